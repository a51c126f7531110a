/**
 * An address as somebody typed it, judged before anything is looked up.
 *
 * In: text. Out: a URL, or why it is not fetched. Refuses: other schemes than http and https, names and passwords in addresses, ports of
 * other services, names of this machine and of its network, and IP addresses that are not public, however they are spelt.
 * Example: readTarget('http://0x7f.1/') → refused: the URL parser writes it as 127.0.0.1
 */
import { isIP } from 'node:net'
import { isPublicAddress } from './addresses.ts'
import type { FetchProblem } from './fetched.ts'

export interface Allowing {
  readonly address: (ip: string) => boolean
  readonly port: (port: number) => boolean
}

/** Where web pages are served; any other port belongs to another kind of service. */
const PORTS = new Set([80, 443, 8080, 8443])

export const PUBLIC: Allowing = { address: isPublicAddress, port: (port) => PORTS.has(port) }

/** Endings of names that mean this machine or its network (RFC 6761, 6762, 8375, 9476, and what clouds use). */
const LOCAL_NAMES = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|corp|private|test|invalid|example|onion|arpa|alt)$/
const LONGEST = 4_000

export function readTarget(written: string, allowing: Allowing = PUBLIC): URL | FetchProblem {
  const text = written.trim()
  const refuse = (message: string): FetchProblem => ({ code: 'address', message: `${text.slice(0, 200)} ${message}` })
  if (text.length > LONGEST) return refuse(`is longer than ${LONGEST} characters.`)
  if (!URL.canParse(text)) return refuse('is not an address. It must begin with http:// or https://.')
  const url = new URL(text)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refuse('is not fetched: only http and https addresses are.')
  if (url.username !== '' || url.password !== '') return refuse('is not fetched: it holds a name or a password.')
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)
  if (!allowing.port(port)) return refuse(`is not fetched: port ${port} is not one that web pages are served on.`)
  const host = hostOf(url)
  if (isIP(host) !== 0) return allowing.address(host) ? url : refuse('is not fetched: it is not an address of the public internet.')
  if (host === '' || !host.includes('.') || LOCAL_NAMES.test(host)) return refuse('is not fetched: it names this machine or its network.')
  return url
}

/** The host as a resolver takes it: no brackets, no dot at its end. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.+$/, '')
}
