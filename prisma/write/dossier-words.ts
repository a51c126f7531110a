/**
 * The title and the description of a dossier, changed.
 *
 * In:      new words (what is missing stays), and the time of the last change that their author had before their eyes.
 * Out:     the time of this change; or null, when somebody changed it meanwhile.
 * Refuses: unknown dossiers ('not-found'), an empty title ('invalid'), characters and lengths.
 * Example: await editDossier(store, { dossier: 'harbour', title: 'The storm', expectedAt: '2026-12-01T09:00:00.000Z', author })
 */
import type { Store } from '../client.ts'
import type { PersonName } from '../discussion-views.ts'
import { checkFilled, checkText, LIMITS } from '../guards.ts'
import { transact } from '../transaction.ts'
import { writeAudit } from './audit.ts'
import { lockDossier } from './dossier.ts'

export interface DossierEdit {
  readonly dossier: string
  readonly title?: string | undefined
  readonly description?: string | undefined
  /** ISO time; missing for whoever overwrites knowingly. */
  readonly expectedAt?: string | undefined
  readonly author: PersonName
}

export async function editDossier(store: Store, given: DossierEdit): Promise<{ readonly at: string } | null> {
  const actor = checkFilled('author', given.author.name, LIMITS.author)
  return transact(store, async (tx) => {
    const id = await lockDossier(tx, given.dossier)
    const before = await tx.dossier.findUniqueOrThrow({ where: { id }, select: { title: true, description: true, updatedAt: true } })
    if (given.expectedAt !== undefined && given.expectedAt !== before.updatedAt.toISOString()) return null
    const title = given.title === undefined ? before.title : checkFilled('title', given.title, LIMITS.title)
    const description =
      given.description === undefined ? before.description : checkText('description', given.description, LIMITS.description)
    if (title === before.title && description === before.description) return { at: before.updatedAt.toISOString() }
    // Never the same time twice: it is what the next editor says they built on.
    const at = new Date(Math.max(store.now().getTime(), before.updatedAt.getTime() + 1))
    await tx.dossier.update({ where: { id }, data: { title, description, updatedAt: at } })
    await writeAudit(tx, at, {
      actor,
      actorId: given.author.id,
      action: 'dossier.edit',
      dossierId: id,
      objectType: 'dossier',
      objectId: id,
      before: { title: before.title, description: before.description },
      after: { title, description },
    })
    return { at: at.toISOString() }
  })
}
