/**
 * Runs the engine on a dossier's texts, with every correction that is heard there, and stores what it found.
 *
 * In: a dossier. Out: nothing; the dossier's current comparison is that of its newest texts, and decisions stand on the findings that took the
 * place of theirs. Refuses: a dossier that is not there. Example: see handler.ts
 */
import { proposalsFor } from '../lib/proposals/taught.ts'
import { readCorrections, readLostFindings, readTexts } from '../prisma/read.ts'
import { saveFound } from '../prisma/write.ts'
import { findApart } from './compare-process.ts'
import type { Handler } from './handler.ts'
import { tellChange } from './tell.ts'

/** Sources may change while the engine reads them; it then starts again. More than this often is somebody typing, and the next save will do. */
const ATTEMPTS = 3

export const compareJob: Handler = async (store, { fence, dossier: { id, slug } }, { signal, step }) => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const [texts, corrections] = [await readTexts(store, slug), await readCorrections(store, id)]
    if (texts === null) throw new Error(`There is no dossier "${slug}" any more.`)
    step('reading', 0, texts.length)
    const read = (done: number) => (done < texts.length ? step('reading', done, texts.length) : step('comparing', 0, 0))
    const saved = await findApart(
      texts,
      proposalsFor(slug, corrections),
      { signal, dossier: id, read },
      async ({ found, rows, successors }) => {
        step('saving', 0, 0)
        const carried = await successors(await readLostFindings(store, { dossierId: id, present: found.ids }))
        const written = (done: number, of: number) => step('saving', done, of)
        return saveFound(store, { dossier: slug, found, author: 'Variorum', carried, fence, rows, signal, written })
      },
    )
    if (!saved.ok) continue
    if (saved.changed) await tellChange(store, id, 'comparison')
    return null
  }
  return null
}
