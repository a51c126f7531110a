/**
 * Small questions about one atom: is it plural, a person, capitalised; what is its lemma.
 *
 * In: an atom. Out: yes or no, or a lemma. Refuses: to trust the tagger alone, which reads "24 strikes" as a verb.
 * Example: lemmaOf('people') → 'person', lemmaOf('ferries') → 'ferry'.
 */
import { NOT_PERSONS, PERSON_ENDINGS, PERSON_NOUNS } from '../../lexicon/people.ts'
import type { Atom } from './atoms.ts'

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['lives', 'life'],
  ['knives', 'knife'],
  ['wives', 'wife'],
  ['wolves', 'wolf'],
  ['halves', 'half'],
  ['servicemen', 'serviceman'],
  ['policemen', 'policeman'],
  ['crewmen', 'crewman'],
  ['firemen', 'fireman'],
  ['gunmen', 'gunman'],
  ['fishermen', 'fisherman'],
  ['crises', 'crisis'],
  ['data', 'datum'],
  ['storey', 'storey'],
  ['storeys', 'storey'],
])

const S_SINGULAR = /(?:ss|us|is|ous|'s)$/

export function isPlural(atom: Atom): boolean {
  if (IRREGULAR.has(atom.lower)) return atom.lower !== 'storey'
  if (atom.pos === 'ADP' || atom.pos === 'AUX' || atom.pos === 'DET' || atom.pos === 'PRON' || atom.pos === 'ADV' || atom.pos === 'SCONJ')
    return false
  return atom.lower.length > 2 && atom.lower.endsWith('s') && !S_SINGULAR.test(atom.lower)
}

export function isCapital(atom: Atom): boolean {
  return /^\p{Lu}/u.test(atom.text)
}

/** The lemma a counted noun is compared by: singular, with "people" as the plural of "person". */
export function lemmaOf(atom: Atom): string {
  const irregular = IRREGULAR.get(atom.lower)
  if (irregular !== undefined) return irregular
  const lemma = atom.lemma
  if (lemma !== atom.lower || !isPlural(atom)) return lemma
  if (/(?:[^aeiou])ies$/.test(lemma)) return `${lemma.slice(0, -3)}y`
  if (/(?:ch|sh|x|z|ss)es$/.test(lemma)) return lemma.slice(0, -2)
  return lemma.slice(0, -1)
}

export function isPerson(lemma: string): boolean {
  if (PERSON_NOUNS.has(lemma)) return true
  return lemma.length > 4 && !NOT_PERSONS.has(lemma) && PERSON_ENDINGS.some((ending) => lemma.endsWith(ending))
}
