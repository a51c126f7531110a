/**
 * Lemma → the form a sentence needs: plural of a noun, past tense and past participle of a verb.
 *
 * In: one lemma, or a verb with its particle ("call off"). Out: the inflected words. Refuses: words outside a–z and the hyphen (given back as they
 * are). Example: pluralOf('ferry') → 'ferries'; participleOf('call off') → 'called off'.
 *
 * Rules and a table instead of a library: the one that was tried makes "peoples" and "fishermans", and loads a tagger for it.
 */
import { DOUBLED_VERBS, IRREGULAR_PLURALS, IRREGULAR_VERBS, SAME_PLURAL } from '../lexicon/inflections.ts'

const PLAIN_WORD = /^[a-z][a-z-]*$/

/** The plural; a compound follows its last part ("fishing boat" → "fishing boats", "fisherman" → "fishermen"). */
export function pluralOf(noun: string): string {
  const space = noun.lastIndexOf(' ')
  if (space >= 0) return `${noun.slice(0, space)} ${pluralOf(noun.slice(space + 1))}`
  if (!PLAIN_WORD.test(noun) || SAME_PLURAL.has(noun)) return noun
  const irregular = IRREGULAR_PLURALS.get(noun)
  if (irregular !== undefined) return irregular
  if (/[a-z](man|woman)$/.test(noun) && !/(hu|ger|ro|nor|otto)man$/.test(noun)) return `${noun.slice(0, -3)}men`
  if (/child$|person$/.test(noun) && noun.length > 6) return noun.endsWith('child') ? `${noun}ren` : `${noun.slice(0, -6)}people`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  if (/(s|x|z|ch|sh)$/.test(noun)) return `${noun}es`
  return `${noun}s`
}

/** Past tense: "sink" → "sank". */
export function pastOf(verb: string): string {
  return inflected(verb, 0)
}

/** Past participle: "sink" → "sunk". Whom anybody asks about was born; what was borne is asked about by nobody. */
export function participleOf(verb: string): string {
  return verb === 'bear' ? 'born' : inflected(verb, 1)
}

/** True for verbs whose forms the tables or rules give; a lemma in another script or with a digit is none. */
export function isInflectable(verb: string): boolean {
  return /^[a-z][a-z-]*( [a-z-]+)*$/.test(verb)
}

function inflected(verb: string, form: 0 | 1): string {
  const [first = '', ...particles] = verb.split(' ')
  const prefixed = /^(re|over|under|out|un|mis)-?(?=[a-z]{3})/.exec(first)?.[0] ?? ''
  const irregular = IRREGULAR_VERBS.get(first)?.[form] ?? withPrefix(prefixed, first, form)
  return [irregular ?? regular(first), ...particles].join(' ')
}

/** "resold", "overran": a prefix changes no verb. ("rent" has none: what is left must be a verb of the table.) */
function withPrefix(prefix: string, verb: string, form: 0 | 1): string | null {
  const rest = prefix === '' ? undefined : IRREGULAR_VERBS.get(verb.slice(prefix.length))
  return rest === undefined ? null : prefix + rest[form]
}

function regular(verb: string): string {
  if (!PLAIN_WORD.test(verb)) return verb
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  if (/ic$/.test(verb)) return `${verb}ked`
  // One syllable that ends in consonant, vowel, consonant doubles the last: "rob", "trap"; never w, x, y.
  if (DOUBLED_VERBS.has(verb) || /^(?:un)?[^aeiou]*(?:qu)?[aeiou][bdfgklmnprtvz]$/.test(verb)) return `${verb}${verb.at(-1)}ed`
  return `${verb}ed`
}
