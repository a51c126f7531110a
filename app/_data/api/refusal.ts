/**
 * Why a program is refused, as RFC 9457 says it: a problem with a code of our own, in the words that the pages use.
 *
 * In: whatever was thrown. Out: an answer of the type application/problem+json. Refuses: to leak the inside of an unexpected error.
 * Example: throw new Refusal('outrun', { yours, theirs }) → 409 { "code": "outrun", "title": "Somebody was faster", …, "theirs": { … } }
 */
import { AppError, type AppErrorCode } from '../errors.ts'
import { spokenProblem } from '../problem-words.ts'

/** A problem with more to say than its words. */
export class Refusal extends AppError {
  readonly more: Readonly<Record<string, unknown>>
  readonly status: number | null
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: AppErrorCode,
    more: Readonly<Record<string, unknown>> = {},
    { status = null, headers = {} }: { readonly status?: number | null; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(code)
    this.more = more
    this.status = status
    this.headers = headers
  }
}

/** @param instance The path that was asked for. */
export async function problemResponse(thrown: unknown, instance: string): Promise<Response> {
  const error = plainly(thrown)
  const { code, status: usual, title, words } = await spokenProblem(error)
  const [more, status, headers] = error instanceof Refusal ? [error.more, error.status ?? usual, error.headers] : [{}, usual, {}]
  const body = { type: `urn:variorum:problem:${code}`, title, status, detail: words, instance, code, ...more }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(status === 401 && { 'www-authenticate': 'Bearer realm="variorum"' }),
      ...headers,
    },
  })
}

/** Loaders say "not here" and "sign in first" in the framework's own way. */
function plainly(thrown: unknown): unknown {
  const digest = thrown instanceof Error && 'digest' in thrown ? String(thrown.digest) : ''
  if (digest.includes('404')) return new AppError('not-found')
  if (digest.startsWith('NEXT_REDIRECT')) return new AppError('not-signed-in')
  return thrown
}
