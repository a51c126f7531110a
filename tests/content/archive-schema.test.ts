/** The published schema of an archive is that of the code: every line of every table, and the manifest. `npx vitest run -u` on this file writes it. */
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { FORMAT, MANIFEST } from '../../content/archive/manifest.ts'
import { CARRIED, lineSchema, PERSON_LINE } from '../../prisma/archive/tables.ts'

describe('docs/archive-1.schema.json', () => {
  it('is what the code reads', async () => {
    const line = (schema: z.ZodType, about: string) => z.toJSONSchema(schema.meta({ description: about }), { io: 'input' })
    const tables = [
      ...CARRIED.map((table) => [table.name, line(lineSchema(table), table.about)] as const),
      ['person', line(PERSON_LINE, 'The people whom the rows name: who they are, and nothing that lets anybody in.')] as const,
    ]
    const definitions = {
      'manifest.json': z.toJSONSchema(MANIFEST),
      ...Object.fromEntries(tables.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, schema]) => [`data/${name}.jsonl`, schema])),
    }
    const bare = Object.fromEntries(Object.entries(definitions).map(([name, { $schema: _, ...schema }]) => [name, schema]))
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: FORMAT,
      description: 'manifest.json, and one line of each data/*.jsonl, in an archive of a dossier.',
      $defs: bare,
    }
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../docs/archive-1.schema.json')
  })
})
