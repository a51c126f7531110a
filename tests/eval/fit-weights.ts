/**
 * Fits the alignment weights on gold: which features say that two slots answer one question?
 *
 *   npx tsx tests/eval/fit-weights.ts [corpus folder …] [--groups D01,D02]
 *
 * In: corpora with gold (held-out groups are never read). Out: one logistic row a kind, to be rounded into lib/alignment/weight-rows.ts.
 * A pair is positive where one gold finding holds both; negative where the gold knows at least one of the two and no finding
 * holds both. Values that exclude one another and answer one question are few in gold: answers on which texts agree, changed in one of them
 * (changed-answers.ts), are positives too. The same gold gives the same weights (logistic.ts).
 */
import { parseArgs } from 'node:util'
import { openThesaurus } from '../../content/thesaurus.ts'
import { featureContext } from '../../lib/alignment/align-claims.ts'
import { candidatePairs } from '../../lib/alignment/candidates.ts'
import { featuresOf } from '../../lib/alignment/features.ts'
import type { Features } from '../../lib/alignment/signs.ts'
import type { SlotRef } from '../../lib/alignment/slot-ref.ts'
import { readTexts } from '../../lib/compare.ts'
import type { Claim, Slot } from '../../lib/model.ts'
import { type ChangedAnswer, changedAnswers } from './changed-answers.ts'
import { type Group, loadCorpus } from './gold.ts'
import { type Example, fittedRow } from './logistic.ts'
import { hits, locate, overlaps, type Place } from './score/places.ts'
import { cachedEmbeddings } from './systems/engine.ts'

/** A negative whose other end the gold does not know may be a pair nobody listed. */
const UNKNOWN_WEIGHT = 0.5

const { values, positionals } = parseArgs({ allowPositionals: true, options: { groups: { type: 'string', default: '' } } })
const wanted = values.groups.split(',').filter(Boolean)
const corpora = positionals.length > 0 ? positionals : ['tests/eval/corpus']
const examples = new Map<Slot['kind'], Example<keyof Features>[]>()
const resources = { embed: cachedEmbeddings(), thesaurus: openThesaurus() }
for (const corpus of corpora) {
  for (const group of loadCorpus(corpus, (name) => wanted.length === 0 || wanted.includes(name))) {
    if (group.gold.heldOut) continue
    await collect(group)
    for (const answer of changedAnswers(group)) await collectChanged(answer)
  }
}
for (const [kind, list] of examples) {
  report(
    `${kind}, values that can both be true`,
    list.filter((e) => e.features.equal > 0),
  )
  report(
    `${kind}, values that exclude one another`,
    list.filter((e) => e.features.equal === 0),
  )
}

async function collect(group: Group): Promise<void> {
  const { sources, claims, context } = await readTexts(
    [...group.texts].map(([id, text]) => ({ path: `${id}.md`, text })),
    resources,
  )
  const doc = (source: number): string => (sources[source]?.path ?? '').replace(/\.md$/, '')
  const items = [...group.gold.findings, ...(group.gold.withinDocument ?? [])].map((f) => ({
    joins: f.relation !== 'different-referent',
    places: f.readings.flatMap((r) => r.holders).map((h) => locate(group.texts.get(h.doc) ?? '', h)),
  }))
  const refs = refsOf(claims)
  const known = refs.map((ref) => {
    const place: Place = { doc: doc(ref.source), sentence: ref.claim.sentence, words: ref.slot }
    return new Set(items.flatMap((item, i) => (item.places.some((g) => hits(place, g)) ? [i] : [])))
  })
  const pairs = candidatePairs(claims, context)
  const against = featureContext(claims, refs, pairs, context)
  const bySentence = groupBySentence(refs)
  for (const [s, t] of pairs) {
    const left = bySentence.get(`${s.source}:${s.index}`) ?? []
    const right = bySentence.get(`${t.source}:${t.index}`) ?? []
    for (const [a, b] of left.flatMap((i) => right.map((j) => [i, j] as const))) {
      const x = refs[a] as SlotRef
      const y = refs[b] as SlotRef
      const [p, q] = [known[a] as Set<number>, known[b] as Set<number>]
      if (x.slot.kind !== y.slot.kind || x.source === y.source || (p.size === 0 && q.size === 0)) continue
      const features = featuresOf(x, y, against)
      if (!features) continue
      const positive = [...p].some((i) => q.has(i) && items[i]?.joins)
      addExample(x.slot.kind, { features, positive, weight: p.size > 0 && q.size > 0 ? 1 : UNKNOWN_WEIGHT })
    }
  }
}

/** The changed words and those of other texts, once said alike: opposed, and one question. */
async function collectChanged({ texts, doc, spots, others }: ChangedAnswer): Promise<void> {
  const { sources, claims, context } = await readTexts(texts, resources)
  const refs = refsOf(claims)
  const name = ({ source }: SlotRef): string => (sources[source]?.path ?? '').replace(/\.md$/, '')
  const changed = refs.filter((ref) => name(ref) === doc && spots.some((spot) => overlaps(spot, ref.slot)))
  const said = refs.filter((ref) => others.some((place) => place.doc === name(ref) && overlaps(place.words, ref.slot)))
  const against = featureContext(claims, refs, candidatePairs(claims, context), context)
  const found = changed
    .flatMap((a) => said.flatMap((b) => (a.slot.kind === b.slot.kind ? [{ kind: a.slot.kind, features: featuresOf(a, b, against) }] : [])))
    .filter(({ features }) => features?.equal === 0)
  for (const { kind, features } of found) if (features) addExample(kind, { features, positive: true, weight: 1 / Math.sqrt(found.length) })
}

function addExample(kind: Slot['kind'], example: Example<keyof Features>): void {
  const list = examples.get(kind) ?? []
  list.push(example)
  examples.set(kind, list)
}

function refsOf(claims: readonly (readonly Claim[])[]): readonly SlotRef[] {
  return claims.flatMap((list, source) =>
    list.flatMap((claim, index) => claim.slots.map((slot): SlotRef => ({ source, index, claim, slot }))),
  )
}

function groupBySentence(refs: readonly SlotRef[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  refs.forEach((ref, i) => {
    const key = `${ref.source}:${ref.index}`
    groups.set(key, [...(groups.get(key) ?? []), i])
  })
  return groups
}

function report(kind: string, list: readonly Example<keyof Features>[]): void {
  const first = list[0]
  if (first) console.log(`${kind}: ${fittedRow(Object.keys(first.features) as (keyof Features)[], list, [0.3, 0.5, 0.7])}`)
}
