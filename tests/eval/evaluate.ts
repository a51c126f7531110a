/**
 * One evaluation: systems over corpora, with the figures that floors may hold and the reports that are committed.
 *
 * In: which groups, which systems. Out: scored sets, figures by dotted key, Markdown.
 * Example: (await evaluateOwn({ systems: [engine()] })).figures['own.dev.found'] // 0.81
 */
import { join, resolve } from 'node:path'
import { changedRates } from './changed-rates.ts'
import { type ComponentFile, componentTables } from './component.ts'
import type { Figures } from './floors.ts'
import { type Group, HERE, loadCorpus, OWN_CORPUS, textsOf } from './gold.ts'
import { metamorphicRates, metamorphicTable } from './metamorphic.ts'
import { renderReport, type ScoredSet } from './report.ts'
import { type GroupScore, scoreGroup } from './score/group.ts'
import { addCounts, ratesOf } from './score/rates.ts'
import { baselines } from './systems/baselines.ts'
import { BARE_ENGINE, engine, engineWithoutEmbeddings } from './systems/engine.ts'
import type { System } from './systems/system.ts'

const METAMORPHIC = 'metamorphic'

export interface Evaluation {
  readonly groups: readonly Group[]
  readonly sets: readonly ScoredSet[]
  readonly figures: Figures
  /** First segments of the keys in `figures`. */
  readonly parts: readonly string[]
  readonly report: string
}

export interface Choice {
  readonly systems: readonly System[]
  readonly wanted?: (group: string) => boolean
  readonly components?: boolean
}

/** The engine in three strengths and both baselines; the first one's figures are held by floors. */
export const everySystem = (): readonly System[] => [engine(), engineWithoutEmbeddings(), BARE_ENGINE, ...baselines()]

async function scoreAll(system: System, groups: readonly Group[]): Promise<readonly GroupScore[]> {
  const scores: GroupScore[] = []
  for (const group of groups) scores.push(scoreGroup(group, await system.compare(textsOf(group))))
  return scores
}

async function scoreSet(key: string, name: string, groups: readonly Group[], systems: readonly System[]): Promise<readonly ScoredSet[]> {
  if (groups.length === 0) return []
  const scored: { name: string; scores: readonly GroupScore[] }[] = []
  for (const system of systems) scored.push({ name: system.name, scores: await scoreAll(system, groups) })
  const [first] = systems
  const changed = first ? await changedRates(first, groups) : undefined
  return [{ key, name, groups: groups.map((g) => g.gold.group), systems: scored, changed }]
}

/** Figures of the first system of every set. */
function figuresOf(part: string, sets: readonly ScoredSet[]): Figures {
  return Object.fromEntries(
    sets.flatMap((set) => {
      const rates = ratesOf(addCounts(set.systems[0]?.scores ?? []))
      const changed = Object.entries(set.changed ?? {}).map(
        ([kind, { reported, of }]) => [`changed.${kind}`, of > 0 ? reported / of : null] as const,
      )
      return [...Object.entries(rates), ...changed].map(([rate, value]) => [`${part}.${set.key}.${rate}`, value])
    }),
  )
}

function componentFigures(files: readonly ComponentFile[]): Figures {
  const entries = files.flatMap(({ name, tables }) =>
    tables.flatMap((t) =>
      Object.entries(t.figures ?? {}).map(([k, v]) => [name === METAMORPHIC ? `${name}.${k}` : `components.${name}.${k}`, v] as const),
    ),
  )
  return Object.fromEntries(entries)
}

/** Stability and sensitivity of the first system, shown and held like a component. */
async function metamorphicFile(system: System | undefined): Promise<ComponentFile> {
  return { name: METAMORPHIC, tables: system ? [metamorphicTable(await metamorphicRates(system))] : [] }
}

const OWN_SETS = [
  { key: 'dev', name: 'Development groups', heldOut: false, sort: 'news' },
  { key: 'heldOut', name: 'Held-out groups', heldOut: true, sort: 'news' },
  { key: 'bilingual', name: 'Development groups in English and Japanese', heldOut: false, sort: 'bilingual' },
  { key: 'bilingualHeldOut', name: 'Held-out groups in English and Japanese', heldOut: true, sort: 'bilingual' },
  { key: 'history', name: 'Development groups of a historian', heldOut: false, sort: 'history' },
  { key: 'historyHeldOut', name: 'Held-out groups of a historian', heldOut: true, sort: 'history' },
  { key: 'accounts', name: 'Development groups of accounts that contradict one another', heldOut: false, sort: 'accounts' },
  { key: 'accountsHeldOut', name: 'Held-out groups of accounts that contradict one another', heldOut: true, sort: 'accounts' },
] as const

function sortOf({ gold }: Group): (typeof OWN_SETS)[number]['sort'] {
  if (gold.bilingual) return 'bilingual'
  if (gold.accounts) return 'accounts'
  return gold.history ? 'history' : 'news'
}

/** Our own texts, development and held-out groups apart, news, the sources of a historian and accounts that contradict one another, in one language and in two, and the component tables. */
export async function evaluateOwn({ systems, wanted = () => true, components = false }: Choice): Promise<Evaluation> {
  const groups = loadCorpus(OWN_CORPUS, wanted)
  const sets: ScoredSet[] = []
  for (const { key, name, heldOut, sort } of OWN_SETS) {
    const own = groups.filter((group) => (group.gold.heldOut ?? false) === heldOut && sortOf(group) === sort)
    sets.push(...(await scoreSet(key, name, own, systems)))
  }
  const files = components ? [...(await componentTables(join(HERE, 'components'))), await metamorphicFile(systems[0])] : []
  return {
    groups,
    sets,
    figures: { ...figuresOf('own', sets), ...componentFigures(files) },
    parts: components ? ['own', 'components', METAMORPHIC] : ['own'],
    report: renderReport('Evaluation on our own texts', sets, files),
  }
}

/** An outside corpus with `gold/` and `texts/`. */
export async function evaluateReal(folder: string, { systems, wanted = () => true }: Choice): Promise<Evaluation> {
  const groups = loadCorpus(resolve(folder), wanted)
  const sets = await scoreSet('all', 'Real articles', groups, systems)
  return { groups, sets, figures: figuresOf('real', sets), parts: ['real'], report: renderReport('Evaluation on real articles', sets, []) }
}
