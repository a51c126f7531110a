/**
 * Only a page of this very server may write.
 *
 * In: the headers of a request. Out: nothing. Refuses: a foreign Host (DNS rebinding), a foreign or missing Origin (a form elsewhere).
 * proxy.ts turns foreign hosts away already; an action is reached by its id alone, so it asks again.
 * Example: Host 127.0.0.1:3000, Origin http://127.0.0.1:3000 → passes; Origin https://elsewhere.example → 'foreign-request'
 */
import { headers } from 'next/headers'
import { isOwnHost } from '../../proxy.ts'
import { AppError } from './errors.ts'

export interface RequestNames {
  readonly host: string | null
  readonly origin: string | null
  /** Sec-Fetch-Site, which a page cannot forge. */
  readonly site: string | null
}

export function isOwnRequest({ host, origin, site }: RequestNames, further: string | undefined): boolean {
  if (host === null || !isOwnHost(host, further)) return false
  if (site !== null && site !== 'same-origin') return false
  if (origin === null) return site === 'same-origin'
  return URL.canParse(origin) && new URL(origin).host === host
}

export async function requireOwnRequest(): Promise<void> {
  const sent = await headers()
  const names = { host: sent.get('host'), origin: sent.get('origin'), site: sent.get('sec-fetch-site') }
  if (!isOwnRequest(names, process.env.VARIORUM_HOSTS)) throw new AppError('foreign-request')
}
