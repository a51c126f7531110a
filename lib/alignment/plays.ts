/**
 * Points, games and yards: are two counts of play of one player, side and game?
 *
 * In: two quantity slots that differ, with the likeness of their sentences. Out: true where they are two counts. Refuses: nothing; what is no
 * play is never apart here. Without one doer of one doing on both sides, two counts of play are of two plays.
 * Example: "25 points and 12 rebounds", "22 points and 12 rebounds" → one game.
 */
import { PLAY_NOUNS } from '../lexicon/play-words.ts'
import type { Slot } from '../model.ts'
import type { Actors } from './actors.ts'
import { figuresOf } from './company.ts'
import { ALIKE, COPIES } from './likeness.ts'
import type { SlotRef } from './slot-ref.ts'

/** Likeness of the words around two figures from which they are told in the same words. */
const WORD_FOR_WORD = 0.7

/**
 * "Hit 13 home runs" and "drove in 105 runs" are two plays, and so are the points of two players, and of one in two games.
 *
 * @param sentence Likeness of the two sentences.
 * @param nearby Likeness of the words right around the two counts.
 */
export function arePlaysApart(one: SlotRef, other: SlotRef, actors: Actors, sentence: number, nearby: number): boolean {
  const [a, b] = [one.slot, other.slot]
  const likeness = nearby >= WORD_FOR_WORD ? Math.max(ALIKE, sentence) : sentence
  if (!isPlay(a) || !isPlay(b) || likeness >= COPIES) return false
  const [x, y] = [signsOfOccasion(one), signsOfOccasion(other)]
  if (shared(x.figures, y.figures) >= SAME_GAME) return false
  if (areTwoOccasions(x, y)) return true
  // Passes caught and passes completed are two counts, however alike the sentences are.
  if (a.governor !== null && b.governor !== null && a.governor !== b.governor && !a.roles.some((r) => b.roles.includes(r))) return true
  if (likeness >= ALIKE) return false
  const kinds = [a, b].map(({ mention }) => (mention?.kind === 'quantity' ? (mention.noun?.modifiers ?? []).join(' ') : ''))
  return !actors.same(a, b) || a.governor !== b.governor || kinds[0] !== kinds[1]
}

/** So many other figures in common are no chance: "404 yards and two touchdowns on 106 carries". */
const SAME_GAME = 2

/** How many of some signs two sentences have in common. */
function shared(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  return [...x].filter((sign) => y.has(sign)).length
}

/** Both sentences tell of what game, season or match they are, by other figures, days or sides, and they share none of them. */
function areTwoOccasions(x: Occasion, y: Occasion): boolean {
  const told = [x, y].every(({ figures, sides }) => figures.size + sides.size > 0)
  if (!told || shared(x.figures, y.figures) > 0) return false
  const both = x.figures.size > 0 && y.figures.size > 0
  return shared(x.sides, y.sides) < (both ? BOTH_SIDES : Math.min(BOTH_SIDES, x.sides.size, y.sides.size))
}

/** Figures and days of a sentence beside the one compared, and whom it names. */
interface Occasion {
  readonly figures: ReadonlySet<string>
  readonly sides: ReadonlySet<string>
}

function signsOfOccasion(ref: SlotRef): Occasion {
  const sides = ref.claim.mentions.flatMap((m) => (m.kind === 'name' && SIDES.has(m.type) ? [m.canonical.toLowerCase()] : []))
  const figures = figuresOf(ref.claim).flatMap(({ slot, key }) => (slot === ref.slot ? [] : [key]))
  return { figures: new Set(figures), sides: new Set(sides) }
}

const SIDES: ReadonlySet<string> = new Set(['organisation', 'place', 'other'])
/** The side, and whom it was against. */
const BOTH_SIDES = 2

/** Rounds of ammunition and shots fired are none. */
function isPlay({ mention, roles, nearby }: Slot): boolean {
  if (roles.includes('SHOOT') || nearby.some((word) => ARMS.has(word))) return false
  return mention?.kind === 'quantity' && PLAY_NOUNS.has(mention.noun?.lemma ?? mention.unit ?? '')
}

const ARMS: ReadonlySet<string> = new Set(['ammunition', 'ammo', 'gun', 'rifle', 'pistol', 'weapon'])
