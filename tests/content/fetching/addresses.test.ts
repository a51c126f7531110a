/**
 * Nothing but the public internet: addresses by every spelling that has been used to reach what is not.
 */
import { describe, expect, it } from 'vitest'
import { isPublicAddress } from '../../../content/fetching/addresses.ts'
import { fetchPage } from '../../../content/fetching/fetch-page.ts'
import { readTarget } from '../../../content/fetching/target.ts'

/** Whoever is asked to look a name up has already lost. */
const never = () => Promise.reject(new Error('A name was looked up.'))

const REFUSED = [
  // This machine, in the spellings of inet_aton and of URLs.
  'http://127.0.0.1/',
  'http://127.0.0.1:80/',
  'http://127.1/',
  'http://127.0.1/',
  'http://127.255.255.254/',
  'http://2130706433/',
  'http://017700000001/',
  'http://0x7f000001/',
  'http://0x7f.0.0.1/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://0177.0.0.01/',
  'http://127.0x0.0.1/',
  'http://0/',
  'http://0.0.0.0/',
  'http://0.0.0.1/',
  'http://127.0.0.1./',
  'http://①②⑦.⓪.⓪.①/',
  'http://127。0。0。1/',
  'http://127%2e0%2e0%2e1/',
  'http://1２7.0.0.1/',
  'http://localhost/',
  'http://LOCALHOST/',
  'http://localhost./',
  'http://a.localhost/',
  'http://localhost.localdomain/',
  'http://ⓛocalhost/',
  'http://loc%61lhost/',
  // The networks behind it.
  'http://10.0.0.1/',
  'http://10.255.255.255/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.0.1/',
  'http://192.168.1.1:8080/',
  'http://167772161/',
  'http://0xc0a80001/',
  'http://100.64.0.1/',
  'http://100.127.255.255/',
  'http://192.0.0.1/',
  'http://198.18.0.1/',
  'http://198.19.255.255/',
  'http://192.0.2.1/',
  'http://198.51.100.1/',
  'http://203.0.113.1/',
  // Metadata services of clouds.
  'http://169.254.169.254/latest/meta-data/',
  'http://2852039166/',
  'http://0xa9fea9fe/',
  'http://0251.0376.0251.0376/',
  'http://169.254.170.2/',
  'http://[fd00:ec2::254]/',
  'http://metadata.google.internal/',
  'http://metadata/',
  'http://100.100.100.200/',
  'http://168.63.129.16/',
  'http://192.0.0.192/',
  'http://instance-data/',
  // To many, to all, and to nobody yet.
  'http://224.0.0.1/',
  'http://239.255.255.250/',
  'http://255.255.255.255/',
  'http://240.0.0.1/',
  'http://169.254.0.1/',
  // The same in IPv6.
  'http://[::1]/',
  'http://[::]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[0:0:0:0:0:ffff:a9fe:a9fe]/',
  'http://[::127.0.0.1]/',
  'http://[::ffff:0:127.0.0.1]/',
  'http://[64:ff9b::127.0.0.1]/',
  'http://[64:ff9b::a9fe:a9fe]/',
  'http://[64:ff9b:1::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2002:a9fe:a9fe::1]/',
  'http://[2001:0:7f00:1::]/',
  'http://[2a00:1450::5efe:10.0.0.1]/',
  'http://[2a00:1450::200:5efe:a00:1]/',
  'http://[fe80::1]/',
  'http://[fe80::1%25eth0]/',
  'http://[febf::1]/',
  'http://[fec0::1]/',
  'http://[fc00::1]/',
  'http://[fd12:3456::1]/',
  'http://[ff02::1]/',
  'http://[2001:db8::1]/',
  'http://[100::1]/',
  'http://[4000::1]/',
  // Names of one's own network, other services, other schemes, and addresses that say one thing and mean another.
  'http://router/',
  'http://printer.local/',
  'http://wiki.corp/',
  'http://nas.home/',
  'http://db.internal/',
  'http://1.0.0.127.in-addr.arpa/',
  'http://x.onion/',
  'https://news.org:22/',
  'http://news.org:25/',
  'http://news.org:3306/',
  'http://news.org:5432/',
  'http://news.org:6379/',
  'http://news.org:9200/',
  'http://news.org:11211/',
  'http://news.org:0/',
  'file:///etc/passwd',
  'ftp://news.org/',
  'gopher://127.0.0.1:70/',
  'data:text/html,x',
  'javascript:alert(1)',
  'blob:http://news.org/x',
  'dict://127.0.0.1/',
  'jar:http://news.org!/',
  'ws://news.org/',
  'http://user:secret@news.org/',
  'http://news.org@127.0.0.1/',
  'http://127.0.0.1\\@news.org/',
  'http://127.0.0.1#@news.org/',
  'http://127.0.0.1?@news.org/',
  'http:127.0.0.1',
  'http:///127.0.0.1/',
  'http:\\\\127.0.0.1/',
  ' http://127.0.0.1/',
  'htt\tp://127.0.0.1/',
  '//127.0.0.1/',
  '',
  'news',
  'http://',
  'http://[::1',
  'http://256.256.256.256/',
  `http://${'a'.repeat(5_000)}.org/`,
] as const

const ALLOWED = [
  ['https://gazette.org/ferries', 'https://gazette.org/ferries'],
  ['http://gazette.org:8080/', 'http://gazette.org:8080/'],
  ['https://93.184.216.34/', 'https://93.184.216.34/'],
  ['https://[2606:2800:220:1:248:1893:25c8:1946]/', 'https://[2606:2800:220:1:248:1893:25c8:1946]/'],
  ['https://münchen.de/', 'https://xn--mnchen-3ya.de/'],
  ['https://172.32.0.1/', 'https://172.32.0.1/'],
  ['https://100.128.0.1/', 'https://100.128.0.1/'],
  ['https://localhost.org/', 'https://localhost.org/'],
  ['https://internal.org/', 'https://internal.org/'],
] as const

describe('addresses', () => {
  it('has enough of them', () => expect(REFUSED.length).toBeGreaterThanOrEqual(60))

  it.each(REFUSED)('does not fetch %j', async (address) => {
    const outcome = await fetchPage(address, { resolve: never })
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'address', message: expect.stringMatching(/\.$/) } })
  })

  it.each(ALLOWED)('lets %s through', (address, href) => {
    const url = readTarget(address)
    expect(url instanceof URL ? url.href : url).toBe(href)
  })
})

describe('answers of a name server', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '::1',
    '::ffff:10.0.0.1',
    'fe80::1%eth0',
    'fd00::1',
    '2002:a00:1::',
    '64:ff9b::a00:1',
    '0.0.0.0',
    'not an address',
    '',
  ])('%s is not public', (ip) => expect(isPublicAddress(ip)).toBe(false))
  it.each(['8.8.8.8', '93.184.216.34', '2606:4700:4700::1111', '2a00:1450:4001:80b::200e'])('%s is', (ip) =>
    expect(isPublicAddress(ip)).toBe(true),
  )
})
