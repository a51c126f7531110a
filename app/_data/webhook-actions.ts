'use server'

/**
 * Webhooks: an owner of a dossier adds an address, changes it, gives it another secret, removes it, sends a message again.
 *
 * In: form data. Out: a new form state with a secret, once; or a redirect. Refuses: foreign requests, whoever does not own the dossier,
 * addresses that are not called.
 * Example: addWebhook(state, form) → the secret is shown, and the address is told of the next decision
 */
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readHookAddress } from '../../content/fetching/deliver.ts'
import { sharedStore } from '../../prisma/client.ts'
import type { WebhookEvent } from '../../prisma/read.ts'
import { changeWebhook, makeWebhook, removeWebhook, resendDelivery, rotateSecret } from '../../prisma/write.ts'
import type { AccountFormState } from './account-form.ts'
import { broken } from './account-state.ts'
import { requireOwnRequest } from './own-request.ts'
import { requirePerson } from './person.ts'
import { ownHosts } from './webhook-sender.ts'

const events: readonly WebhookEvent[] = ['decided', 'compared', 'revised', 'published']

async function requireOwner(form: FormData) {
  await requireOwnRequest()
  const { user, dossier } = await requirePerson('dossier:manage', String(form.get('dossier') ?? ''))
  const at = { dossierId: dossier.id, webhook: String(form.get('id') ?? ''), author: user }
  return { at, store: await sharedStore(), page: `/dossiers/${encodeURIComponent(dossier.slug)}/webhooks` }
}

export async function addWebhook(before: AccountFormState, form: FormData): Promise<AccountFormState> {
  const typed = { address: String(form.get('address') ?? '').slice(0, 2_000) }
  try {
    const { at, store } = await requireOwner(form)
    const t = await getTranslations('programs')
    const refuse = (errors: Readonly<Record<string, string>>, message: string | null = null): AccountFormState => ({
      ...{ turn: before.turn + 1, typed, errors, message, done: false, link: null },
    })
    const target = readHookAddress(typed.address, ownHosts())
    if (typeof target === 'string') return refuse({ address: `${t('webhooks.wrong.address')} ${target}` })
    const asked = form.getAll('events').map(String)
    const chosen = events.filter((event) => asked.includes(event))
    if (chosen.length === 0) return refuse({}, t('webhooks.wrong.events'))
    const { secret } = await makeWebhook(store, { dossierId: at.dossierId, address: target.url.href, events: chosen, author: at.author })
    revalidatePath('/dossiers/[dossier]/webhooks', 'page')
    return { turn: before.turn + 1, typed: {}, errors: {}, message: t('webhooks.made'), done: true, link: secret }
  } catch (error) {
    return broken(before, typed, error)
  }
}

export async function newWebhookSecret(before: AccountFormState, form: FormData): Promise<AccountFormState> {
  try {
    const { at, store } = await requireOwner(form)
    const { secret } = await rotateSecret(store, at)
    const t = await getTranslations('programs')
    return { turn: before.turn + 1, typed: {}, errors: {}, message: t('webhooks.newSecret'), done: true, link: secret }
  } catch (error) {
    return broken(before, {}, error)
  }
}

export async function switchWebhook(form: FormData): Promise<void> {
  const { at, store, page } = await requireOwner(form)
  await changeWebhook(store, { ...at, on: form.get('on') === 'yes' })
  redirect(`${page}?done=changed`)
}

export async function dropWebhook(form: FormData): Promise<void> {
  const { at, store, page } = await requireOwner(form)
  await removeWebhook(store, at)
  redirect(`${page}?done=removed`)
}

export async function sendAgain(form: FormData): Promise<void> {
  const { at, store, page } = await requireOwner(form)
  await resendDelivery(store, { dossierId: at.dossierId, delivery: at.webhook })
  redirect(`${page}?done=resent`)
}
