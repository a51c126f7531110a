/**
 * What a page beside the findings needs of a dossier: its title and the names of its sources.
 *
 * In:      a slug. Out: both, or null. Refuses: nothing. Example: await readHead(store, 'harbour') // { title, sources }
 */
import type { Store } from '../client.ts'
import { atOneMoment } from '../transaction.ts'
import type { SourceSummary } from '../views.ts'
import { listSources } from './source.ts'

export async function readHead(
  store: Store,
  slug: string,
): Promise<{ readonly title: string; readonly sources: readonly SourceSummary[] } | null> {
  return atOneMoment(store, async (tx) => {
    const dossier = await tx.dossier.findUnique({ where: { slug }, select: { id: true, title: true } })
    return dossier && { title: dossier.title, sources: await listSources(tx, dossier.id) }
  })
}
