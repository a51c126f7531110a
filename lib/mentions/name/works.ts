/**
 * Titles of works between quotation marks: the film "The Last Ferry".
 *
 * In: a sentence. Out: token spans of the words inside. Refuses: speech (it has a full stop or a comma before the closing mark) and
 * words in lower case. Example: ' " Harbour Lights " and its sequel' → 'Harbour Lights'.
 */
import type { Sentence } from '../../model.ts'
import type { Run } from './draft.ts'
import { isCapitalised, isWord } from './evidence.ts'

const OPEN = /^["“„«]$/
const CLOSE = /^["”»]$/
const MAX_WORDS = 7
const SMALL = /^(?:of|the|a|an|and|in|on|for|to|with|at|from|is|my|your|or|but|by|vs)$/

export function findWorks(sentence: Sentence): readonly Run[] {
  const { tokens } = sentence
  const works: Run[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!OPEN.test(tokens[i]?.text ?? '')) continue
    let end = i + 1
    while (end < tokens.length && end - i <= MAX_WORDS + 1 && !CLOSE.test(tokens[end]?.text ?? '')) end++
    if (!CLOSE.test(tokens[end]?.text ?? '') || end === i + 1) continue
    // American printers put the comma inside: '"Harbour Lights," the film'.
    const last = /^,$/.test(tokens[end - 1]?.text ?? '') ? end - 1 : end
    const inside = tokens.slice(i + 1, last)
    const content = inside.filter((token) => isWord(token) && !SMALL.test(token.lower))
    const title =
      inside.length > 0 &&
      inside.every((token) => !/^[.!?]$/.test(token.text)) &&
      content.length > 0 &&
      content.every((token) => isCapitalised(token.text))
    const speech = last < end && /^(?:said|says|he|she|they)$/.test(tokens[end + 1]?.lower ?? '')
    if (title && !speech && (content.length > 1 || inside.length > 1 || isNamedWork(sentence, i))) works.push({ from: i + 1, to: last })
    i = end
  }
  return works
}

// One capitalised word in quotation marks is a work only after a word that says so: the film "Drift".
function isNamedWork(sentence: Sentence, at: number): boolean {
  return /^(?:film|movie|book|novel|song|album|show|series|play|opera|musical|painting|ship|vessel|episode|single|magazine|documentary|game)$/.test(
    sentence.tokens[at - 1]?.lower ?? '',
  )
}
