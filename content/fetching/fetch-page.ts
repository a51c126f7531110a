/**
 * A document is fetched from the web, safely: one function call, ready to be run as a job.
 *
 * In: an address as somebody typed it. Out: the document with all that was said on the way, or why it did not come.
 * Refuses: by a code and a sentence: private addresses by any spelling, redirect or answer of a name server; robots.txt; paywalls; too
 * large, too slow, too many redirects.
 * Example: await fetchPage('https://gazette.example/ferries') → { ok: true, fetched: { bytes, headers, exchanges, … } }
 */
import { refusalOf } from '../why.ts'
import { type Answer, Blocked, type RequestOptions, request, systemResolve } from './connect.ts'
import { type Exchange, FETCH_LIMITS, type Fetched, type FetchLimits, type FetchProblem } from './fetched.ts'
import { mayRead } from './robots.ts'
import { type Allowing, hostOf, PUBLIC, readTarget } from './target.ts'
import { TooLarge } from './unpack-body.ts'

export interface FetchOptions {
  readonly limits?: Partial<FetchLimits> | undefined
  /** What may be connected to; tests stand on addresses that are not public. */
  readonly allowing?: Allowing | undefined
  readonly resolve?: RequestOptions['resolve'] | undefined
  readonly now?: (() => Date) | undefined
  /** Ends it early. */
  readonly signal?: AbortSignal | undefined
}

export type FetchOutcome = { readonly ok: true; readonly fetched: Fetched } | { readonly ok: false; readonly problem: FetchProblem }

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const ROBOTS_BYTES = 2_000_000

export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchOutcome> {
  const limits = { ...FETCH_LIMITS, ...options.limits }
  const allowing = options.allowing ?? PUBLIC
  const clock = AbortSignal.timeout(limits.milliseconds)
  const asking: RequestOptions = {
    allowing,
    resolve: options.resolve ?? systemResolve,
    bytes: limits.bytes,
    signal: options.signal === undefined ? clock : AbortSignal.any([clock, options.signal]),
    now: options.now ?? (() => new Date()),
  }
  const exchanges: Exchange[] = []
  const asked = new Map<string, Answer>()
  let next = address
  for (let hop = 0; hop <= limits.redirects; hop++) {
    const url = readTarget(next, allowing)
    if (!(url instanceof URL)) return refused(hop === 0 ? url : refusalOf(url.code, address, 'leads-on', { next: url.message }))
    try {
      if (!(await isOpenToPrograms(url, asking, asked, exchanges))) {
        return refused(refusalOf('robots', url.href, 'robots'))
      }
      const answer = await request(url, asking)
      exchanges.push(answer.exchange)
      const { status } = answer.exchange
      const location = headerOf(answer, 'location')
      if (REDIRECTS.has(status) && location !== null && URL.canParse(location, url)) {
        next = new URL(location, url).href
        continue
      }
      const problem = judged(url.href, status)
      return problem === null ? { ok: true, fetched: fetchedFrom(address, url, answer, exchanges) } : refused(problem)
    } catch (error) {
      return refused(faultOf(url, error, limits, clock.aborted))
    }
  }
  return refused(refusalOf('redirects', address, 'redirects', { most: limits.redirects }))
}

async function isOpenToPrograms(url: URL, asking: RequestOptions, asked: Map<string, Answer>, exchanges: Exchange[]): Promise<boolean> {
  const robots = new URL('/robots.txt', url)
  if (url.href === robots.href) return true
  let answer = asked.get(robots.href)
  if (answer === undefined) {
    answer = await robotsAnswer(robots, asking)
    asked.set(robots.href, answer)
    exchanges.push(answer.exchange)
  }
  return mayRead(url.href, robots.href, answer.exchange.status, answer.body)
}

/** One redirect is followed, as when a site moved to https; what leads elsewhere says nothing about this site. */
async function robotsAnswer(robots: URL, asking: RequestOptions): Promise<Answer> {
  const answer = await request(robots, { ...asking, bytes: ROBOTS_BYTES })
  const location = headerOf(answer, 'location')
  if (!REDIRECTS.has(answer.exchange.status) || location === null || !URL.canParse(location, robots)) return answer
  const next = readTarget(new URL(location, robots).href, asking.allowing)
  return next instanceof URL && hostOf(next).replace(/^www\./, '') === hostOf(robots).replace(/^www\./, '')
    ? request(next, { ...asking, bytes: ROBOTS_BYTES })
    : answer
}

function judged(address: string, status: number): FetchProblem | null {
  if (status >= 200 && status < 300) return null
  if (status === 401 || status === 402) return refusalOf('paywall', address, 'subscribers', { status })
  if (status === 403 || status === 451) return refusalOf('refused', address, 'refuses-programs', { status })
  if (status === 404 || status === 410) return refusalOf('not-found', address, 'not-there', { status })
  if (status === 429) return refusalOf('refused', address, 'asked-too-often', { status })
  return refusalOf('server', address, 'status', { status })
}

function faultOf(url: URL, error: unknown, limits: FetchLimits, late: boolean): FetchProblem {
  const address = url.href
  if (error instanceof Blocked) return refusalOf('address', address, 'address-leads', { ip: error.ip })
  if (error instanceof TooLarge) return refusalOf('too-large', address, 'page-too-large', { most: Math.round(limits.bytes / 1024 / 1024) })
  if (late) return refusalOf('too-slow', address, 'slow-to-come', { seconds: Math.round(limits.milliseconds / 1000) })
  if (error instanceof Error && error.name === 'AbortError') return refusalOf('unreachable', address, 'stopped')
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return refusalOf('unreachable', address, 'no-such-name')
  const reason = error instanceof Error ? error.message : String(error)
  return refusalOf('unreachable', address, 'unreachable', { reason: reason.replace(/\.$/, '') })
}

function fetchedFrom(address: string, url: URL, answer: Answer, exchanges: readonly Exchange[]): Fetched {
  return {
    address,
    finalAddress: url.href,
    at: answer.exchange.at,
    status: answer.exchange.status,
    headers: answer.headers,
    mediaType: headerOf(answer, 'content-type'),
    bytes: answer.body,
    exchanges,
  }
}

function headerOf({ headers }: Answer, wanted: string): string | null {
  return headers.find(([name]) => name.toLowerCase() === wanted)?.[1] ?? null
}

function refused(problem: FetchProblem): FetchOutcome {
  return { ok: false, problem }
}
