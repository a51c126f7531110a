/**
 * Is a count a part of a larger one, by the words right around it?
 *
 * In: one quantity slot with its claim. Out: yes or no. Refuses: to compare; whether two counts are part and whole is for the referent.
 * Example: "two of the injured", "another 20", "900 in the delta and dozens more upstream".
 */
import { isCountOfPeople } from '../lexicon/person-nouns.ts'
import type { Quantity, Slot } from '../model.ts'
import { readOnce } from '../text/read-once.ts'
import type { SlotRef } from './slot-ref.ts'

/** "another 20" after a first count of the same; in "five killed and dozens more injured" the injured are counted once. */
export function addsToOwnRole({ claim, slot }: SlotRef): boolean {
  if (slot.mention?.kind !== 'quantity' || !slot.mention.additional) return false
  // "Every one of the 22 kitchens was closed, and typhus took another 4,000 lives": kitchens are no first count of those who died.
  const before = claim.slots.filter((s) => s.start < slot.start && s.roles.length > 0 && countsAlike(s.mention, slot.mention)).at(-1)
  return !before || slot.roles.length === 0 || before.roles.some((r) => slot.roles.includes(r))
}

/** "Hundreds of houses fell, and 250 others were hurt": others than those who died. */
function countsAlike(x: Slot['mention'], y: Slot['mention']): boolean {
  if (x?.kind !== 'quantity' || y?.kind !== 'quantity') return false
  if (y.noun === null || y.noun.lemma === 'other') return true
  if (x.measure !== y.measure) return false
  return x.noun?.lemma === y.noun?.lemma || (countsLives(x) && countsLives(y))
}

function countsLives({ noun }: Quantity): boolean {
  return noun === null || noun.lemma === 'life' || isCountOfPeople(noun.lemma)
}

/**
 * "170,000 people in the province and tens of thousands more abroad": a part told together with the other part.
 * It is less than any total, and opposes none.
 */
export function isAddend({ claim, slot }: SlotRef): boolean {
  const own = slot.mention
  if (own?.kind !== 'quantity') return false
  // "281 million in cash and the remainder in stock."
  if (own.measure === 'money' && claim.sentence.tokens.some((t) => t.start >= slot.end && REST.has(t.lower))) return true
  if (slot.roles.length === 0) return false
  return claim.slots.some(
    ({ mention, start, roles }) =>
      mention?.kind === 'quantity' &&
      mention.additional &&
      start >= slot.end &&
      (roles.length > 0 ? roles.some((r) => slot.roles.includes(r)) : mention.noun === null || mention.noun.lemma === own.noun?.lemma),
  )
}

const REST: ReadonlySet<string> = new Set(['remainder', 'rest', 'balance'])

const PARTITIVE = new Set(['the', 'them', 'these', 'those', 'his', 'her', 'its', 'their', 'whom', 'which'])
const DEGREES = new Set(['seriously', 'critically', 'severely', 'badly', 'gravely', 'slightly', 'lightly'])
const LAST_OF_ALL = new Set(['final', 'last', 'remaining'])
const INCLUDING = new Set(['including', 'among', 'include', 'includes', 'included'])

/** "170,000 people in the province alone" leaves others elsewhere; "one final chance" is the last of those that there were. */
export const isLimited = readOnce(({ claim, slot }: SlotRef): boolean => {
  const { tokens } = claim.sentence
  const next = tokens.findIndex((t) => t.start >= slot.end)
  if (
    next >= 0 &&
    tokens.slice(next, next + 5).some((t, i, all) => /^alone\b/.test(t.lower) && !all.slice(0, i).some((o) => o.pos === 'VERB'))
  )
    return true
  return slot.mention?.kind === 'quantity' && (slot.mention.noun?.modifiers ?? []).some((m) => LAST_OF_ALL.has(m))
})

/** "two of the injured", "including 12 sailors", "seven of them": a part, not the whole. */
export function isPart(ref: SlotRef): boolean {
  const { claim, slot } = ref
  const { tokens } = claim.sentence
  const next = tokens.findIndex((t) => t.start >= slot.end)
  if (next >= 0 && tokens[next]?.lower === 'of' && PARTITIVE.has(tokens[next + 1]?.lower ?? '')) return true
  if (isLimited(ref)) return true
  // "30 people seriously injured", "eight were critically hurt": the gravest among the injured.
  if (next >= 0 && tokens.slice(next, next + 3).some((t) => DEGREES.has(t.lower))) return true
  // "Eleven children were among the dead."
  if (next >= 0 && tokens[next]?.pos === 'AUX' && tokens[next + 1]?.lower === 'among') return true
  const before = tokens.filter((t) => t.end <= slot.start).slice(-2)
  return before.some((t, i) => INCLUDING.has(t.lower) && (i === before.length - 1 || before[i + 1]?.lower === 'them'))
}

/** "Two of the three victims died": what is said is said of the two, and the three are those they were of. */
export const isWhole = readOnce(({ claim, slot }: SlotRef): boolean => {
  const before = claim.sentence.tokens.filter((t) => t.end <= slot.start).slice(-3)
  const known = before.at(-1)?.pos === 'DET' || PARTITIVE.has(before.at(-1)?.lower ?? '')
  if (known) before.pop()
  const of = before.pop()
  const counted = before.pop()
  // "One of 129 active volcanoes" only tells how many there are.
  if (!known && counted?.lower === 'one') return false
  return of?.lower === 'of' && (counted?.pos === 'NUM' || OF_THEM.has(counted?.lower ?? ''))
})

const OF_THEM: ReadonlySet<string> = new Set([
  'out',
  'most',
  'some',
  'many',
  'several',
  'half',
  'none',
  'all',
  'both',
  'few',
  'each',
  'any',
])

const TERMS: ReadonlySet<string> = new Set(['season', 'term', 'campaign', 'game', 'match', 'stint', 'spell'])

/** "Four seasons as director": in what capacity the years, seasons or terms were served; null where nothing is said of it. */
export function officeOf({ slot: { mention, frame } }: SlotRef): string | null {
  const term = mention?.kind === 'quantity' && (mention.measure === 'duration' || TERMS.has(mention.noun?.lemma ?? ''))
  return term ? (frame?.others.find((o) => o.prep === 'as')?.phrase.head ?? null) : null
}
