/**
 * One measurement in a process of its own, so that memory is that of one size only.
 *
 * In: arguments `<whole|stages|baseline|samples|adding> <sources>`. Out: one JSON object on standard output.
 * Example: node --import tsx tests/bench/measure.ts whole 40 // {"sentences":1600,"seconds":1.2,"cpu":1.1,"rss":210,"findings":900}
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openEmbeddings } from '../../content/embeddings.ts'
import { openThesaurus } from '../../content/thesaurus.ts'
import { alignClaims } from '../../lib/alignment/align-claims.ts'
import { candidatePairs } from '../../lib/alignment/candidates.ts'
import { Context } from '../../lib/alignment/context.ts'
import { readClaims } from '../../lib/claims/read-claims.ts'
import { compare, compareRead, type Resources } from '../../lib/compare.ts'
import { Kept } from '../../lib/kept.ts'
import { findMentions } from '../../lib/mentions/find-mentions.ts'
import type { SourceText } from '../../lib/model.ts'
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
  /** Processor seconds by stage or by case, where there are several. */
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
  const thesaurus = openThesaurus()
  const [read, source] = await timed(() => readSources(texts))
  const [sentences, split] = await timed(() => read.map((s) => splitSentences(s)))
  const [mentions, mention] = await timed(() => read.map((s, i) => findMentions(s, sentences[i] ?? [])))
  const [claims, claim] = await timed(() => read.map((s, i) => readClaims(s, sentences[i] ?? [], mentions[i] ?? [])))
  const [context, index] = await timed(() => new Context(claims, thesaurus))
  const [, candidates] = await timed(() => candidatePairs(claims, context))
  const [, align] = await timed(() => alignClaims(claims, context))
  const [, whole] = await timed(() => compareRead({ sources: read, claims, context }))
  return {
    'read Markdown': source.cpu,
    'split and tag sentences': split.cpu,
    'find mentions': mention.cpu,
    'read claims': claim.cpu,
    'index claims': index.cpu,
    'find candidates': candidates.cpu,
    'align claims': align.cpu - candidates.cpu,
    'build findings': Math.max(0, whole.cpu - align.cpu),
  }
}

/** The sample of four texts as its readers know it, warm and with nothing encoded before: seconds on the clock, and of the processor. */
async function sampleTimes(): Promise<Readonly<Record<string, number>>> {
  const folder = fileURLToPath(new URL('../../content/dossiers/tokyo-release/', import.meta.url))
  const paths = readdirSync(folder).filter((path) => path.endsWith('.md') && path !== 'dossier.md')
  const texts = paths.map((path): SourceText => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
  const thesaurus = openThesaurus()
  const embed = openEmbeddings()
  const times: Record<string, number> = {}
  const take = async (name: string, resources: Resources, runs = 1): Promise<void> => {
    const all: Time[] = []
    for (let i = 0; i < runs; i++) all.push((await timed(() => compare(texts, resources)))[1])
    times[`${name}: clock`] = Math.min(...all.map(({ seconds }) => seconds))
    times[`${name}: CPU`] = Math.min(...all.map(({ cpu }) => cpu))
  }
  await take('first time, without embeddings', { thesaurus })
  await take('warm, without embeddings', { thesaurus }, 8)
  await take('with embeddings, nothing encoded before', { thesaurus, embed })
  await take('with embeddings, all encoded before', { thesaurus, embed }, 3)
  return times
}

/** As many sources are added, one after another: one alone may meet a step of many weights, or none. */
const MORE = 8

/** One source more, after a comparison that kept what it found: seconds, and what share of the full run that is. */
async function addingTimes(sources: number): Promise<Readonly<Record<string, number>>> {
  const texts = madeDossier(startingSentences(), sources + MORE)
  const resources: Resources = { thesaurus: openThesaurus(), kept: new Kept() }
  const [, full] = await timed(() => compare(texts.slice(0, sources), resources))
  const more: Time[] = []
  for (let n = 1; n <= MORE; n++) more.push((await timed(() => compare(texts.slice(0, sources + n), resources)))[1])
  const mean = (of: (time: Time) => number): number => more.reduce((sum, time) => sum + of(time), 0) / MORE
  return {
    'everything, clock s': full.seconds,
    'everything, CPU s': full.cpu,
    'one more, clock s': mean(({ seconds }) => seconds),
    'one more, CPU s': mean(({ cpu }) => cpu),
    'one more, the longest, CPU s': Math.max(...more.map(({ cpu }) => cpu)),
    'one more, % of the clock': (100 * mean(({ seconds }) => seconds)) / full.seconds,
    'one more, % of the CPU': (100 * mean(({ cpu }) => cpu)) / full.cpu,
  }
}

async function measure(what: string, sources: number): Promise<Measurement> {
  const starting = startingSentences()
  // A first small run compiles the code and opens WordNet: what is measured is the work, not the start.
  if (what !== 'samples') await compare(madeDossier(starting, 2), { thesaurus: openThesaurus() })
  const texts = madeDossier(starting, sources)
  const [baseline] = baselines()
  const thesaurus = openThesaurus()
  let stages: Readonly<Record<string, number>> | undefined
  const keep = (times: Readonly<Record<string, number>>): null => {
    stages = times
    return null
  }
  const work = {
    whole: () => compare(texts, { thesaurus }),
    baseline: () => baseline?.compare(texts) ?? null,
    stages: async () => keep(await stageTimes(sources)),
    samples: async () => keep(await sampleTimes()),
    adding: async () => keep(await addingTimes(sources)),
  }[what]
  if (!work) throw new Error(`there is no measurement "${what}"`)
  const [comparison, time] = await timed<{ readonly findings: readonly unknown[] } | null>(work)
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
