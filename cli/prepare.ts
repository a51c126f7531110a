/**
 * `variorum prepare`: a database that is ready to be served. `npm start` runs it in a process of its own.
 *
 * In: DATABASE_URL or VARIORUM_DATA; content/dossiers. Out: the newest schema, the sample dossiers, a current comparison of every dossier.
 * Refuses: a data folder in use, an unreachable server, a foreign history (exit code 1, with what to do).
 * Example: the second time it finds everything done and says only where the database is.
 *
 * A dossier is compared again when its texts or the engine have changed, by a job as everywhere, with a bar on a terminal that a person looks
 * at; decisions stay, and say when their finding did not.
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listDossiers as listSampleFolders, loadDossier } from '../content/load.ts'
import { ENGINE_VERSION, RULES_VERSION } from '../lib/version.ts'
import { openStore, type Store } from '../prisma/client.ts'
import { isStoreError } from '../prisma/errors.ts'
import { listDossiers, readComparisonInfo, readHead } from '../prisma/read.ts'
import { seedSamples } from '../prisma/seed.ts'
import { processTerminal, type Terminal } from './terminal.ts'

const samples = join(fileURLToPath(new URL('..', import.meta.url)), 'content/dossiers')

export async function prepareCommand(_argv: readonly string[] = [], terminal: Terminal = processTerminal()): Promise<number> {
  let store: Store | undefined
  try {
    store = await openStore()
    say(`The database is ${store.kind === 'embedded' ? 'in' : 'on'} ${store.place}.`)
    if (store.applied.length > 0) say(`Brought it to the current schema (${plural(store.applied.length, 'migration')}).`)
    await seed(store)
    await bringUpToDate(store, terminal)
    return 0
  } catch (error) {
    if (!isStoreError(error)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  } finally {
    await store?.close()
  }
}

async function seed(store: Store): Promise<void> {
  const dossiers = await Promise.all((await listSampleFolders(samples)).map(loadDossier))
  for (const { problems } of dossiers) for (const { message } of problems) process.stderr.write(`${message}\n`)
  const changed = await seedSamples(store, dossiers)
  const titles = dossiers.filter(({ slug }) => changed.includes(slug)).map(({ title }) => `“${title}”`)
  if (titles.length > 0) say(`Loaded ${titles.length === 1 ? 'a sample dossier' : 'the sample dossiers'}: ${titles.join(', ')}.`)
}

async function bringUpToDate(store: Store, terminal: Terminal): Promise<void> {
  const due: { readonly slug: string; readonly title: string; readonly sources: number }[] = []
  for (const { slug, title } of await listDossiers(store)) {
    const sources = (await isCurrent(store, slug)) ? 0 : ((await readHead(store, slug))?.sources.length ?? 0)
    if (sources > 0) due.push({ slug, title, sources })
  }
  if (due.length === 0) return
  // Imported when there is something to compare: mostly there is not, and the worker takes a while to load.
  const { openComparing } = await import('./compare-stored.ts')
  const comparing = await openComparing(store, terminal)
  try {
    for (const { slug, title, sources } of due) {
      say(`Comparing ${plural(sources, 'source')} of “${title}” …`)
      const wrong = await comparing.compare({ dossier: slug, author: 'Variorum' })
      if (wrong !== null) terminal.err(`“${title}” could not be compared: ${wrong} Its page offers to do it again.\n`)
    }
  } finally {
    await comparing.close()
  }
}

async function isCurrent(store: Store, slug: string): Promise<boolean> {
  const stored = await readComparisonInfo(store, slug)
  return stored !== null && !stored.outdated && stored.engineVersion === ENGINE_VERSION && stored.rules === RULES_VERSION
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
