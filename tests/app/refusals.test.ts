/** Why a document, or an archive, was not taken: one table of sentences, said in English by terminal and programs and in each language by pages. */
import { fileURLToPath } from 'node:url'
import { createTranslator } from 'next-intl'
import { describe, expect, test } from 'vitest'
import { refusals as english } from '../../app/_words/en/refusals.ts'
import { refusals as japanese } from '../../app/_words/ja/refusals.ts'
import { openArchive } from '../../content/archive/read-archive.ts'
import { convert } from '../../content/convert/convert.ts'
import { type Refusal, type Refused, refusalBy } from '../../content/convert/document.ts'
import { readTarget } from '../../content/fetching/target.ts'
import { refusalOf, WHY, whyNot } from '../../content/why.ts'
import { notBrought, ROWS_WHY } from '../../prisma/archive/why.ts'

const inEnglish: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(WHY).map(([why, words]) => [why, `{name} ${words}`])),
  ...ROWS_WHY,
}
const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, gap]) => gap).sort()

const say = (language: 'en' | 'ja') =>
  createTranslator({ locale: language, messages: { refusals: language === 'en' ? english : japanese }, namespace: 'refusals' })

describe('the sentences', () => {
  test('are those of the terminal in English', () => {
    expect(english).toEqual(inEnglish)
  })

  test.each(Object.entries(japanese))('%s has the same gaps in Japanese', (why, words) => {
    expect(gaps(words)).toEqual(gaps(inEnglish[why] ?? ''))
  })

  test('are filled by values, and a page says the same as the terminal', () => {
    expect(whyNot('nul-at', { position: 7 })).toBe('is not a text file: it has a NUL character at position 7. Give its text.')
    const { message, said } = refusalOf('malformed', 'log.zip', 'part-missing', { part: '{a}.xml' })
    expect(say('en')(said.why, said.values)).toBe(message)
    expect(say('ja')(said.why, said.values)).toBe('log.zip は壊れています。中の {a}.xml がありません。')
  })
})

describe('the rows of an archive', () => {
  test('are refused in the language of the page', () => {
    const { message, said } = notBrought('rows-differ', { title: 'Ferries', slug: 'ferries', tables: 'source, audit' })
    const why = said?.why as 'rows-differ'
    expect(say('en')(why, said?.values as never)).toBe(message)
    expect(say('ja')(why, said?.values as never)).toMatch(/^資料集「Ferries」は「ferries」としてすでにここにあり.*（source, audit）/)
  })

  test('an archive that another program made', async () => {
    const { message, said } = (await openArchive(fileURLToPath(import.meta.url), []).catch((error: Refused) =>
      refusalBy('a.zip', error),
    )) as Refusal
    expect(message).toMatch(/^a\.zip is damaged: it is no whole ZIP file \(/)
    expect(say('ja')(said?.why as 'zip-broken', said?.values as never)).toMatch(/^a\.zip は壊れています。完全な ZIP ではありません/)
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
