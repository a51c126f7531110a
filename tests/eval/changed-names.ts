/**
 * Somebody whom texts name alike, renamed in one of them.
 *
 * In: groups with gold. Out: for each answer "who" on which the gold has texts agree by a full name, the same texts with another given name, another
 * family name, and both, all through one text. Refuses: bodies, and names that no other text writes in full or by the last word.
 * Who reads the places are plain patterns of this file, on purpose not the engine.
 * Example: "Marta Lindt opened the pier" in two texts → "Marta Dawes opened the pier" in one.
 */
import type { SourceText, Span } from '../../lib/model.ts'
import type { ChangedAnswer } from './changed-answers.ts'
import { type GoldHolder, type Group, textsOf } from './gold.ts'
import type { Place } from './score/places.ts'

const SLOTS: ReadonlySet<string> = new Set(['name', 'attribution'])
const WHO = /\b(?:who|whom)\b/i
/** Two words or three with a capital, the second of three at times an initial. */
const FULL_NAME = /(?<![\p{L}])\p{Lu}\p{Ll}+(?: \p{Lu}\.| \p{Lu}\p{Ll}+)? \p{Lu}[\p{L}'’-]+(?![\p{L}])/gu
const NO_PERSON =
  /^(?:The|A|An|In|General|Head|Coach|Chief|Chairman|Manager|Director|District|Attorney|Assistant|Deputy|Senior|Mr|Mrs|Ms|Dr|Judge|President|Prime|Justice|Commissioner|Superintendent|Saint|New|North|South|East|West)\b|\b(?:University|Union|Party|Court|Department|Police|County|Street|City|Office|School|Agency|Ministry|Bank|Service|Center|Centre|Court|Times|News|Press|House|States|Council|Committee|Club|Patrol|Services)\b/
const GIVEN = ['Martin', 'Clara', 'Edwin', 'Sonia', 'Victor', 'Helen', 'Oscar', 'Nina']
const FAMILY = ['Whitlock', 'Barreto', 'Lindgren', 'Farrow', 'Okafor', 'Marchetti', 'Dawes', 'Stroud']

/** All renamed people of a group, in the order of its gold; each once. */
export function changedNames(group: Group): readonly ChangedAnswer[] {
  const done = new Set<string>()
  return group.gold.findings.flatMap((finding) => {
    const holders = finding.readings.flatMap((r) => r.holders)
    if (!SLOTS.has(finding.slot) || finding.relation !== 'agree' || !WHO.test(finding.question)) return []
    const doc = [...new Set(holders.map((h) => h.doc))].sort().findLast((d) => nameIn(holders, d) !== null)
    const name = doc === undefined ? null : nameIn(holders, doc)
    if (doc === undefined || name === null || done.has(name)) return []
    done.add(name)
    return renamings(textsOf(group), name).map((words) => ({
      question: finding.question,
      kind: 'names',
      doc,
      ...changeIn(group, doc, name, words),
    }))
  })
}

/** The one full name that a document answers with, where another answers with it or its last word. */
function nameIn(holders: readonly GoldHolder[], doc: string): string | null {
  const names = new Set(holders.filter((h) => h.doc === doc).flatMap((h) => h.quote.match(FULL_NAME) ?? []))
  const [name] = names
  if (names.size !== 1 || name === undefined || NO_PERSON.test(name)) return null
  return holders.some((h) => h.doc !== doc && h.quote.includes(familyOf(name))) ? name : null
}

const familyOf = (name: string): string => name.split(' ').at(-1) ?? name
const givenOf = (name: string): string => name.split(' ')[0] ?? name

/** Words to be replaced, and by what: the given name, the family name, both. */
export function renamings(texts: readonly SourceText[], name: string): readonly ReadonlyMap<string, string>[] {
  const unused = (list: readonly string[]): string =>
    list.find((word, i) => i >= name.length % list.length && !texts.some(({ text }) => text.includes(word))) ?? (list[0] as string)
  const given = [givenOf(name), unused(GIVEN)] as const
  const family = [familyOf(name), unused(FAMILY)] as const
  return [new Map([given]), new Map([family]), new Map([given, family])]
}

/** The text with the words replaced wherever they stand, and where they stand in it now. */
export function renamed(text: string, words: ReadonlyMap<string, string>): { readonly text: string; readonly spots: readonly Span[] } {
  const spots: Span[] = []
  let changed = ''
  let from = 0
  for (const { index, 0: word } of text.matchAll(whole([...words.keys()]))) {
    const other = words.get(word) ?? word
    changed += text.slice(from, index)
    spots.push({ start: changed.length, end: changed.length + other.length })
    changed += other
    from = index + word.length
  }
  return { text: changed + text.slice(from), spots }
}

function changeIn(
  group: Group,
  doc: string,
  name: string,
  words: ReadonlyMap<string, string>,
): Pick<ChangedAnswer, 'texts' | 'spots' | 'others'> {
  const { text, spots } = renamed(group.texts.get(doc) ?? '', words)
  return {
    spots,
    texts: textsOf(group).map((t) => (t.path === `${doc}.md` ? { path: t.path, text } : t)),
    others: [...group.texts].filter(([other]) => other !== doc).flatMap(([other, told]) => placesOf(name, other, told)),
  }
}

/** Where a text has the full name, or its last word alone. */
function placesOf(name: string, doc: string, text: string): readonly Place[] {
  return [...text.matchAll(whole([name, familyOf(name)]))].map(({ index, 0: words }): Place => {
    const span = { start: index, end: index + words.length }
    return { doc, sentence: span, words: span }
  })
}

const whole = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${words.map((word) => word.replaceAll('.', '\\.')).join('|')})(?![\\p{L}])`, 'gu')
