/**
 * The engine in a process of its own. Started by warm-child.ts, never imported.
 *
 * In (standard input): lines of JSON, each the texts of a dossier and what is proposed about them. Out (standard output): for each line two,
 * how many bytes this process holds and, as JSON, the comparison without who is silent (prisma/silent.ts); and to the parent, a few times a
 * second, how many texts are read. What was found is kept for the next line, which should be of the same dossier.
 * Refuses: nothing; a fault ends it with 1, and so does the death of its parent; it ends when its input does.
 */
import { Worker } from 'node:worker_threads'
import { openResources } from '../content/resources.ts'
import { compareRead, readTexts } from '../lib/compare.ts'
import { Kept } from '../lib/kept.ts'
import type { SourceText } from '../lib/model.ts'
import type { Proposal } from '../lib/proposals/proposal.ts'
import { withoutSilent } from '../prisma/silent.ts'
import { linesOf } from './lines.ts'

const TELL_MS = 250

// A parent that was killed wants no answer any more; its heir has begun anew. The engine never pauses, so a thread looks for it.
const looking = `const { ppid } = process; setInterval(() => process.ppid === ppid || process.kill(process.pid, 'SIGKILL'), 1_000)`
new Worker(looking, { eval: true }).unref()

const resources = openResources()
const kept = new Kept()

for await (const line of linesOf(process.stdin)) {
  const given: { readonly texts: readonly SourceText[]; readonly proposals: readonly Proposal[] } = JSON.parse(line)
  let [read, told] = [0, 0]
  const readings = {
    of: <T>(key: string, make: () => T): T => {
      const reading = resources.readings.of(key, make)
      read += 1
      if (Date.now() - told > TELL_MS) {
        told = Date.now()
        process.send?.(read)
      }
      return reading
    },
  }
  const texts = await readTexts(given.texts, { ...resources, readings, kept })
  // Those that were kept were not read.
  process.send?.(given.texts.length)
  const answer = JSON.stringify(withoutSilent(compareRead(texts, given.proposals)))
  await new Promise((written) => process.stdout.write(`${process.memoryUsage.rss()}\n${answer}\n`, written))
}
process.disconnect?.()
