'use server'

/**
 * What an owner of the installation does: invite, give roles, hand over links, shut out.
 *
 * In: form data. Out: a new form state with a link that is shown once, or a redirect. Refuses: foreign requests, everybody else; to leave
 * the installation without an owner.
 * Example: invitePerson(state, form) → a link that makes an account of this address
 */
import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { endSessions, makeInvitation, makeResetLink, revokeInvitation, setDisabled, setRole } from '../../prisma/accounts.ts'
import { sharedStore } from '../../prisma/client.ts'
import { requireAccess } from './access.ts'
import { type AccountFormState, fields, readFields } from './account-form.ts'
import { broken, done, failed, refused } from './account-state.ts'
import { AppError } from './errors.ts'
import { mailInvitation } from './invitation-mail.ts'
import { requireOwnRequest } from './own-request.ts'
import { originOf } from './this-machine.ts'

async function requireOwner() {
  await requireOwnRequest()
  const { user } = await requireAccess('installation:manage')
  if (user === null) throw new AppError('not-signed-in')
  return { user, store: await sharedStore() }
}

export async function invitePerson(before: AccountFormState, form: FormData): Promise<AccountFormState> {
  const read = readFields(form, { email: fields.email, role: fields.role })
  if (!read.ok) return refused(before, read)
  try {
    const { user, store } = await requireOwner()
    const { token } = await makeInvitation(store, user, { ...read.value, dossier: null })
    const link = `${originOf(await headers())}/invitations/${token}`
    revalidatePath('/people')
    const mailed = await mailInvitation({ to: read.value.email, by: user.name, link, dossier: null })
    return done(before, mailed ? 'linkMailed' : 'link', link)
  } catch (error) {
    return broken(before, read.typed, error)
  }
}

export async function handOverReset(before: AccountFormState, form: FormData): Promise<AccountFormState> {
  const read = readFields(form, { id: fields.id })
  if (!read.ok) return failed(before, {}, 'nobody')
  try {
    const { user, store } = await requireOwner()
    const link = await makeResetLink(store, user, read.value.id)
    return link === null ? failed(before, {}, 'nobody') : done(before, 'link', `${originOf(await headers())}/reset/${link.token}`)
  } catch (error) {
    return broken(before, {}, error)
  }
}

export async function givePersonRole(form: FormData): Promise<void> {
  const { user, store } = await requireOwner()
  const read = readFields(form, { id: fields.id, role: fields.role })
  const changed = read.ok ? await setRole(store, user, read.value.id, read.value.role) : null
  redirect(changed?.ok ? '/people?done=role' : '/people?problem=lastOwner')
}

export async function shutOut(form: FormData): Promise<void> {
  const { user, store } = await requireOwner()
  const read = readFields(form, { id: fields.id })
  const changed = read.ok ? await setDisabled(store, user, read.value.id, form.get('disabled') === 'yes') : null
  redirect(changed?.ok ? '/people?done=access' : '/people?problem=lastOwner')
}

export async function signOutEverywhere(form: FormData): Promise<void> {
  const { user, store } = await requireOwner()
  const read = readFields(form, { id: fields.id })
  if (read.ok) await endSessions(store, user, read.value.id, null)
  redirect('/people?done=ended')
}

export async function takeBackInvitation(form: FormData): Promise<void> {
  const { user, store } = await requireOwner()
  const read = readFields(form, { id: fields.id })
  if (read.ok) await revokeInvitation(store, user, read.value.id, null)
  redirect('/people?done=takenBack')
}
