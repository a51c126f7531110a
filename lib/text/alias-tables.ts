/**
 * The tables names are read with, and an index over them.
 *
 * In: tables as data (`lib/lexicon/name-tables.ts` holds ours). Out: maps by folded words. Refuses: nothing.
 * The index is made once for each table and kept beside it; the same table gives the same answers.
 */
import { nameWords } from './name-words.ts'
import { readOnce } from './read-once.ts'

export interface NameTables {
  readonly countries: readonly {
    readonly code: string
    readonly name: string
    readonly capital: string | null
    readonly demonyms: readonly string[]
    readonly otherNames: readonly string[]
    readonly japanese: readonly string[]
  }[]
  /** Folded city or region → country code. */
  readonly regions: ReadonlyMap<string, string>
  /** Word for a people or its adjective → name of its place. */
  readonly peoples: readonly (readonly [string, string])[]
  readonly acronyms: readonly (readonly [string, string])[]
  readonly placeAliases: readonly (readonly [string, string])[]
  /** Groups of given names that are one. */
  readonly nicknames: readonly (readonly string[])[]
  readonly placeKinds: ReadonlySet<string>
  readonly organisationHeads: ReadonlySet<string>
  /** The user's own groups of names for one thing. */
  readonly aliases: readonly (readonly string[])[]
}

export interface NameIndex {
  /** Name or people of a country → its code. */
  readonly countryOf: ReadonlyMap<string, string>
  readonly capitalOf: ReadonlyMap<string, string>
  readonly regionOf: ReadonlyMap<string, string>
  readonly acronym: ReadonlyMap<string, string>
  /** Two names of one place → one of them. */
  readonly place: ReadonlyMap<string, string>
  readonly nickname: ReadonlyMap<string, ReadonlySet<number>>
  readonly group: ReadonlyMap<string, number>
  readonly placeKinds: ReadonlySet<string>
  readonly organisationHeads: ReadonlySet<string>
}

/** The index over `tables`. */
export const indexOf = readOnce(makeIndex)

const key = (name: string): string => nameWords(name).join(' ')

function makeIndex(tables: NameTables): NameIndex {
  const countryOf = new Map<string, string>()
  const capitalOf = new Map<string, string>()
  for (const country of tables.countries) {
    for (const name of [country.name, ...country.otherNames, ...country.demonyms, ...country.japanese])
      countryOf.set(key(name), country.code)
    if (country.capital !== null) capitalOf.set(key(country.capital), country.code)
  }
  const nickname = new Map<string, Set<number>>()
  tables.nicknames.forEach((names, group) => {
    for (const name of names) nickname.set(name, (nickname.get(name) ?? new Set()).add(group))
  })
  const group = new Map<string, number>()
  tables.aliases.forEach((names, number) => {
    for (const name of names) group.set(key(name), number)
  })
  return {
    countryOf,
    capitalOf,
    regionOf: new Map([...tables.regions].map(([name, code]) => [key(name), code])),
    acronym: new Map(tables.acronyms.map(([short, long]) => [key(short), key(long)])),
    place: new Map([
      ...tables.placeAliases.map(([one, other]): [string, string] => [key(one), key(other)]),
      ...tables.peoples.map(([people, place]): [string, string] => [key(people), key(place)]),
    ]),
    nickname,
    group,
    placeKinds: tables.placeKinds,
    organisationHeads: tables.organisationHeads,
  }
}
