/**
 * A surname that a text writes once in another way than it and others write it elsewhere.
 *
 * In: sources and their claims. Out: a conflict for each. Refuses: surnames that somebody else in the dossier bears, words of the language, and
 * what another source writes so too: then it is a spelling (spellings.ts), or another name.
 * Example: "Duncan Rait … attempted to rescue Raite" → "How is the name written: “Duncan Rait” or “Raite”?"
 */
import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import type { Claim, Relation, Source } from '../model.ts'
import { editDistance } from '../text/edit-distance.ts'
import { nameWords } from '../text/name-words.ts'
import { isKnownWord } from '../text/tagger.ts'
import { bearersIn } from './bearers.ts'
import type { BuiltFinding } from './build-finding.ts'
import type { Member } from './member.ts'
import { inOrder, memberIn, placedFinding, readOnceOfSource } from './placed.ts'
import type { Relate } from './relate-values.ts'

/** Shorter surnames are one letter from many others. */
const SHORTEST = 4

/**
 * Conflicts between a surname and a slip of it, in the order of the sources.
 *
 * @param relate How two names stand; what somebody said of these two is heard.
 */
export function surnameSlips(sources: readonly Source[], claims: readonly (readonly Claim[])[], relate: Relate): readonly BuiltFinding[] {
  const people = claims.map((list, source) => bearersIn('person')(list, source).bearers)
  const lone = claims.map((list, source) => loneNamesIn(list, source))
  const borne = new Set(people.flatMap((bearers) => bearers.flatMap(({ words }) => words)))
  return lone.flatMap((names, source) =>
    [...names].flatMap(([word, slip]) => {
      if (borne.has(word) || lone.some((others, other) => other !== source && others.has(word))) return []
      const own = people[source]?.find(({ words }) => isSlipOf(word, words.at(-1) ?? ''))
      if (!own) return []
      const written = people.flatMap((bearers) => bearers.filter(({ words }) => words.join(' ') === own.words.join(' ')))
      const places = written.map(({ named }) => named[0]?.member as Member)
      if (new Set(places.map((one) => one.source)).size < 2) return []
      const said = relate((places[0] as Member).slot, slip.slot)
      return said.relation === 'equal' ? [] : [findingOf(places, slip, said.proposed ? said.relation : 'conflict', sources)]
    }),
  )
}

/** Names of one word that nothing calls a place or a body, where they first stand. */
const loneNamesIn = readOnceOfSource((claims, place): ReadonlyMap<string, Member> => {
  const found = new Map<string, Member>()
  for (const claim of claims) {
    for (const slot of claim.slots) {
      const { mention } = slot
      if (slot.kind !== 'name' || mention?.kind !== 'name' || (mention.type !== 'person' && mention.type !== 'other')) continue
      const [word = '', more] = nameWords(slot.exact)
      if (more !== undefined || word.length < SHORTEST || found.has(word) || isKnownWord(word) || GIVEN_NAMES.has(word)) continue
      if (/^\p{Lu}\p{Ll}/u.test(slot.exact)) found.set(word, memberIn(place, claim, slot))
    }
  }
  return found
})

/** One letter more, less, other or in another place; a plural ("the Voigts") is none. */
function isSlipOf(word: string, family: string): boolean {
  if (family.length < SHORTEST || word.charAt(0) !== family.charAt(0) || word === `${family}s` || family === `${word}s`) return false
  return editDistance(word, family, 1) === 1
}

function findingOf(places: readonly Member[], slip: Member, relation: Relation, sources: readonly Source[]): BuiltFinding {
  const readings = [inOrder(places), [slip]]
  const because = [{ rule: 'a surname written in another way once', saw: `“${slip.slot.exact}”` }]
  return { finding: placedFinding(readings, { kind: 'name' }, relation, because, sources, 'conflict'), weak: false, readings }
}
