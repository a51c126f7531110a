/**
 * What the words around a name say about its kind.
 *
 * In: the tokens of a sentence and a run. Out: a type with its strength, or null. Refuses: to read more than the nearest words.
 * Example: 'in Lampahan' → place; 'spokesman Sutopo' → person; 'Lampahan village' → place; 'Voss, 48,' → person.
 */
import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import { DIRECTIONS, PLACE_KINDS, PLACE_PREPOSITIONS, STATES } from '../../lexicon/places.ts'
import { REPORTING_VERBS } from '../../lexicon/sentence-starters.ts'
import { ROLE_NOUNS } from '../../lexicon/titles.ts'
import type { NameType, Token } from '../../model.ts'
import { bare, type Run } from './draft.ts'
import { lookUp } from './gazetteer.ts'

export interface ContextType {
  readonly type: NameType
  readonly strength: 0 | 1 | 2 | 3
  readonly rule: string
}

export function typeByContext(tokens: readonly Token[], run: Run): ContextType | null {
  const before = tokens[run.from - 1]
  const after = tokens[run.to]
  const size = run.to - run.from
  const next = after?.lower ?? ''
  if (after && PLACE_KINDS.has(next) && after.text === next && !/^(?:state|station|capital|park|coast|bridge|road|street)$/.test(next))
    return { type: 'place', strength: 2, rule: 'kind of place after it' }
  if (/^(?:area|areas|zone|neighbourhood|neighborhood|resort|suburbs|residents|metro)$/.test(next))
    return { type: 'place', strength: 2, rule: 'kind of place after it' }
  if (before?.lower === 'of' && PLACE_KINDS.has(tokens[run.from - 2]?.lower ?? ''))
    return { type: 'place', strength: 2, rule: 'kind of place before it' }
  if (before && before.text === before.lower && PLACE_KINDS.has(before.lower) && tokens[run.from - 2]?.pos === 'DET')
    return { type: 'place', strength: 1, rule: 'kind of place before it' }
  if (before && before.pos !== 'VERB' && ROLE_NOUNS.has(before.lemma) && before.text === before.lower && !/[^s]s$/.test(before.lower))
    return { type: 'person', strength: 2, rule: 'role before it' }
  if (next === ',' && isAge(tokens, run.to + 1)) return { type: 'person', strength: 2, rule: 'age after it' }
  if (next === ',' && before?.pos !== 'DET' && isRole(tokens, run.to + 1)) return { type: 'person', strength: 2, rule: 'role after it' }
  if (next === ',' && isLargerPlace(tokens, run.to + 1) && before && /^(?:ADP|PUNCT)$/.test(before.pos))
    return { type: 'place', strength: 2, rule: 'larger place after it' }
  if (isHome(tokens, run.from)) return { type: 'place', strength: 2, rule: 'home of somebody whose age stands before it' }
  if (before && (DIRECTIONS.has(before.lower) || (before.lower === 'of' && DIRECTIONS.has(tokens[run.from - 2]?.lower ?? ''))))
    return { type: 'place', strength: 2, rule: 'direction before it' }
  if (REPORTING_VERBS.has(next) || (before && REPORTING_VERBS.has(before.lower) && (next === '.' || next === ',' || after === undefined)))
    return { type: 'person', strength: size > 1 ? 2 : 1, rule: 'says something' }
  if (/^(?:who|whose|whom)$/.test(next) || (next === ',' && /^(?:who|whose)$/.test(tokens[run.to + 1]?.lower ?? '')))
    return { type: 'person', strength: 1, rule: 'who' }
  if (before && PLACE_PREPOSITIONS.has(before.lower) && size <= 3 && !GIVEN_NAMES.has(bare(tokens[run.from]))) {
    const sure = /^(?:in|off|near|outside|around|across|throughout)$/.test(before.lower)
    if (sure) return { type: 'place', strength: next === "'s" ? 0 : 1, rule: `"${before.lower}" before it` }
  }
  return null
}

/** "Ann Voss, 54, of Aldport". */
function isHome(tokens: readonly Token[], at: number): boolean {
  return /^(?:of|from)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.text === ',' && isAge(tokens, at - 3)
}

function isAge(tokens: readonly Token[], at: number): boolean {
  const end = tokens[at + 1]?.text ?? ''
  return (
    /^\d{1,3}$/.test(tokens[at]?.text ?? '') && (/^[,.;)]$/.test(end) || tokens[at + 1] === undefined) && Number(tokens[at]?.text) < 115
  )
}

/** "…, an official from the agency", "…, spokesman for": a noun for a person within the first words after the comma. */
export function isRole(tokens: readonly Token[], at: number): boolean {
  const limit = Math.min(tokens.length, at + 7)
  let i = at
  if (/^(?:a|an|the|one|another|his|her|their|its|who)$/.test(tokens[i]?.lower ?? '')) i++
  else if (tokens[i]?.text !== tokens[i]?.lower) return false
  for (; i < limit; i++) {
    const token = tokens[i]
    if (!token || !/^(?:NOUN|ADJ|PROPN|PART|PUNCT|ADV|NUM)$/.test(token.pos) || /^[,.;:]$/.test(token.text)) return false
    const next = tokens[i + 1]
    const singular = token.lower === token.lemma || !token.lower.endsWith('s')
    if (ROLE_NOUNS.has(token.lemma) && singular && token.text === token.lower && (!next || !/^(?:NOUN|PROPN|PART)$/.test(next.pos)))
      return true
  }
  return false
}

function isLargerPlace(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]
  if (!first) return false
  if (
    /^\p{Lu}{2}$/u.test(first.text) &&
    /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/.test(
      first.text,
    )
  )
    return true
  if (STATES.has(bare(first)) && first.text !== first.lower) return true
  for (let size = 3; size > 0; size--) {
    const words = tokens.slice(at, at + size)
    const entry = lookUp(words.map((token) => bare(token).replaceAll('.', '')).join(' '), words.map((token) => token.text).join(' '))
    if (entry?.type === 'place' && first.text !== first.lower) return true
  }
  return false
}
