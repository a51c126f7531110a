/** The document of the API is one: valid OpenAPI 3.1, made of the operations, and docs/api.md lists each of them. */
import { readFileSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it, vi } from 'vitest'

vi.mock('next/headers', () => ({ headers: async () => new Headers(), cookies: async () => ({ get: () => undefined }) }))
vi.mock('next-intl/server', () => ({ getLocale: async () => 'en', getTranslations: async () => (key: string) => key }))

const { openApiDocument } = await import('../../app/_data/api/openapi.ts')
const { findOperation, operations } = await import('../../app/_data/api/registry.ts')

const document = openApiDocument(operations)
type Described = Readonly<
  Record<string, { readonly operationId: string; readonly parameters: readonly { readonly in: string; readonly name: string }[] }>
>
const described = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods as Described).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
)

describe('the document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator()
    const checked = await validator.validate(JSON.parse(JSON.stringify(document)) as Record<string, unknown>)
    expect(checked).toEqual({ valid: true })
    expect(validator.version).toBe('3.1')
  })

  it('has every operation once, under a name of its own', () => {
    expect(described.map(({ operation }) => operation.operationId).sort()).toEqual(operations.map(({ id }) => id).sort())
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length)
  })

  it('points only at parts that it has', () => {
    const text = JSON.stringify(document)
    const [schemas, responses] = ['schemas', 'responses'].map((name) => Object.keys(document.components[name] as object))
    const wanted = [...text.matchAll(/"#\/components\/(\w+)\/([\w-]+)"/g)].map(([, room, name]) => [room, name] as const)
    expect(wanted.length).toBeGreaterThan(20)
    expect(wanted.filter(([room, name]) => !(room === 'schemas' ? schemas : responses)?.includes(name ?? ''))).toEqual([])
    expect(text).not.toContain('$defs')
  })

  it('names the parts of every address', () => {
    for (const { path, operation } of described) {
      const named = operation.parameters.filter((one) => one.in === 'path').map(({ name }) => `{${name}}`)
      expect(path.match(/\{\w+\}/g) ?? []).toEqual(named)
    }
  })

  it('lets every list be read in pieces, and every POST be sent twice', () => {
    for (const { method, operation } of described) {
      const names = operation.parameters.map(({ name }) => name)
      if (operation.operationId.startsWith('list')) expect(names).toEqual(expect.arrayContaining(['limit', 'cursor']))
      if (method === 'POST') expect(names).toContain('Idempotency-Key')
    }
  })

  it('says the same every time', () => {
    expect(JSON.stringify(openApiDocument(operations))).toBe(JSON.stringify(document))
  })
})

it('is told of in docs/api.md, operation by operation', () => {
  const page = readFileSync('docs/api.md', 'utf8')
  const missing = operations.filter(({ method, path, summary }) => !page.includes(`| ${method} | \`${path}\` | ${summary} |`))
  expect(missing.map(({ method, path, summary }) => `| ${method} | \`${path}\` | ${summary} |`)).toEqual([])
})

describe('an address', () => {
  const rows: readonly (readonly [string, string, unknown])[] = [
    ['GET', '/dossiers', ['listDossiers', {}]],
    ['GET', '/dossiers/a%20b/findings/f-1', ['readFinding', { dossier: 'a b', finding: 'f-1' }]],
    ['GET', '/dossiers/a/sources/x%2Fy.md', ['readSource', { dossier: 'a', source: 'x/y.md' }]],
    ['HEAD', '/dossiers', ['listDossiers', {}]],
    ['PUT', '/dossiers', ['GET', 'POST']],
    ['GET', '/dossiers/', null],
    ['GET', '/dossiers//findings', null],
    ['GET', '/dossiers/%ff', null],
    ['GET', '', null],
    ['GET', '/nowhere', null],
  ]
  it.each(rows)('%s %s', (method, path, wanted) => {
    const found = findOperation(method, path)
    expect(found === null ? null : 'operation' in found ? [found.operation.id, found.params] : found.allow).toEqual(wanted)
  })
})
