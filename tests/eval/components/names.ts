/**
 * Pairs of names: what one is to the other, ours beside plain comparison of the words.
 *
 * In: tests/eval/forms/names.json and names-later.json. Out: right relations, and "one thing or two" with the pairs fused and torn apart by mistake.
 * Refuses: to count 'unknown' as one thing.
 */
import { readFileSync } from 'node:fs'
import { NAME_TABLES } from '../../../lib/lexicon/name-tables.ts'
import type { NameType } from '../../../lib/model.ts'
import { type NameRelation, nameRelation } from '../../../lib/text/alias.ts'
import { nameWords } from '../../../lib/text/name-words.ts'
import type { ComponentTable } from '../component.ts'

type Relation = NameRelation['relation']

interface Row {
  readonly a: readonly [NameType, string]
  readonly b: readonly [NameType, string]
  readonly want: readonly Relation[]
}

const SYSTEMS: readonly (readonly [string, (row: Row) => Relation])[] = [
  ['variorum', ({ a, b }) => nameRelation({ type: a[0], canonical: a[1] }, { type: b[0], canonical: b[1] }, NAME_TABLES).relation],
  ['same words', ({ a, b }) => (nameWords(a[1]).join(' ') === nameWords(b[1]).join(' ') ? 'same' : 'different')],
  ['one contains the other', ({ a, b }) => contains(nameWords(a[1]), nameWords(b[1]))],
]

interface List {
  readonly title: string
  readonly rows: readonly Row[]
  readonly about: string
  /** Before the names of its figures. */
  readonly key: string
}

function readList(file: string): readonly Row[] {
  return (JSON.parse(readFileSync(new URL(`../forms/${file}`, import.meta.url), 'utf8')) as { readonly rows: readonly Row[] }).rows
}

const LISTS: readonly List[] = [
  {
    title: 'Names',
    key: '',
    rows: readList('names.json'),
    about:
      'Shapes of pairs were in view when the rules were written, these pairs were not: on the first run 120 of 125 relations were right.',
  },
  {
    title: 'Names, second list',
    key: 'later.',
    rows: readList('names-later.json'),
    about: 'Written after the rules and without looking at what they make of it; nothing was changed afterwards.',
  },
]

/** The tables for the report. */
export function tables(): readonly ComponentTable[] {
  return LISTS.map(({ title, key, rows, about }) => {
    const negatives = rows.filter((row) => !row.want.some(isOne)).length
    const measured = SYSTEMS.map(([system, relate]) => ({ system, ...measure(rows, relate) }))
    return {
      title,
      about: `${rows.length} pairs of names, ${negatives} of them not one thing. ${about}`,
      columns: ['relation right', 'one or two right', 'fused', 'torn apart'],
      rows: measured.map(({ system, right, one, fused, torn }) => ({
        system,
        cells: [`${right}/${rows.length}`, `${one}/${rows.length}`, fused, torn],
      })),
      figures: {
        [`${key}relation`]: (measured[0]?.right ?? 0) / rows.length,
        [`${key}oneThing`]: (measured[0]?.one ?? 0) / rows.length,
      },
    }
  })
}

function measure(
  rows: readonly Row[],
  relate: (row: Row) => Relation,
): {
  readonly right: number
  readonly one: number
  readonly fused: number
  readonly torn: number
} {
  let right = 0
  let fused = 0
  let torn = 0
  for (const row of rows) {
    const found = relate(row)
    if (row.want.includes(found)) right++
    const wanted = row.want.some(isOne)
    if (isOne(found) && !wanted) fused++
    if (!isOne(found) && wanted) torn++
  }
  return { right, one: rows.length - fused - torn, fused, torn }
}

function isOne(relation: Relation): boolean {
  return relation === 'same' || relation === 'alias'
}

function contains(a: readonly string[], b: readonly string[]): Relation {
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word)) ? 'alias' : 'different'
}
