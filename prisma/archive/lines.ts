/**
 * The lines of an archive, judged before they become rows.
 *
 * In:      a table, its lines, who people are here, the ids the archive has brought so far. Out: values by column, one a line.
 * Refuses: what is no JSON, has other columns, or speaks of something outside the archive: 'invalid', naming file and line.
 * Example: for await (const { values } of judged(table, lines, state)) …
 */
import type { EvidenceLink } from '../../lib/model.ts'
import { checkEvidence, checkSlug } from '../guards.ts'
import { lineSchema, type Table } from './tables.ts'
import { notBrought } from './why.ts'

export type Values = Readonly<Record<string, unknown>>

/** What has been learned of the archive while it was read. */
export interface State {
  readonly dossierId: string
  /** From the id of a person in the archive to the id here. */
  readonly people: ReadonlyMap<string, string>
  /** By table: the keys of its rows. */
  readonly keys: Map<string, Set<string>>
  /** Another name for the dossier, where its own is taken. */
  readonly slug: string | null
}

export async function* judged(table: Table, lines: AsyncIterable<string>, state: State): AsyncGenerator<Values> {
  const schema = lineSchema(table)
  const own = new Set<string>()
  state.keys.set(table.name, own)
  let number = 0
  for await (const line of lines) {
    number += 1
    const place = { file: linesFile(table.name), line: number }
    const parsed = schema.safeParse(parseLine(line, place))
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      throw notBrought('row-shape', { ...place, reason: `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim() })
    }
    const values = withPeople(table, parsed.data, state.people)
    // An id that leads out of the archive could hang a row on somebody else's dossier.
    for (const [name, { of }] of Object.entries(table.columns)) {
      const value = values[name]
      if (of === null || value === null || table.name === 'dossier') continue
      if (!state.keys.get(of)?.has(String(value))) throw notBrought('row-outside', { ...place, column: name, of })
    }
    if (values.dossierId !== undefined && values.dossierId !== state.dossierId) throw notBrought('row-other', place)
    check(table, values, place)
    const [key] = table.key
    if (table.key.length === 1 && key !== undefined) own.add(String(values[key]))
    yield table.name === 'dossier' && state.slug !== null ? { ...values, slug: state.slug } : values
  }
}

/** Where a line stands, for a sentence. */
export interface LinePlace {
  readonly file: string
  readonly line: number
}

export function linesFile(table: string): string {
  return `data/${table}.jsonl`
}

export function parseLine(line: string, place: LinePlace): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw notBrought('row-json', place)
  }
}

/** Somebody who is not among the people of the archive keeps the id: history may name an account that is gone. */
function withPeople({ columns }: Table, values: Values, people: ReadonlyMap<string, string>): Values {
  const named = Object.entries(columns).filter(([name, { person }]) => person && typeof values[name] === 'string')
  if (named.length === 0) return values
  return { ...values, ...Object.fromEntries(named.map(([name]) => [name, people.get(String(values[name])) ?? values[name]])) }
}

/** What the database does not see: names of dossiers stand in addresses, and evidence becomes a link. */
function check({ name }: Table, values: Values, place: LinePlace): void {
  const links = name === 'decision_version' ? linksOf(values.evidence) : []
  if (links === null) throw notBrought('row-links', place)
  try {
    if (name === 'dossier') checkSlug(String(values.slug))
    checkEvidence(links)
  } catch (error) {
    throw notBrought('row-shape', { ...place, reason: error instanceof Error ? error.message.replace(/\.$/, '') : String(error) })
  }
}

function linksOf(value: unknown): readonly EvidenceLink[] | null {
  const links = Array.isArray(value) ? value.map(linkOf) : [null]
  return links.every((link) => link !== null) ? links : null
}

function linkOf(value: unknown): EvidenceLink | null {
  if (typeof value !== 'object' || value === null || !('label' in value) || !('href' in value)) return null
  return typeof value.label === 'string' && typeof value.href === 'string' ? { label: value.label, href: value.href } : null
}
