/**
 * Which names of one text mean the same thing, and the fullest form of each.
 *
 * In: drafts in text order. Out: a canonical name, type and reason for each draft. Refuses: to guess between two people of one family
 * name who stand equally near: the nearest before wins.
 * Example: 'Ann Voss … Mayor Voss … Voss' → three times 'Ann Voss'.
 */
import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import { ORGANISATION_HEADS } from '../../lexicon/organisation-words.ts'
import type { NameType, Step } from '../../model.ts'
import { initialsOf, nameWords } from '../../text/name-words.ts'
import { type Draft, textOf } from './draft.ts'
import { isAcronym } from './runs.ts'

export interface Resolved {
  readonly draft: Draft
  readonly type: NameType
  readonly canonical: string
  readonly because: readonly Step[]
}

export function resolveNames(drafts: readonly Draft[]): readonly Resolved[] {
  const written = drafts.map((draft) => draft.listed ?? textOf(draft.sentence.tokens, draft.core, draft.to))
  const parts = written.map(memo(nameWords))
  const types = settleTypes(drafts, written, parts)
  const defined = definedAcronyms(drafts)
  const fullPerson = personFinder(written, parts, types)
  return drafts.map((draft, i) => {
    const own = written[i] ?? ''
    const type = types[i] ?? draft.type
    const first: Step = { rule: draft.rule, saw: textOf(draft.sentence.tokens, draft.from, draft.to) }
    const full = type === 'person' ? fullPerson(i) : type === 'organisation' ? fullBody(i, drafts, written, parts, types, defined) : null
    if (full === null) return { draft, type, canonical: own, because: [first] }
    return { draft, type: full.type, canonical: full.canonical, because: [first, { rule: full.rule, saw: full.canonical }] }
  })
}

type Words = readonly (readonly string[])[]

/** A text names the same things over and over; their words are cut once. */
function memo<Result>(compute: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const result = compute(text)
    known.set(text, result)
    return result
  }
}

interface Full {
  readonly canonical: string
  readonly type: NameType
  readonly rule: string
}

/** One type for all mentions of the same words: the one with the strongest evidence, then the most frequent. */
function settleTypes(drafts: readonly Draft[], written: readonly string[], parts: Words): readonly NameType[] {
  const votes = new Map<string, Map<NameType, number>>()
  drafts.forEach((draft, i) => {
    const key = (written[i] ?? '').toLowerCase()
    const byType = votes.get(key) ?? new Map<NameType, number>()
    byType.set(draft.type, (byType.get(draft.type) ?? 0) + 1 + draft.strength * 4)
    votes.set(key, byType)
  })
  const best = new Map([...votes].map(([key, byType]) => [key, [...byType].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]]))
  const settled = drafts.map((draft, i) => (draft.strength === 3 ? draft.type : (best.get((written[i] ?? '').toLowerCase()) ?? draft.type)))
  return bySharedParts(drafts, parts, settled)
}

// A bare "Voss" is the person "Ann Voss" of the same text, whatever its own surroundings suggest; so is "Aldport" of "Aldport Foods".
function bySharedParts(drafts: readonly Draft[], words: Words, types: readonly NameType[]): readonly NameType[] {
  const families = new Set<string>()
  const given = new Set<string>()
  const bodies = new Set<string>()
  types.forEach((type, i) => {
    const parts = words[i] ?? []
    if (type === 'person' && (parts.length > 1 || (drafts[i]?.titles.length ?? 0) > 0)) {
      families.add(parts[parts.length - 1] ?? '')
      if (parts.length > 1) given.add(parts[0] ?? '')
    }
    if (type === 'organisation' && parts.length > 1) bodies.add(parts[0] ?? '')
  })
  return types.map((type, i) => {
    const draft = drafts[i] as Draft
    const parts = words[i] ?? []
    if (parts.length !== 1 || draft.strength >= 2) return type
    const word = parts[0] ?? ''
    if (families.has(word) && (type === 'other' || type === 'place' || type === 'organisation')) return 'person'
    if (given.has(word) && type === 'other') return 'person'
    return type === 'other' && bodies.has(word) ? 'organisation' : type
  })
}

