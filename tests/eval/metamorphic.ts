/**
 * What must stay when nothing changed, and what must change when something did, measured on the development texts.
 *
 * In: a system. Out: rates in 0..1 by name, and a table for the report.
 * How two comparisons are compared: every pair of places that a comparison puts into one finding has a relation ("agree" inside
 * one reading, else the finding's); a rate says for how many pairs of the first comparison the second one says the same.
 * Example: (await metamorphicRates(engine())).order.rate // 1
 */
import type { Comparison, Relation, SourceText, Span } from '../../lib/model.ts'
import type { ComponentTable } from './component.ts'
import { type Group, loadCorpus, OWN_CORPUS, textsOf } from './gold.ts'
import { CHANGES, type Change, type Perturbation, perturbations } from './perturb.ts'
import { random, shuffled } from './random.ts'
import { type Items, itemsOf } from './score/items.ts'
import { documentNames, relationsBetween } from './score/output.ts'
import type { Place } from './score/places.ts'
import type { System } from './systems/system.ts'

export interface Counted {
  readonly held: number
  readonly of: number
  /** null where nothing could be tried. */
  readonly rate: number | null
  /** What was changed, and what was said instead, where it did not hold. */
  readonly failures: readonly string[]
}

/** One trial: did the law hold, and in words what was tried and said. */
interface Trial {
  readonly held: boolean
  readonly words: string
}

/** Rates by name: 'order', 'duplicate', 'unrelated', and one for each change ('copy.number', 'agreement.number', …). */
export type MetamorphicRates = Readonly<Record<string, Counted>>

/** Sites tried for each text and kind of change; more cost time and say the same. */
const SITES_PER_TEXT = 2
const SEED = 11

type Pairs = ReadonlyMap<string, Relation>

/** Relation of every two places of different documents that share a finding, by "document start end" of both. */
function pairsOf(comparison: Comparison, among: (doc: string) => boolean): Pairs {
  const names = documentNames(comparison.sources)
  const pairs = new Map<string, Relation>()
  for (const finding of comparison.findings) {
    const places = finding.readings.flatMap((reading, i) =>
      reading.holders.map((h) => ({ i, doc: names.get(h.source) ?? '', key: `${names.get(h.source)} ${h.start} ${h.end}` })),
    )
    places.forEach((a, n) => {
      for (const b of places.slice(n + 1)) {
        if (a.doc === b.doc || !among(a.doc) || !among(b.doc)) continue
        pairs.set([a.key, b.key].sort().join(' | '), a.i === b.i ? 'agree' : finding.relation)
      }
    })
  }
  return pairs
}

function stays(group: Group, before: Pairs, after: Pairs): readonly Trial[] {
  const words = (key: string) =>
    key
      .split(' | ')
      .map((place) => {
        const [doc = '', start, end] = place.split(' ')
        return `${doc}: ${(group.texts.get(doc) ?? '').slice(Number(start), Number(end))}`
      })
      .join(' = ')
  return [...before].map(([key, relation]) => ({
    held: after.get(key) === relation,
    words: `${group.gold.group} ${words(key)}: ${relation}, then ${after.get(key) ?? 'nothing'}`,
  }))
}

const counted = (trials: readonly Trial[]): Counted => {
  const held = trials.filter((t) => t.held).length
  return {
    held,
    of: trials.length,
    rate: trials.length > 0 ? held / trials.length : null,
    failures: trials.filter((t) => !t.held).map((t) => t.words),
  }
}

/** The changed place in its line, with what the comparison said about it. */
function inWords(made: Perturbation, before: string, said: readonly Relation[]): string {
  const from = made.text.lastIndexOf('\n', made.after.start) + 1
  const to = made.text.indexOf('\n', made.after.end)
  const line = `${made.text.slice(from, made.after.start)}>>${before.slice(made.before.start, made.before.end)} → ${made.text.slice(made.after.start, made.after.end)}<<${made.text.slice(made.after.end, to)}`
  const shown = Math.max(0, made.after.start - from - 80)
  return `${line.slice(shown, shown + 200)}  said: ${said.length > 0 ? [...new Set(said)].join(', ') : 'nothing'}`
}

/** Some places of each kind of change, spread over the text, the same every time. */
function someSites(text: string, change: Change): readonly Perturbation[] {
  return shuffled(perturbations(text, change, SEED), random(SEED)).slice(0, SITES_PER_TEXT)
}

/** A text beside its own changed copy: does the comparison say what the change was? */
async function copyRate(system: System, texts: readonly SourceText[], change: Change): Promise<Counted> {
  const trials: Trial[] = []
  for (const { text } of texts) {
    for (const made of someSites(text, change)) {
      const comparison = await system.compare([
        { path: 'a.md', text },
        { path: 'b.md', text: made.text },
      ])
      const said = relationsBetween(comparison, { doc: 'a', span: made.before }, { doc: 'b', span: made.after })
      const right = said.some((relation) => made.expected.includes(relation))
      const alarm = !made.expected.includes('conflict') && said.includes('conflict')
      trials.push({ held: right && !alarm, words: inWords(made, text, said) })
    }
  }
  return counted(trials)
}

/** Kinds of questions whose answer such a change touches: a year inside an event's words is not its answer. */
const SLOTS: Readonly<Record<Change, readonly string[]>> = {
  number: ['number', 'money', 'percent', 'duration'],
  date: ['date'],
  name: ['name', 'attribution'],
  polarity: ['event', 'polarity'],
  unit: ['number', 'place'],
  'number-word': ['number', 'duration'],
  'per-cent': ['percent'],
  paraphrase: ['event', 'number'],
}

