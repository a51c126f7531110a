/**
 * The sample dossiers, put into a store.
 *
 * In:      dossiers as plain values (content/load.ts reads them). Out: the slugs that got something new, to be compared by the caller.
 *          Anybody may read them.
 * Refuses: nothing. Running it again adds nothing; it never touches a title, and never puts a shipped text before an editor's newer one.
 * Example: const changed = await seedSamples(store, [await loadDossier('content/dossiers/harbour')])
 */
import type { SourceMeta, SourceText } from '../lib/model.ts'
import type { Store } from './client.ts'
import { addDossier, addShippedSource } from './write.ts'

export interface SampleDossier {
  readonly slug: string
  readonly title: string
  readonly description: string
  /** `meta`, where the caller has read the front matter. */
  readonly sources: readonly (SourceText & { readonly meta?: SourceMeta })[]
}

/** Who the audit names for what came with the program. */
const SEEDER = 'Variorum'

export async function seedSamples(store: Store, dossiers: readonly SampleDossier[]): Promise<readonly string[]> {
  const changed: string[] = []
  for (const { slug, title, description, sources } of dossiers) {
    const { created } = await addDossier(store, { slug, title, description, author: SEEDER, visibility: 'public' })
    let added = created
    for (const { path, text, meta } of sources) {
      const { created: what } = await addShippedSource(store, { dossier: slug, path, text, meta, author: SEEDER })
      added ||= what !== 'nothing'
    }
    if (added) changed.push(slug)
  }
  return changed
}
