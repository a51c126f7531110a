import { describe, expect, it } from 'vitest'
import { NAME_TABLES } from '../../lib/lexicon/name-tables.ts'
import type { NameType } from '../../lib/model.ts'
import { type NameRelation, nameRelation, withAliases } from '../../lib/text/alias.ts'

const relate = (type: NameType, a: string, b: string, tables = NAME_TABLES): NameRelation =>
  nameRelation({ type, canonical: a }, { type, canonical: b }, tables)

const table: readonly (readonly [NameType, string, string, NameRelation['relation']])[] = [
  ['person', 'Ann Voss', 'ann  voss', 'same'],
  ['person', 'Ann Voss', 'Voss', 'alias'],
  ['person', 'Voss Ann', 'Ann Voss', 'alias'],
  ['person', 'Robert Pike', 'Bob Pike', 'alias'],
  ['person', 'Ann Voss', 'Ann Vos', 'spelling'],
  ['person', 'Jörg Müller', 'Joerg Mueller', 'alias'],
  ['person', 'Jørn Aasen', 'Jørn Åsen', 'alias'],
  ['person', 'Müller', 'Joerg Mueller', 'alias'],
  ['person', 'Jörg Müller', 'Jorg Muller', 'same'],
  ['person', 'Jörg Müller', 'Jorge Mueller', 'spelling'],
  ['place', 'Ærø', 'Aeroe', 'alias'],
  ['organisation', 'Sea Lynx', 'SeaLynx', 'alias'],
  ['organisation', 'National Harbour Service', 'National Harbour Services', 'alias'],
  ['organisation', 'Harbour Licence Commission', 'Commission for Harbour Licences', 'alias'],
  ['person', 'Ann Voss', 'AnnVoss', 'alias'],
  ['other', 'Flight 404', 'Flight 440', 'different'],
  ['other', 'Flight 404', 'flight 404', 'same'],
  ['organisation', '2nd Battalion', '3rd Battalion', 'different'],
  ['organisation', 'Group of Seven', 'G7', 'alias'],
  ['organisation', 'Tallow Distribution Ltd.', 'Tallow Distributors Ltd.', 'spelling'],
  ['organisation', 'Tallow Press', 'Tallow Printers', 'different'],
  ['place', 'Ring of Fire', 'Pacific Ring of Fire', 'alias'],
  ['person', 'Ann Bras', 'Ann Bra', 'spelling'],
  ['person', 'Ann Voss', 'Karl Voss', 'different'],
  ['organisation', 'Ministry of Foreign Affairs', 'the Japanese government’s Foreign Ministry', 'alias'],
  ['organisation', 'Norwegian government', 'government of Norway', 'alias'],
  ['organisation', 'Norwegian government', 'Norwegian Fisheries Ministry', 'part-of'],
  ['organisation', 'Norwegian government', 'Swedish Fisheries Ministry', 'different'],
  ['organisation', 'Ministry of Foreign Affairs', 'MFA', 'alias'],
  ['organisation', 'Foreign Ministry', 'Foreign Ministry Archives', 'part-of'],
  ['organisation', 'Group of Seven', 'G-7', 'alias'],
  ['organisation', 'police', 'Tarn police', 'related'],
  ['organisation', 'Royal Oak Fenwick Hospital', 'Fenwick Hospital', 'alias'],
  ['organisation', 'North Fenwick Hospital', 'Fenwick Hospital', 'related'],
  ['organisation', 'local weather agency', 'national weather agency', 'different'],
  ['place', 'Washington', 'United States', 'related'],
  ['place', 'Osaka', 'Japan', 'part-of'],
  ['place', 'U.S.', 'United States of America', 'alias'],
  ['place', 'Niger', 'Nigeria', 'different'],
  ['place', 'Lampahan', 'Lempahan', 'spelling'],
  ['place', 'Harn', 'Lund', 'unknown'],
]

describe('nameRelation', () => {
  it.each(table)('%s: %s / %s → %s', (type, a, b, relation) => {
    expect(relate(type, a, b).relation).toBe(relation)
    expect(relate(type, b, a).relation).toBe(relation)
  })

  it('keeps a man and a town of one name apart', () => {
    expect(nameRelation({ type: 'person', canonical: 'Lund' }, { type: 'place', canonical: 'Lund' }, NAME_TABLES).relation).toBe(
      'different',
    )
  })

  it('lets the user say that two names are one', () => {
    const tables = withAliases(NAME_TABLES, [['The Butcher', 'Karl Voss']])
    expect(relate('person', 'The Butcher', 'Karl Voss').relation).toBe('different')
    expect(relate('person', 'the butcher', 'Karl Voss', tables).relation).toBe('alias')
  })

  it('says why', () => {
    expect(relate('person', 'Ann Voss', 'Ann Vos').reason).toBe('voss and vos')
  })
})