/** Places of other texts that give the same answer as this one, by the gold. */
function agreeingPlaces(items: Items, change: Change, doc: string, span: Span): readonly Place[] {
  return items.questions
    .filter((question) => SLOTS[change].includes(question.slot) && !question.accepts.includes('different-referent'))
    .flatMap((question) => question.readings)
    .filter((reading) => reading.some((place) => place.doc === doc && place.words.start <= span.start && span.end <= place.words.end))
    .flatMap((reading) => reading.filter((place) => place.doc !== doc))
}

/** A change in one text of a group where others agree by the gold: is it now reported (or still an agreement, where it must be)? */
async function agreementTrials(system: System, group: Group, change: Change): Promise<readonly Trial[]> {
  const texts = textsOf(group)
  const items = itemsOf(group)
  const trials: Trial[] = []
  for (const { path, text } of texts) {
    const doc = path.replace(/\.md$/, '')
    const sites = perturbations(text, change, SEED).filter((made) => agreeingPlaces(items, change, doc, made.before).length > 0)
    for (const made of shuffled(sites, random(SEED)).slice(0, SITES_PER_TEXT)) {
      const changed = await system.compare(texts.map((t) => (t.path === path ? { path, text: made.text } : t)))
      const partners = agreeingPlaces(items, change, doc, made.before)
      const said = partners.flatMap((place) => relationsBetween(changed, { doc, span: made.after }, { doc: place.doc, span: place.words }))
      const held = said.some((relation) => made.expected.includes(relation))
      trials.push({ held, words: `${group.gold.group}/${doc} ${inWords(made, text, said)}` })
    }
  }
  return trials
}

async function stability(
  system: System,
  groups: readonly Group[],
  bases: readonly Comparison[],
): Promise<Record<'order' | 'duplicate' | 'unrelated' | 'stranger', Counted>> {
  const order: Trial[] = []
  const duplicate: Trial[] = []
  const unrelated: Trial[] = []
  const stranger: Trial[] = []
  for (const [n, group] of groups.entries()) {
    const texts = textsOf(group)
    const base = bases[n]
    const [first] = texts
    const foreign = groups[(n + 1) % groups.length]
    const outside = foreign && textsOf(foreign)[0]
    if (!base || !first || !outside) continue
    const known = new Set(group.texts.keys())
    const before = pairsOf(base, (doc) => known.has(doc))
    const turned = await system.compare(shuffled(texts, random(SEED + n)))
    order.push({ held: JSON.stringify(turned) === JSON.stringify(base), words: group.gold.group })
    const twice = await system.compare([...texts, { path: 'zz-twin.md', text: first.text }])
    duplicate.push(
      ...stays(
        group,
        before,
        pairsOf(twice, (doc) => known.has(doc)),
      ),
    )
    const more = await system.compare([...texts, { path: 'zz-stranger.md', text: outside.text }])
    unrelated.push(
      ...stays(
        group,
        before,
        pairsOf(more, (doc) => known.has(doc)),
      ),
    )
    const names = documentNames(more.sources)
    const withStranger = more.findings.filter(
      (f) => f.relation === 'conflict' && f.readings.some((r) => r.holders.some((h) => names.get(h.source) === 'zz-stranger')),
    )
    stranger.push({
      held: withStranger.length === 0,
      words: `${group.gold.group} ${withStranger.map((f) => f.readings.map((r) => r.value).join(' / ')).join('; ')}`,
    })
  }
  return { order: counted(order), duplicate: counted(duplicate), unrelated: counted(unrelated), stranger: counted(stranger) }
}

/** All rates on the development groups. */
export async function metamorphicRates(system: System): Promise<MetamorphicRates> {
  const groups = loadCorpus(OWN_CORPUS, (g) => g.startsWith('D'))
  const bases: Comparison[] = []
  for (const group of groups) bases.push(await system.compare(textsOf(group)))
  const rates: Record<string, Counted> = await stability(system, groups, bases)
  const english = groups.flatMap((group) => textsOf(group)).filter(({ text }) => text.includes('language: "en"'))
  for (const change of CHANGES) {
    rates[`copy.${change}`] = await copyRate(system, english, change)
    const trials: Trial[] = []
    for (const group of groups) trials.push(...(await agreementTrials(system, group, change)))
    rates[`agreement.${change}`] = counted(trials)
  }
  return rates
}

const WORDS: Readonly<Record<string, string>> = {
  order: 'sources in another order: the same bytes',
  duplicate: 'one source given twice: relations between the others stay',
  unrelated: 'a text about another event added: relations stay',
  stranger: 'a text about another event added: no conflict with it',
}

/** The rates as a table of the report. */
export function metamorphicTable(rates: MetamorphicRates): ComponentTable {
  const words = (name: string): string => {
    const [where, change] = name.split('.')
    if (change === undefined) return WORDS[name] ?? name
    return where === 'copy'
      ? `a text and its copy with one change (${change})`
      : `one text of a group changed where others agree (${change})`
  }
  return {
    title: 'What must stay and what must change',
    about:
      'Development texts. A changed number, date, name or negation must be reported between its two places; a converted unit, a number in digits and a percent sign must not.',
    columns: ['held', 'of', 'rate'],
    rows: Object.entries(rates).map(([name, c]) => ({
      system: words(name),
      cells: [c.held, c.of, c.rate === null ? '–' : `${(100 * c.rate).toFixed(1)} %`],
    })),
    figures: Object.fromEntries(Object.entries(rates).flatMap(([name, c]) => (c.rate === null ? [] : [[name, c.rate]]))),
  }
}
