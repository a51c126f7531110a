/**
 * The order of the test files: what takes longest begins first, so that no worker is left alone with it at the end.
 *
 * Vitest remembers how long each file took; a fresh clone remembers nothing, and there it takes the biggest files first. Ours that take
 * longest are short: one page after another, one kill after another.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The longest of each kind, the longest first. A file that starts processes takes long and is short: its length says nothing. */
const LONG: readonly string[] = [
  'tests/security/authorisation.test.ts',
  'tests/security/api.test.ts',
  'tests/prisma/accounts.test.ts',
  'tests/prisma/work-kill.test.ts',
  'tests/prisma/durability.test.ts',
  'tests/prisma/decisions.test.ts',
  'tests/prisma/backup.test.ts',
  'tests/prisma/members.test.ts',
  'tests/prisma/migrate.test.ts',
  'tests/prisma/archive.test.ts',
  'tests/prisma/finding-texts.test.ts',
  'tests/prisma/carry.test.ts',
  'tests/prisma/client.test.ts',
  'tests/e2e/accessibility.test.ts',
  'tests/e2e/xss.test.ts',
  'tests/e2e/corrections.test.ts',
  'tests/e2e/first-hour.test.ts',
  'tests/e2e/reports.test.ts',
  'tests/e2e/revisions.test.ts',
  'tests/e2e/drafts.test.ts',
  'tests/e2e/start.test.ts',
  'tests/e2e/lighthouse.test.ts',
  'tests/e2e/kill.test.ts',
  'tests/e2e/sources-in.test.ts',
  'tests/e2e/hostile-text.test.ts',
  'tests/e2e/edit-conflict.test.ts',
  'tests/eval/floors.test.ts',
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
