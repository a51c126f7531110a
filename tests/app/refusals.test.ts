/** Why a document was not taken: one table of sentences, said in English by terminal and programs and in each language by pages. */
import { createTranslator } from 'next-intl'
import { describe, expect, test } from 'vitest'
import { refusals as english } from '../../app/_words/en/refusals.ts'
import { refusals as japanese } from '../../app/_words/ja/refusals.ts'
import { convert } from '../../content/convert/convert.ts'
import { readTarget } from '../../content/fetching/target.ts'
import { refusalOf, WHY, whyNot } from '../../content/why.ts'

const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, gap]) => gap).sort()

describe('the sentences', () => {
  test('are those of the terminal in English', () => {
    expect(english).toEqual(Object.fromEntries(Object.entries(WHY).map(([why, words]) => [why, `{name} ${words}`])))
  })

  test.each(Object.entries(japanese))('%s has the same gaps in Japanese', (why, words) => {
    expect(gaps(words)).toEqual(gaps(`{name} ${WHY[why as keyof typeof WHY]}`))
  })

  test('are filled by values, and a page says the same as the terminal', () => {
    expect(whyNot('nul-at', { position: 7 })).toBe('is not a text file: it has a NUL character at position 7. Give its text.')
    const { message, said } = refusalOf('malformed', 'log.zip', 'part-missing', { part: '{a}.xml' })
    const say = (language: 'en' | 'ja') =>
      createTranslator({ locale: language, messages: { refusals: language === 'en' ? english : japanese }, namespace: 'refusals' })
    expect(say('en')(said.why, said.values)).toBe(message)
    expect(say('ja')(said.why, said.values)).toBe('log.zip は壊れています。中の {a}.xml がありません。')
  })
})

describe('what is refused carries its key', () => {
  test.each<[string, Uint8Array, string]>([
    ['a.md', new Uint8Array(), 'empty'],
    ['a.txt', new TextEncoder().encode(' \n'), 'blank'],
    ['a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'image'],
    ['a.pdf', new TextEncoder().encode('%PDF-1.7 nothing'), 'pdf-unread'],
    ['a.docx', new TextEncoder().encode('no'), 'only-called'],
  ])('%s', async (name, bytes, why) => {
    const conversion = await convert({ name, bytes })
    expect(conversion).toMatchObject({
      ok: false,
      refusal: { message: expect.stringMatching(`^${name} is|^${name} has`), said: { why, values: { name } } },
    })
  })

  test('an address too', () => {
    expect(readTarget('http://127.0.0.1/')).toMatchObject({ said: { why: 'address-private', values: { name: 'http://127.0.0.1/' } } })
  })
})
