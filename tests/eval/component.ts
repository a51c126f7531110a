/**
 * Component tables: how single stages (sentences, names, dates, quantities …) do on lists of their own.
 *
 * A file `components/<stage>.ts` exports `tables(): Promise<readonly ComponentTable[]>`; nothing else is needed to be in the report.
 * Tables hold no timings and no dates: the same code gives the same bytes. `figures` may be held by `floors.json` under
 * `components`, by the key `<file name>.<figure name>`.
 * Example: components/quantities.ts → { title: 'Quantities', columns: ['value', 'unit'], rows: [{ system: 'variorum', cells: ['148/150', '147/150'] }] }
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface ComponentTable {
  readonly title: string
  /** What was measured on what, in one or two sentences. */
  readonly about: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly system: string; readonly cells: readonly (string | number)[] }[]
  /** Rates in 0..1 of our own system that floors may hold. */
  readonly figures?: Readonly<Record<string, number>>
}

export interface ComponentFile {
  readonly name: string
  readonly tables: readonly ComponentTable[]
}

interface ComponentModule {
  readonly tables?: () => Promise<readonly ComponentTable[]> | readonly ComponentTable[]
}

/** Runs every component file of the folder, in the order of their names. Files without `tables` are helpers of others. */
export async function componentTables(dir: string): Promise<readonly ComponentFile[]> {
  if (!existsSync(dir)) return []
  const names = readdirSync(dir)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
  const files: ComponentFile[] = []
  for (const name of names) {
    const module = (await import(pathToFileURL(join(dir, name)).href)) as ComponentModule
    if (module.tables) files.push({ name: name.replace(/\.ts$/, ''), tables: await module.tables() })
  }
  return files
}
