/**
 * Yes and no: two sentences on one event that contradict one another, only look as if they did, or say the same in other words.
 *
 * In: tests/eval/forms/contraries.json. Out: how many contradictions are told as a conflict or, wrongly, as agreement, and how many of the others are
 * told as a conflict. Each sentence stands in a short account of the event; what is told of the sentences around it does not count.
 * Refuses: conflicts in which only one of the two sentences has a part.
 */
import { readFileSync } from 'node:fs'
import type { Comparison, Relation } from '../../../lib/model.ts'
import type { ComponentTable } from '../component.ts'
import { documentNames } from '../score/output.ts'
import { engine } from '../systems/engine.ts'

type Want = 'conflict' | 'apart' | 'same'
type Row = readonly [want: Want, first: string, second: string]

interface List {
  readonly key: string
  readonly title: string
  /** For each account what stands before its sentence and behind it. */
  readonly around: readonly [readonly [string, string], readonly [string, string]]
  readonly rows: readonly Row[]
}

/** What is told of the two sentences. */
type Told = (row: Row, around: List['around']) => Promise<ReadonlySet<Relation>>

const NEGATION = /\b(?:not|no|never|nobody|none|nothing|without|neither|nor)\b|n['’]t\b/i

const variorum = engine()
const SYSTEMS: readonly (readonly [string, Told])[] = [
  ['variorum', toldByEngine],
  ['a negation in one of the two', async ([, a, b]) => new Set<Relation>([NEGATION.test(a) === NEGATION.test(b) ? 'agree' : 'conflict'])],
]

const { lists } = JSON.parse(readFileSync(new URL('../forms/contraries.json', import.meta.url), 'utf8')) as {
  readonly lists: readonly List[]
}

/** The tables for the report, one a list. */
export async function tables(): Promise<readonly ComponentTable[]> {
  const made: ComponentTable[] = []
  for (const list of lists) {
    const rows: ComponentTable['rows'][number][] = []
    const figures: Record<string, number> = {}
    for (const [system, told] of SYSTEMS) {
      const { caught, agreed, contradictions, alarms, others } = await measure(list, told)
      rows.push({ system, cells: [`${caught}/${contradictions}`, `${agreed}/${contradictions}`, `${alarms}/${others}`] })
      if (system !== 'variorum') continue
      figures[`${list.key}told`] = caught / contradictions
      figures[`${list.key}quiet`] = 1 - alarms / others
    }
    made.push({
      title: `Yes and no: ${list.title}`,
      about: `${list.rows.length} pairs of sentences, each in two short accounts of one event.`,
      columns: ['contradictions told', 'told as agreement', 'false conflicts among the others'],
      rows,
      figures,
    })
  }
  return made
}

async function measure({ rows, around }: List, told: Told) {
  const counts = { caught: 0, agreed: 0, contradictions: 0, alarms: 0, others: 0 }
  for (const row of rows) {
    const relations = await told(row, around)
    const conflict = relations.has('conflict')
    if (row[0] === 'conflict') {
      counts.contradictions++
      if (conflict) counts.caught++
      else if (relations.has('agree')) counts.agreed++
    } else {
      counts.others++
      if (conflict) counts.alarms++
    }
  }
  return counts
}

async function toldByEngine([, first, second]: Row, around: List['around']): Promise<ReadonlySet<Relation>> {
  const [a, b] = [first, second].map((sentence, i) => {
    const [before, after] = around[i] as readonly [string, string]
    return { text: `${before} ${sentence} ${after}`, from: before.length + 1, to: before.length + 1 + sentence.length }
  }) as [Placed, Placed]
  const comparison = await variorum.compare([
    { path: 'a.md', text: a.text },
    { path: 'b.md', text: b.text },
  ])
  return relationsOf(comparison, { a, b })
}

interface Placed {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Of findings on events that hold words of both sentences. */
function relationsOf(comparison: Comparison, places: Readonly<Record<string, Placed>>): ReadonlySet<Relation> {
  const names = documentNames(comparison.sources)
  const told = comparison.findings.filter(({ readings, kind, relation }) => {
    const inside = readings.flatMap(({ holders }) =>
      holders.flatMap(({ source, start, end }) => {
        const name = names.get(source) ?? ''
        const place = places[name]
        return place && start >= place.from && end <= place.to ? [name] : []
      }),
    )
    return new Set(inside).size === 2 && (relation === 'conflict' || kind === 'event' || kind === 'polarity')
  })
  return new Set(told.map(({ relation }) => relation))
}
