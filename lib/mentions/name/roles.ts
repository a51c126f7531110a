/**
 * What a text calls a person beside the name: "national disaster agency spokesman Sutopo", "Fauzi, an official from the agency".
 *
 * In: a sentence and a draft of a person. Out: the roles as written, article left out. Refuses: whole clauses; a role ends at its comma.
 */
import { ROLE_NOUNS } from '../../lexicon/titles.ts'
import type { Token } from '../../model.ts'
import { isRole } from './context.ts'
import { type Draft, textOf } from './draft.ts'
import { isCapitalised } from './evidence.ts'

const MAX_WORDS = 12

/** Titles of the draft with the roles written before and after it. */
export function withRoles(draft: Draft): readonly string[] {
  const { tokens } = draft.sentence
  return [...roleBefore(tokens, draft.from), ...draft.titles, ...roleAfter(tokens, draft.to)]
}

function roleBefore(tokens: readonly Token[], at: number): readonly string[] {
  const last = tokens[at - 1]
  if (!last || isCapitalised(last.text) || !ROLE_NOUNS.has(last.lemma) || last.pos === 'VERB' || /[^s]s$/.test(last.lower)) return []
  let from = at - 1
  while (from > 0 && at - from < MAX_WORDS) {
    const token = tokens[from - 1] as Token
    if (isOwner(token)) {
      // "the actress's rep": the owner belongs to the role, what stands before the owner does not.
      from--
      const single = tokens[from - 1]?.pos === 'NOUN'
      while (from > 0 && tokens[from - 1]?.pos === (single ? 'NOUN' : 'PROPN')) {
        from--
        if (single) break
      }
      break
    }
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(token.pos) && !/^(?:-|of)$/.test(token.lower)) break
    from--
  }
  while (from < at - 1 && /^(?:-|of|'s|’s)$/.test(tokens[from]?.lower ?? '')) from++
  return [textOf(tokens, from, at)]
}

function isOwner(token: Token): boolean {
  return /^['’]s$/.test(token.lower)
}

function roleAfter(tokens: readonly Token[], at: number): readonly string[] {
  if (tokens[at]?.text !== ',' || !isRole(tokens, at + 1)) return []
  let from = at + 1
  if (/^(?:a|an|the|one|another)$/.test(tokens[from]?.lower ?? '')) from++
  let to = from
  while (
    to < tokens.length &&
    to - from < MAX_WORDS &&
    !/^[,.;:()"“”–—]|^--/.test(tokens[to]?.text ?? '') &&
    !/^(?:said|says|told|who|which|that)$/.test(tokens[to]?.lower ?? '')
  )
    to++
  return to > from ? [textOf(tokens, from, to)] : []
}
