/**
 * A Japanese name beside one in letters: translated where the tables list it, read sign by sign or by sound where they do not.
 *
 * In: two names. Out: the pair in English, or the relation that the reading gives; null where both are of one script.
 * Refuses: to call a name that cannot be read another one: it is unknown. Example: '国連' / 'UN' → United Nations / UN;
 * '黒崎港' / 'Kurosaki' → alias; '小野茂' / 'Ono' → alias (family name).
 */
import { JAPANESE_NAME_KINDS, JAPANESE_NAMES } from '../lexicon/japanese-names.ts'
import type { NameMention } from '../model.ts'
import type { NameRelation } from './alias-relation.ts'
import { isEastAsian, readsAs } from './japanese-reading.ts'

type NameValue = Pick<NameMention, 'type' | 'canonical'>

export interface AcrossScripts {
  /** Both names in letters, where the Japanese one is listed. */
  readonly translated: readonly [NameValue, NameValue] | null
  readonly relation: NameRelation['relation'] | null
  readonly reason: string
}

const LISTED = new Map(JAPANESE_NAMES)

/** Symmetric except for the wording of the reason. */
export function readAcrossScripts(a: NameValue, b: NameValue): AcrossScripts | null {
  if (isEastAsian(a.canonical) === isEastAsian(b.canonical)) return null
  const [japanese, other] = isEastAsian(a.canonical) ? [a, b] : [b, a]
  const listed = LISTED.get(japanese.canonical)
  if (listed)
    return { translated: [{ type: japanese.type, canonical: listed }, other], relation: null, reason: `${japanese.canonical} is ${listed}` }
  const said = (relation: NameRelation['relation'], reason: string): AcrossScripts => ({ translated: null, relation, reason })
  if (isOtherSort(japanese, other)) return said('unknown', 'two scripts and two kinds of names')
  const words = other.canonical.split(/\s+/)
  const bare = other.type === 'place' ? withoutKind(words) : null
  for (const form of formsOf(japanese)) {
    if (readsAs(form, other.canonical) || (bare && readsAs(form, bare))) return said('alias', `${form} may be read so`)
    // Family name first in Japanese, last in English; either may stand alone.
    if (japanese.type === 'person' && words.length > 1 && readsAs(form, [...words].reverse().join(' ')))
      return said('alias', `${form} may be read so`)
    if (japanese.type === 'person' && isFamilyName(form, words)) return said('alias', `the family name of ${form} may be read so`)
  }
  return said('unknown', 'two scripts, and the one name is not a reading of the other')
}

function isOtherSort(a: NameValue, b: NameValue): boolean {
  return a.type !== b.type && a.type !== 'other' && b.type !== 'other'
}

const PLACE_KIND_WORDS = new Set(JAPANESE_NAME_KINDS.flatMap(([, english]) => english.split(' ')))

/** "Yamagata Prefecture", "Port of Kurosaki" → the name alone; null where there is no kind. */
function withoutKind(words: readonly string[]): string | null {
  const kept = words.filter((word) => !PLACE_KIND_WORDS.has(word.toLowerCase()) && word !== 'of')
  return kept.length > 0 && kept.length < words.length ? kept.join(' ') : null
}

/** The name, and the name without the kind after it (黒崎港 → 黒崎). */
function formsOf({ canonical, type }: NameValue): readonly string[] {
  if (type === 'person') return [canonical]
  const kind = JAPANESE_NAME_KINDS.find(([form]) => canonical.endsWith(form) && canonical.length > form.length + 1)
  return kind ? [canonical, canonical.slice(0, -kind[0].length)] : [canonical]
}

/** 小野茂 / Ono: one word in letters that the first two or three characters may be; ジョン・スミス / Smith: the last part. */
function isFamilyName(form: string, words: readonly string[]): boolean {
  const family = words.at(-1) ?? ''
  const parts = form.split(/[・＝=\s]/)
  if (parts.length > 1) return words.length === 1 && readsAs(parts.at(-1) ?? '', family) !== null
  if (/^[\u30a1-\u30fc]+$/.test(form)) return words.length > 1 && readsAs(form, family) !== null
  if (!/^[\u3400-\u9fff\u3005]{3,5}$/.test(form)) return false
  // With a given name in letters the whole name must read; the family name alone is no proof against it.
  return words.length === 1 && [2, 3].some((length) => form.length > length && readsAs(form.slice(0, length), family) === 'spelled')
}
