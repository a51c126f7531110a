/**
 * The parts of `npm start` that decide: when to install, when to build, which Node and which port are good enough.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { fingerprint } from '../../cli/setup/fingerprint.mjs'
import { isInstalled } from '../../cli/setup/install.mjs'
import { checkNode } from '../../cli/setup/node-version.mjs'
import { root } from '../../cli/setup/place.mjs'
import { checkPort, readPort } from '../../cli/setup/serve.mjs'

describe('checkNode', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0', '100.0.0'])('takes %s', (version) => {
    expect(() => checkNode(version)).not.toThrow()
  })
  it.each(['20.18.9', '18.20.0', '9.99.0', '0.12.18'])('refuses %s and says what is needed', (version) => {
    expect(() => checkNode(version)).toThrow(/needs Node\.js 20\.19 or newer/)
  })
})

describe('readPort', () => {
  it.each([
    [undefined, 3000],
    ['', 3000],
    ['8080', 8080],
    ['0', 0],
  ])('%j → %i', (text, port) => {
    expect(readPort(text)).toBe(port)
  })
  it.each(['http', '-1', '65536', '3000.5', '3000x'])('refuses %j', (text) => {
    expect(() => readPort(text)).toThrow(/PORT must be/)
  })
})

describe('checkPort', () => {
  it('refuses a taken port and names another one', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    await expect(checkPort(port)).rejects.toThrow(new RegExp(`Port ${port} is taken.*\n.*PORT=${port + 1} npm start`))
    await new Promise((resolve) => server.close(resolve))
    await expect(checkPort(port)).resolves.toBeUndefined()
  })
})

describe('isInstalled', () => {
  const wanted = {
    packages: { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b-win32': { version: '2.0.0', optional: true } },
  }
  it.each([
    ['all there', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['one missing', {}, false],
    ['another version', { 'node_modules/a': { version: '1.0.1' } }, false],
    ['an optional one in another version', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b-win32': { version: '2.1.0' } }, false],
    ['one more than wanted', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/c': { version: '3.0.0' } }, true],
  ])('%s', (_, packages: Record<string, { version: string }>, expected) => {
    expect(isInstalled(wanted, { packages })).toBe(expected)
  })
  it('is false without node_modules', () => {
    expect(isInstalled(wanted, null)).toBe(false)
  })
})

describe('fingerprint', () => {
  const folders: string[] = []
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  })

  const cache = join(root, '.cache')

  function folder(): { full: string; path: string } {
    mkdirSync(cache, { recursive: true })
    const full = mkdtempSync(join(cache, 'fingerprint-'))
    folders.push(full)
    return { full, path: full.slice(root.length + 1) }
  }

  it('changes with a content, a name and a new file, and with nothing else', () => {
    const { full, path } = folder()
    writeFileSync(join(full, 'a.ts'), 'one')
    const first = fingerprint([path])
    writeFileSync(join(full, 'a.ts'), 'one')
    expect(fingerprint([path])).toBe(first)
    writeFileSync(join(full, 'a.ts'), 'two')
    const second = fingerprint([path])
    writeFileSync(join(full, 'b.ts'), '')
    const third = fingerprint([path])
    expect(new Set([first, second, third]).size).toBe(3)
    expect(fingerprint([path], [`${path}/b.ts`])).toBe(second)
    expect(fingerprint([`${path}/absent`])).toBe(fingerprint([]))
  })
})
