/**
 * Where a request comes from, as far as it can be trusted to say.
 *
 * In: headers. Out: the address that tries are counted on; whether the visitor sits at this very machine.
 * Refuses: to believe what a visitor can write. The server listens on 127.0.0.1 only, so whoever is elsewhere comes through a proxy, and
 * the last address of X-Forwarded-For is the one that the proxy saw itself.
 * Example: x-forwarded-for "10.0.0.9, 203.0.113.7" → address 203.0.113.7, not on this machine
 */

interface Named {
  get(name: string): string | null
}

const loopback = ['127.0.0.1', '::1', '::ffff:127.0.0.1']
const localNames = ['localhost', '127.0.0.1', '[::1]']

/** What proxies add and browsers do not. Next.js itself fills in x-forwarded-for and x-forwarded-host where nobody did. */
const addedByProxies = ['forwarded', 'via', 'x-real-ip', 'cf-connecting-ip', 'true-client-ip', 'x-forwarded-server']

export function addressOf(headers: Named): string {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim().slice(0, 64) || 'unknown'
}

export function isOnThisMachine(headers: Named): boolean {
  const host = headers.get('host')
  if (host === null || !localNames.includes(nameOf(host))) return false
  const forwardedHost = headers.get('x-forwarded-host')
  if (forwardedHost !== null && !localNames.includes(nameOf(forwardedHost))) return false
  if (addedByProxies.some((name) => headers.get(name) !== null)) return false
  const passed = (headers.get('x-forwarded-for') ?? '127.0.0.1').split(',')
  return passed.every((address) => loopback.includes(address.trim()))
}

/** http://127.0.0.1:3000, or https://desk.example behind a proxy that speaks TLS. proxy.ts has checked the name. */
export function originOf(headers: Named): string {
  return `${isSecure(headers) ? 'https' : 'http'}://${headers.get('host') ?? 'localhost'}`
}

export function isSecure(headers: Named): boolean {
  return headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https'
}

function nameOf(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, '')
}