/** Finds the full name of a person; the same words are looked up once. */
function personFinder(written: readonly string[], parts: Words, types: readonly NameType[]): (at: number) => Full | null {
  const firstAt = new Map<string, number>()
  for (const [i, name] of written.entries()) if (types[i] === 'person' && !firstAt.has(name)) firstAt.set(name, i)
  const people = [...firstAt.values()]
  // Of several people of one family the first one is whom the text is about; the others are named in full again.
  const first = memo((name: string) => people.find((i) => isLongerForm(nameWords(name), parts[i] ?? [])) ?? -1)
  return (at) => {
    const found = first(written[at] ?? '')
    return found < 0
      ? null
      : { canonical: written[found] ?? '', type: 'person', rule: `short form of a name ${found < at ? 'before' : 'after'} it` }
  }
}

function isLongerForm(short: readonly string[], long: readonly string[]): boolean {
  if (long.length <= short.length) return false
  if (short.length === 1) {
    const word = short[0] ?? ''
    return word === long[long.length - 1] || (word === long[0] && (GIVEN_NAMES.has(word) || long.length <= 3))
  }
  return (
    short[short.length - 1] === long[long.length - 1] &&
    short.slice(0, -1).every((part) => long.some((other) => other === part || (part.length === 1 && other.startsWith(part))))
  )
}

function fullBody(
  at: number,
  drafts: readonly Draft[],
  written: readonly string[],
  parts: Words,
  types: readonly NameType[],
  defined: ReadonlyMap<string, string>,
): Full | null {
  const own = written[at] ?? ''
  const definition = defined.get(own.replace(/\./g, ''))
  if (definition !== undefined) return { canonical: definition, type: 'organisation', rule: 'acronym defined in the text' }
  const short = parts[at] ?? []
  const letters = short.join('')
  const isShort = short.length === 1 && isAcronym(own)
  for (let i = 0; i < drafts.length; i++) {
    if (i === at || types[i] !== 'organisation' || drafts[i]?.rule === 'institution in lower case') continue
    const long = parts[i] ?? []
    if (long.length <= short.length) continue
    if (isShort && long.length > 1 && initialsOf(long).has(letters))
      return { canonical: written[i] ?? '', type: 'organisation', rule: 'initials of a name in the text' }
    if (
      !isShort &&
      short.length === 1 &&
      long[0] === short[0] &&
      (drafts[at]?.strength ?? 3) < 3 &&
      drafts[at]?.rule !== 'institution in lower case' &&
      long.slice(1).every((word) => ORGANISATION_HEADS.has(word))
    )
      return { canonical: written[i] ?? '', type: 'organisation', rule: 'first word of a name in the text' }
  }
  return null
}

/** "Ministry of Foreign Affairs (MFA)", "MFA (Ministry of …)": two names side by side, one in brackets. */
function definedAcronyms(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  const defined = new Map<string, string>()
  for (let i = 1; i < drafts.length; i++) {
    const a = drafts[i - 1] as Draft
    const b = drafts[i] as Draft
    const { tokens } = b.sentence
    if (a.sentence !== b.sentence || tokens[a.to]?.text !== '(' || b.from !== a.to + 1) continue
    const names = [textOf(tokens, a.core, a.to), textOf(tokens, b.core, b.to)]
    const [short, long] =
      (names[0]?.length ?? 0) < (names[1]?.length ?? 0) ? [names[0] ?? '', names[1] ?? ''] : [names[1] ?? '', names[0] ?? '']
    const letters = nameWords(short).join('')
    if (!isAcronym(short) || nameWords(long).length < 2) continue
    const initials = initialsOf(nameWords(long))
    // The letters must come from the name: "Turkmenistan (OSCE)" defines nothing.
    if ([...initials].some((own) => own === letters || own.startsWith(letters) || letters.startsWith(own) || shares(own, letters)))
      defined.set(short.replace(/\./g, ''), long)
  }
  return defined
}

function shares(a: string, b: string): boolean {
  return a.charAt(0) === b.charAt(0) && [...b].filter((letter) => a.includes(letter)).length >= Math.max(2, b.length - 1)
}
