/**
 * Runs of capitalised words that may be names.
 *
 * In: one sentence and what the whole text says of its words. Out: runs of token indexes, small words inside bridged.
 * Refuses: capitals that stand there for other reasons: first words, headlines, days and months, "I".
 * Example: 'On Friday the Ministry of Health said Capt. Ann Voss …' → [Ministry of Health], [Capt. Ann Voss].
 */
import { CURRENCY_CODES, CURRENCY_SIGNS } from '../../lexicon/currencies.ts'
import { EVENT_HEADS, NOT_NAMES, WORK_HEADS } from '../../lexicon/event-words.ts'
import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import { ORGANISATION_HEADS, ORGANISATION_OF, PLAIN_ACRONYMS } from '../../lexicon/organisation-words.ts'
import { PLACE_HEADS, PLACE_OF } from '../../lexicon/places.ts'
import { SENTENCE_STARTERS } from '../../lexicon/sentence-starters.ts'
import { NAME_PARTICLES, ROLE_NOUNS, TITLES } from '../../lexicon/titles.ts'
import type { Sentence, Token } from '../../model.ts'
import { isKnownWord } from '../../text/tagger.ts'
import { bare, type Run } from './draft.ts'
import { type Evidence, isCapitalised, isWord, startsSegment } from './evidence.ts'
import { lookUp } from './gazetteer.ts'
import { BODIES_FOR, isListOfCharges, isPurpose, joinsAnd } from './joined-bodies.ts'

export function findRuns(sentence: Sentence, evidence: Evidence): readonly Run[] {
  const { tokens } = sentence
  const eligible = tokens.map((_, i) => isEligible(sentence, i, evidence))
  const runs: Run[] = []
  let i = 0
  while (i < tokens.length) {
    if (!eligible[i]) {
      i++
      continue
    }
    const from = i
    let to = i + 1
    for (;;) {
      const next = bridge(tokens, eligible, from, to)
      if (next < 0) break
      to = next + 1
    }
    runs.push({ from, to })
    i = to
  }
  return runs
}

function isEligible(sentence: Sentence, i: number, evidence: Evidence): boolean {
  const token = sentence.tokens[i]
  if (!token || !isWord(token) || !isCapitalised(token.text) || NOT_NAMES.has(bare(token)) || /^(?:the|a|an)$/.test(token.lower))
    return false
  if (isMoneySign(sentence.tokens, i)) return false
  const style = evidence.style(sentence)
  if ((/^\p{Lu}$/u.test(token.text) && !isLetterName(sentence.tokens, i)) || isCode(token.text) || isShouted(sentence.tokens, i, evidence))
    return false
  if (isAcronym(token.text)) return style === 'prose' ? !PLAIN_ACRONYMS.has(token.text.replace(/\./g, '')) : isKnown(token, evidence)
  if (style !== 'prose')
    return (
      isKnown(token, evidence) ||
      followsGivenName(sentence.tokens, i, evidence) ||
      (style === 'title' && isOrganisationWord(sentence.tokens, i))
    )
  if (!startsSegment(sentence.tokens, i)) return true
  return startsName(sentence.tokens, i, evidence)
}

/** "NOK 310 million", "Rs. 20 lakh", "40 USD": the letters say what money it is. */
function isMoneySign(tokens: readonly Token[], i: number): boolean {
  const text = tokens[i]?.text ?? ''
  if (!CURRENCY_CODES.has(text) && !MONEY_SIGNS.has(text)) return false
  return [tokens[i - 1], tokens[i + 1]].some((token) => token?.pos === 'NUM' || /^\d/.test(token?.text ?? ''))
}

const MONEY_SIGNS: ReadonlySet<string> = new Set(CURRENCY_SIGNS.map(([sign]) => sign))

export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}\.?){2,}(?:-?\d+)?s?$/u.test(text)
}

// "T-Mobile", "X-Men": one letter glued to a capitalised word.
function isLetterName(tokens: readonly Token[], i: number): boolean {
  const [letter, hyphen, word] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  return (
    letter !== undefined && hyphen?.text === '-' && hyphen.start === letter.end && word?.start === hyphen.end && isCapitalised(word.text)
  )
}

