/**
 * Whom and what a text names, and where: its people in full, its places, bodies and other things.
 *
 * In: the claims of one source, and of which sort. Out: each bearer of a name with the sentences that name it, the posts told of him, and whether he only
 * speaks. Refuses: people of whom one word of their name is known, and names without a capital.
 * Example: "Fire chief Orlando Paz said the gate was shut. Paz left." → Orlando Paz, two sentences, fire chief.
 */
import { POST_OF_DOING } from '../lexicon/post-words.ts'
import type { Claim, NameMention, NameType, Slot } from '../model.ts'
import { nameWords } from '../text/name-words.ts'
import { postsOf } from '../text/posts.ts'
import { readOnce } from '../text/read-once.ts'
import type { Member } from './member.ts'
import { memberIn, type Place, readOnceOfSource } from './placed.ts'

/** Sorts of bearers that are compared with one another. */
export const SORTS = ['person', 'place', 'organisation', 'work', 'other'] as const satisfies readonly NameType[]
export type Sort = (typeof SORTS)[number]

/** Somebody or something that has a name. */
export interface Bearer {
  readonly name: string
  readonly words: readonly string[]
  /** Where the text has the name, in text order; of each sentence once. */
  readonly named: readonly Named[]
  /** Of people alone. */
  readonly posts: ReadonlySet<string>
  /** Nothing is told but what he or it said. */
  readonly speaksOnly: boolean
}

/** A sentence that names somebody or something. */
export interface Named {
  /** Index of the claim within its source. */
  readonly index: number
  readonly member: Member
}

export interface BearersOfText {
  readonly bearers: readonly Bearer[]
  /** All words that the text writes with a capital, as words of names. */
  readonly capitals: ReadonlySet<string>
}

const FEWEST_WORDS: Readonly<Record<Sort, number>> = { person: 2, place: 1, organisation: 1, work: 1, other: 1 }
const SHORTEST_NAME = 3

/** Reads the bearers of one sort in a source; a text is read once. */
export function bearersIn(sort: Sort): (claims: readonly Claim[], source: number) => BearersOfText {
  return READERS[sort]
}

const reader = (sort: Sort) => readOnceOfSource((claims, place) => read(claims, place, sort))
const READERS = {
  person: reader('person'),
  place: reader('place'),
  organisation: reader('organisation'),
  work: reader('work'),
  other: reader('other'),
} satisfies Record<Sort, ReturnType<typeof reader>>

function read(claims: readonly Claim[], place: Readonly<Place>, sort: Sort): BearersOfText {
  const found = new Map<string, { readonly words: readonly string[]; named: Named[]; posts: Set<string>; speaksOnly: boolean }>()
  for (const [index, claim] of claims.entries()) {
    for (const slot of claim.slots) {
      const { mention } = slot
      if ((slot.kind !== 'name' && slot.kind !== 'place') || mention?.kind !== 'name' || mention.type !== sort) continue
      const words = nameWords(mention.canonical)
      if (words.length < FEWEST_WORDS[sort] || mention.canonical.length < SHORTEST_NAME || !/^\p{Lu}/u.test(mention.canonical)) continue
      const bearer = found.get(mention.canonical) ?? { words, named: [], posts: new Set(), speaksOnly: true }
      found.set(mention.canonical, bearer)
      if (bearer.named.at(-1)?.index !== index) bearer.named.push({ index, member: memberIn(place, claim, slot) })
      for (const title of mention.titles) for (const post of postsOf(title.words)) bearer.posts.add(post)
      const post = postByDoing(claim, mention)
      if (post !== null) bearer.posts.add(post)
      if (!speaks(claim, mention)) bearer.speaksOnly = false
    }
  }
  return { bearers: [...found].map(([name, bearer]) => ({ name, ...bearer })), capitals: capitalsIn(claims) }
}

/** "Dermot Foyle of Tullagh, who owns it": the owner. A relative clause in the past tells what was. */
function postByDoing({ sentence: { tokens } }: Claim, { end }: NameMention): string | null {
  const after = tokens.filter((t) => t.start >= end).slice(0, REACH_OF_CLAUSE)
  const who = after.findIndex((t) => t.lower === 'who')
  if (after.slice(0, Math.max(0, who)).some((t) => t.pos === 'VERB' || t.pos === 'AUX')) return null
  const verb = who < 0 ? undefined : after[who + 1]
  return verb !== undefined && verb.lower === `${verb.lemma}s` ? (POST_OF_DOING.get(verb.lemma) ?? null) : null
}

/** A comma, where somebody is from, and the clause. */
const REACH_OF_CLAUSE = 6

function speaks({ attribution }: Claim, { start, end }: NameMention): boolean {
  return attribution.some((said) => said.start < end && start < said.end)
}

const capitalsIn = readOnce((claims: readonly Claim[]): ReadonlySet<string> => {
  const words = new Set<string>()
  for (const { sentence } of claims) {
    for (const { text } of sentence.tokens) if (/^\p{Lu}/u.test(text)) for (const word of nameWords(text)) words.add(word)
  }
  return words
})

/** Whether a slot has all the words of a name. */
export function isFull({ exact }: Slot, words: readonly string[]): boolean {
  return nameWords(exact).join(' ').endsWith(words.join(' '))
}
