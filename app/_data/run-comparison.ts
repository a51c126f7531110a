/**
 * Runs the engine on a dossier's texts, with every correction that is heard there, and stores what it found.
 *
 * In: a slug. Out: nothing; the dossier's current comparison is that of its newest texts, and decisions stand on the findings that took the
 * place of theirs. Refuses: a dossier that is not there.
 * Example: await runComparison('ferries')
 */
import { successorsOf } from '../../lib/findings/successors.ts'
import { taught } from '../../lib/proposals/taught.ts'
import { sharedStore } from '../../prisma/client.ts'
import { findDossier, readComparison, readCorrections, readDecidedFindings, readTexts } from '../../prisma/read.ts'
import { saveComparison } from '../../prisma/write.ts'
import { compareApart } from './compare-process.ts'
import { AppError } from './errors.ts'
import { publish } from './live.ts'

/** Sources may change while the engine reads them; it then starts again. More than this often is somebody typing, and the next save will do. */
const ATTEMPTS = 3

export async function runComparison(slug: string): Promise<void> {
  const store = await sharedStore()
  const dossier = await findDossier(store, slug)
  if (dossier === null) throw new AppError('not-found')
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const [texts, corrections] = [await readTexts(store, slug), await readCorrections(store, dossier.id)]
    if (texts === null) throw new AppError('not-found')
    const heard = corrections.filter(({ active }) => active)
    const proposals = heard.flatMap((one) => taught({ ...one, dossier: one.dossier.slug, author: one.author.name }, slug) ?? [])
    const comparison = await compareApart(texts, proposals)
    const before = (await readComparison(store, slug))?.comparison
    const listed = before === undefined ? [] : [...before.findings, ...before.possible]
    const earlier = [
      ...listed.map((finding) => ({ finding, sources: before?.sources ?? [] })),
      ...(await readDecidedFindings(store, dossier.id)),
    ]
    const carried = successorsOf(earlier, comparison)
    const saved = await saveComparison(store, { dossier: slug, comparison, author: 'Variorum', carried })
    if (!saved.ok) continue
    if (saved.changed) await publish(dossier.id, { kind: 'comparison', by: null })
    return
  }
}
