/**
 * A store with three dossiers of the same texts, one of each degree of openness, and people with every role in each.
 *
 * In: an open store, and what makes the people. Out: their cookies.
 */
import { createHash } from 'node:crypto'
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
    await originOf(store, slug, ferryTexts[0]?.path ?? '')
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

/** The first source has a file it came in, and what was fetched. */
async function originOf(store: Store, dossier: string, path: string): Promise<void> {
  const revision = await store.db.revision.findFirstOrThrow({ where: { source: { path, dossier: { slug: dossier } } } })
  const bytes = new TextEncoder().encode('As it came in.')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await store.db.storedFile.createMany({ data: { sha256, size: bytes.length, bytes, createdAt: store.now() }, skipDuplicates: true })
  const told = { name: 'a.html', mediaType: 'text/html', converter: 'html', converterVersion: '1' }
  await store.db.origin.create({ data: { revisionId: revision.id, fileSha256: sha256, warcSha256: sha256, ...told } })
}
