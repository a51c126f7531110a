/** `variorum worker` without its server: what it says and what it refuses. (Its work: tests/prisma/work-kill.test.ts) */
import { afterEach, expect, it, vi } from 'vitest'
import { workerCommand } from '../../cli/worker.ts'

afterEach(() => vi.unstubAllEnvs())

it.each([
  [['--help'], '', 0, /^Usage: variorum worker/],
  [['harbour'], '', 1, /^variorum worker: "harbour" is not known/],
  [[], '', 1, /the embedded database belongs to the app/],
  [[], 'nonsense', 1, /^variorum worker: DATABASE_URL is not an address/],
] as const)('%j with DATABASE_URL=%j', async (argv, url, code, words) => {
  vi.stubEnv('DATABASE_URL', url)
  const said: string[] = []
  const say = (text: string): void => void said.push(text)
  expect(await workerCommand(argv, { out: say, err: say, columns: 80, colour: false })).toBe(code)
  expect(said.join('')).toMatch(words)
})
