/**
 * A process that writes one version after another to a finding, and says `ack` with the note after each write has returned.
 * It is meant to be killed. With a fourth word it lets timers and files have their turn after each, as a program that answers people does.
 */
import { setImmediate as turn } from 'node:timers/promises'
import { openStore } from '../../../prisma/client.ts'
import { readDecision } from '../../../prisma/read.ts'
import { writeDecision } from '../../../prisma/write.ts'

const [dataDir = '', dossier = '', finding = '', breathing] = process.argv.slice(2)

const store = await openStore({ dataDir })
process.stdout.write('open\n')
let version = (await readDecision(store, { dossier, finding }))?.versions[0]?.version ?? 0
for (;;) {
  const note = `${version + 1} by ${process.pid}`
  const text = { outcome: null, reading: null, rationale: '', note, author: 'Ida' }
  const written = await writeDecision(store, { dossier, finding, expectedVersion: version, ...text })
  if (!written.ok) throw new Error(`Nobody else writes here, but version ${written.conflict.currentVersion} is there.`)
  version += 1
  process.stdout.write(`ack ${note}\n`)
  if (breathing !== undefined) await turn()
}
