/**
 * All tables that names are compared with, in one value for `lib/text/alias.ts`.
 *
 * The user's own aliases are added by `withAliases` there.
 */
import { COUNTRIES, type Country } from './countries.ts'
import { NICKNAMES } from './given-names.ts'
import { KNOWN_ACRONYMS, ORGANISATION_HEADS } from './organisation-words.ts'
import { MORE_DEMONYMS, PLACE_ALIASES, PLACE_KINDS, REGION_COUNTRY } from './places.ts'

interface Tables {
  readonly countries: readonly Country[]
  readonly regions: ReadonlyMap<string, string>
  readonly peoples: readonly (readonly [string, string])[]
  readonly acronyms: readonly (readonly [string, string])[]
  readonly placeAliases: readonly (readonly [string, string])[]
  readonly nicknames: readonly (readonly string[])[]
  readonly placeKinds: ReadonlySet<string>
  readonly organisationHeads: ReadonlySet<string>
  readonly aliases: readonly (readonly string[])[]
}

export const NAME_TABLES: Tables = {
  countries: COUNTRIES,
  regions: REGION_COUNTRY,
  peoples: MORE_DEMONYMS,
  acronyms: KNOWN_ACRONYMS,
  placeAliases: PLACE_ALIASES,
  nicknames: NICKNAMES,
  placeKinds: PLACE_KINDS,
  organisationHeads: ORGANISATION_HEADS,
  aliases: [],
}
