/**
 * The body of a request, read once: as JSON or as a file, and as a hash that is the same when it is sent again.
 *
 * In: a request. Out: a value or a file, and the hash. Refuses: other forms ('media-type'), what is too long, JSON that cannot be read, a form
 * without a file. Example: await readBody(request, { file: true }) → { body: undefined, file: { name: 'log.pdf', bytes, parts: {} }, hash: '9f86…' }
 */
import { createHash } from 'node:crypto'
import { Refusal } from './refusal.ts'

/** A document that came in a form. */
export interface SentFile<Parts> {
  readonly name: string
  readonly bytes: Uint8Array
  /** The other parts of the form, by their names. */
  readonly parts: Parts
}

export interface ReadBody {
  readonly body: unknown
  readonly file: SentFile<unknown> | null
  readonly hash: string
}

/** A text of 64 million characters, in the longest way to write it down. */
const MOST_BYTES = 200 * 1024 * 1024

export async function readBody(request: Request, { file }: { readonly file: boolean }): Promise<ReadBody> {
  const hash = createHash('sha256').update(`${request.method} ${request.url}\n`)
  if (Number(request.headers.get('content-length')) > MOST_BYTES) throw new Refusal('too-long')
  const type = request.headers.get('content-type')?.toLowerCase() ?? ''
  if (file && type.startsWith('multipart/form-data')) return readForm(request, hash)
  const text = await request.text()
  hash.update(text)
  if (text !== '' && !/^application\/([\w.+-]+\+)?json\b/.test(type)) throw new Refusal('media-type')
  return { body: parsed(text), file: null, hash: hash.digest('hex') }
}

/** By its parts: every try chooses another line between them. */
async function readForm(request: Request, hash: ReturnType<typeof createHash>): Promise<ReadBody> {
  const form = await request.formData().catch(() => {
    throw new Refusal('invalid', { errors: [{ field: '', message: 'This is not multipart/form-data.' }] })
  })
  const sent = form.get('file')
  if (sent === null || typeof sent === 'string' || form.getAll('file').length > 1)
    throw new Refusal('invalid', { errors: [{ field: 'file', message: 'One file is expected in the part “file”.' }] })
  const others = [...form].filter(([name]) => name !== 'file').map(([name, value]) => [name, readPart(value)] as const)
  const bytes = new Uint8Array(await sent.arrayBuffer())
  hash.update(`${sent.name}\n${JSON.stringify(others)}\n`).update(bytes)
  const file = { name: sent.name.slice(0, 500) || 'document', bytes, parts: Object.fromEntries(others) }
  return { body: undefined, file, hash: hash.digest('hex') }
}

/** A form has only text, so a client writes “true” for true. */
function readPart(part: FormDataEntryValue): unknown {
  if (typeof part !== 'string') return null
  return part === 'true' || part === 'false' ? part === 'true' : part
}

function parsed(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : 'This is not JSON.'
    throw new Refusal('invalid', { errors: [{ field: '', message }] })
  }
}
