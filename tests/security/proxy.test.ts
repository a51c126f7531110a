/**
 * What stands before every page: the content security policy and the check of the host's name.
 */
import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, isOwnHost, proxy } from '../../proxy.ts'

describe('isOwnHost', () => {
  it.each([
    ['127.0.0.1:3000', undefined, true],
    ['localhost:3000', undefined, true],
    ['LOCALHOST', undefined, true],
    ['[::1]:3000', undefined, true],
    ['desk.example:3000', 'desk.example', true],
    ['desk.example', 'other.example, Desk.example', true],
    ['evil.example', undefined, false],
    ['127.0.0.1.evil.example:3000', undefined, false],
    ['localhost.evil.example', undefined, false],
    ['evil.example', 'desk.example', false],
    ['', '', false],
    [null, undefined, false],
  ])('%j with further hosts %j → %j', (host, further, expected) => {
    expect(isOwnHost(host, further)).toBe(expected)
  })
})

describe('contentSecurityPolicy', () => {
  const policy = contentSecurityPolicy('abc', false)

  it('lets only scripts with the nonce run', () => {
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';")
    expect(policy.replace("style-src-attr 'unsafe-inline'", '')).not.toMatch(/unsafe-/)
  })

  it('loads nothing from elsewhere', () => {
    expect(policy).not.toMatch(/https?:|\*/)
    for (const closed of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) expect(policy).toContain(closed)
  })
})

describe('proxy', () => {
  const request = (host: string) => new NextRequest(`http://${host}/dossiers`, { headers: { host } })

  it('sends a fresh nonce each time', () => {
    const policies = [1, 2].map(() => proxy(request('127.0.0.1:3000')).headers.get('content-security-policy'))
    expect(policies[0]).toContain("'nonce-")
    expect(policies[0]).not.toBe(policies[1])
  })

  it('turns a foreign host name away', () => {
    expect(proxy(request('evil.example')).status).toBe(421)
  })
})
