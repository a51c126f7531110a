/**
 * The people whom a text names in full, and where.
 *
 * In: the claims of one source. Out: each person with the sentences that name him, the posts told of him, and whether he only speaks. Refuses:
 * people of whom one word of their name is known.
 * Example: "Fire chief Orlando Paz said the gate was shut. Paz left." → Orlando Paz, two sentences, fire chief.
 */
import type { Claim, NameMention, Slot } from '../model.ts'
import { nameWords } from '../text/name-words.ts'
import { postsOf } from '../text/posts.ts'
import { readOnce } from '../text/read-once.ts'
import type { Member } from './member.ts'
import { memberIn, readOnceOfSource } from './placed.ts'

export interface Person {
  readonly name: string
  readonly words: readonly string[]
  /** Where the text names the person, in text order; of each sentence once. */
  readonly named: readonly Named[]
  readonly posts: ReadonlySet<string>
  /** Nothing is told of the person but what he said. */
  readonly speaksOnly: boolean
}

/** A sentence that names somebody. */
export interface Named {
  /** Index of the claim within its source. */
  readonly index: number
  readonly member: Member
}

export interface PeopleOfText {
  readonly people: readonly Person[]
  /** All words that the text writes with a capital, as words of names. */
  readonly capitals: ReadonlySet<string>
}

/** Reads the people of a source; a text is read once. */
export const peopleIn = readOnceOfSource((claims, place): PeopleOfText => {
  const found = new Map<string, { readonly words: readonly string[]; named: Named[]; posts: Set<string>; speaksOnly: boolean }>()
  for (const [index, claim] of claims.entries()) {
    for (const slot of claim.slots) {
      const { mention } = slot
      if (slot.kind !== 'name' || mention?.kind !== 'name' || mention.type !== 'person') continue
      const words = nameWords(mention.canonical)
      if (words.length < 2) continue
      const person = found.get(mention.canonical) ?? { words, named: [], posts: new Set(), speaksOnly: true }
      found.set(mention.canonical, person)
      if (person.named.at(-1)?.index !== index) person.named.push({ index, member: memberIn(place, claim, slot) })
      for (const title of mention.titles) for (const post of postsOf(title.words)) person.posts.add(post)
      if (!speaks(claim, mention)) person.speaksOnly = false
    }
  }
  return { people: [...found].map(([name, person]) => ({ name, ...person })), capitals: capitalsIn(claims) }
})

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
