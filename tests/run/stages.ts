/**
 * The stages of `npm test`, in order: what is quick to know comes first, what needs a build and a browser last.
 * A stage that fails stops no other; the sum at the end counts them all, and a check without tests of its own counts as one test.
 *
 * Stages of one row run beside each other, as none of them keeps two cores busy. What each says is kept until it has ended, and then stands
 * whole below its name.
 */
import { ensureChromium } from './chromium.ts'
import { addCounts, type Counts, check, vitest } from './count.ts'
import { type Output, stopEverything } from './program.ts'
import { openQuickFolder } from './quick-folder.ts'

interface Stage {
  readonly name: string
  readonly about: string
  readonly run: (output: Output) => Promise<Counts>
}

interface Row {
  readonly stage: Stage
  readonly counts: Counts
  readonly seconds: number
}

const turkish = { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }
/** The rooms that fold case; the rest would only take its time once more. */
const folding = ['text', 'source', 'sentences', 'mentions', 'claims', 'alignment', 'findings', 'golden', 'content'].map(
  (room) => `tests/${room}/`,
)

const stages: readonly (readonly Stage[])[] = [
  [
    {
      name: 'lint',
      about: 'format and lint',
      run: (output) => check(output, [['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']]),
    },
    {
      name: 'types',
      about: 'types',
      run: (output) =>
        check(output, [
          ['node_modules/next/dist/bin/next', 'typegen'],
          ['node_modules/typescript/bin/tsc', '--noEmit'],
        ]),
    },
    {
      name: 'layers',
      about: 'who imports whom',
      run: (output) => check(output, [['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', ...layers]]),
    },
  ],
  [{ name: 'unit', about: 'unit, contract, property and golden tests', run: (output) => vitest(output, 'unit', { also: ['mocked'] }) }],
  [
    {
      name: 'turkish',
      about: 'what reads text, under a Turkish locale, where I and i are no pair',
      run: (output) => vitest(output, 'unit', { name: 'turkish', env: turkish, only: folding }),
    },
  ],
  [{ name: 'store', about: 'the database, embedded and on a server', run: (output) => vitest(output, 'store') }],
  [
    { name: 'build', about: 'the pages build', run: (output) => check(output, [['cli/setup/build.mjs']]) },
    { name: 'eval', about: 'the floors of the evaluation', run: (output) => vitest(output, 'eval') },
  ],
  [{ name: 'e2e', about: 'the built application in a real browser', run: browser }],
]

const layers = ['--config', '.dependency-cruiser.cjs', 'app', 'jobs', 'lib', 'prisma', 'content', 'cli', 'tests']

/** Runs the named stages (all, when none is named); resolves to the exit code. */
export async function runStages(names: readonly string[]): Promise<number> {
  const every = stages.flat().map(({ name }) => name)
  const unknown = names.filter((name) => !every.includes(name))
  if (unknown.length > 0) {
    console.error(`There is no stage ${unknown.join(', ')}. The stages are: ${every.join(', ')}.`)
    return 1
  }
  const quick = await openQuickFolder()
  if (quick !== null) process.env.TMPDIR = quick.path
  const rows: Row[] = []
  try {
    for (const beside of stages) {
      const chosen = beside.filter(({ name }) => names.length === 0 || names.includes(name))
      rows.push(...(await Promise.all(chosen.map((stage) => runStage(stage, chosen.length === 1)))))
      if (stopEverything.asked()) break
    }
  } finally {
    await quick?.close()
  }
  const sum = rows.map((row) => row.counts).reduce(addCounts)
  console.log('\n━━━ sum')
  for (const { stage, counts, seconds } of rows) console.log(`${stage.name.padEnd(8)} ${words(counts).padEnd(32)} ${seconds.toFixed(1)} s`)
  if (sum.skipped > 0) console.log(`\n${sum.skipped} skipped: what they need is not on this machine.`)
  console.log(`\n${words({ ...sum, skipped: 0 })}`)
  return sum.failed === 0 && sum.passed > 0 && !stopEverything.asked() ? 0 : 1
}

/** A stage with others beside it speaks when it has ended. */
async function runStage(stage: Stage, alone: boolean): Promise<Row> {
  const heading = `\n━━━ ${stage.name}: ${stage.about}`
  const said: Buffer[] = []
  if (alone) console.log(heading)
  const begun = performance.now()
  const counts = await attempt(stage, alone ? 'straight' : (piece) => said.push(piece))
  if (!alone) process.stdout.write(`${heading}\n${Buffer.concat(said).toString('utf8')}`)
  return { stage, counts, seconds: (performance.now() - begun) / 1000 }
}

async function attempt(stage: Stage, output: Output): Promise<Counts> {
  try {
    return await stage.run(output)
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    if (output === 'straight') console.error(words)
    else output(Buffer.from(`${words}\n`))
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

async function browser(output: Output): Promise<Counts> {
  await ensureChromium()
  return vitest(output, 'e2e')
}

function words({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
