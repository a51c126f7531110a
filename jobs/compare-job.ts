/**
 * Runs the engine on a dossier's texts, with every correction that is heard there, and stores what it found.
 *
 * In: a dossier. Out: nothing; the dossier's current comparison is that of its newest texts, and decisions stand on the findings that took the
 * place of theirs. Refuses: a dossier that is not there. Example: see handler.ts
 */
import { successorsOf } from '../lib/findings/successors.ts'
import { proposalsFor } from '../lib/proposals/taught.ts'
import { readComparison, readCorrections, readDecidedFindings, readTexts } from '../prisma/read.ts'
import { saveComparison } from '../prisma/write.ts'
import { compareApart } from './compare-process.ts'
import type { Handler } from './handler.ts'
import { tellChange } from './tell.ts'

/** Sources may change while the engine reads them; it then starts again. More than this often is somebody typing, and the next save will do. */
const ATTEMPTS = 3

export const compareJob: Handler = async (store, { fence, dossier: { id, slug } }, { signal, step }) => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const [texts, corrections] = [await readTexts(store, slug), await readCorrections(store, id)]
    if (texts === null) throw new Error(`There is no dossier "${slug}" any more.`)
    step('reading', 0, texts.length)
    const comparison = await compareApart(texts, proposalsFor(slug, corrections), {
      signal,
      dossier: id,
      read: (done) => (done < texts.length ? step('reading', done, texts.length) : step('comparing', 0, 0)),
    })
    step('saving', 0, 0)
    const before = (await readComparison(store, slug))?.comparison
    const listed = before === undefined ? [] : [...before.findings, ...before.possible]
    const earlier = [...listed.map((finding) => ({ finding, sources: before?.sources ?? [] })), ...(await readDecidedFindings(store, id))]
    const carried = successorsOf(earlier, comparison)
    const saved = await saveComparison(store, { dossier: slug, comparison, author: 'Variorum', carried, fence })
    if (!saved.ok) continue
    if (saved.changed) await tellChange(store, id, 'comparison')
    return null
  }
  return null
}
