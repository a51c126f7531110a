/**
 * What changes in a dossier if one source is withdrawn: compared again without it, by the engine itself.
 *
 * In: a slug, and the id of a source when one was chosen. Out: the findings that change, worst first. Refuses: whoever may not compare (it costs a
 * core for seconds), and dossiers of two sources, where nothing would be left to compare.
 * Example: (await loadImpact('ferries', 's-…')).value.result?.impacts[0] // { change: 'relation', words: 'conflict → agree', … }
 */

import { compareApart } from '../../jobs/compare-process.ts'
import { heardIn } from '../../lib/proposals/taught.ts'
import { type Impact, impactOf } from '../../lib/report/impact.ts'
import { sharedStore } from '../../prisma/client.ts'
import { readCorrections } from '../../prisma/read.ts'
import { requireAccess } from './access.ts'
import { AppError } from './errors.ts'
import { attempt, type DossierHead, existing, headOf, type ListedSource, type Loaded } from './snapshot.ts'

export interface ImpactPage {
  readonly dossier: DossierHead
  readonly enough: boolean
  readonly result: { readonly source: ListedSource; readonly impacts: readonly Impact[] } | null
}

/** Results of the last few questions: a comparison never changes under its id. */
const kept = new Map<string, readonly Impact[]>()
const KEPT = 20

export async function loadImpact(slug: string, sourceId: string | null): Promise<Loaded<ImpactPage>> {
  return attempt(async () => {
    const { dossier: at } = await requireAccess('compare', slug)
    if (at === null) throw new AppError('not-found')
    const snapshot = await existing(slug)
    const dossier = headOf(snapshot)
    const enough = dossier.sources.length > 2
    const source = enough ? dossier.sources.find(({ id }) => id === sourceId) : undefined
    if (source === undefined || snapshot.comparison === null) return { dossier, enough, result: null }
    const { id, comparison } = snapshot.comparison
    const key = `${id} ${source.id}`
    let impacts = kept.get(key)
    if (impacts === undefined) {
      const corrections = await readCorrections(await sharedStore(), at.id)
      const rest = snapshot.texts.filter(({ path }) => path !== source.path)
      impacts = impactOf(comparison, await compareApart(rest, heardIn(slug, corrections, comparison.proposals ?? [])), source.id)
      kept.set(key, impacts)
      for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest)
    }
    return { dossier, enough, result: { source, impacts } }
  })
}
