/**
 * Which IP addresses may be connected to: those of the public internet, and no other.
 *
 * In: an IP address in any spelling. Out: yes or no. Refuses: what is no address: no.
 * Example: isPublicAddress('93.184.216.34') → true; isPublicAddress('::ffff:127.0.0.1') → false
 *
 * The question is what is allowed, not what is forbidden: an address of a kind nobody thought of is refused. Addresses that carry another
 * one inside (IPv4-mapped, 6to4, Teredo, NAT64, ISATAP) are refused whole: where they lead is decided by somebody else's router.
 */
import ipaddr from 'ipaddr.js'

/** Services of clouds that stand on public addresses and answer their own machines only. */
const METADATA = new Set(['168.63.129.16'])

export function isPublicAddress(written: string): boolean {
  // A zone ('fe80::1%eth0') names an interface of this machine.
  if (written.includes('%') || !ipaddr.isValid(written)) return false
  const address = ipaddr.parse(written)
  if (address instanceof ipaddr.IPv4) return isPublicFour(address)
  return isPublicSix(address)
}

function isPublicFour(address: ipaddr.IPv4): boolean {
  return address.range() === 'unicast' && !METADATA.has(address.toString())
}

function isPublicSix(address: ipaddr.IPv6): boolean {
  const [first = 0, , , , fifth = 0, sixth = 0] = address.parts
  // Global unicast is 2000::/3; all else is local, reserved, or a way to write an IPv4 address.
  if ((first & 0xe000) !== 0x2000) return false
  if (sixth === 0x5efe && (fifth & 0xfdff) === 0) return false
  return address.range() === 'unicast'
}
