/**
 * Two predicates → do they say the contrary of one another?
 *
 * In: two predicates as they stand, whatever denies them. Out: whether they exclude one another, and whether each undoes the other in its turn.
 * Refuses: nothing; words that the lexicons do not know are no contraries.
 * Example: "was locked" / "was unlocked" → opposite; "opened" / "closed" → turns.
 */
import { areContraryDoings, areContraryStates, areTurns, hasContrary } from '../lexicon/contraries.ts'
import { hasOpposite, oppositeLemmas, predicateClasses } from '../lexicon/predicate-classes.ts'
import type { Predicate } from '../model.ts'
import { stateIn } from './being.ts'
import { participleOf } from './inflect.ts'

/** Whether both cannot be true of one thing: "acquitted" / "convicted", "was open" / "was closed". */
export function areOpposite(a: Predicate, b: Predicate): boolean {
  if (a.lemma === b.lemma) return false
  const [p, q] = [sidesOf(a), sidesOf(b)]
  if (p.takesSides && q.takesSides && (oppositeLemmas(a.lemma, b.lemma) || areContraryDoings(a.lemma, b.lemma))) return true
  if (p.state !== null && q.state !== null) return areContraryStates(p.state, q.state)
  return isUndone(p.state, b) || isUndone(q.state, a)
}

interface Sides {
  readonly takesSides: boolean
  readonly state: string | null
}

/** What a predicate has to oppose another by, by its lemma: it is asked of every pair, and there are few lemmas for many predicates. */
const SIDES = { active: new Map<string, Sides>(), passive: new Map<string, Sides>() } as const

function sidesOf(predicate: Predicate): Sides {
  const { lemma, passive } = predicate
  const known = SIDES[passive ? 'passive' : 'active']
  let sides = known.get(lemma)
  if (!sides) {
    sides = { takesSides: hasContrary(lemma) || predicateClasses(lemma).some(hasOpposite), state: stateOf(predicate) }
    known.set(lemma, sides)
  }
  return sides
}

/** "Is still unidentified", "have identified": what somebody did to it, it is not. Not where it may be done and undone ("locked", "loaded"). */
function isUndone(state: string | null, { lemma }: Predicate): boolean {
  return state?.startsWith('un') === true && state === `un${participleOf(lemma)}` && !AND_BACK.has(lemma)
}

const AND_BACK: ReadonlySet<string> = new Set(
  'lock load tie cover dress seal veil pack plug fold do leash wrap button zip chain block'.split(' '),
)

/** Whether the one undoes the other, so that whoever tells both contradicts nobody. */
export function areInTurn(a: Predicate, b: Predicate): boolean {
  return sidesOf(a).takesSides && sidesOf(b).takesSides && areTurns(a.lemma, b.lemma)
}

/** By doing so a thing comes to be what nobody made it. */
const BECOMING: ReadonlySet<string> = new Set(['sink', 'close', 'split', 'break', 'flood'])

/** What something is, in a word: "be drunk" → drunk, "was locked" → locked; null for what it does. */
function stateOf(predicate: Predicate): string | null {
  const { lemma, passive } = predicate
  return stateIn(predicate) ?? (passive || BECOMING.has(lemma) ? participleOf(lemma) : null)
}
