import { describe, expect, test } from 'vitest'
import { readNewDossier as readForm, slugOf } from '../../app/_data/new-dossier.ts'
import { say } from './say.ts'

const readNewDossier = async (data: FormData) => readForm(data, say('newDossier'))

function form(fields: Readonly<Record<string, string>>, files: readonly File[] = []): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries({ title: 'T', count: '2', ...fields })) data.set(name, value)
  for (const file of files) data.append('files', file)
  return data
}

describe('readNewDossier', () => {
  test('two pasted texts become two sources, with front matter of what was typed', async () => {
    const read = await readNewDossier(
      form({ 'text-1': 'Ten ferries.', 'publisher-1': 'The "Post"', 'published-1': '2011-03-05', 'text-2': 'Nine ferries.' }),
    )
    expect(read.problems).toEqual([])
    expect(read.texts.map((text) => text.path)).toEqual(['the-post.md', 'text-2.md'])
    expect(read.texts[0]?.text).toContain('publisher: The "Post"')
    expect(read.texts[0]?.text.endsWith('\n\nTen ferries.')).toBe(true)
    expect(read.texts[1]?.text).toBe('Nine ferries.')
  })

  test('fields are added to front matter that is there, and the text after it stays as it is', async () => {
    const own = '---\ntitle: "Own"\n---\n\nTen  ferries.\n'
    const read = await readNewDossier(form({ 'text-1': own, 'publisher-1': 'Post', 'text-2': 'Nine.' }))
    expect(read.texts[0]?.text).toBe('---\npublisher: Post\ntitle: "Own"\n---\n\nTen  ferries.\n')
  })

  test.each([
    ['no title', { title: ' ', 'text-1': 'a', 'text-2': 'b' }, 'title'],
    ['one text only', { 'text-1': 'a' }, 'texts'],
    ['the same text twice', { 'text-1': 'a', 'text-2': 'a' }, 'text-2'],
    ['a publisher without words', { 'text-1': 'a', 'publisher-2': 'Post' }, 'text-2'],
    ['a date nobody can read', { 'text-1': 'a', 'published-1': 'last week', 'text-2': 'b' }, 'text-1'],
    ['an address that is none', { 'text-1': 'a', 'url-1': 'javascript:x', 'text-2': 'b' }, 'text-1'],
    ['front matter that is broken', { 'text-1': '---\ntitle: [\n---\n\na', 'text-2': 'b' }, 'text-1'],
    ['front matter and field name the same', { 'text-1': '---\ntitle: A\n---\n\na', 'title-1': 'B', 'text-2': 'b' }, 'text-1'],
    ['a NUL', { 'text-1': 'a\0b', 'text-2': 'b' }, 'text-1'],
  ])('%s is named', async (_, fields, field) => {
    const given = form(fields)
    const read = await readNewDossier(given)
    expect(read.problems.map((problem) => problem.field)).toContain(field)
    expect(read.typed.texts[0]?.text).toBe(String(given.get('text-1') ?? ''))
  })

  test('files of any format and addresses are brought along as they are; what is no address, or too large, is named', async () => {
    const files = [new File(['%PDF-1.7'], 'a.pdf'), new File(['Nine.'], 'b.md'), new File([], '')]
    const read = await readNewDossier(form({ count: '0', addresses: 'https://a.example/x\nhttps://a.example/x ftp://b' }, files))
    expect(read.brought.map((one) => (typeof one === 'string' ? one : one.name))).toEqual(['a.pdf', 'b.md', 'https://a.example/x'])
    expect(read.problems).toEqual([{ field: 'addresses', message: expect.stringContaining('ftp://b') }])
    const large = Object.defineProperty(new File(['x'], 'big.pdf'), 'size', { value: 60_000_000 })
    const data = form({ count: '0' })
    const refused = await readNewDossier(Object.assign(data, { getAll: () => [large] }))
    expect(refused.problems).toMatchObject([{ field: 'files', message: expect.stringContaining('big.pdf has 57.3 MB') }])
  })

  test.each<[string, Readonly<Record<string, string>>, readonly string[], boolean]>([
    ['one file', {}, ['a.pdf'], false],
    ['two files', {}, ['a.pdf', 'b.docx'], true],
    ['an archive, which may hold many', {}, ['press.zip'], true],
    ['one text and one address', { count: '1', 'text-1': 'Ten ferries.', addresses: 'https://a.example/' }, [], true],
    ['what a page with scripts brings itself', { brought: '2' }, [], true],
  ])('%s: enough to compare?', async (_, fields, names, enough) => {
    const read = await readNewDossier(
      form(
        { count: '0', ...fields },
        names.map((name) => new File(['x'], name)),
      ),
    )
    expect(read.problems.map(({ field }) => field)).toEqual(enough ? [] : ['texts'])
  })
})

test.each([
  ['The storm of März 2011!', 'the-storm-of-marz-2011'],
  ['天安門', ''],
  ['--', ''],
])('slugOf(%s)', (words, slug) => {
  expect(slugOf(words)).toBe(slug)
})
