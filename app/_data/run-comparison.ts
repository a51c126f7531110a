/**
 * Has a dossier's texts compared, in the background.
 *
 * In: a slug. Out: nothing, when the comparison is done, or when it takes longer than somebody wants to look at a page that does not move;
 * the page of the dossier then shows how far it is. Refuses: a dossier that is not there.
 * Example: await runComparison('ferries')
 */
import { sharedStore } from '../../prisma/client.ts'
import { openJob } from '../../prisma/jobs.ts'
import { waitBriefly } from './jobs.ts'
import { currentPerson } from './visitor.ts'

export async function runComparison(slug: string): Promise<void> {
  const person = (await currentPerson())?.person ?? null
  const job = await openJob(await sharedStore(), {
    dossier: slug,
    kind: 'compare',
    name: slug,
    subject: {},
    askedBy: person?.name ?? 'Variorum',
    askedById: person?.id ?? null,
  })
  // Short dossiers are compared by then, and whoever asked sees the findings at once.
  await waitBriefly(job)
}
