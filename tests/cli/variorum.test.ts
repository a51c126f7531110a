/** The real command in a real process: streams, exit codes, a pipe that closes early. */
import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'

const FOLDER = 'content/dossiers/hoshino-maru'
const FILES = ['meridian-wire.md', 'kurosaki-chronicle.md', 'kurosaki-nippo.md'].map((name) => `${FOLDER}/${name}`)
const TIMEOUT = { timeout: 120_000 }

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** @param closeAfter Stop reading the output after so many characters, as `head` does. */
function variorum(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
  closeAfter = Number.POSITIVE_INFINITY,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['cli/variorum.js', ...argv], { env: { ...process.env, ...env } })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
      if (out.length > closeAfter) child.stdout.destroy()
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }))
  })
}

test('compare prints one JSON document and nothing else, in any time zone and language', TIMEOUT, async () => {
  const options = ['--format', 'json', '--no-embeddings']
  const here = await variorum(['compare', ...FILES, ...options])
  expect([here.code, here.err]).toEqual([0, ''])
  expect(JSON.parse(here.out)).toMatchObject({ schema: 'variorum/comparison@1', generator: { name: 'variorum' } })
  const there = await variorum(['compare', ...options, ...FILES.toReversed()], { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' })
  expect(there.out).toBe(here.out)
})

test('a pipe that closes early is no crash', TIMEOUT, async () => {
  const { err } = await variorum(['compare', ...FILES, '--no-embeddings'], {}, 10)
  expect(err).toBe('')
})

test('no colour goes into a pipe', TIMEOUT, async () => {
  expect((await variorum(['compare', ...FILES, '--no-embeddings'], { FORCE_COLOR: '1' })).out).not.toContain('\u001b')
})

test('wrong use is 1 and says why', TIMEOUT, async () => {
  const { code, out, err } = await variorum(['compare', FILES[0] ?? '', 'nothing.md'])
  expect([code, out]).toEqual([1, ''])
  expect(err).toContain('nothing.md does not exist')
  expect((await variorum(['compaer'])).code).toBe(1)
})
