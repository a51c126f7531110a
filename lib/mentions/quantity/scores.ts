/**
 * Scores, votes and records: two numbers of two sides.
 *
 * In: atoms and the index of a number. Out: measure 'score' with both numbers in their order, or null.
 * Refuses: ranges, dates, addresses, and two joined numbers of which nothing beside says that they are a score.
 * Example: "an 88-72 loss" → 88 and 72, noun 'loss'; "passed the Senate 52-48" → 52 and 48; "the Colts (11-4)" → 11 and 4.
 */
import { SCORE_NOUNS, SCORING_VERBS } from '../../lexicon/play-words.ts'
import type { Atom } from './atoms.ts'
import type { NounRead } from './nouns.ts'
import { PLAIN, type Reading } from './reading.ts'

/** No side of a game, a ballot or a season has more. */
const MOST = 999
/** Words between a score and the noun it is of ("88-72 road loss", "27-24 overtime loss"), and between the verb and the score. */
const NOUN_REACH = 3
const VERB_REACH = 9

export function readScore(atoms: readonly Atom[], i: number): Reading | null {
  const to = i + 3
  const [first, sign, second] = [atoms[i], atoms[i + 1], atoms[i + 2]]
  if (!isSide(first) || !isSide(second) || !/^[-–]$/.test(sign?.text ?? '') || !sign?.glued || !second?.glued) return null
  // "978-3-16": more than two are a number of another sort; "$3-4" and "16-17 km" are ranges.
  if (first?.glued && /^[-–/:.$£€]$/.test(atoms[i - 1]?.text ?? '')) return null
  if (atoms[to]?.glued && /^(?:[-–/:%°]|[a-z]+)$/.test(atoms[to]?.lower ?? '')) return null
  const noun = nounAfter(atoms, to)
  const bracketed = atoms[i - 1]?.text === '(' && /^[),]$/.test(atoms[to]?.text ?? '')
  if (noun === null && !bracketed && !hasVerbBefore(atoms, i)) return null
  const value = [Number(first?.lower), Number(second?.lower)] as const
  return {
    ...PLAIN,
    from: i,
    to,
    next: to,
    numFrom: i,
    numTo: to,
    value,
    measure: 'score',
    noun,
    because: [{ rule: 'score', saw: value.join('–') }],
  }
}

function isSide(atom: Atom | undefined): boolean {
  return atom !== undefined && atom.kind === 'digits' && /^(?:0|[1-9]\d{0,2})$/.test(atom.lower) && Number(atom.lower) <= MOST
}

function nounAfter(atoms: readonly Atom[], at: number): NounRead | null {
  for (let k = at; k < at + NOUN_REACH; k++) {
    const atom = atoms[k]
    if (atom?.kind !== 'word') return null
    if (SCORE_NOUNS.has(atom.lemma)) return { from: k, to: k + 1, head: k, headFrom: k, lemma: atom.lemma, modifiers: [] }
    if (!/^(?:NOUN|ADJ|PROPN|ADV)$/.test(atom.pos)) return null
  }
  return null
}

/** "Beat the Jaguars 31-24", "won 6-4, 6-3": a verb of winning, losing or voting before it, and no end of a clause between. */
function hasVerbBefore(atoms: readonly Atom[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - VERB_REACH); k--) {
    const atom = atoms[k] as Atom
    if (/^[.;:!?"”]$/.test(atom.text)) return false
    if (atom.kind === 'word' && SCORING_VERBS.has(atom.lower)) return true
  }
  return false
}