// "F-16", "CN-235", "A195": a type or an amount, never a body; "G7" and "G-20" are.
function isCode(text: string): boolean {
  return /\d/.test(text) && !/^G-?\d{1,2}$/.test(text)
}

// "AN EARTHQUAKE killed six": the first words of a story in capitals.
function isShouted(tokens: readonly Token[], i: number, evidence: Evidence): boolean {
  const text = tokens[i]?.text ?? ''
  if (text.length < 2 || text !== text.toUpperCase() || /[.\d]/.test(text)) return false
  const first = tokens
    .slice(0, i)
    .every((token) => !isWord(token) || (token.text === token.text.toUpperCase() && token.text !== token.text.toLowerCase()))
  if (!first) return false
  const word = bare(tokens[i])
  const starter = SENTENCE_STARTERS.has(word.charAt(0).toUpperCase() + word.slice(1))
  return starter || (lookUp(word, text) === null && evidence.capital(word) === 0 && (evidence.lower(word) > 0 || text.length >= 6))
}

function isKnown(token: Token, evidence: Evidence): boolean {
  const word = bare(token)
  const capital = evidence.capital(word)
  if (capital > 0 && capital >= evidence.lower(word)) return true
  if (evidence.lower(word) > 0) return false
  return lookUp(word, token.text) !== null || (GIVEN_NAMES.has(word) && isCapitalised(token.text))
}

// In a headline the word after a given name is a family name, unless the text uses it as a word.
function followsGivenName(tokens: readonly Token[], i: number, evidence: Evidence): boolean {
  const token = tokens[i]
  const before = tokens[i - 1]
  return (
    before !== undefined &&
    token !== undefined &&
    GIVEN_NAMES.has(bare(before)) &&
    isCapitalised(before.text) &&
    evidence.lower(bare(token)) === 0 &&
    token.pos !== 'VERB' &&
    token.pos !== 'ADP'
  )
}

function isOrganisationWord(tokens: readonly Token[], i: number): boolean {
  return ORGANISATION_OF.has(bare(tokens[i])) && tokens[i + 1]?.lower === 'of'
}

// The first word of a sentence is a name where the text, the lists or the words after it say so.
function startsName(tokens: readonly Token[], i: number, evidence: Evidence): boolean {
  const token = tokens[i] as Token
  const word = bare(token)
  const next = tokens[i + 1]
  if (lookUp(word, token.text) !== null) return true
  const known = evidence.capital(word)
  const common = evidence.lower(word)
  // "Bryant A. Voss": with its dot it is an initial and no article.
  const named = next !== undefined && (!NOT_NAMES.has(bare(next)) || /^\p{Lu}\.$/u.test(next.text))
  const goesOn = named && isCapitalised(next.text) && isWord(next) && next.start - token.end <= 1
  if (SENTENCE_STARTERS.has(token.text)) return known > 0 && known > common && goesOn
  if (known > 0) return known >= common || goesOn
  if (TITLES.has(word) && goesOn) return true
  if (GIVEN_NAMES.has(word) && common === 0) return true
  if (common > 0) return goesOn && (ORGANISATION_HEADS.has(word) || ORGANISATION_OF.has(word) || isHeadAhead(tokens, i))
  if (ORGANISATION_OF.has(word) && next?.lower === 'of') return true
  if (!goesOn && (ROLE_NOUNS.has(token.lemma) || isKnownWord(word))) return false
  if (isHeadAhead(tokens, i)) return true
  if (goesOn && (token.pos === 'PROPN' || token.pos === 'NOUN' || token.pos === 'ADJ')) return true
  const wordlike = token.lemma !== token.lower || /(?:ing|ed|ly|ers|ists|ness|tion|tions|ment|men)$/.test(word)
  return token.pos === 'PROPN' && !wordlike && (next === undefined || /^(?:VERB|AUX|PART|PUNCT)$/.test(next.pos))
}

function isHeadAhead(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < Math.min(tokens.length, i + 5); k++) {
    const token = tokens[k]
    if (!token || !isCapitalised(token.text)) return false
    const word = bare(token)
    if (ORGANISATION_HEADS.has(word) || PLACE_HEADS.has(word) || TITLES.has(word)) return true
  }
  return false
}

