import { describe, expect, it } from 'vitest'
import { NAME_TABLES } from '../../lib/lexicon/name-tables.ts'
import type { NameType } from '../../lib/model.ts'
import { nameRelation } from '../../lib/text/alias.ts'

describe('names in two scripts', () => {
  it.each<readonly [NameType, string, string, string]>([
    ['place', '中国', 'China', 'alias'],
    ['place', '中国', 'Beijing', 'related'],
    ['place', '北京', 'Beijing', 'alias'],
    ['place', '北京', 'Shanghai', 'unknown'],
    ['place', '山形県', 'Yamagata Prefecture', 'alias'],
    ['place', '山形県', 'Yamagata', 'alias'],
    ['place', '山形県', 'Yamaguchi', 'unknown'],
    ['place', 'リバプール', 'Liverpool', 'alias'],
    ['place', 'リバプール', 'Leicester', 'unknown'],
    ['organisation', '国連', 'UN', 'alias'],
    ['organisation', '世界保健機関', 'WHO', 'alias'],
    ['organisation', '外務省', 'Ministry of Foreign Affairs', 'alias'],
    ['organisation', '外務省', 'German Foreign Ministry', 'different'],
    ['organisation', 'ヤマト電機', 'Yamato Denki', 'alias'],
    ['person', '佐藤花子', 'Hanako Sato', 'alias'],
    ['person', '佐藤花子', 'Sato', 'alias'],
    ['person', '佐藤花子', 'Kenji Sato', 'unknown'],
    ['person', '佐藤花子', 'Saito', 'unknown'],
    ['person', 'アンナ・リンドグレーン', 'Anna Lindgren', 'alias'],
    ['person', 'リンドグレーン', 'Anna Lindgren', 'alias'],
    ['person', 'リンドグレーン', 'Anna Lundqvist', 'unknown'],
  ])('%s %s / %s → %s', (type, japanese, latin, expected) => {
    const [a, b] = [
      { type, canonical: japanese },
      { type, canonical: latin },
    ]
    expect(nameRelation(a, b, NAME_TABLES).relation).toBe(expected)
    expect(nameRelation(b, a, NAME_TABLES).relation).toBe(expected)
  })
})
