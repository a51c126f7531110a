'use server'

/**
 * What a person does with their own account: name, password, browsers that are signed in.
 *
 * In: form data. Out: a new form state, or a redirect. Refuses: foreign requests, visitors, a wrong password, anybody else's sessions.
 * Example: endOther(form with a session's id) → that browser is signed out
 */
import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { changePassword, endSession, endSessions, renamePerson } from '../../prisma/accounts.ts'
import { sharedStore } from '../../prisma/client.ts'
import { requireSignedIn } from './access.ts'
import { type AccountFormState, fields, readFields } from './account-form.ts'
import { broken, done, failed, refused } from './account-state.ts'
import { requireOwnRequest } from './own-request.ts'
import { from, keepSession } from './visitor.ts'

export async function rename(before: AccountFormState, form: FormData): Promise<AccountFormState> {
  const read = readFields(form, { name: fields.name })
  if (!read.ok) return refused(before, read)
  try {
    await requireOwnRequest()
    const { user } = await requireSignedIn()
    await renamePerson(await sharedStore(), user, read.value.name)
    revalidatePath('/', 'layout')
    return { ...(await done(before, 'name')), typed: { name: read.value.name } }
  } catch (error) {
    return broken(before, read.typed, error)
  }
}

export async function newPassword(before: AccountFormState, form: FormData): Promise<AccountFormState> {
  const read = readFields(form, { password: fields.password })
  if (!read.ok) return refused(before, read)
  try {
    await requireOwnRequest()
    const { user } = await requireSignedIn()
    const changed = await changePassword(await sharedStore(), {
      person: user,
      current: String(form.get('current') ?? ''),
      next: read.value.password,
      cookie: (await headers()).get('cookie') ?? '',
      from: await from(),
    })
    if (!changed.ok) {
      return changed.reason === 'wrong' ? failed(before, {}, 'currentWrong') : failed(before, {}, 'tooMany', changed.until)
    }
    await keepSession(changed.cookie)
    return done(before, 'password')
  } catch (error) {
    return broken(before, {}, error)
  }
}

export async function endOther(form: FormData): Promise<void> {
  await requireOwnRequest()
  const { user } = await requireSignedIn()
  const read = readFields(form, { id: fields.id })
  if (read.ok) await endSession(await sharedStore(), user, read.value.id)
  redirect('/account?done=ended')
}

export async function endOthers(): Promise<void> {
  await requireOwnRequest()
  const { user, session } = await requireSignedIn()
  await endSessions(await sharedStore(), user, user.id, session)
  redirect('/account?done=ended')
}
