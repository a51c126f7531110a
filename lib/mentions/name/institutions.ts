/**
 * Institutions that news writes in lower case: "police", "the local disaster agency", "Aceh police".
 *
 * In: a sentence and the drafts of its capitalised names. Out: drafts of type organisation; drafts they swallow are left out by the caller.
 * Refuses: heads that only modify another noun ("police officers") and heads that need a word to say which ("the company").
 * Example: 'the health ministry said' → 'health ministry'; 'a police officer' → nothing.
 */
import { BODY_MODIFIERS, INSTITUTION_HEADS, LOOSE_HEADS, NEEDS_MODIFIER } from '../../lexicon/organisation-words.ts'
import type { Sentence, Token } from '../../model.ts'
import { type Draft, textOf, words } from './draft.ts'
import { isCapitalised, startsSegment } from './evidence.ts'
import { lookUp } from './gazetteer.ts'

const MAX_MODIFIERS = 5

/** Finds institutions written in lower case. */
export function findInstitutions(sentence: Sentence, drafts: readonly Draft[]): readonly Draft[] {
  const { tokens } = sentence
  const covered = new Map<number, Draft>()
  for (const draft of drafts) for (let i = draft.from; i < draft.to; i++) covered.set(i, draft)
  const found: Draft[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (covered.has(i)) continue
    const size = headSize(tokens, i)
    if (size === 0 || modifiesNoun(tokens, i + size)) continue
    const from = modifiersFrom(tokens, i, covered)
    const head = tokens[i + size - 1] as Token
    if (from === i && size === 1 && NEEDS_MODIFIER.has(head.lemma)) continue
    if (from === i && tokens[i - 1]?.pos === 'NUM') continue
    if (
      size === 1 &&
      LOOSE_HEADS.has(head.lemma) &&
      ((!covered.has(from) && !BODY_MODIFIERS.has(tokens[i - 1]?.lower ?? '')) ||
        /^(?:a|an|any|some|no|every|each|another)$/.test(tokens[from - 1]?.lower ?? ''))
    )
      continue
    const owner = ownerOf(tokens, from)
    const name = textOf(tokens, from, i + size)
    found.push({
      sentence,
      from,
      to: i + size,
      core: from,
      type: 'organisation',
      strength: 2,
      titles: [],
      listed: owner === null ? null : `${owner} ${name}`,
      rule: 'institution in lower case',
    })
  }
  return found
}

/** Number of tokens of an institution's head at `i`; 0 where there is none. Plurals are many bodies, not one. */
function headSize(tokens: readonly Token[], i: number): number {
  const token = tokens[i]
  if (!token || (isCapitalised(token.text) && !startsSegment(tokens, i))) return 0
  if (/^\p{L}/u.test(tokens[i + 1]?.text ?? '') && INSTITUTION_HEADS.has(words(tokens, i, i + 2))) return 2
  const plural = token.lower !== token.lemma && token.lower.endsWith('s')
  return INSTITUTION_HEADS.has(token.lemma) &&
    !plural &&
    (token.pos === 'NOUN' || token.pos === 'PROPN' || token.lower === 'police' || token.lower === 'military')
    ? 1
    : 0
}

function modifiesNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (!next) return false
  if (next.text === '-' && next.start === tokens[at - 1]?.end) return true
  return (
    (next.pos === 'NOUN' || (next.pos === 'PROPN' && !isCapitalised(next.text)) || next.pos === 'ADJ') &&
    !/^(?:said|say|says|today|yesterday|late|early|unable|sure|responsible|able|ready|aware)$/.test(next.lower) &&
    !/day$/.test(next.lower)
  )
}

function modifiersFrom(tokens: readonly Token[], head: number, covered: ReadonlyMap<number, Draft>): number {
  let from = head
  while (from > 0 && head - from < MAX_MODIFIERS) {
    const token = tokens[from - 1] as Token
    const inside = covered.get(from - 1)
    if (inside) {
      // "Aceh police", "Greek navy": the place or people says which; a person does not.
      if (!/^(?:place|demonym|organisation)$/.test(inside.type) || inside.to !== from) break
      return inside.from
    }
    const hyphen = /^-$/.test(token.text) && token.end === tokens[from]?.start
    if (!hyphen && !isModifier(token, tokens[head] as Token)) break
    from--
  }
  while (from < head && !/^[\p{L}\p{N}]/u.test(tokens[from]?.text ?? '')) from++
  return from
}

// Ministries and agencies are told apart by any noun ("external affairs ministry"), police and courts by few words.
function isModifier(token: Token, head: Token): boolean {
  if (isCapitalised(token.text)) return false
  if (BODY_MODIFIERS.has(token.lower)) return true
  return (
    token.pos === 'NOUN' &&
    /^(?:ministry|agency|department|authority|commission|bureau|institute|service|embassy|observatory)$/.test(head.lemma) &&
    !/(?:day|month|year|week)s?$/.test(token.lower)
  )
}

/** "Indonesia's disaster agency": the country before the possessive belongs to the name. */
function ownerOf(tokens: readonly Token[], from: number): string | null {
  if (!/^['’]s?$/.test(tokens[from - 1]?.text ?? '')) return null
  for (let size = 3; size > 0; size--) {
    const start = from - 1 - size
    if (start < 0) continue
    const entry = lookUp(words(tokens, start, from - 1), textOf(tokens, start, from - 1))
    if (entry?.type === 'place') return entry.canonical ?? textOf(tokens, start, from - 1)
  }
  return null
}
