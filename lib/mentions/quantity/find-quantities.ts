/**
 * Quantities of one sentence: numbers with their hedge, unit and noun, as mentions with true spans.
 *
 * In: a sentence (its tokens give part of speech and lemma) and the whole file's text. Out: quantities and unresolved numbers, in text
 * order, none over another. Refuses: identifiers, dates, times, scores; and to guess: what cannot be read is unresolved, never 0.
 * Example: "At least ten ferries were cancelled" → point 10, interval [10, …), hedge 'at-least', noun 'ferry'.
 *
 * A mention spans hedge, numeral and unit or counted noun ("at least ten ferries"). What a measured amount is of ("5 kg of amber",
 * "a three-day fair") is its `noun` too, though it stands outside the span. Languages other than English and Japanese give what is
 * language-neutral: digits with a unit sign, a currency or a percent sign.
 */
import type { Quantity, Sentence, UnresolvedMention } from '../../model.ts'
import { type Atom, readAtoms } from './atoms.ts'
import { readEnglish } from './english.ts'
import { readJapanese } from './japanese.ts'
import { isNeutral } from './neutral.ts'
import { type Reading, toQuantity, type Unreadable } from './reading.ts'
import { linkRestatements } from './restatements.ts'

const JAPANESE = /[\u3040-\u30ff]|[\u4e00-\u9fff]/

export function findQuantities(sentence: Sentence, text: string): readonly (Quantity | UnresolvedMention)[] {
  if (sentence.language === 'ja' || (sentence.language === 'und' && JAPANESE.test(text.slice(sentence.start, sentence.end)))) {
    return linkRestatements(readJapanese(sentence, text), text)
  }
  const atoms = readAtoms(sentence, text)
  const mentions = readEnglish(atoms).map((found) => toMention(found, atoms, sentence))
  const kept =
    sentence.language === 'en' || sentence.language === 'und' ? mentions : mentions.flatMap((mention) => isNeutral(mention, text))
  return linkRestatements(kept, text)
}

function toMention(found: Reading | Unreadable, atoms: readonly Atom[], sentence: Sentence): Quantity | UnresolvedMention {
  if ('value' in found) return toQuantity(found, atoms, sentence)
  return {
    kind: 'unresolved',
    sentenceId: sentence.id,
    start: (atoms[found.from] as Atom).start,
    end: (atoms[found.to - 1] as Atom).end,
    reason: found.reason,
    because: [{ rule: 'unreadable-number', saw: found.reason }],
  }
}
