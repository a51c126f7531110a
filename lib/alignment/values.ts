/**
 * Two values of one kind → can they answer one question at all, and how alike are they? One row a kind.
 *
 * In: two slots of one kind. Out: likeness of what is valued, whether the values are equal, and how telling that is; null where
 * the two cannot answer one question (a count of ferries, a sum of money). Refuses: slots of different kinds.
 */

import { NAME_TABLES } from '../lexicon/name-tables.ts'
import { excludeOneAnother } from '../lexicon/place-nouns.ts'
import type { NameMention, Slot } from '../model.ts'
import { type NameRelation, nameRelation, sameSpeaker } from '../text/alias.ts'
import type { Context } from './context.ts'
import { dateValue, tellContraries } from './date-value.ts'
import { eventValue } from './event-value.ts'
import { governorLikeness, SAME_DOING, wordLikeness } from './likeness.ts'
import { PairMemo } from './pair-memo.ts'
import { quantityValue } from './quantity-value.ts'
import type { SlotRef } from './slot-ref.ts'
import type { ValueFeatures } from './value-features.ts'

/** One row a kind: what makes two values of that kind comparable. */
export const VALUES: Readonly<Record<Slot['kind'], (a: SlotRef, b: SlotRef, context: Context) => ValueFeatures | null>> = {
  quantity: quantityValue,
  date: dateValue,
  time: timeValue,
  name: nameValue,
  place: (a, b, context) => (a.slot.phrase && b.slot.phrase ? phraseValue(a, b, context) : nameValue(a, b, context)),
  quote: quoteValue,
  attribution: attributionValue,
  event: eventValue,
  thing: phraseValue,
}

function timeValue(a: SlotRef, b: SlotRef): ValueFeatures | null {
  const [x, y] = [a.slot.mention, b.slot.mention]
  if (x?.kind !== 'time' || y?.kind !== 'time') return null
  const equal = x.from === y.from ? 1 : 0
  // Locked at six, and not at eight.
  if (equal === 0 && tellContraries(a, b)) return null
  return { object: 0.5, equal, telling: equal }
}

const NAME_VALUES: Readonly<Record<NameRelation['relation'], ValueFeatures | null>> = {
  same: { object: 1, equal: 1, telling: 1 },
  alias: { object: 0.9, equal: 1, telling: 0.8 },
  spelling: { object: 0.8, equal: 0, telling: 0.6 },
  'part-of': { object: 0.5, equal: 0.5, telling: 0.2 },
  related: { object: 0.4, equal: 0.5, telling: 0.2 },
  different: { object: 0, equal: 0, telling: 0 },
  unknown: { object: 0, equal: 0, telling: 0 },
}

function nameValue(a: SlotRef, b: SlotRef, context: Context): ValueFeatures | null {
  const x = a.slot.mention
  const y = b.slot.mention
  if (x?.kind !== 'name' || y?.kind !== 'name') return null
  // Of what a text gives no sign of its kind another may say more.
  if (a.slot.kind === 'name' && !mayBeOneKind(x, y)) return null
  const types = x.type === y.type ? x.type : `${x.type} ${y.type}`
  let known = context.names.get(types)
  if (!known) {
    known = new PairMemo()
    context.names.set(types, known)
  }
  const value = NAME_VALUES[known.of(x.canonical, y.canonical, () => nameRelation(x, y, NAME_TABLES).relation)]
  if (value?.equal !== 1 && a.slot.kind === 'name' && x.type !== y.type) return null
  // "Padang on Sumatra" twice: what both sentences name alike is matched first.
  if (value?.equal === 0.5 && (namesToo(b, x) || namesToo(a, y))) return null
  // Two unlike places may answer one question only under one predicate; two unlike people never do by their names.
  if (value && value.object === 0)
    return a.slot.kind === 'place' && isNumbered(x) === isNumbered(y) && governorLikeness(a.slot, b.slot, context) >= SAME_DOING
      ? value
      : null
  return value
}

/** Places and things in common nouns: one by their words, or one a kind of the other. What has words of its own beside the noun is another one. */
function phraseValue(a: SlotRef, b: SlotRef, context: Context): ValueFeatures | null {
  const [p, q] = [a.slot.phrase, b.slot.phrase]
  if (!p || !q || isDenied(a) !== isDenied(b)) return null
  const likeness = wordLikeness(p.head, q.head, context)
  if (likeness < SOME_KIND) return a.slot.kind === 'place' && areTwoPlaces(a, b, context) ? { object: 0, equal: 0, telling: 0 } : null
  const [x, y] = [p, q].map(({ head, lemmas }) => lemmas.filter((word) => word !== head)) as [string[], string[]]
  const shared = x.some((word) => y.includes(word))
  if (x.length > 0 && y.length > 0 && !shared) return null
  if (likeness < ONE_THING) return { object: likeness, equal: 0.5, telling: 0 }
  return { object: 1, equal: 1, telling: shared ? 1 : 0 }
}

/** Two places of one rank, where one doing is told of. */
function areTwoPlaces({ slot: x }: SlotRef, { slot: y }: SlotRef, context: Context): boolean {
  return excludeOneAnother(x.phrase?.head ?? '', y.phrase?.head ?? '') && governorLikeness(x, y, context) >= SAME_DOING
}

/** "There was no telephone": nothing is told of it but that it was not. */
function isDenied({ slot: { frame, exact } }: SlotRef): boolean {
  return frame?.predicate.negated === true || /^(?:no|none of|any|without)\b/i.test(exact)
}

/** Likeness of two nouns from which one is a kind of the other, and from which they are one. */
const SOME_KIND = 0.6
const ONE_THING = 0.9

function mayBeOneKind({ type: x }: NameMention, { type: y }: NameMention): boolean {
  return x === y || x === 'other' || y === 'other'
}

/** A road and a town answer no question together. */
function isNumbered({ canonical }: NameMention): boolean {
  return /\d/.test(canonical)
}

function namesToo({ claim }: SlotRef, name: NameMention): boolean {
  const own = name.canonical.toLowerCase()
  return claim.mentions.some((m) => m.kind === 'name' && m.canonical.toLowerCase() === own)
}

/** Centred cosine from which two quoted passages mean the same; below it, in measured pairs, the topic is the same and no more. */
const SAME_MEANING = 0.5

function quoteValue(a: SlotRef, b: SlotRef, context: Context): ValueFeatures | null {
  const x = a.slot.words
  const y = b.slot.words
  if (x.length === 0 || y.length === 0) return null
  const set = new Set(y)
  const shared = x.filter((w) => set.has(w)).length / Math.max(x.length, y.length)
  const lexical = Math.max(shared, context.bagLikeness(x, y))
  // One utterance in two translations shares few words; its meaning counts where at least one word of weight is shared.
  const meaning = context.quoteLikeness(a.slot.id, b.slot.id)
  const alike = meaning >= SAME_MEANING && lexical > 0
  const object = alike ? Math.max(lexical, meaning) : lexical
  return object < 0.15 ? null : { object, equal: shared, telling: alike || (shared > 0.6 && x.length > 3) ? 1 : 0 }
}

function attributionValue(a: SlotRef, b: SlotRef, context: Context): ValueFeatures | null {
  const x = a.slot.attribution?.canonical?.toLowerCase() ?? null
  const y = b.slot.attribution?.canonical?.toLowerCase() ?? null
  if (x === null || y === null) return null
  const same = sameSpeaker(x, y)
  return { object: same ? 1 : context.bagLikeness(context.wordsOf(x), context.wordsOf(y)), equal: same ? 1 : 0, telling: same ? 1 : 0 }
}
