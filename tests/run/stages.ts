/**
 * The stages of `npm test`, in order: what is quick to know comes first, what needs a build and a browser last.
 * A stage that fails stops no other; the sum at the end counts them all, and a check without tests of its own counts as one test.
 */
import { ensureBuilt } from '../../cli/setup/build.mjs'
import { ensureChromium } from './chromium.ts'
import { addCounts, type Counts, check, vitest } from './count.ts'
import { stopEverything } from './program.ts'

interface Stage {
  readonly name: string
  readonly about: string
  readonly run: () => Promise<Counts>
}

const turkish = { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }
/** The rooms that fold case; the rest would only take its time once more. */
const folding = ['text', 'source', 'sentences', 'mentions', 'claims', 'alignment', 'findings', 'golden', 'content'].map(
  (room) => `tests/${room}/`,
)

const stages: readonly Stage[] = [
  { name: 'lint', about: 'format and lint', run: () => check([['@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']]) },
  {
    name: 'types',
    about: 'types',
    run: () =>
      check([
        ['next/dist/bin/next', 'typegen'],
        ['typescript/bin/tsc', '--noEmit'],
      ]),
  },
  { name: 'layers', about: 'who imports whom', run: () => check([['dependency-cruiser/bin/dependency-cruise.mjs', ...layers]]) },
  { name: 'unit', about: 'unit, contract, property and golden tests', run: () => vitest('unit', { also: ['mocked'] }) },
  {
    name: 'turkish',
    about: 'what reads text, under a Turkish locale, where I and i are no pair',
    run: () => vitest('unit', { env: turkish, only: folding }),
  },
  { name: 'store', about: 'the database, embedded and on a server', run: () => vitest('store') },
  { name: 'build', about: 'the pages build', run: build },
  { name: 'e2e', about: 'the built application in a real browser', run: browser },
  { name: 'eval', about: 'the floors of the evaluation', run: () => vitest('eval') },
]

const layers = ['--config', '.dependency-cruiser.cjs', 'app', 'jobs', 'lib', 'prisma', 'content', 'cli', 'tests']

/** Runs the named stages (all, when none is named); resolves to the exit code. */
export async function runStages(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name))
  if (unknown.length > 0) {
    console.error(`There is no stage ${unknown.join(', ')}. The stages are: ${stages.map((stage) => stage.name).join(', ')}.`)
    return 1
  }
  const chosen = stages.filter((stage) => names.length === 0 || names.includes(stage.name))
  const rows: { readonly stage: Stage; readonly counts: Counts; readonly seconds: number }[] = []
  for (const stage of chosen) {
    console.log(`\n━━━ ${stage.name}: ${stage.about}`)
    const begun = performance.now()
    const counts = await attempt(stage)
    rows.push({ stage, counts, seconds: (performance.now() - begun) / 1000 })
    if (stopEverything.asked()) break
  }
  const sum = rows.map((row) => row.counts).reduce(addCounts)
  console.log('\n━━━ sum')
  for (const { stage, counts, seconds } of rows) console.log(`${stage.name.padEnd(8)} ${words(counts).padEnd(32)} ${seconds.toFixed(1)} s`)
  if (sum.skipped > 0) console.log(`\n${sum.skipped} skipped: what they need is not on this machine.`)
  console.log(`\n${words({ ...sum, skipped: 0 })}`)
  return sum.failed === 0 && sum.passed > 0 && !stopEverything.asked() ? 0 : 1
}

async function attempt(stage: Stage): Promise<Counts> {
  try {
    return await stage.run()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

async function build(): Promise<Counts> {
  await ensureBuilt()
  return { passed: 1, failed: 0, skipped: 0 }
}

async function browser(): Promise<Counts> {
  await ensureChromium()
  return vitest('e2e')
}

function words({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
