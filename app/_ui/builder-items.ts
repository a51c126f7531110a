/**
 * The lines of the builder: findings with a tick, headings between them; moved by hand, and written as the draft keeps them.
 *
 * In: the findings in the program's order, what the draft says. Out: lines, and groups and those left out. Refuses: to move past the ends.
 * Example: moved(items, 3, 2) → line 3 stands where line 2 was
 */

export interface BuilderRow {
  readonly id: string
  readonly question: string
  readonly relation: 'conflict' | 'compatible' | 'agree' | 'different-referent'
  readonly possible: boolean
  readonly passes: boolean
  readonly decided: boolean
}

export type Choice = 'all' | 'filter' | 'hand'

export interface ItemGroup {
  readonly heading: string
  readonly findings: readonly string[]
}

export type Item =
  | { readonly kind: 'heading'; readonly key: string; readonly text: string }
  | { readonly kind: 'finding'; readonly key: string; readonly row: BuilderRow; readonly on: boolean }

interface Kept {
  readonly choice: Choice
  readonly groups: readonly ItemGroup[]
  readonly left: readonly string[]
}

export function itemsOf(rows: readonly BuilderRow[], { choice, groups, left }: Kept): readonly Item[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const out = new Set(left)
  const placed = new Set<string>()
  const item = (row: BuilderRow, grouped: boolean): Item => ({
    kind: 'finding',
    key: row.id,
    row,
    on: choice === 'hand' ? grouped : !out.has(row.id),
  })
  const own = groups.flatMap(({ heading, findings }, index): readonly Item[] => {
    const found = findings.flatMap((id) => {
      const row = byId.get(id)
      if (row === undefined || placed.has(id)) return []
      placed.add(id)
      return [item(row, true)]
    })
    // Only the first group can do without: another one without a heading would run into the one before.
    return heading === '' && index === 0 ? found : [{ kind: 'heading', key: `h${index}`, text: heading }, ...found]
  })
  return [...own, ...rows.filter(({ id }) => !placed.has(id)).map((row) => item(row, false))]
}

/** As the draft keeps it: groups only where an order was given, or where only what is ticked is printed. */
export function keptOf(items: readonly Item[], rows: readonly BuilderRow[], choice: Choice): Omit<Kept, 'choice'> {
  const off = new Set(items.flatMap((item) => (item.kind === 'finding' && !item.on ? [item.key] : [])))
  const left = choice === 'hand' ? [] : rows.flatMap(({ id }) => (off.has(id) ? [id] : []))
  const all: { heading: string; findings: string[] }[] = [{ heading: '', findings: [] }]
  for (const item of items) {
    if (item.kind === 'heading') all.push({ heading: item.text, findings: [] })
    else if (item.on) all.at(-1)?.findings.push(item.key)
  }
  const groups = all.filter(({ heading, findings }) => heading !== '' || findings.length > 0)
  const [first] = groups
  // What is left out has no place; the others are in no order of their own when they stand as the program has them.
  const natural = rows.flatMap(({ id }) => (off.has(id) ? [] : [id]))
  const plain = groups.length <= 1 && (first?.heading ?? '') === '' && natural.every((id, index) => id === first?.findings[index])
  return { groups: plain && choice !== 'hand' ? [] : groups, left }
}

export function moved(items: readonly Item[], from: number, to: number): readonly Item[] {
  const item = items[from]
  if (item === undefined || to < 0 || to >= items.length || from === to) return items
  const rest = items.filter((_, index) => index !== from)
  return [...rest.slice(0, to), item, ...rest.slice(to)]
}

export function ticked(items: readonly Item[], key: string, on: boolean): readonly Item[] {
  return items.map((item) => (item.kind === 'finding' && item.key === key ? { ...item, on } : item))
}

export function renamed(items: readonly Item[], key: string, text: string): readonly Item[] {
  return items.map((item) => (item.kind === 'heading' && item.key === key ? { ...item, text } : item))
}

/** A heading before everything; its key is none that is there. */
export function withHeading(items: readonly Item[], text: string): readonly Item[] {
  const numbers = items.flatMap(({ kind, key }) => (kind === 'heading' ? [Number(key.slice(1))] : []))
  return [{ kind: 'heading', key: `h${Math.max(-1, ...numbers) + 1}`, text }, ...items]
}