/** Index of the next capitalised word that belongs to the run ending before `to`; -1 where the run ends. */
function bridge(tokens: readonly Token[], eligible: readonly boolean[], from: number, to: number): number {
  const last = tokens[to - 1]
  const next = tokens[to]
  if (!last || !next) return -1
  if (next.start - last.end > 3) return -1
  if (eligible[to]) return to
  const glued = next.start === last.end
  const after = tokens[to + 1]
  // "Jean-Luc", "Asia-Pacific", "AL-Qaeda"
  if (
    glued &&
    /^[-‐]$/.test(next.text) &&
    after &&
    after.start === next.end &&
    isWord(after) &&
    (eligible[to + 1] || isCapitalised(after.text))
  )
    return to + 1
  if (/^\p{Lu}\.?$/u.test(next.text) && after && (eligible[to + 1] || (/^\.$/.test(after.text) && eligible[to + 2])))
    return eligible[to + 1] ? to + 1 : to + 2
  const word = bare(last)
  if (next.lower === 'of' || next.lower === 'for') return bridgeOf(tokens, eligible, from, to, word)
  if (next.text === '&' && eligible[to + 1]) return to + 1
  if (next.lower === 'and' && eligible[to + 1] && joinsAnd(tokens, from, to)) return to + 1
  if (next.text === ',' && eligible[to + 1] && isListOfCharges(tokens, eligible, from, to)) return to + 1
  if (next.lower === 'to' && eligible[to + 1] && isPurpose(tokens, from, to)) return to + 1
  if (NAME_PARTICLES.has(next.lower) && next.text === next.lower && !ORGANISATION_HEADS.has(word)) {
    if (eligible[to + 1]) return to + 1
    if (after && NAME_PARTICLES.has(after.lower) && eligible[to + 2]) return to + 2
    if (after && /^[-‐]$/.test(after.text) && eligible[to + 2]) return to + 2
  }
  if (/^['’]s?$/.test(next.text) && eligible[to + 1] && to - from <= 2 && isPossessiveHead(tokens, from, to)) return to + 1
  if (next.text === ',' && /^(?:inc|ltd|llc|corp|jr|sr|plc)$/.test(bare(after))) return to + 1
  // "Halden Works Ltd. said": the ending makes a firm of what would be a person.
  if (COMPANY.test(bare(next)) && (isCapitalised(next.text) || next.lower === 'plc')) return to
  return -1
}

const COMPANY = /^(?:inc|ltd|llc|corp|plc|co|incorporated|limited)$/

function bridgeOf(tokens: readonly Token[], eligible: readonly boolean[], from: number, to: number, last: string): number {
  // "Ford Motor Co. of Detroit": the firm is named, and where it is.
  if (COMPANY.test(last)) return -1
  const small = tokens[to]?.lower
  const article = tokens[to + 1]?.lower === 'the' ? 1 : 0
  const target = to + 1 + article
  if (!eligible[target]) return -1
  if (small === 'for') return ORGANISATION_OF.has(last) || BODIES_FOR.test(last) ? target : -1
  if (TITLES.has(last) && to - from === 1) return -1
  // "Society for the Protection of Birds"
  if (isPurpose(tokens, from, to)) return target
  // "Gulf of Aden" is one place, "Sumatra Island of Indonesia" two.
  const place = PLACE_OF.has(last) && (to - from === 1 || last === 'ring')
  const head = place || ORGANISATION_OF.has(last) || EVENT_HEADS.has(last) || WORK_HEADS.has(last) || ORGANISATION_HEADS.has(last)
  return head ? target : -1
}

// "People's Party", "St. Mary's Hospital"; not "Japan's Parliament".
function isPossessiveHead(tokens: readonly Token[], from: number, to: number): boolean {
  const owner = tokens
    .slice(from, to)
    .map((token) => bare(token))
    .join(' ')
  const head = bare(tokens[to + 1])
  if (lookUp(owner, tokens[from]?.text ?? '') !== null) return false
  return (
    (ORGANISATION_HEADS.has(head) || PLACE_HEADS.has(head)) &&
    (/^(?:people|children|women|workers|men|st|saint|king|queen|veterans|teachers|farmers|players)\b/.test(owner) ||
      /^(?:hospital|church|college|cathedral|school)$/.test(head))
  )
}
