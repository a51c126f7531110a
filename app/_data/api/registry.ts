/**
 * Everything that programs may do, in the order in which the document lists it.
 *
 * In: a method and a path below /api/v1. Out: the operation and the parts of the address; the methods of an address that has others.
 * Refuses: nothing; null for an address that is not there.
 * Example: findOperation('GET', '/dossiers/ferries/findings') → { operation: listFindings, params: { dossier: 'ferries' } }
 */
import { openApiDocument } from './openapi.ts'
import { type Method, type Operation, operation } from './operation.ts'
import { aboutOperations } from './operations/about.ts'
import { auditOperations } from './operations/audit.ts'
import { comparisonOperations } from './operations/comparison.ts'
import { correctionOperations } from './operations/corrections.ts'
import { decisionOperations } from './operations/decisions.ts'
import { dossierOperations } from './operations/dossiers.ts'
import { draftOperations } from './operations/drafts.ts'
import { findingOperations } from './operations/findings.ts'
import { jobOperations } from './operations/jobs.ts'
import { publishedOperations } from './operations/published.ts'
import { reportOperations } from './operations/reports.ts'
import { revisionOperations } from './operations/revisions.ts'
import { sourceOperations } from './operations/sources.ts'
import { threadOperations } from './operations/threads.ts'
import { twoPersonOperations } from './operations/two-person.ts'
import { webhookOperations } from './operations/webhooks.ts'

const readDocument = operation({
  id: 'readDocument',
  method: 'GET',
  path: '/openapi.json',
  tag: 'about',
  summary: 'This document: OpenAPI 3.1',
  action: 'anybody',
  media: ['application/json'],
  run: async () => {
    document ??= new TextEncoder().encode(`${JSON.stringify(openApiDocument(operations), null, 2)}\n`)
    return { bytes: document, type: 'application/json' }
  },
})

/** Made once: it is the same for everybody. */
let document: Uint8Array | undefined

export const operations: readonly Operation[] = [
  readDocument,
  ...aboutOperations,
  ...dossierOperations,
  ...sourceOperations,
  ...revisionOperations,
  ...comparisonOperations,
  ...jobOperations,
  ...findingOperations,
  ...decisionOperations,
  ...twoPersonOperations,
  ...threadOperations,
  ...correctionOperations,
  ...reportOperations,
  ...draftOperations,
  ...publishedOperations,
  ...auditOperations,
  ...webhookOperations,
]

type Found =
  | { readonly operation: Operation; readonly params: Readonly<Record<string, string>> }
  | { readonly allow: readonly Method[] }
  | null

export function findOperation(method: string, path: string): Found {
  const parts = partsOf(path)
  const fitting = parts === null ? [] : operations.flatMap((operation) => match(operation, parts))
  // HEAD is GET without its body; the framework leaves the body out.
  const found = fitting.find(({ operation }) => operation.method === method || (method === 'HEAD' && operation.method === 'GET'))
  if (found !== undefined) return found
  return fitting.length === 0 ? null : { allow: fitting.map(({ operation }) => operation.method) }
}

function partsOf(path: string): readonly string[] | null {
  try {
    return path.split('/').slice(1).map(decodeURIComponent)
  } catch {
    return null
  }
}

function match(operation: Operation, parts: readonly string[]) {
  const pattern = operation.path.split('/').slice(1)
  if (pattern.length !== parts.length) return []
  const params: Record<string, string> = {}
  for (const [index, piece] of pattern.entries()) {
    const part = parts[index] ?? ''
    const name = /^\{(\w+)\}$/.exec(piece)?.[1]
    if (name === undefined ? piece !== part : part === '') return []
    if (name !== undefined) params[name] = part
  }
  return [{ operation, params }]
}
