/**
 * `npm run eval`: scores the engine and two baselines on the texts of the project, and holds the figures to their floors.
 *
 *   npm run eval                              print the tables; exit 1 when a floor is missed
 *   npm run eval -- --update                  also rewrite REPORT.md (and REPORT.real.md with EVAL_CORPUS)
 *   npm run eval -- --check                   also exit 1 when REPORT.md is not what this run gives
 *   npm run eval -- --verbose --only D01      list errors, group by group (held-out groups are never listed)
 *   npm run eval -- --engine-only             leave the baselines, the component tables and the reports out (quick)
 *   EVAL_CORPUS=../somewhere npm run eval     also score an outside corpus (gold/ and texts/ inside); --sealed opens sealed groups
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { SourceText } from '../../lib/model.ts'
import { type ComponentFile, componentTables } from './component.ts'
import { type Figures, type Floors, missedFloors, readFloors } from './floors.ts'
import { type Group, loadCorpus } from './gold.ts'
import { listing } from './listing.ts'
import { renderReport, type ScoredSet } from './report.ts'
import { type GroupScore, scoreGroup } from './score/group.ts'
import { addCounts, ratesOf } from './score/rates.ts'
import { baselines } from './systems/baselines.ts'
import { loadEncoder } from './systems/encoder.ts'
import { ENGINE, engineWith } from './systems/engine.ts'
import type { System } from './systems/system.ts'

const HERE = dirname(fileURLToPath(import.meta.url))

const { values: options } = parseArgs({
  options: {
    update: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    sealed: { type: 'boolean', default: false },
    'engine-only': { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
})

const textsOf = (group: Group): readonly SourceText[] => [...group.texts].map(([id, text]) => ({ path: `${id}.md`, text }))

async function scoreAll(system: System, groups: readonly Group[]): Promise<readonly GroupScore[]> {
  const scores: GroupScore[] = []
  for (const group of groups) scores.push(scoreGroup(group, await system.compare(textsOf(group))))
  return scores
}

async function scoreSet(key: string, name: string, groups: readonly Group[], systems: readonly System[]): Promise<ScoredSet> {
  const scored: { name: string; scores: readonly GroupScore[] }[] = []
  for (const system of systems) scored.push({ name: system.name, scores: await scoreAll(system, groups) })
  return { key, name, groups: groups.map((g) => g.gold.group), systems: scored }
}

/** Figures of the first system of every set, by dotted key. */
function figuresOf(part: string, sets: readonly ScoredSet[]): Figures {
  return Object.fromEntries(
    sets.flatMap((set) => {
      const rates = ratesOf(addCounts(set.systems[0]?.scores ?? []))
      return Object.entries(rates).map(([rate, value]) => [`${part}.${set.key}.${rate}`, value])
    }),
  )
}

const componentFigures = (files: readonly ComponentFile[]): Figures =>
  Object.fromEntries(
    files.flatMap(({ name, tables }) =>
      tables.flatMap((t) => Object.entries(t.figures ?? {}).map(([k, v]) => [`components.${name}.${k}`, v])),
    ),
  )

function printListings(groups: readonly Group[], sets: readonly ScoredSet[], closed: (group: Group) => boolean): void {
  const scores = sets.flatMap((set) => set.systems[0]?.scores ?? [])
  for (const group of groups) {
    const score = scores.find((s) => s.group === group.gold.group)
    if (score && !closed(group)) console.log(`${listing(group, score).join('\n')}\n`)
  }
}

/** Writes the report, or says whether the committed one is what this run gives. */
function settleReport(name: string, report: string): readonly string[] {
  const path = join(HERE, name)
  if (options.update) {
    writeFileSync(path, report)
    return []
  }
  let committed = ''
  try {
    committed = readFileSync(path, 'utf8')
  } catch {
    committed = ''
  }
  return committed === report ? [] : [`tests/eval/${name} is not what this run gives; run: npm run eval -- --update`]
}

async function main(): Promise<number> {
  const floors: Floors = readFloors(join(HERE, 'floors.json'))
  const only = options.only.split(',').filter(Boolean)
  const wanted = (group: string) => only.length === 0 || only.includes(group)
  const whole = only.length === 0 && !options['engine-only']
  const systems = options['engine-only'] ? [ENGINE] : [ENGINE, engineWith(await loadEncoder()), ...(await baselines())]
  const own = loadCorpus(join(HERE, 'corpus'), wanted)
  const open = own.filter((g) => !g.gold.heldOut)
  const heldOut = own.filter((g) => g.gold.heldOut)
  const sets: ScoredSet[] = []
  if (open.length > 0) sets.push(await scoreSet('dev', 'Development groups', open, systems))
  if (heldOut.length > 0) sets.push(await scoreSet('heldOut', 'Held-out groups', heldOut, systems))
  const components = whole ? await componentTables(join(HERE, 'components')) : []
  const report = renderReport('Evaluation on our own texts', sets, components)
  console.log(report)
  if (options.verbose) printListings(own, sets, (g) => g.gold.heldOut ?? false)

  const figures: Record<string, number | null> = { ...figuresOf('own', sets), ...componentFigures(components) }
  const measured = ['own', 'components']
  const stale = whole ? [...settleReport('REPORT.md', report)] : []
  const corpus = process.env.EVAL_CORPUS
  if (corpus) {
    const groups = loadCorpus(resolve(corpus), (g) => wanted(g) && (options.sealed || !floors.sealed.includes(g)))
    const real = [await scoreSet('all', 'Real articles', groups, systems)]
    const realReport = renderReport('Evaluation on real articles', real, [])
    console.log(realReport)
    if (options.verbose) printListings(groups, real, (g) => floors.sealed.includes(g.gold.group))
    Object.assign(figures, figuresOf('real', real))
    measured.push('real')
    if (whole && !options.sealed) stale.push(...settleReport('REPORT.real.md', realReport))
  }
  const missed = whole ? missedFloors(figures, floors, measured) : []
  for (const line of [...missed, ...stale]) console.error(line)
  return missed.length > 0 || (options.check && stale.length > 0) ? 1 : 0
}

process.exitCode = await main()
