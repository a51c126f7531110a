/**
 * How many belong to a crew, a jury, a staff: a body of people told of as one.
 *
 * In: the tokens of a sentence and a count. Out: the noun of the body, and whether the count is of all who belong to it.
 * Refuses: some of them ("two members of the jury"), and bodies of other things. Example: "all 16 members of its crew", "a crew of 16", "its
 * 16-strong crew" → crew, all of it; "six members of the crew" → crew.
 */
import { POSSESSIVES } from '../lexicon/function-words.ts'
import { CREWS, CREWS_BY_MEMBERS, ROLE_OF_CREW } from '../lexicon/role-words.ts'
import type { Quantity, Token } from '../model.ts'

export interface Crew {
  readonly noun: Token
  readonly all: boolean
}

/** The body a count tells the size of; null for every other count. */
export function crewOf(tokens: readonly Token[], mention: Quantity): Crew | null {
  if (mention.measure !== 'count' || !tokens.some((t) => CREWS.has(t.lemma))) return null
  const before = tokens.filter((t) => t.end <= mention.start)
  const after = tokens.filter((t) => t.start >= mention.end)
  const [noun, of] = before.slice(-2)
  const counted = mention.noun
  if (of?.lower === 'of' && noun && CREWS.has(noun.lemma) && (counted === null || counted.start === noun.start)) return { noun, all: true }
  if (isJoined(tokens, mention)) {
    const body = after.find((t) => t.pos !== 'ADJ')
    return body && CREWS.has(body.lemma) ? { noun: body, all: true } : null
  }
  if (counted === null) return null
  // "All 13 crew", "every one of her 14 crew".
  const all = before.slice(-2).some((t) => t.lower === 'all' || POSSESSIVES.has(t.lower))
  const inside = tokens.filter((t) => t.start >= mention.start && t.end <= mention.end)
  const own = inside.find((t) => CREWS_BY_MEMBERS.has(t.lemma))
  if (own) return { noun: own, all }
  if (after[0]?.lower !== 'of') return null
  const body = after.slice(1).find((t) => t.pos !== 'DET' && t.pos !== 'PRON' && t.pos !== 'ADJ')
  if (!body || (counted.lemma !== 'member' && counted.start !== body.start)) return null
  return (all ? CREWS : CREWS_BY_MEMBERS).has(body.lemma) ? { noun: body, all } : null
}

/** "22-member", "14-strong", "five-man". */
function isJoined(tokens: readonly Token[], { start, end }: Quantity): boolean {
  const text = tokens
    .filter((t) => t.start < end && t.end > start)
    .map((t) => t.lower)
    .join('')
  return /\w[-‑](?:strong|member|man|person)$/.test(text)
}

/** All who belong to a crew are those on board, whatever became of them; who makes up a jury is nothing else beside. */
export function crewRoles(tokens: readonly Token[], mention: Quantity): readonly string[] {
  const crew = crewOf(tokens, mention)
  const role = crew?.all ? ROLE_OF_CREW.get(crew.noun.lemma) : undefined
  return role ? [role] : []
}
