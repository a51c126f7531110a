/**
 * An address as somebody typed it, judged before anything is looked up.
 *
 * In: text. Out: a URL, or why it is not fetched. Refuses: other schemes than http and https, names and passwords in addresses, ports of
 * other services, names of this machine and of its network, and IP addresses that are not public, however they are spelt.
 * Example: readTarget('http://0x7f.1/') → refused: the URL parser writes it as 127.0.0.1
 */
import { isIP } from 'node:net'
import { type Given, refusalOf, type Why } from '../why.ts'
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
  const refuse = <K extends Why>(why: K, ...values: Given<K>): FetchProblem => refusalOf('address', text.slice(0, 200), why, ...values)
  if (text.length > LONGEST) return refuse('address-long', { most: LONGEST })
  if (!URL.canParse(text)) return refuse('address-none')
  const url = new URL(text)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refuse('address-scheme')
  if (url.username !== '' || url.password !== '') return refuse('address-password')
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)
  if (!allowing.port(port)) return refuse('address-port', { port })
  const host = hostOf(url)
  if (isIP(host) !== 0) return allowing.address(host) ? url : refuse('address-private')
  if (host === '' || !host.includes('.') || LOCAL_NAMES.test(host)) return refuse('address-local')
  return url
}

/** The host as a resolver takes it: no brackets, no dot at its end. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.+$/, '')
}
