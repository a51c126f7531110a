'use server'

/**
 * The mark of having looked at a finding, set and taken back.
 *
 * In: form data. Out: nothing; the page is made again. Refuses: foreign requests, people without an account, dossiers that are not theirs.
 * Example: dossier 'ferries', finding 'f-1', viewed 'yes' → the mark stands until relation or readings change
 */
import { revalidatePath } from 'next/cache'
import { sharedStore } from '../../prisma/client.ts'
import { markViewed } from '../../prisma/write.ts'
import { requireOwnRequest } from './own-request.ts'
import { requirePerson } from './person.ts'

export async function setViewed(form: FormData): Promise<void> {
  await requireOwnRequest()
  const value = (name: string): string => String(form.get(name) ?? '')
  const { user, dossier } = await requirePerson('dossier:read', value('dossier'))
  await markViewed(await sharedStore(), {
    dossier: dossier.slug,
    finding: value('finding'),
    person: user.id,
    viewed: value('viewed') === 'yes',
  })
  revalidatePath(`/dossiers/${dossier.slug}`, 'layout')
}
