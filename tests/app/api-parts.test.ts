/** The small parts of the API: pieces of lists, tags, turns. */
import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

vi.mock('next-intl/server', () => ({ getLocale: async () => 'en', getTranslations: async () => (key: string) => key }))

const { builtOn, builtOnNumber, isKnown, tagOf } = await import('../../app/_data/api/etag.ts')
const { operation } = await import('../../app/_data/api/operation.ts')
const { pieceOf, readCursor, writeCursor } = await import('../../app/_data/api/pages.ts')
const { readBody } = await import('../../app/_data/api/read-request.ts')
const { Refusal } = await import('../../app/_data/api/refusal.ts')
const { secondsToWait } = await import('../../app/_data/api/turns.ts')
const { reaches } = await import('../../app/_data/api/scopes.ts')

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a list in pieces', () => {
  const all = ['a', 'b', 'c', 'd', 'e']
  const id = (one: string): string => one

  it('comes whole and once', () => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const { items, next } = pieceOf(all, { limit: 2, cursor }, id)
      seen.push(...items)
      cursor = next ?? undefined
    } while (cursor !== undefined)
    expect(seen).toEqual(all)
  })

  it('shows nothing twice when something came in before, and goes on where the last item is gone', () => {
    const { next } = pieceOf(all, { limit: 2 }, id)
    expect(pieceOf(['z', ...all], { limit: 2, cursor: next ?? '' }, id).items).toEqual(['c', 'd'])
    expect(pieceOf(['a', 'c', 'd', 'e'], { limit: 2, cursor: next ?? '' }, id).items).toEqual(['c', 'd'])
  })

  it('ends where it ends', () => {
    expect(pieceOf(all, { limit: 5 }, id).next).toBeNull()
    expect(pieceOf([], { limit: 5 }, id)).toEqual({ items: [], next: null })
  })

  it.each(['', 'x', writeCursor([1]), writeCursor(['a', -1])])('refuses the cursor %j', (cursor) => {
    expect(() => pieceOf(all, { limit: 2, cursor }, id)).toThrow()
  })

  it('reads back what it wrote', () => {
    expect(readCursor(z.tuple([z.string(), z.number()]), writeCursor(['é', 3]))).toEqual(['é', 3])
  })
})

describe('a tag', () => {
  it('changes with the bytes and carries the version', () => {
    expect(tagOf(bytes('a'), 3)).toMatch(/^"3\.[0-9a-f]{16}"$/)
    expect(tagOf(bytes('a'), 3)).not.toBe(tagOf(bytes('b'), 3))
  })

  const known: readonly (readonly [string | null, boolean])[] = [
    [null, false],
    ['"3.ab"', true],
    ['W/"3.ab"', true],
    ['"x", "3.ab"', true],
    ['*', true],
    ['"3.ac"', false],
    ['3.ab', false],
  ]
  it.each(known)('is known by If-None-Match %s: %s', (header, wanted) => {
    expect(isKnown(header, '"3.ab"')).toBe(wanted)
  })

  const built: readonly (readonly [string | null, number | undefined, unknown])[] = [
    ['"3.ab"', undefined, { version: 3, status: 412 }],
    ['"3.ab"', 4, { version: 3, status: 412 }],
    ['"whatever"', 4, { version: -1, status: 412 }],
    ['*', undefined, { version: -1, status: 412 }],
    [null, 0, { version: 0, status: 409 }],
  ]
  it.each(built)('If-Match %s and basedOn %s', (header, field, wanted) => {
    expect(builtOnNumber(header, field)).toEqual(wanted)
  })

  it('is asked for', () => {
    expect(() => builtOn(null, undefined)).toThrow()
  })
})

describe('a document that is sent in a form', () => {
  const compare = z.boolean().default(false)
  const take = operation({
    ...{ id: 'take', method: 'POST', path: '/', tag: 'sources', summary: '', action: 'anybody' },
    body: z.strictObject({ text: z.string(), compare }),
    file: z.strictObject({ compare }),
    answer: z.unknown(),
    run: async ({ file, body }) => ({ value: [file?.name ?? null, file?.parts ?? body] }),
  })
  const ask = async (body: FormData | string): Promise<unknown> => {
    const headers = typeof body === 'string' ? { 'content-type': 'application/json' } : {}
    const request = new Request('http://localhost/', { method: 'POST', body, headers })
    const read = await readBody(request, { file: true })
    const access = { user: null, role: null, dossier: null }
    const answer = await take.run({ params: {}, query: {}, ...read, access, ifMatch: null, request }).catch((error: unknown) => error)
    return answer instanceof Refusal ? answer.more.errors : (answer as { readonly value: unknown }).value
  }
  const form = (...parts: readonly (readonly [string, string | Blob])[]): FormData => {
    const all = new FormData()
    for (const [name, value] of parts) all.append(name, value)
    return all
  }
  const file = ['file', new File(['Ten ferries.'], 'log.txt')] as const

  const rows: readonly (readonly [string, FormData | string, unknown])[] = [
    ['JSON', '{"text":"Ten"}', [null, { text: 'Ten', compare: false }]],
    ['JSON that asks for a comparison', '{"text":"Ten","compare":true}', [null, { text: 'Ten', compare: true }]],
    ['a file alone', form(file), ['log.txt', { compare: false }]],
    ['a file that is to be compared', form(file, ['compare', 'true']), ['log.txt', { compare: true }]],
    ['a file that is not', form(['compare', 'false'], file), ['log.txt', { compare: false }]],
    ['neither yes nor no', form(file, ['compare', 'maybe']), [{ field: 'compare', message: expect.stringContaining('boolean') }]],
    ['a part that it does not know', form(file, ['text', 'Ten']), [{ field: '', message: expect.stringContaining('text') }]],
  ]
  it.each(rows)('%s', async (_what, body, wanted) => {
    expect(await ask(body)).toEqual(wanted)
  })

  it.each([
    ['no file', form(['compare', 'true'])],
    ['two files', form(file, file)],
  ])('is refused with %s', async (_what, body) => {
    await expect(ask(body)).rejects.toMatchObject({ more: { errors: [{ field: 'file' }] } })
  })

  it('is another request when it asks for something else', async () => {
    const hash = async (body: FormData) => (await readBody(new Request('http://localhost/', { method: 'POST', body }), { file: true })).hash
    const [plain, again, compared] = [await hash(form(file)), await hash(form(file)), await hash(form(file, ['compare', 'true']))]
    expect(again).toBe(plain)
    expect(compared).not.toBe(plain)
  })
})

it('counts turns by the minute, reads apart from writes', () => {
  const now = 1_000_000
  const waits = Array.from({ length: 301 }, () => secondsToWait('somebody', 'write', now))
  expect([waits[0], waits[299], waits[300]]).toEqual([0, 0, 60])
  expect(secondsToWait('somebody', 'read', now)).toBe(0)
  expect(secondsToWait('another', 'write', now)).toBe(0)
  expect(secondsToWait('somebody', 'write', now + 60_001)).toBe(0)
})

it('lets no token manage the installation', () => {
  expect(reaches(['read', 'write', 'decide', 'admin'], 'installation:manage')).toBe(false)
  expect(reaches(['read'], 'decide')).toBe(false)
  expect(reaches(['read', 'decide'], 'decide')).toBe(true)
})
