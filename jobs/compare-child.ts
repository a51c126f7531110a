/**
 * The engine in a process of its own. Started by compare-process.ts, never imported.
 *
 * In (standard input): JSON, the texts of a dossier and what is proposed about them. Out (standard output): JSON, their comparison; and to
 * the parent, a few times a second, how many texts are read. Refuses: nothing; a fault ends it with 1, and so does the death of its parent.
 */
import { text } from 'node:stream/consumers'
import { Worker } from 'node:worker_threads'
import { openResources } from '../content/resources.ts'
import { compare } from '../lib/compare.ts'
import type { SourceText } from '../lib/model.ts'
import type { Proposal } from '../lib/proposals/proposal.ts'

const TELL_MS = 250

// A parent that was killed wants no answer any more; its heir has begun anew. The engine never pauses, so a thread looks for it.
const looking = `const { ppid } = process; setInterval(() => process.ppid === ppid || process.kill(process.pid, 'SIGKILL'), 1_000)`
new Worker(looking, { eval: true }).unref()

const given: { readonly texts: readonly SourceText[]; readonly proposals: readonly Proposal[] } = JSON.parse(await text(process.stdin))
const resources = openResources()
let [read, told] = [0, 0]
const readings = {
  of: <T>(key: string, make: () => T): T => {
    const reading = resources.readings.of(key, make)
    read += 1
    if (Date.now() - told > TELL_MS || read === given.texts.length) {
      told = Date.now()
      process.send?.(read)
    }
    return reading
  },
}
const comparison = await compare(given.texts, { ...resources, readings }, given.proposals)
process.stdout.write(JSON.stringify(comparison), () => process.disconnect?.())
