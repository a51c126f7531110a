/**
 * Scores, votes and records: two numbers of two sides.
 *
 * In: atoms and the index of a number. Out: measure 'score' with both numbers in their order, or null.
 * Refuses: ranges ("lost 4-6 weeks", "children aged 9-14", "10-15 wins"), dates, addresses, and two joined numbers of which nothing beside says
 * that they are a score.
 * Example: "an 88-72 loss" → 88 and 72, noun 'loss'; "passed the Senate 52-48" → 52 and 48; "the Colts (11-4)" → 11 and 4.
 */
import { MONTHS, WEEKDAYS } from '../../lexicon/labels.ts'
import { SCORE_NOUNS, SCORING_VERBS } from '../../lexicon/play-words.ts'
import type { Atom } from './atoms.ts'
import type { NounRead } from './nouns.ts'
import { PLAIN, type Reading } from './reading.ts'
import { isCapital } from './words.ts'

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
  const bracketed = atoms[i - 1]?.text === '(' && isNamed(atoms[i - 2]) && /^[),]$/.test(atoms[to]?.text ?? '')
  const told = noun !== null || bracketed || isRecord(atoms, i, to)
  if (!told && (isCounting(atoms, to) || isPlaced(atoms, i) || !hasVerbBefore(atoms, i))) return null
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

/** "Improved to 25-7", "are 8-1", "is now 10-0", "make it 62-46": how often a side has won and lost, and where a game stands. */
function isRecord(atoms: readonly Atom[], i: number, to: number): boolean {
  if (isCounting(atoms, to)) return false
  const [before, far] = [atoms[i - 1]?.lower ?? '', atoms[i - 2]?.lower ?? '']
  if (before === 'to') return TO_A_RECORD.has(far) || /^(?:record|mark|lead|run)$/.test(far)
  if (before === 'it') return /^(?:make|makes|made|making)$/.test(far)
  // "Voss, 58-3 with 51 knockouts".
  if (before === ',' && isNamed(atoms[i - 2])) return /^(?:[,(]|with)$/.test(atoms[to]?.lower ?? '')
  return BEING.test(before) || (before === 'now' && BEING.test(far))
}

const TO_A_RECORD: ReadonlySet<string> = new Set(
  'improve improves improved improving fall falls fell falling drop drops dropped dropping move moves moved moving'.split(' '),
)
const BEING = /^(?:is|are|was|were|went|go|goes|going)$/

function isNamed(atom: Atom | undefined): boolean {
  return atom !== undefined && isCapital(atom)
}

function isSide(atom: Atom | undefined): boolean {
  return atom !== undefined && atom.kind === 'digits' && /^(?:0|[1-9]\d{0,2})$/.test(atom.lower) && Number(atom.lower) <= MOST
}

/** The last that fits: an overtime loss is a loss. In the plural the numbers count it: "10-15 wins". */
function nounAfter(atoms: readonly Atom[], at: number): NounRead | null {
  let found: NounRead | null = null
  for (let k = at; k < at + NOUN_REACH; k++) {
    const atom = atoms[k]
    if (atom?.kind !== 'word' || COUNTED.test(atom.lower)) break
    if (SCORE_NOUNS.has(atom.lower)) found = { from: k, to: k + 1, head: k, headFrom: k, lemma: atom.lower, modifiers: [] }
    else if (!DESCRIBES.test(atom.pos)) break
  }
  return found
}

/** "A 10-15 point lead" is a lead of ten points or more. */
const COUNTED = /^(?:points?|per|percent|percentage|seats?|goals?|yards?|games?|minutes?|hours?|days?|weeks?|months?|years?)$/
const DESCRIBES = /^(?:NOUN|ADJ|PROPN|ADV)$/

/** The numbers count, measure or address what stands right after them: "lost 4-6 weeks", "fell 5-10 per cent", "at 12-14 Pier Road". */
function isCounting(atoms: readonly Atom[], at: number): boolean {
  const [next, far] = [atoms[at], atoms[at + 1]]
  if (next?.kind !== 'word' || isWhen(next.lower)) return false
  if (COUNTED.test(next.lower) || next.lower === 'of' || /^(?:NOUN|PROPN)$/.test(next.pos)) return true
  return next.pos === 'ADJ' && far?.kind === 'word' && far.pos === 'NOUN'
}

/** When it was played: "won 3-2 Sunday", "lost 81-76 last night". */
function isWhen(word: string): boolean {
  return WEEKDAYS.has(word) || MONTHS.has(word) || DAY_WORDS.has(word)
}

const DAY_WORDS: ReadonlySet<string> = new Set('last yesterday today tonight early late this'.split(' '))

/** The word right before takes a range, a date or a number of some list: "aged 9-14", "from 10-12", "on 9-11", "chapters 3-4". */
function isPlaced(atoms: readonly Atom[], i: number): boolean {
  const [before, far] = [atoms[i - 1], atoms[i - 2]]
  if (before?.kind !== 'word') return false
  if (before.lower === 'of') return !SCORE_NOUNS.has(far?.lower ?? '')
  // "Tied at 24-24".
  return before.lower === 'at' ? !SCORING_VERBS.has(far?.lower ?? '') && !STANDING.has(far?.lower ?? '') : PLACING.has(before.lower)
}

/** "Slumping at 9-14", "stands at 284-286": where a side is in its row of games. */
const STANDING: ReadonlySet<string> = new Set(
  'stand stands stood standing sit sits sat sitting slump slumped slumping record mark'.split(' '),
)

const PLACING: ReadonlySet<string> = new Set(
  (
    'about above after age aged ages almost approximately around article articles below between call chapter chapters code for from game games grade grades in ' +
    'least line lines most near nearly on only open over page pages paragraph paragraphs phone psalm room rooms roughly route section sections some than to under up verse verses ' +
    'until week weeks year years'
  ).split(' '),
)

/** "Beat the Jaguars 31-24", "won 6-4, 6-3": a verb of winning, losing or voting before it, and no end of a clause between. */
function hasVerbBefore(atoms: readonly Atom[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - VERB_REACH); k--) {
    const atom = atoms[k] as Atom
    if (/^[.;:!?"”]$/.test(atom.text)) return false
    if (atom.kind === 'word' && (SCORING_VERBS.has(atom.lower) || STANDING.has(atom.lower))) return true
  }
  return false
}
