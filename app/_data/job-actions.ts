'use server'

/**
 * Work in the background is cancelled, or tried again.
 *
 * In: form data: the dossier, the id of the work. Out: a redirect to the dossier. Refuses: foreign requests, people who may not add sources;
 * work that has ended otherwise by now stays as it is.
 * Example: cancelWork(form) → the import stops after the document it is at
 */
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

async function turn(form: FormData, how: typeof cancelJob): Promise<void> {
  await requireOwnRequest()
  const { dossier } = await requirePerson('source:add', String(form.get('dossier') ?? ''))
  const id = String(form.get('id') ?? '')
  await how(await sharedStore(), { dossierId: dossier.id, id })
  redirect(`/dossiers/${encodeURIComponent(dossier.slug)}`)
}
