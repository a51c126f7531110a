/**
 * What a text calls a person beside the name: "national disaster agency spokesman Sutopo", "Fauzi, an official from the agency".
 *
 * In: a sentence and a draft of a person. Out: the titles and roles as written, whole, article left out. Refuses: whole clauses; a role ends at its comma.
 * Between commas the name explains a role before it: "his agent, Karl Lind, is working".
 */
import { PART_OF_POST } from '../../lexicon/post-words.ts'
import { ROLE_NOUNS, ROLE_PHRASES, TITLES } from '../../lexicon/titles.ts'
import type { Token, WrittenTitle } from '../../model.ts'
import { isRole } from './context.ts'
import { bare, type Draft, titleOf, words } from './draft.ts'
import { isCapitalised } from './evidence.ts'

const MAX_WORDS = 12
/** "22-year-old": so many tokens at most. */
const AGE_TOKENS = 5

/** Titles of the draft with the roles written before and after it. */
export function withRoles(draft: Draft): readonly WrittenTitle[] {
  const { tokens } = draft.sentence
  const before = roleBefore(tokens, identifiedFrom(tokens, explainedFrom(tokens, draft)))
  return [...before, ...draft.titles, ...roleAfter(tokens, draft.to)].map((title) => wholeTitle(tokens, title))
}

/** With what belongs to it before it: "Assistant General Manager", "President and General Manager", which may begin a name as well. */
function wholeTitle(tokens: readonly Token[], title: WrittenTitle): WrittenTitle {
  const at = tokens.findIndex((t) => t.start >= title.start)
  const to = tokens.findIndex((t) => t.start >= title.end)
  const end = to < 0 ? tokens.length : to
  let from = at
  for (;;) {
    // "Police Chief Ann Voss": at the head of a sentence the police are read by themselves.
    while (PART_OF_POST.has(bare(tokens[from - 1])) || (from > 0 && from === at && TITLES.has(words(tokens, at - 1, end)))) from--
    if (!/^(?:and|[/&])$/.test(bare(tokens[from - 1]))) break
    const link = from - 1
    const before = [3, 2, 1].find((n) => link >= n && TITLES.has(words(tokens, link - n, link)))
    if (before === undefined) break
    from = link - before
  }
  return from === at ? title : titleOf(tokens, from, end)
}

/** "The gunman, identified as Robert Lane": the role stands before the words that only give the name. */
function identifiedFrom(tokens: readonly Token[], at: number): number {
  const isAs = tokens[at - 1]?.lower === 'as'
  const verb = isAs ? at - 2 : at - 1
  const gives = isAs ? /^(?:identified|named|known)$/ : /^named$/
  if (!gives.test(tokens[verb]?.lower ?? '')) return at
  return tokens[verb - 1]?.text === ',' ? verb - 1 : verb
}

/** Where the words before the name end: before the comma where the name stands between two of them and explains a role with its article or owner. */
function explainedFrom(tokens: readonly Token[], { from, to }: Draft): number {
  const closed = /^[,.)]$/.test(tokens[to]?.text ?? '.')
  if (tokens[from - 1]?.text !== ',' || !closed) return from
  let first = from - 1
  while (first > 0 && (/^(?:NOUN|ADJ|PROPN)$/.test(tokens[first - 1]?.pos ?? '') || tokens[first - 1]?.lower === 'of')) first--
  return /^(?:the|a|an|his|her|its|their|our|my|as|then|['’]s)$/.test(tokens[first - 1]?.lower ?? '') ? from - 1 : from
}

function roleBefore(tokens: readonly Token[], at: number): readonly WrittenTitle[] {
  const last = tokens[at - 1]
  if (!last) return []
  const of = roleOf(tokens, at)
  if (of !== null) return [titleOf(tokens, of, at)]
  // "CEO Larry Voss": no name begins with it.
  if (/^[A-Z]{2,4}$/.test(last.text) && TITLES.has(last.lower)) return [titleOf(tokens, at - 1, at)]
  const phrase = ROLE_PHRASES.has(`${tokens[at - 2]?.lower ?? ''} ${last.lower}`)
  if (!phrase && (isCapitalised(last.text) || !ROLE_NOUNS.has(last.lemma) || last.pos === 'VERB' || /[^s]s$/.test(last.lower))) return []
  let from = phrase ? at - 2 : at - 1
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
    // "The 36-year-old champion": how old somebody is belongs to no role.
    if (token.lower === 'old') break
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(token.pos) && !/^(?:-|of)$/.test(token.lower)) break
    from--
  }
  while (from < at - 1 && /^(?:-|of|'s|’s)$/.test(tokens[from]?.lower ?? '')) from++
  return [titleOf(tokens, from, at)]
}

/** "The minister of health, John Daly, said": where the role begins that says after an "of" what it is of; null where there is none. */
function roleOf(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.text !== ',') return null
  const of = tokens.slice(0, at).findLastIndex((t) => t.lower === 'of')
  const within = tokens.slice(of + 1, at)
  if (of < 1 || within.length === 0 || within.length > OF_REACH || !within.every((t) => /^(?:NOUN|PROPN|ADJ|DET)$/.test(t.pos))) return null
  return ROLE_NOUNS.has(tokens[of - 1]?.lemma ?? '') && tokens[of - 1]?.pos === 'NOUN' ? of - 1 : null
}

const OF_REACH = 4

function isOwner(token: Token): boolean {
  return /^['’]s$/.test(token.lower)
}

function roleAfter(tokens: readonly Token[], at: number): readonly WrittenTitle[] {
  if (tokens[at]?.text !== ',' || !isRole(tokens, at + 1)) return []
  let from = at + 1
  if (/^(?:a|an|the|one|another)$/.test(tokens[from]?.lower ?? '')) from++
  const age = tokens.slice(from, from + AGE_TOKENS).findIndex((t) => t.lower === 'old' || t.lower === 'year-old')
  if (age !== -1) from += age + 1
  let to = from
  while (
    to < tokens.length &&
    to - from < MAX_WORDS &&
    !/^[,.;:()"“”–—]|^--/.test(tokens[to]?.text ?? '') &&
    !/^(?:said|says|told|who|which|that)$/.test(tokens[to]?.lower ?? '')
  )
    to++
  return to > from ? [titleOf(tokens, from, to)] : []
}
