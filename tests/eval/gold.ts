/**
 * The gold: what people found when they compared the texts of a group by hand.
 *
 * In: a folder of groups, either `<group>/gold.json` beside its texts (ours) or `gold/<group>.json` with `texts/<group>/`
 *   (the layout of outside corpora). Out: groups with the text of every document.
 * Refuses: gold that does not fit the schema, a document without a text.
 * Example: loadCorpus('tests/eval/corpus').map((group) => group.gold.group) // ['D01', …, 'H01', …]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { SourceText } from '../../lib/model.ts'

/** The folder of the evaluation. */
export const HERE = dirname(fileURLToPath(import.meta.url))
/** Our own texts and their gold. */
export const OWN_CORPUS = join(HERE, 'corpus')

const relation = z.enum(['agree', 'compatible', 'conflict', 'different-referent'])

/** Where a reading stands: `quote` inside `sentence` (its exact words) or inside the `line`-th block of the body, from 0. */
const holder = z
  .object({
    doc: z.string(),
    line: z.number().int().nonnegative().optional(),
    sentence: z.string().optional(),
    quote: z.string().min(1),
    layer: z.string().optional(),
  })
  .refine((h) => h.line !== undefined || h.sentence !== undefined, 'a holder needs a sentence or a line')

const reading = z.object({ value: z.string(), normal: z.unknown().optional(), holders: z.array(holder).min(1) })

const finding = z.object({
  id: z.string().optional(),
  question: z.string(),
  slot: z.string(),
  readings: z.array(reading).min(1),
  relation,
  /** Relations that are right too, where readers differ. */
  accept: z.array(relation).optional(),
  reason: z.string().nullish(),
  importance: z.number().int().min(1).max(3).optional(),
  note: z.string().nullish(),
})

const gold = z.object({
  group: z.string(),
  /** What happened, in a few words (ours only). */
  topic: z.string().optional(),
  /** Nobody who works on the engine reads the texts or the listings of such a group. */
  heldOut: z.boolean().optional(),
  /** Two languages in equal parts (ours only): scored apart, so that what English alone gives keeps its meaning. */
  bilingual: z.boolean().optional(),
  /** Sources of a historian on an event decades old: dispatches, memoirs, inquiries, essays; scored apart. */
  history: z.boolean().optional(),
  /** Three accounts that contradict one another on most of what matters (ours only): conflicts are rare in news, and are measured here; scored apart. */
  accounts: z.boolean().optional(),
  documents: z.array(
    z.object({
      id: z.string(),
      outlet: z.string().nullish(),
      title: z.string().nullish(),
      published: z.string().nullish(),
      publishedBasis: z.string().nullish(),
    }),
  ),
  findings: z.array(finding),
  /** Claims that only some documents make. */
  omissions: z.array(z.object({ claim: z.string(), holders: z.array(holder), silent: z.array(z.string()).optional() })).optional(),
  /** A document against itself. */
  withinDocument: z.array(finding).optional(),
  /** Two places that look alike and must not be set against each other. */
  traps: z.array(z.object({ a: holder, b: holder, why: z.string().optional() })).optional(),
})

export type GoldHolder = z.infer<typeof holder>
export type GoldFinding = z.infer<typeof finding>
export type Gold = z.infer<typeof gold>

export interface Group {
  readonly gold: Gold
  /** Text of every document by its id, front matter included. */
  readonly texts: ReadonlyMap<string, string>
}

/** The documents of a group as the engine takes them. */
export const textsOf = (group: Group): readonly SourceText[] => [...group.texts].map(([id, text]) => ({ path: `${id}.md`, text }))

function readGroup(goldPath: string, textDir: (group: string) => string): Group {
  const parsed = gold.parse(JSON.parse(readFileSync(goldPath, 'utf8')))
  const texts = new Map<string, string>()
  for (const { id } of parsed.documents) texts.set(id, readFileSync(join(textDir(parsed.group), `${id}.md`), 'utf8'))
  return { gold: parsed, texts }
}

/** Every group of a corpus folder in the order of their names; `wanted` picks by group name. */
export function loadCorpus(dir: string, wanted: (group: string) => boolean = () => true): readonly Group[] {
  if (existsSync(join(dir, 'gold'))) {
    return readdirSync(join(dir, 'gold'))
      .filter((name) => name.endsWith('.json') && wanted(name.replace(/\.json$/, '')))
      .sort()
      .map((name) => readGroup(join(dir, 'gold', name), (group) => join(dir, 'texts', group)))
  }
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(dir, entry.name, 'gold.json')) && wanted(entry.name))
    .map((entry) => entry.name)
    .sort()
    .map((name) => readGroup(join(dir, name, 'gold.json'), () => join(dir, name)))
}
