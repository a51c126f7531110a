/**
 * Where somebody is from: "Anthony Rask, 36, of Millford".
 *
 * In: a place, the mentions and tokens of its sentence. Out: a frame that says so of that person; null where nothing does.
 * Refuses: what a body or a thing is of ("the Bank of Norway"), and a place that only its sentence puts beside a person.
 * Example: "Police stopped Ann Voss, 54, from Aldport" → live (Ann Voss), beside "of"/"from".
 */
import type { Frame, Mention, NameMention, Token } from '../model.ts'
import { LIVING } from '../text/home.ts'

/** A space, a comma, an age and a comma: farther off the place is of something else. */
const REACH = 3

/** The frame of a home, as a verb would have told it. */
export function homeFrame(place: NameMention, mentions: readonly Mention[], tokens: readonly Token[]): Frame | null {
  const at = tokens.findIndex((t) => t.start >= place.start)
  const prep = tokens[at - 1]
  if (!prep || (prep.lower !== 'of' && prep.lower !== 'from')) return null
  const age = mentions.find((m) => m.kind === 'quantity' && m.measure === 'age' && isBefore(m.end, prep.start, tokens))
  const end = age?.start ?? prep.start
  const person = mentions.find((m): m is NameMention => m.kind === 'name' && m.type === 'person' && isBefore(m.end, end, tokens))
  if (!person || (!age && prep.lower === 'from' && tokens[at - 2]?.text !== ',')) return null
  const [start, name] = [person.start, person.canonical.toLowerCase()]
  const words = name.split(' ')
  return {
    clause: { start, end: place.end },
    predicate: { start: prep.start, end: prep.end, lemma: LIVING, cls: null, negated: false, passive: false, modality: 'fact' },
    agent: { start, end: person.end, head: words.at(-1) ?? name, lemmas: words },
    patient: null,
    alsoPatients: [],
    others: [],
  }
}

/** Nothing but a comma stands between. */
function isBefore(end: number, start: number, tokens: readonly Token[]): boolean {
  if (end > start || start - end > REACH) return false
  return tokens.every((t) => t.start < end || t.start >= start || t.text === ',')
}
