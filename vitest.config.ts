/**
 * Which tests there are and how each kind runs. One project a kind, so that each can run alone:
 *
 *   npx vitest run --project unit     tests/** without the rooms below: pure and fast, in parallel
 *   npx vitest run --project mocked   tests that put something else in the place of a module, each in a process of its own
 *   npx vitest run --project store    tests/prisma: the database rooms, on PGlite and on a PostgreSQL server that the tests start
 *   npx vitest run --project e2e      tests/e2e: a real browser over the built app, three files at a time
 *
 *   npx vitest run --project eval     tests/eval and tests/bench: the floors of what `npm run eval` and `npm run bench` measure
 *
 * The clock stands in Kathmandu (+05:45) so that code which leans on the machine's time zone is found out.
 */
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/run/longest-first.ts'

/** The files that call `vi.mock`; tests/structure/mocked.test.ts holds the list to that. */
const mocked = ['tests/security/**/*.test.ts', 'tests/app/api-*.test.ts']
const rooms = { store: 'tests/prisma/**', e2e: 'tests/e2e/**', eval: 'tests/eval/**', bench: 'tests/bench/**' }

export default defineConfig({
  test: {
    env: { TZ: 'Asia/Kathmandu', NEXT_TELEMETRY_DISABLED: '1' },
    reporters: ['default'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        // One process serves many files: the lexicons are loaded once, and no test here replaces a module for another.
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...Object.values(rooms), ...mocked],
          testTimeout: 20_000,
          maxWorkers: 2,
          isolate: false,
        },
      },
      { extends: true, test: { name: 'mocked', include: mocked, testTimeout: 20_000, maxWorkers: 2 } },
      {
        extends: true,
        // Three at a time: every file has databases of its own, and waits for the disk more than it computes.
        test: {
          name: 'store',
          include: ['tests/prisma/**/*.test.ts'],
          globalSetup: 'tests/prisma/prepare.ts',
          testTimeout: 120_000,
          hookTimeout: 180_000,
          maxWorkers: 3,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 300_000,
          globalSetup: 'tests/e2e/prepare.ts',
          // Three at a time: every file has an application, a data folder and a browser of its own, and waits for pages more than it computes.
          // A process serves many files, one after the other: what drives the browser is loaded once in each.
          maxWorkers: 3,
        },
      },
      {
        extends: true,
        test: { name: 'eval', include: ['tests/{eval,bench}/**/*.test.ts'], testTimeout: 600_000, hookTimeout: 600_000, maxWorkers: 2 },
      },
    ],
  },
})
