/**
 * The app, a worker, or both in one process: asks for imports and comparisons and writes notes, as fast as it can, and says what was
 * acknowledged; does what is asked for. It is meant to be killed.
 *
 * Arguments: 'app', 'worker' or 'both'; the dossier; a name for this round. The store is that of DATABASE_URL or VARIORUM_DATA.
 */
import { startWorker } from '../../../jobs/worker.ts'
import { openStore } from '../../../prisma/client.ts'
import { openJob, readJob } from '../../../prisma/jobs.ts'
import { readDecision } from '../../../prisma/read.ts'
import { writeDecision } from '../../../prisma/write.ts'

/** Imports a round: so few that comparisons find an end between them. */
const MOST = 4

const [role = '', dossier = '', round = ''] = process.argv.slice(2)
const store = await openStore()
const say = (line: string): boolean => process.stdout.write(`${line}\n`)

if (role !== 'app') await startWorker(store, { silentSeconds: 2, complain: (error) => say(`complaint ${error}`) })
say('ready')
if (role !== 'worker') await Promise.all([bring(), compare(), write()])

async function bring(): Promise<void> {
  for (let number = 0; number < MOST; number++) {
    const name = `${round}-${number}.md`
    const file = Buffer.from(`# Log ${name}\n\nThe crane lifted ${number + 3} barges at pier ${round}.\n`)
    const subject = { address: null, edited: {} }
    const job = await openJob(store, { dossier, kind: 'import', name, subject, file, askedBy: 'Ann', askedById: null })
    say(`import ${job.id} ${name}`)
    while ((await readJob(store, job))?.state !== 'done') await new Promise((resolve) => setTimeout(resolve, 20))
    say(`came ${name}`)
  }
}

async function compare(): Promise<void> {
  for (;;) {
    const job = await openJob(store, { dossier, kind: 'compare', name: dossier, subject: {}, askedBy: 'Ann', askedById: null })
    say(`compare ${job.id}`)
    while ((await readJob(store, job))?.state !== 'done') await new Promise((resolve) => setTimeout(resolve, 50))
    say('compared')
  }
}

async function write(): Promise<void> {
  const at = { dossier: 'bridge', finding: 'f-lanes' }
  let version = (await readDecision(store, at))?.versions[0]?.version ?? 0
  for (let number = 0; ; number++) {
    const note = `${round}-${number}`
    const text = { outcome: null, reading: null, rationale: '', note, author: 'Ida' }
    const written = await writeDecision(store, { ...at, expectedVersion: version, ...text })
    if (!written.ok) throw new Error('Nobody else writes here.')
    version += 1
    say(`note ${note}`)
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}
