/**
 * What stands beside two events: with whom or about what they are, where and when.
 *
 * In: two frames. Out: yes or no, or how alike they are. Refuses: phrases that belong to neither.
 * Example: "spoke to police" / "did not speak to reporters" → two; "knew of the rocks" / "did not know of the rocks" → one.
 */
import type { Frame, Phrase } from '../model.ts'
import { complementOf } from '../text/being.ts'
import { NOT_TOLD, SOME_LIKENESS } from './arguments.ts'
import type { Context } from './context.ts'
import { wordLikeness } from './likeness.ts'

/** By their nouns: what stands beside an event decides, but is not weighed. */
function areUnlike(p: Phrase, q: Phrase, context: Context): boolean {
  return wordLikeness(p.head, q.head, context) < SOME_LIKENESS
}

/** Nor by any other word: "at the Halden" and "at the Halden theatre" have two heads and one name. */
function shareNothing(p: Phrase, q: Phrase, context: Context): boolean {
  return areUnlike(p, q, context) && !p.lemmas.some((word) => q.lemmas.includes(word))
}

/** Prepositions before those with whom or about which it is done; of the others most say where and when. */
const TOWARDS: ReadonlySet<string> = new Set(['to', 'with', 'for', 'about', 'against', 'of', 'into', 'from'])

/** "Built with a concrete core", "built without a core". */
export function haveAndHaveNot(f: Frame, g: Frame): boolean {
  return lacksWhatOtherHas(f, g) || lacksWhatOtherHas(g, f)
}

function lacksWhatOtherHas({ others }: Frame, other: Frame): boolean {
  return others.some(({ prep, phrase: p }) => prep === 'without' && other.others.some((o) => o.prep === 'with' && o.phrase.head === p.head))
}

/** "Spoke to police", "did not speak to reporters": one doing, to two. */
export function goesToTwo(f: Frame, g: Frame, context: Context): boolean {
  // Who has not spoken to reporters may have spoken.
  if (ADDRESSING.has(f.predicate.lemma) && !goesToOne(f, g) && [f, g].some(isAddressed)) return true
  return haveTwo(f, g, TOWARDS, (p, q) => areUnlike(p, q, context))
}

/** Behind one of the prepositions each has something that goes with nothing of the other. */
function haveTwo({ others }: Frame, other: Frame, preps: ReadonlySet<string>, areTwo: (p: Phrase, q: Phrase) => boolean): boolean {
  const behind = (list: Frame['others'], prep: string): readonly Phrase[] => list.filter((o) => o.prep === prep).map((o) => o.phrase)
  const alone = (p: Phrase, list: readonly Phrase[]): boolean => list.every((q) => areTwo(p, q))
  return others.some(({ prep }) => {
    const [own, theirs] = preps.has(prep) ? [behind(others, prep), behind(other.others, prep)] : [[], []]
    return own.some((p) => alone(p, theirs)) && theirs.some((q) => alone(q, own))
  })
}

const ADDRESSING: ReadonlySet<string> = new Set(['speak', 'talk', 'write', 'complain'])

function isAddressed({ others }: Frame): boolean {
  return others.some(({ prep }) => prep === 'to' || prep === 'with')
}

/** "Knew of the rocks", "did not know of the rocks". */
export function goesToOne(f: Frame, g: Frame): boolean {
  return f.others.some(({ prep, phrase: p }) => TOWARDS.has(prep) && g.others.some((o) => o.prep === prep && o.phrase.head === p.head))
}

/** How alike that is which both are about, where one has it behind a preposition: "agreed to the plan", "rejected the plan". */
export function themeLikeness(f: Frame, g: Frame, context: Context): number {
  const [p, q] = [themeOf(f), themeOf(g)]
  return p && q ? wordLikeness(p.head, q.head, context) : NOT_TOLD
}

/** Whom or what it happens to, or what stands after its preposition; where nothing does, who does it. */
export function themeOf({ patient, agent, others }: Frame): Phrase | null {
  return patient ?? others.find(({ prep }) => TOWARDS.has(prep))?.phrase ?? agent
}

/** "Absent from the first hour", "present for the vote": what each is, it is of something else. */
export function haveTwoComplements(f: Frame, g: Frame, context: Context): boolean {
  const [p, q] = [complementOf(f)?.phrase, complementOf(g)?.phrase]
  return p !== undefined && q !== undefined && shareNothing(p, q, context)
}

/** Prepositions that say where or when. */
const WITHIN: ReadonlySet<string> = new Set(['in', 'at', 'on', 'during', 'near', 'before', 'after', 'inside', 'outside', 'under'])
const AROUND: ReadonlySet<string> = new Set(['before', 'after', 'until', 'during', 'since'])
const PARTS_OF_TIME: ReadonlySet<string> = new Set(
  'night morning evening afternoon noon midday midnight dawn dusk weekend summer winter spring autumn'.split(' '),
)
const ORDER =
  /^(?:first|second|third|fourth|fifth|sixth|last|final|next|previous|other|north|south|east|west|left|right|upper|lower|northern|southern|eastern|western)$/

/** "Closed on Mondays", "open on Sundays"; "not in force in Scotland": each is said of a place or a time of its own. */
export function areWithinTwo(f: Frame, g: Frame, context: Context): boolean {
  const apart = f.others.some(({ prep, phrase: p }) =>
    g.others.some(({ prep: other, phrase: q }) => {
      // "Open before the flood", "closed after the flood"; "at night", "in the morning".
      if (p.head === q.head) return AROUND.has(prep) && AROUND.has(other) && prep !== other
      return PARTS_OF_TIME.has(p.head) && PARTS_OF_TIME.has(q.head)
    }),
  )
  return apart || haveTwo(f, g, WITHIN, (p, q) => areTwoPlaces(p, q, context))
}

function areTwoPlaces(p: Phrase, q: Phrase, context: Context): boolean {
  if (p.head === q.head) return orderOf(p) !== orderOf(q)
  return shareNothing(p, q, context)
}

function orderOf({ lemmas }: Phrase): string {
  return lemmas.filter((word) => ORDER.test(word)).join(' ')
}
