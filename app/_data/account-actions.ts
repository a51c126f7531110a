'use server'

/**
 * Coming in and going out: the first start, signing in and out, an invitation, a forgotten password.
 *
 * In: form data. Out: a new form state, or a redirect. Refuses: foreign requests; what was tried too often; whatever would tell a stranger
 * whether there is such a person. Whoever comes in gets a new session: one that stood in the browser before is ended, never taken over.
 * Example: enter(state, form) → signed in, and sent to the page that was asked for
 */
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import {
  acceptAsKnown,
  acceptAsNew,
  addFirstOwner,
  attempt,
  keyOf,
  LIMIT,
  makeResetLink,
  personToReset,
  resetPassword,
  signIn,
  signOut,
} from '../../prisma/accounts.ts'
import { sharedStore } from '../../prisma/client.ts'
import { requireSignedIn } from './access.ts'
import { type AccountFormState, fields, readFields, safeNext } from './account-form.ts'
import { broken, done, failed, refused } from './account-state.ts'
import { hasMail, sendMail } from './mail.ts'
import { requireOwnRequest } from './own-request.ts'
import { isOnThisMachine, originOf } from './this-machine.ts'
import { currentPerson, forgetSession, from, keepSession } from './visitor.ts'

/** Signs in; 'wrong' for whatever is wrong. */
async function comeIn(
  email: string,
  password: string,
): Promise<{ readonly problem: 'signIn' | 'tooMany'; readonly until?: string } | null> {
  const store = await sharedStore()
  const before = await currentPerson()
  const signed = await signIn(store, { email, password, from: await from() })
  if (!signed.ok) return signed.reason === 'wrong' ? { problem: 'signIn' } : { problem: 'tooMany', until: signed.until }
  if (before !== null) await signOut(store, before.session)
  await keepSession(signed.cookie)
  return null
}

/** The first visitor on the machine itself becomes the owner; everybody else comes by invitation. */
export async function becomeOwner(before: AccountFormState, form: FormData): Promise<AccountFormState> {
  const read = readFields(form, { name: fields.name, email: fields.email, password: fields.password })
  if (!read.ok) return refused(before, read)
  try {
    await requireOwnRequest()
    if (!isOnThisMachine(await headers())) return failed(before, read.typed, 'notHere')
    if (!(await addFirstOwner(await sharedStore(), read.value))) return failed(before, read.typed, 'taken')
    await comeIn(read.value.email, read.value.password)
  } catch (error) {
    return broken(before, read.typed, error)
  }
  redirect('/')
}

export async function enter(before: AccountFormState, form: FormData): Promise<AccountFormState> {
  const typed = { email: String(form.get('email') ?? '').slice(0, 300), next: safeNext(form.get('next')) }
  try {
    await requireOwnRequest()
    const refusal = await comeIn(typed.email, String(form.get('password') ?? ''))
    if (refusal !== null) return failed(before, typed, refusal.problem, refusal.until)
  } catch (error) {
    return broken(before, typed, error)
  }
  redirect(typed.next)
}

export async function leave(): Promise<void> {
  await requireOwnRequest()
  const found = await currentPerson()
  if (found !== null) await signOut(await sharedStore(), found.session)
  await forgetSession()
  redirect('/')
}

/** A new account of an invitation, signed in at once. */
export async function acceptInvitation(before: AccountFormState, form: FormData): Promise<AccountFormState> {
  const read = readFields(form, { name: fields.name, password: fields.password, token: fields.token })
  if (!read.ok) return refused(before, read)
  let target: string
  try {
    await requireOwnRequest()
    const store = await sharedStore()
    const { address } = await from()
    const allowed = await attempt(store, keyOf('link', address), LIMIT.link)
    if (!allowed.ok) return failed(before, read.typed, 'tooMany', allowed.until)
    const accepted = await acceptAsNew(store, read.value.token, { name: read.value.name, password: read.value.password })
    if (!accepted.ok) return failed(before, read.typed, accepted.reason === 'has-account' ? 'hasAccount' : 'linkGone')
    await comeIn(accepted.email, read.value.password)
    target = accepted.dossier === null ? '/' : `/dossiers/${accepted.dossier}`
  } catch (error) {
    return broken(before, read.typed, error)
  }
  redirect(target)
}

/** An invitation taken with the account that one has. */
export async function acceptSignedIn(before: AccountFormState, form: FormData): Promise<AccountFormState> {
  const read = readFields(form, { token: fields.token })
  if (!read.ok) return failed(before, {}, 'linkGone')
  let target: string
  try {
    await requireOwnRequest()
    const { user } = await requireSignedIn()
    const accepted = await acceptAsKnown(await sharedStore(), read.value.token, user)
    if (!accepted.ok) return failed(before, {}, accepted.reason === 'other-person' ? 'otherPerson' : 'linkGone')
    target = accepted.dossier === null ? '/' : `/dossiers/${accepted.dossier}`
  } catch (error) {
    return broken(before, {}, error)
  }
  redirect(target)
}

/** The same answer, as fast, whether or not there is such a person: the letter is written after the answer has gone. */
export async function forgotten(before: AccountFormState, form: FormData): Promise<AccountFormState> {
  const read = readFields(form, { email: fields.email })
  if (!read.ok) return refused(before, read)
  try {
    await requireOwnRequest()
    if (!hasMail()) return failed(before, read.typed, 'nobody')
    const store = await sharedStore()
    const person = await personToReset(store, read.value.email, (await from()).address)
    if (person === 'too-many') return failed(before, read.typed, 'tooMany')
    if (person !== null) {
      const t = await getTranslations('accounts')
      const origin = originOf(await headers())
      const write = async (): Promise<void> => {
        const link = await makeResetLink(store, null, person.id)
        if (link === null) return
        const text = t('mail.reset', { name: person.name, link: `${origin}/reset/${link.token}` })
        await sendMail({ to: person.email, subject: t('mail.resetSubject'), text })
      }
      write().catch((error: unknown) => broken(before, {}, error))
    }
    return done(before, 'mailed')
  } catch (error) {
    return broken(before, read.typed, error)
  }
}

export async function setNewPassword(before: AccountFormState, form: FormData): Promise<AccountFormState> {
  const read = readFields(form, { password: fields.password, token: fields.token })
  if (!read.ok) return refused(before, read)
  try {
    await requireOwnRequest()
    const { address } = await from()
    const reset = await resetPassword(await sharedStore(), read.value.token, read.value.password, address)
    if (!reset.ok) return failed(before, {}, reset.reason === 'gone' ? 'linkGone' : 'tooMany')
    await forgetSession()
  } catch (error) {
    return broken(before, {}, error)
  }
  redirect('/sign-in?done=password')
}
