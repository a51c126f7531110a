import { describe, expect, it } from 'vitest'
import { isEastAsian, readsAs, romanise } from '../../lib/text/japanese-reading.ts'

describe('a Japanese name and a name in letters', () => {
  it.each([
    ['黒崎', 'Kurosaki', 'spelled'],
    ['山崎', 'Yamazaki', 'spelled'],
    ['小野', 'Ohno', 'spelled'],
    ['大野', 'Ono', 'spelled'],
    ['札幌', 'Sapporo', 'spelled'],
    ['群馬', 'Gumma', 'spelled'],
    ['佐藤花子', 'Sato Hanako', 'spelled'],
    ['みどり丸', 'Midori Maru', 'spelled'],
    ['ヤマト電機', 'Yamato Denki', 'spelled'],
    ['チェンマイ', 'Chiang Mai', 'sounds'],
    ['リンドグレーン', 'Lindgren', 'sounds'],
    ['マクレガー', 'McGregor', 'sounds'],
    ['ヒューストン', 'Houston', 'sounds'],
    ['シュミット', 'Schmidt', 'sounds'],
    ['黒崎', 'Kurokawa', null],
    ['小野', 'Ito', null],
    ['ロンドン', 'Lisbon', null],
    ['マクレガー', 'McDonald', null],
    ['リンドグレーン', 'Lundqvist', null],
    ['ヒューストン', 'Boston', null],
    ['森', 'Ono', null],
    ['森', 'Mo', null],
    ['岡', '', null],
  ])('%s / %s → %s', (japanese, latin, expected) => {
    expect(readsAs(japanese, latin)).toBe(expected)
  })

  it.each([
    ['ニューヨーク', 'nyuyoku'],
    ['しんかんせん', 'shinkansen'],
    ['漢', ''],
  ])('%s in letters is "%s"', (kana, letters) => {
    expect(romanise(kana)).toBe(letters)
  })

  it.each([
    ['黒崎', true],
    ['Kurosaki', false],
    ['서울', false],
  ])('%s in Japanese script: %s', (name, expected) => {
    expect(isEastAsian(name)).toBe(expected)
  })
})
