/**
 * The engine in a process of its own. Started by warm-child.ts, never imported.
 *
 * In (standard input): lines of JSON, each a `Question` (questions.ts). Out (standard output): for each line two, how many bytes this process
 * holds and, as JSON, the answer; and to the parent, a few times a second, how many texts are read. What was found is kept for the next line,
 * which should be of the same dossier.
 * Refuses: nothing; a fault ends it with 1, and so does the death of its parent; it ends when its input does.
 */
import { Worker } from 'node:worker_threads'
import { openResources } from '../content/resources.ts'
import { compareRead, readTexts } from '../lib/compare.ts'
import { successorsOf } from '../lib/findings/successors.ts'
import { Kept } from '../lib/kept.ts'
import type { Comparison } from '../lib/model.ts'
import { withoutSilent } from '../prisma/silent.ts'
import { type HeldComparison, held, keptForm } from '../prisma/write/comparison-text.ts'
import { linesOf } from './lines.ts'
import type { FoundApart, Question } from './questions.ts'

const TELL_MS = 250

// A parent that was killed wants no answer any more; its heir has begun anew. The engine never pauses, so a thread looks for it.
const looking = `const { ppid } = process; setInterval(() => process.ppid === ppid || process.kill(process.pid, 'SIGKILL'), 1_000)`
new Worker(looking, { eval: true }).unref()

const resources = openResources()
const kept = new Kept()
/** The comparison that is asked about while it is saved. */
let last: { readonly comparison: Comparison; readonly held: HeldComparison } | null = null

async function compareNow({ texts: given, proposals }: Extract<Question, { texts: unknown }>): Promise<Comparison> {
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
  const texts = await readTexts(given, { ...resources, readings, kept })
  // Those that were kept were not read.
  process.send?.(given.length)
  return compareRead(texts, proposals)
}

function foundOf(comparison: Comparison): FoundApart {
  last = { comparison, held: held(keptForm(comparison)) }
  return { ...last.held.found, ids: last.held.ids }
}

async function answerTo(question: Question): Promise<string> {
  if ('texts' in question) {
    last = null
    const comparison = await compareNow(question)
    return JSON.stringify(question.keep ? foundOf(comparison) : withoutSilent(comparison))
  }
  if (last === null) throw new Error('Nothing was compared to be kept.')
  return 'earlier' in question ? JSON.stringify(successorsOf(question.earlier, last.comparison)) : last.held.rows(question.rows)
}

for await (const line of linesOf(process.stdin)) {
  const answer = await answerTo(JSON.parse(line) as Question)
  await new Promise((written) => process.stdout.write(`${process.memoryUsage.rss()}\n${answer}\n`, written))
}
process.disconnect?.()
