/**
 * A store with three dossiers of the same texts, one of each degree of openness, and people with every role in each.
 *
 * In: an open store, and what makes the people. Out: their cookies.
 */
import { setMember, setVisibility } from '../../prisma/accounts.ts'
import type { Store } from '../../prisma/client.ts'
import { addDossier, addSource, saveComparison } from '../../prisma/write.ts'
import { ferryComparison, ferryTexts } from '../e2e/fixtures/ferries.ts'
import type { Cookies } from '../e2e/people.ts'

const roles = { ann: 'editor', rae: 'reviewer', ren: 'reader' } as const

export async function furnish(store: Store, addPeople: (store: Store) => Promise<Cookies>): Promise<Cookies> {
  for (const slug of ['ferries', 'private', 'link', 'public']) {
    await addDossier(store, { slug, title: slug, description: '', author: 'Test' })
    for (const text of ferryTexts) await addSource(store, { dossier: slug, ...text, author: 'Test' })
    await saveComparison(store, { dossier: slug, comparison: ferryComparison, author: 'Test' })
  }
  const cookies = await addPeople(store)
  const people = await store.db.user.findMany({ select: { id: true, name: true, email: true } })
  const owner = people.find(({ email }) => email === 'ida@desk.example')
  if (owner === undefined) throw new Error('Ida is not there.')
  for (const slug of ['private', 'link', 'public'] as const) {
    for (const [name, role] of Object.entries(roles) as [keyof typeof roles, (typeof roles)[keyof typeof roles]][]) {
      const userId = people.find(({ email }) => email === `${name}@desk.example`)?.id ?? ''
      await setMember(store, owner, { dossier: slug, userId, role, adding: true })
    }
    await setVisibility(store, owner, slug, slug)
  }
  return cookies
}
