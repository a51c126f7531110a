'use server'

/**
 * The address of a source is watched, or fetched again now.
 *
 * In: form data: the dossier, the source's path, how often. Out: a redirect to the source. Refuses: foreign requests, people who may not add
 * sources, a source without an address.
 * Example: fetchAgain(form) → a job that fetches; what changed is a new revision
 */
import { redirect } from 'next/navigation'
import { sharedStore } from '../../prisma/client.ts'
import { EVERY, openJob, setWatch, type WatchView } from '../../prisma/jobs.ts'
import { AppError } from './errors.ts'
import { waitBriefly } from './jobs.ts'
import { requireOwnRequest } from './own-request.ts'
import { type PersonAtDossier, requirePerson } from './person.ts'
import { watchOf } from './watch.ts'

export async function saveWatch(form: FormData): Promise<void> {
  const { slug, path, user, watch } = await asked(form)
  const every = EVERY.find((one) => one === form.get('every'))
  if (every === undefined) throw new AppError('invalid')
  await setWatch(await sharedStore(), { dossier: slug, path, address: watch.address, every, author: user.name, authorId: user.id })
  redirect(pageOf(slug, path))
}

export async function fetchAgain(form: FormData): Promise<void> {
  const { slug, path, user, watch } = await asked(form)
  const store = await sharedStore()
  // What comes of it is told beside the source, also where it is not watched.
  await setWatch(store, { dossier: slug, path, address: watch.address, every: watch.every, author: user.name, authorId: user.id })
  await waitBriefly(await openJob(store, { dossier: slug, kind: 'fetch', name: path, subject: {}, askedBy: user.name, askedById: user.id }))
  redirect(pageOf(slug, path))
}

interface Asked {
  readonly slug: string
  readonly path: string
  readonly user: PersonAtDossier['user']
  readonly watch: WatchView
}

async function asked(form: FormData): Promise<Asked> {
  await requireOwnRequest()
  const [slug, path] = [String(form.get('dossier') ?? ''), String(form.get('path') ?? '')]
  const { user } = await requirePerson('source:add', slug)
  const watch = await watchOf(slug, path)
  if (watch === null) throw new AppError('not-found')
  return { slug, path, user, watch }
}

function pageOf(slug: string, path: string): string {
  return `/dossiers/${encodeURIComponent(slug)}/sources/${encodeURIComponent(path)}#watch`
}
