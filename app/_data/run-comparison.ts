/**
 * Runs the engine on a dossier's texts and stores what it found.
 *
 * In: a slug. Out: nothing; the dossier's current comparison is that of its newest texts. Refuses: a dossier that is not there.
 * Example: await runComparison('ferries')
 */
import { sharedStore } from '../../prisma/client.ts'
import { readTexts } from '../../prisma/read.ts'
import { saveComparison } from '../../prisma/write.ts'
import { compareApart } from './compare-process.ts'
import { AppError } from './errors.ts'

/** Sources may change while the engine reads them; it then starts again. More than this often is somebody typing, and the next save will do. */
const ATTEMPTS = 3

export async function runComparison(slug: string): Promise<void> {
  const store = await sharedStore()
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const texts = await readTexts(store, slug)
    if (texts === null) throw new AppError('not-found')
    const comparison = await compareApart(texts)
    const saved = await saveComparison(store, { dossier: slug, comparison, author: 'Variorum' })
    if (saved.ok) return
  }
}
