/**
 * `npm run eval`: scores the engine and two baselines on the texts of the project, and holds the figures to their floors.
 *
 *   npm run eval                              print the tables; exit 1 when a floor is missed
 *   npm run eval -- --update                  also rewrite REPORT.md (and REPORT.real.md with EVAL_CORPUS)
 *   npm run eval -- --check                   also exit 1 when a report is not what this run gives
 *   npm run eval -- --verbose --only D01      list errors, group by group (held-out and sealed groups are never listed)
 *   npm run eval -- --engine-only             the engine alone: no baselines, components, floors, reports (quick)
 *   npm run eval -- --metamorphic             only what must stay and what must change, with every failure
 *   EVAL_CORPUS=../folder npm run eval        also score an outside corpus (gold/ and texts/ inside); --sealed scores its sealed groups too
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Evaluation, evaluateOwn, evaluateReal, everySystem } from './evaluate.ts'
import { missedFloors, readFloors } from './floors.ts'
import { type Group, HERE } from './gold.ts'
import { listing } from './listing.ts'
import { metamorphicRates } from './metamorphic.ts'
import { engine } from './systems/engine.ts'

const { values: options } = parseArgs({
  options: {
    update: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    sealed: { type: 'boolean', default: false },
    'engine-only': { type: 'boolean', default: false },
    metamorphic: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
})

function printListings({ groups, sets }: Evaluation, closed: (group: Group) => boolean): void {
  const scores = sets.flatMap((set) => set.systems[0]?.scores ?? [])
  for (const group of groups.filter((g) => !closed(g))) {
    const score = scores.find((s) => s.group === group.gold.group)
    if (score) console.log(`${listing(group, score).join('\n')}\n`)
  }
}

function committed(name: string): string {
  try {
    return readFileSync(join(HERE, name), 'utf8')
  } catch {
    return ''
  }
}

/** Writes the report, or says whether the committed one is what this run gives. */
function settleReport(name: string, report: string): readonly string[] {
  if (options.update) writeFileSync(join(HERE, name), report)
  else if (committed(name) !== report)
    return [`tests/eval/${name} is not what this run gives; after reading the difference: npm run eval -- --update`]
  return []
}

async function printMetamorphic(): Promise<number> {
  for (const [name, { held, of, failures }] of Object.entries(await metamorphicRates(engine()))) {
    console.log(`${name}: ${held}/${of}`)
    for (const failure of failures) console.log(`    ${failure}`)
  }
  return 0
}

async function main(): Promise<number> {
  if (options.metamorphic) return printMetamorphic()
  const floors = readFloors(join(HERE, 'floors.json'))
  const only = options.only.split(',').filter(Boolean)
  const wanted = (group: string) => only.length === 0 || only.includes(group)
  const whole = only.length === 0 && !options['engine-only']
  const systems = options['engine-only'] ? [engine()] : everySystem()

  const own = await evaluateOwn({ systems, wanted, components: whole })
  console.log(own.report)
  if (options.verbose) printListings(own, (g) => g.gold.heldOut ?? false)
  const missed = whole ? [...missedFloors(own.figures, floors, own.parts)] : []
  const stale = whole ? [...settleReport('REPORT.md', own.report)] : []

  if (process.env.EVAL_CORPUS) {
    const isSealed = (group: string) => floors.sealed.includes(group)
    const real = await evaluateReal(process.env.EVAL_CORPUS, { systems, wanted: (g) => wanted(g) && (options.sealed || !isSealed(g)) })
    console.log(real.report)
    if (options.verbose) printListings(real, ({ gold }) => isSealed(gold.group) && !floors.opened.includes(gold.group))
    if (whole && !options.sealed) {
      missed.push(...missedFloors(real.figures, floors, real.parts))
      stale.push(...settleReport('REPORT.real.md', real.report))
    }
  }
  for (const line of [...missed, ...stale]) console.error(line)
  return missed.length > 0 || (options.check && stale.length > 0) ? 1 : 0
}

process.exitCode = await main()
