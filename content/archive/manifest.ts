/**
 * What stands in an archive of a dossier, and where. docs/archive.md says it for people.
 *
 * In: nothing. Out: the shape of manifest.json, the names of entries, the limits. Refuses: by its schema, another format.
 * Example: MANIFEST.parse(JSON.parse(text)).entries[0] // { path: 'README.txt', size: 512, sha256: '…' }
 */
import { z } from 'zod'

export const FORMAT = 'variorum-archive@1'
export const MANIFEST_PATH = 'manifest.json'
export const README_PATH = 'README.txt'

export function linesPath(table: string): string {
  return `data/${table}.jsonl`
}

export function filePath(sha256: string): string {
  return `files/${sha256}`
}

const SHA256 = z.string().regex(/^[0-9a-f]{64}$/)
const COUNT = z.int().min(0)

export const MANIFEST = z
  .strictObject({
    format: z.literal(FORMAT),
    generator: z.strictObject({ name: z.literal('Variorum'), version: z.string(), rules: z.string() }),
    dossier: z.strictObject({ id: z.uuid(), slug: z.string(), title: z.string() }),
    counts: z.record(z.string(), COUNT).meta({ description: 'Lines of each table, by its name; `files` counts the texts and originals.' }),
    entries: z
      .array(z.strictObject({ path: z.string(), size: COUNT, sha256: SHA256 }))
      .meta({ description: 'Every entry but manifest.json, in order.' }),
  })
  .meta({ title: 'manifest.json of a dossier archive' })

export type Manifest = z.infer<typeof MANIFEST>

export const README = `This is a dossier of Variorum: several accounts of one event, what differs between them, and what editors decided.

manifest.json   what is in here, with the SHA-256 of every file
data/*.jsonl    one JSON value a line: sources, revisions, findings, decisions with all their versions, discussions, corrections, audit
files/*         the texts of the revisions (UTF-8) and the original files, each named by its own SHA-256

Bring it into an installation with:   variorum import-archive FILE.zip
`

export interface ArchiveLimits {
  readonly entries: number
  readonly zip: number
  readonly unpacked: number
  readonly ratio: number
  readonly piece: number
}

/** What the ZIP format can say without its 64-bit extension, and what one may still wait for. */
export const ARCHIVE_LIMITS: ArchiveLimits = {
  entries: 65_000,
  /** Bytes of the ZIP. */
  zip: 4_000_000_000,
  /** Bytes of all that it unfolds to, whatever it says: so many, and so many times its size where it is large. */
  unpacked: 500_000_000,
  ratio: 200,
  /** Bytes of one line, and of one file: what a string of the language can hold. */
  piece: 400_000_000,
}
