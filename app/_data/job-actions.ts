'use server'

/**
 * Work in the background is cancelled, or tried again.
 *
 * In: form data: the dossier, the id of the work. Out: a redirect to the dossier, or the page again. Refuses: foreign requests, people who may not add sources;
 * work that has ended otherwise by now stays as it is.
 * Example: cancelWork(form) → the import stops after the document it is at
 */
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { sharedStore } from '../../prisma/client.ts'
import { cancelJob, retryJob } from '../../prisma/jobs.ts'
import { requireOwnRequest } from './own-request.ts'
import { requirePerson } from './person.ts'

export async function cancelWork(form: FormData): Promise<void> {
  await turn(form, cancelJob)
}

export async function retryWork(form: FormData): Promise<void> {
  await turn(form, retryJob)
}

/** On a page that somebody works on: it stays, and is read again. */
export async function cancelWorkHere(form: FormData): Promise<void> {
  refreshed(await done(form, cancelJob))
}

export async function retryWorkHere(form: FormData): Promise<void> {
  refreshed(await done(form, retryJob))
}

function refreshed(slug: string): void {
  revalidatePath(`/dossiers/${slug}`, 'layout')
}

async function turn(form: FormData, how: typeof cancelJob): Promise<void> {
  redirect(`/dossiers/${encodeURIComponent(await done(form, how))}`)
}

async function done(form: FormData, how: typeof cancelJob): Promise<string> {
  await requireOwnRequest()
  const { dossier } = await requirePerson('source:add', String(form.get('dossier') ?? ''))
  const id = String(form.get('id') ?? '')
  await how(await sharedStore(), { dossierId: dossier.id, id })
  return dossier.slug
}
