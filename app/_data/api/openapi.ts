/**
 * The API as an OpenAPI 3.1 document, made of the very schemas that check requests and answers.
 *
 * In: the operations. Out: the document, the same every time. Refuses: nothing.
 * Example: openApiDocument(operations).paths['/dossiers'].get.operationId → 'listDossiers'
 */
import { z } from 'zod'
import { ENGINE_VERSION } from '../../../lib/version.ts'
import { BASE } from './base.ts'
import type { Operation } from './operation.ts'

type Json = Readonly<Record<string, unknown>>

export interface OpenApiDocument {
  readonly openapi: '3.1.1'
  readonly info: Json
  readonly servers: readonly Json[]
  readonly tags: readonly Json[]
  readonly security: readonly Json[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>
  readonly webhooks: Readonly<Record<string, Json>>
  readonly components: Json
}

const problem = z
  .looseObject({
    type: z.string().describe('urn:variorum:problem:<code>'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('What to do about it, in the language of the request.'),
    instance: z.string(),
    code: z.string(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
    yours: z.unknown().optional().describe('What was sent, where somebody was faster.'),
    theirs: z.unknown().optional().describe('What stands there now.'),
  })
  .meta({ id: 'problem', description: 'RFC 9457.' })

const message = z
  .object({
    type: z.enum(['decided', 'compared', 'revised', 'published']),
    timestamp: z.iso.datetime().describe('When it happened.'),
    data: z.looseObject({
      dossier: z.string(),
      by: z.string(),
      object: z.string().describe('The id of what changed, as the audit has it.'),
      href: z.string().describe('Where more of it is read.'),
      change: z.unknown().describe('What the audit says of it.'),
    }),
  })
  .meta({ id: 'message', description: 'Signed as Standard Webhooks says: webhook-id, webhook-timestamp, webhook-signature.' })

const told = {
  decided: 'A decision was made on a finding',
  compared: 'A dossier was compared',
  revised: 'A source has a new revision',
  published: 'A version of a report was published',
} as const

function messageOf(name: string, summary: string, schema: Json): Json {
  const responses = {
    '2XX': { description: 'Heard. Anything else is tried again.' },
    '410': { description: 'Gone for good: nothing more is sent.' },
  }
  return {
    post: { operationId: `told-${name}`, summary, requestBody: { required: true, content: { 'application/json': { schema } } }, responses },
  }
}

export function openApiDocument(operations: readonly Operation[]): OpenApiDocument {
  const components: Record<string, unknown> = {}
  const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => hoisted(schema, io, components)
  const failed = { description: 'A problem in words.', content: { 'application/problem+json': { schema: schemaOf(problem, 'output') } } }
  const paths: Record<string, Record<string, Json>> = {}
  for (const operation of operations) {
    paths[operation.path] ??= {}
    Object.assign(paths[operation.path] ?? {}, { [operation.method.toLowerCase()]: describe(operation, schemaOf) })
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Variorum',
      version: ENGINE_VERSION,
      summary: 'Several accounts of one event, side by side: for programs.',
      description:
        'Lists come in pieces (`limit`, `cursor`). Every GET has a strong ETag; If-None-Match answers 304. A change builds on a version: If-Match, or `basedOn` in the body. A POST may carry an Idempotency-Key, which is kept for a day. Every problem is application/problem+json.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: BASE }],
    tags: [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name })),
    security: [{ token: [] }, { session: [] }, {}],
    paths,
    webhooks: Object.fromEntries(
      Object.entries(told).map(([name, summary]) => [name, messageOf(name, summary, schemaOf(message, 'output'))]),
    ),
    components: {
      schemas: Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1))),
      responses: { problem: failed },
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'A token of the page of your account. It does what its person may, within its scopes.',
        },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'variorum.session_token',
          description: 'A browser that is signed in; it writes from its own pages only.',
        },
      },
    },
  }
}

function describe(operation: Operation, schemaOf: (schema: z.ZodType, io: 'input' | 'output') => Json): Json {
  const { id, tag, summary, description, status = 200 } = operation
  const unlocked = operation.action === 'anybody' ? { security: [] } : {}
  const body = operation.body === null ? {} : { requestBody: bodyOf(operation, schemaOf, schemaOf(operation.body, 'input')) }
  const content = contentOf(operation, schemaOf)
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: [description, `Right: ${operation.action}.`].filter((one) => one !== undefined).join('\n\n'),
    ...unlocked,
    parameters: parametersOf(operation),
    ...body,
    responses: {
      [String(status)]: { description: summary, ...headersOf(operation), ...(status === 204 ? {} : { content }) },
      ...(operation.method === 'GET' && { '304': { description: 'As If-None-Match has it.' } }),
      default: { $ref: '#/components/responses/problem' },
    },
  }
}

function bodyOf({ file }: Operation, schemaOf: (schema: z.ZodType, io: 'input' | 'output') => Json, schema: Json): Json {
  const bytes = { type: 'string', contentMediaType: 'application/octet-stream', format: 'binary' }
  const form = file && schemaOf(file, 'input')
  const parts = form && { schema: { ...form, required: ['file'], properties: { file: bytes, ...(form.properties as Json) } } }
  return { required: true, content: { 'application/json': { schema }, ...(parts && { 'multipart/form-data': parts }) } }
}

function contentOf(operation: Operation, schemaOf: (schema: z.ZodType, io: 'input' | 'output') => Json): Json {
  const { answer, media } = operation
  if (answer !== null) return { 'application/json': { schema: schemaOf(answer, 'output') } }
  const bytes = { schema: { type: 'string', format: 'binary' } }
  return Object.fromEntries((media ?? []).map((type) => [type, type === 'application/json' ? { schema: {} } : bytes]))
}

function headersOf(operation: Operation): Json {
  const tag = { ETag: { description: 'Its state.', schema: { type: 'string' } } }
  const location = { Location: { description: 'Its address.', schema: { type: 'string' } } }
  if (operation.method === 'GET') return { headers: tag }
  return operation.status === 201 ? { headers: location } : {}
}

function parametersOf(operation: Operation): readonly Json[] {
  const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  const query = z.toJSONSchema(operation.query, { io: 'input', target: 'draft-2020-12' })
  const inQuery = Object.entries(query.properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: query.required?.includes(name) === true,
    schema,
  }))
  const header = (name: string, about: string) => ({ name, in: 'header', required: false, description: about, schema: { type: 'string' } })
  return [
    ...inPath,
    ...inQuery,
    ...(operation.method === 'GET' ? [header('If-None-Match', 'ETags that are known.')] : []),
    ...(operation.builtOn === true ? [header('If-Match', 'The ETag of what it builds on.')] : []),
    ...(operation.method === 'POST' ? [header('Idempotency-Key', 'The same request again is done once.')] : []),
  ]
}

/** A schema with its named parts moved to the components, where others find them too. */
function hoisted(schema: z.ZodType, io: 'input' | 'output', components: Record<string, unknown>): Json {
  const made = z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'any' })
  const {
    $schema: _,
    $defs = {},
    id: __,
    ...own
  } = JSON.parse(JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json & {
    readonly $defs?: Json
    readonly id?: string
  }
  for (const [name, part] of Object.entries($defs)) {
    const { id: ___, ...plain } = part as Json & { readonly id?: string }
    components[name] = plain
  }
  const name = io === 'output' ? schema.meta()?.id : undefined
  if (name === undefined) return own
  components[name] = own
  return { $ref: `#/components/schemas/${name}` }
}
