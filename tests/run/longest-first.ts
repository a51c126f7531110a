/**
 * The order of the test files: what takes longest begins first, so that no worker is left alone with it at the end.
 *
 * Vitest remembers how long each file took; a fresh clone remembers nothing, and there it takes the biggest files first. Ours that take
 * longest are short: one page after another, one kill after another.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take more than a minute, the longest first. */
const LONG: readonly string[] = [
  'tests/e2e/accessibility.test.ts',
  'tests/e2e/xss.test.ts',
  'tests/e2e/kill.test.ts',
  'tests/e2e/first-hour.test.ts',
  'tests/e2e/corrections.test.ts',
  'tests/prisma/accounts.test.ts',
  'tests/prisma/durability.test.ts',
  'tests/prisma/backup.test.ts',
  'tests/prisma/work-kill.test.ts',
  'tests/security/authorisation.test.ts',
]

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((name) => moduleId.endsWith(name))
      return at < 0 ? LONG.length : at
    }
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}
