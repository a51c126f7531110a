/**
 * Stands before every page and answer: sends the content security policy, and turns away requests that came under a foreign name.
 * In: a request. Out: the same request with a nonce for its scripts, the answer with the policy.
 * Refuses: a Host that is not this machine (421), unless VARIORUM_HOSTS lists it.
 *
 * Being bound to 127.0.0.1 is not enough: a page elsewhere can let its own name point to 127.0.0.1 (DNS rebinding) and would then
 * count as the same origin. Such a request still carries the foreign name in Host.
 */
import { type NextRequest, NextResponse } from 'next/server'

const local = ['localhost', '127.0.0.1', '[::1]']

export function proxy(request: NextRequest): NextResponse {
  if (!isOwnHost(request.headers.get('host'), process.env.VARIORUM_HOSTS)) {
    return new NextResponse('This Variorum does not answer to that host name. VARIORUM_HOSTS lists the names it answers to.\n', {
      status: 421,
    })
  }
  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  // Next.js reads the nonce from the policy on the request and puts it on its own script tags.
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

/** True when the request names this machine, or a name on the comma-separated list of further hosts. */
export function isOwnHost(host: string | null, further: string | undefined): boolean {
  if (host === null) return false
  const name = host.toLowerCase().replace(/:\d+$/, '')
  const names = (further ?? '').split(',').map((entry) => entry.trim().toLowerCase())
  return local.includes(name) || (name !== '' && names.includes(name))
}

/**
 * Scripts run only with the nonce (or when such a script loads them); nothing comes from another host; nobody frames the pages.
 * React sets style attributes, hence style-src-attr. Hot reloading in development needs eval and a socket.
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  const directives = {
    'default-src': "'self'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    'style-src': development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    'style-src-attr': "'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  }
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

export const config = { matcher: ['/((?!_next/static|_next/image|favicon.ico|icon.svg).*)'] }
