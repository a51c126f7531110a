/**
 * The audit as files: comma-separated values for a table, one JSON value a line for programs.
 *
 * In: entries, page by page. Out: the same as text, a piece at a time. Refuses: to let a spreadsheet run a cell as a formula.
 * Example: csvLine({ at, actor: '=1+1', … }) → '2026-12-01T09:00:00.000Z,\'=1+1,…'
 */
import type { AuditEntry } from '../../prisma/read.ts'

const columns = [
  'at',
  'actor',
  'actorId',
  'action',
  'objectType',
  'objectId',
  'before',
  'after',
  'id',
] as const satisfies readonly (keyof AuditEntry)[]

/** RFC 4180: lines end with CR LF. The mark at the beginning tells spreadsheets that it is UTF-8. */
/** @param whole Of the installation: each line also names its dossier. */
export function csvHead(whole = false): string {
  return `\ufeff${columnsOf(whole).join(',')}\r\n`
}

export function csvLine(entry: AuditEntry, whole = false): string {
  return `${columnsOf(whole)
    .map((column) => cell(entry[column]))
    .join(',')}\r\n`
}

function columnsOf(whole: boolean): readonly (keyof AuditEntry)[] {
  return whole ? [...columns, 'dossier'] : columns
}

export function jsonLine(entry: AuditEntry): string {
  return `${JSON.stringify(entry)}\n`
}

function cell(value: unknown): string {
  const text = value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)
  // Spreadsheets take these for the beginning of a formula.
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

/** A stream that asks for the next page only when the last one was taken. */
export function textStream(
  head: string,
  pages: AsyncGenerator<readonly AuditEntry[]>,
  line: (entry: AuditEntry) => string,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    start: (controller) => {
      if (head !== '') controller.enqueue(encoder.encode(head))
    },
    pull: async (controller) => {
      const { value, done } = await pages.next()
      if (done === true) controller.close()
      else controller.enqueue(encoder.encode(value.map(line).join('')))
    },
    cancel: async () => {
      await pages.return(undefined)
    },
  })
}
