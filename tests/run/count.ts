/**
 * Runs one stage and counts it.
 * A stage that ended badly never counts as "0 failed": a crash, a missing result file, an error outside a test are one failure each.
 */
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../../cli/setup/place.mjs'
import { type Output, runProgram } from './program.ts'

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

/** Commands that must all succeed, one after the other; together they count as one test. */
export async function check(output: Output, commands: readonly (readonly [string, ...string[]])[]): Promise<Counts> {
  for (const command of commands) {
    const code = await runProgram(command, output)
    if (code !== 0) return { passed: 0, failed: 1, skipped: 0 }
  }
  return { passed: 1, failed: 0, skipped: 0 }
}

interface Narrowed {
  /** Of the report, where it is not that of the project: two runs of one project may stand beside each other. */
  readonly name?: string
  readonly env?: Readonly<Record<string, string>>
  /** Paths; the tests below them alone. */
  readonly only?: readonly string[]
  /** Projects that run along with the first. */
  readonly also?: readonly string[]
}

/** A project of vitest.config.ts (or several), counted from Vitest's own JSON report. */
export async function vitest(
  output: Output,
  project: string,
  { name = project, env = {}, only = [], also = [] }: Narrowed = {},
): Promise<Counts> {
  const folder = join(root, '.cache', 'results')
  const file = join(folder, `${name}.json`)
  await mkdir(folder, { recursive: true })
  await rm(file, { force: true })
  const code = await runProgram(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...only,
      ...[project, ...also].flatMap((name) => ['--project', name]),
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    output,
    env,
  )
  return judge(await readReport(file), code)
}

/** What Vitest's JSON report says of the run as a whole. */
export interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}

/** The counts of a report, with one failure added when the exit code tells of one that no test shows. */
export function judge(report: Report | null, code: number): Counts {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = report
  const unseen = failed === 0 && (code !== 0 || passed === 0) ? 1 : 0
  return { passed, failed: failed + unseen, skipped: numPendingTests + numTodoTests }
}

async function readReport(file: string): Promise<Report | null> {
  try {
    const report: Report = JSON.parse(await readFile(file, 'utf8'))
    return report
  } catch {
    return null
  }
}
