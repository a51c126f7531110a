/**
 * A backup as a file: everything of a database, one JSON value a line, gzipped, with a hash at its end.
 *
 * In:      a path, and whatever gives the rows (prisma/backup/dump.ts). Out: what was written; or a backup that was read through and is whole.
 * Refuses: what is no backup, a newer format, damage, an end that is missing: `Refused`, whose message goes on after the file's name.
 * Example: await writeBackup('all.backup', generator, (sink) => dumpStore(store, sink))
 *
 * First line: the head. Then for each table its rows (lists of texts and nulls) and a line with its name and their number. Last line: the
 * SHA-256 of all lines before it. Never more than a row is held in memory.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { z } from 'zod'
import { Refused } from '../convert/document.ts'
import { writeWhole } from './whole-file.ts'

export const BACKUP_FORMAT = 'variorum-backup@1'

const COLUMN = z.strictObject({ name: z.string(), type: z.string().regex(/^[a-z0-9 (),[\]]+$/) })
const NAME = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/)

const HEAD = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  generator: z.strictObject({ name: z.literal('Variorum'), version: z.string(), rules: z.string() }),
  /** When it was begun (UTC). */
  at: z.iso.datetime(),
  migrations: z.array(z.string()),
  tables: z.array(z.strictObject({ name: NAME, columns: z.array(COLUMN.extend({ name: NAME })), key: z.array(NAME) })),
})
const ROW = z.array(z.string().nullable())
const CLOSE = z.strictObject({ table: z.string(), rows: z.int() })
const END = z.strictObject({ end: z.literal(true), rows: z.int(), sha256: z.string() })

export type BackupFileHead = z.infer<typeof HEAD>
type Row = readonly (string | null)[]

export interface BackupFileSink {
  readonly begin: (head: { readonly migrations: readonly string[]; readonly tables: readonly object[] }) => Promise<void>
  readonly rows: (table: string, rows: AsyncIterable<Row>) => Promise<void>
}

type Fill = (sink: BackupFileSink) => Promise<void>
type About = Pick<BackupFileHead, 'generator' | 'at'>

/** @returns The rows by table. */
export async function writeBackup(path: string, about: About, fill: Fill): Promise<Readonly<Record<string, number>>> {
  const counts = await writeWhole(path, (file) => packBackup((piece) => file.writeFile(piece), about, fill))
  return counts ?? {}
}

/** The same bytes to wherever they go; each piece is awaited before the next is made. */
export async function packBackup(
  write: (piece: Uint8Array) => Promise<void>,
  about: About,
  fill: Fill,
): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {}
  const lines = new PassThrough()
  const written = pipeline(lines, createGzip(), async (packed: AsyncIterable<Buffer>) => {
    for await (const piece of packed) await write(piece)
  })
  const hash = createHash('sha256')
  const say = async (value: object) => {
    const line = `${JSON.stringify(value)}\n`
    hash.update(line)
    if (!lines.write(line)) await Promise.race([new Promise((resolve) => lines.once('drain', resolve)), written])
  }
  const filling = async () => {
    await fill({
      begin: (head) => say({ format: BACKUP_FORMAT, ...about, ...head }),
      rows: async (table, rows) => {
        let count = 0
        for await (const row of rows) {
          count += 1
          await say(row)
        }
        await say({ table, rows: count })
        counts[table] = count
      },
    })
    const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
    lines.end(`${JSON.stringify({ end: true, rows, sha256: hash.digest('hex') })}\n`)
  }
  await Promise.all([
    written,
    filling().catch((error: unknown) => {
      lines.destroy()
      throw error
    }),
  ])
  return counts
}

export interface OpenBackup {
  readonly head: BackupFileHead
  readonly rows: () => AsyncIterable<{ readonly table: string; readonly row: Row }>
}

/** Reads the whole file once before anything of it is believed. */
export async function openBackup(path: string): Promise<OpenBackup> {
  let head: BackupFileHead | undefined
  for await (const read of readThrough(path)) if ('head' in read) head = read.head
  if (head === undefined) throw notOurs()
  return {
    head,
    rows: async function* () {
      for await (const read of readThrough(path)) if ('row' in read) yield read
    },
  }
}

async function* readThrough(
  path: string,
): AsyncGenerator<{ readonly head: BackupFileHead } | { readonly table: string; readonly row: Row }> {
  const hash = createHash('sha256')
  let [at, rows, ended, head]: [number, number, boolean, BackupFileHead | undefined] = [0, 0, false, undefined]
  let total = 0
  for await (const line of linesOf(path)) {
    if (ended) throw damaged('something stands behind its end')
    const value = parsed(line)
    if (head === undefined) {
      head = headOf(value)
      yield { head }
    } else if (Array.isArray(value)) {
      const row = ROW.safeParse(value)
      const table = head.tables[at]
      if (!row.success || table === undefined || row.data.length !== table.columns.length) throw damaged('a row is not as it was written')
      rows += 1
      yield { table: table.name, row: row.data }
    } else {
      const end = END.safeParse(value)
      const close = CLOSE.safeParse(value)
      if (end.success) {
        if (at !== head.tables.length || end.data.rows !== total || hash.digest('hex') !== end.data.sha256)
          throw damaged('its hash is another one')
        ended = true
        continue
      }
      if (!close.success || close.data.table !== head.tables[at]?.name || close.data.rows !== rows) throw damaged('a table is not whole')
      total += rows
      rows = 0
      at += 1
    }
    hash.update(`${line}\n`)
  }
  if (head === undefined) throw notOurs()
  if (!ended) throw damaged('its end is missing')
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const packed = createReadStream(path)
  const plain = createGunzip()
  packed.on('error', (error) => plain.destroy(error))
  const lines = createInterface({ input: packed.pipe(plain), crlfDelay: Number.POSITIVE_INFINITY })
  let failed: Error | undefined
  plain.on('error', (error) => {
    failed = error
    lines.close()
  })
  try {
    yield* lines
  } catch (error) {
    failed ??= error instanceof Error ? error : new Error(String(error))
  } finally {
    packed.destroy()
    plain.destroy()
  }
  if (failed === undefined) return
  const code = 'code' in failed ? failed.code : ''
  if (code === 'ENOENT') throw new Refused('empty', 'is not there.', { cause: failed })
  if (code === 'Z_DATA_ERROR' && /incorrect header/.test(failed.message)) throw notOurs()
  throw damaged('it does not unpack')
}

function headOf(value: unknown): BackupFileHead {
  const format = typeof value === 'object' && value !== null && 'format' in value ? String(value.format) : ''
  if (format !== BACKUP_FORMAT && format.startsWith('variorum-backup@'))
    throw new Refused(
      'unknown-format',
      `is of the format ${format.slice(0, 40)}, and this version of Variorum reads ${BACKUP_FORMAT}. Update, and restore it then.`,
    )
  const head = HEAD.safeParse(value)
  if (!head.success) throw notOurs()
  return head.data
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw damaged('a line is no JSON')
  }
}

function damaged(why: string): Refused {
  return new Refused('malformed', `is damaged (${why}). Nothing was restored.`)
}

function notOurs(): Refused {
  return new Refused('unknown-format', 'is no backup that Variorum wrote.')
}
