/**
 * One measurement in a process of its own, so that memory is that of one size only.
 *
 * In: arguments `<stages|whole|baseline|embeddings> <sources>`. Out: one JSON object on standard output.
 * Example: node --import tsx tests/bench/measure.ts whole 40 // {"sentences":1600,"seconds":1.2,"cpu":1.1,"rss":210,"findings":900}
 */
import { openEmbeddings } from '../../content/embeddings.ts'
import { openThesaurus } from '../../content/thesaurus.ts'
import { alignClaims } from '../../lib/alignment/align-claims.ts'
import { Context } from '../../lib/alignment/context.ts'
import { readClaims } from '../../lib/claims/read-claims.ts'
import { compare } from '../../lib/compare.ts'
import { findMentions } from '../../lib/mentions/find-mentions.ts'
import { splitSentences } from '../../lib/sentences/split-sentences.ts'
import { readSources } from '../../lib/source/read-source.ts'
import { baselines } from '../eval/systems/baselines.ts'
import { madeDossier, SENTENCES_PER_SOURCE } from './made-dossier.ts'
import { startingSentences } from './starting-sentences.ts'

export interface Measurement {
  readonly sentences: number
  readonly seconds: number
  /** Processor time, all threads: what counts on a machine that does other things too. */
  readonly cpu: number
  /** Largest resident memory of the process, MB. */
  readonly rss: number
  readonly findings: number
  /** Processor seconds by stage. */
  readonly stages?: Readonly<Record<string, number>>
}

interface Time {
  readonly seconds: number
  readonly cpu: number
}

async function timed<T>(work: () => T | Promise<T>): Promise<readonly [T, Time]> {
  const start = performance.now()
  const before = process.cpuUsage()
  const value = await work()
  const { user, system } = process.cpuUsage(before)
  return [value, { seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 }]
}

async function stageTimes(sources: number): Promise<Readonly<Record<string, number>>> {
  const texts = madeDossier(startingSentences(), sources)
  const [read, source] = await timed(() => readSources(texts))
  const [sentences, split] = await timed(() => read.map((s) => splitSentences(s)))
  const [mentions, mention] = await timed(() => read.map((s, i) => findMentions(s, sentences[i] ?? [])))
  const [claims, claim] = await timed(() => read.map((s, i) => readClaims(s, sentences[i] ?? [], mentions[i] ?? [])))
  const [context, index] = await timed(() => new Context(claims, openThesaurus(), null))
  const [, align] = await timed(() => alignClaims(claims, context))
  return {
    'read Markdown': source.cpu,
    'split and tag sentences': split.cpu,
    'find mentions': mention.cpu,
    'read claims': claim.cpu,
    'index claims': index.cpu,
    'align claims': align.cpu,
  }
}

async function measure(what: string, sources: number): Promise<Measurement> {
  const starting = startingSentences()
  // A first small run compiles the code and opens WordNet: what is measured is the work, not the start.
  await compare(madeDossier(starting, 2), { thesaurus: openThesaurus() })
  const texts = madeDossier(starting, sources)
  const stages = what === 'stages' ? await stageTimes(sources) : undefined
  const [baseline] = baselines()
  const thesaurus = openThesaurus()
  const work = {
    stages: () => compare(texts, { thesaurus }),
    whole: () => compare(texts, { thesaurus }),
    embeddings: () => compare(texts, { thesaurus, embed: openEmbeddings() }),
    baseline: () => baseline?.compare(texts),
  }[what]
  if (!work) throw new Error(`there is no measurement "${what}"`)
  const [comparison, time] = await timed(work)
  return {
    sentences: sources * SENTENCES_PER_SOURCE,
    ...time,
    rss: process.resourceUsage().maxRSS / 1024,
    findings: comparison?.findings.length ?? 0,
    ...(stages ? { stages } : {}),
  }
}

const [what = 'whole', sources = '4'] = process.argv.slice(2)
process.stdout.write(`${JSON.stringify(await measure(what, Number(sources)))}\n`)
