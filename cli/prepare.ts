/**
 * `variorum prepare`: a database that is ready to be served. `npm start` runs it in a process of its own.
 *
 * In: DATABASE_URL or VARIORUM_DATA; content/dossiers. Out: the newest schema, the sample dossiers, a current comparison of every dossier.
 * Refuses: a data folder in use, an unreachable server, a foreign history (exit code 1, with what to do).
 * Example: the second time it finds everything done and says only where the database is.
 *
 * A dossier is compared again when its texts or the engine have changed; decisions stay, and say when their finding did not.
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listDossiers as listSampleFolders, loadDossier } from '../content/load.ts'
import { ENGINE_VERSION, RULES_VERSION } from '../lib/version.ts'
import { openStore, type Store } from '../prisma/client.ts'
import { isStoreError } from '../prisma/errors.ts'
import { findDossier, listDossiers, readComparison, readCorrections, readDecidedFindings, readTexts } from '../prisma/read.ts'
import { seedSamples } from '../prisma/seed.ts'
import { saveComparison } from '../prisma/write.ts'

const samples = join(fileURLToPath(new URL('..', import.meta.url)), 'content/dossiers')

export async function prepareCommand(): Promise<number> {
  let store: Store | undefined
  try {
    store = await openStore()
    say(`The database is ${store.kind === 'embedded' ? 'in' : 'on'} ${store.place}.`)
    if (store.applied.length > 0) say(`Brought it to the current schema (${plural(store.applied.length, 'migration')}).`)
    await seed(store)
    await bringUpToDate(store)
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

async function bringUpToDate(store: Store): Promise<void> {
  for (const { slug, title } of await listDossiers(store)) {
    if (await isCurrent(store, slug)) continue
    const texts = await readTexts(store, slug)
    if (texts === null || texts.length === 0) continue
    say(`Comparing ${plural(texts.length, 'source')} of “${title}” …`)
    // Imported when there is something to compare: mostly there is not, and the engine with its words takes a while to load.
    const [{ compare }, { openResources }, { proposalsFor }, { successorsOf }] = await Promise.all([
      import('../lib/compare.ts'),
      import('../content/resources.ts'),
      import('../lib/proposals/taught.ts'),
      import('../lib/findings/successors.ts'),
    ])
    const id = (await findDossier(store, slug))?.id ?? ''
    const comparison = await compare(texts, openResources(), proposalsFor(slug, await readCorrections(store, id)))
    const carried = successorsOf(await readDecidedFindings(store, id), comparison)
    await saveComparison(store, { dossier: slug, comparison, author: 'Variorum', carried })
  }
}

async function isCurrent(store: Store, slug: string): Promise<boolean> {
  const stored = await readComparison(store, slug)
  return stored !== null && !stored.outdated && stored.engineVersion === ENGINE_VERSION && stored.rules === RULES_VERSION
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
