/**
 * Whether a site lets programs read a page: its robots.txt (RFC 9309).
 *
 * In: what its server answered when it was asked for robots.txt. Out: yes or no for an address. Refuses: nothing.
 * Example: a site without the file (404) → everything may be read; one whose server fails (5xx) → nothing may
 */
import robotsParser from 'robots-parser'
import { ROBOT_NAME } from './fetched.ts'

/** Longer files are read up to here, as the standard asks for at least. */
const LONGEST = 512 * 1024

export function mayRead(address: string, robotsAddress: string, status: number, body: Uint8Array): boolean {
  if (status >= 500) return false
  if (status < 200 || status >= 300) return true
  const rules = robotsParser(robotsAddress, new TextDecoder().decode(body.subarray(0, LONGEST)))
  return rules.isAllowed(address, ROBOT_NAME) !== false
}
