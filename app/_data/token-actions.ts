'use server'

/**
 * Tokens for a person's programs: made, and revoked.
 *
 * In: form data. Out: a new form state with the token, once; or a redirect. Refuses: foreign requests, visitors, names that are none.
 * Example: newToken(state, form) → the token is shown, its hash is kept
 */
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { makeToken, revokeToken } from '../../prisma/accounts.ts'
import { sharedStore } from '../../prisma/client.ts'
import { requireSignedIn } from './access.ts'
import { type AccountFormState, fields, readFields } from './account-form.ts'
import { broken, done, refused } from './account-state.ts'
import { scopes } from './api/scopes.ts'
import { requireOwnRequest } from './own-request.ts'

const DAY = 24 * 60 * 60 * 1000
const days: Readonly<Record<string, number | null>> = { '7': 7, '30': 30, '90': 90, '365': 365, never: null }

export async function newToken(before: AccountFormState, form: FormData): Promise<AccountFormState> {
  const read = readFields(form, { name: fields.name })
  if (!read.ok) return refused(before, read)
  try {
    await requireOwnRequest()
    const { user } = await requireSignedIn()
    const lasting = days[String(form.get('expires'))]
    // What is not one of the choices is the most careful of them.
    const expiresAt = lasting === null ? null : new Date(Date.now() + (lasting ?? 7) * DAY).toISOString()
    const asked = form.getAll('scopes').map(String)
    const granted = scopes.filter((scope) => asked.includes(scope))
    const { token } = await makeToken(await sharedStore(), user, { name: read.value.name, scopes: granted, expiresAt })
    revalidatePath('/account', 'page')
    return done(before, 'token', token)
  } catch (error) {
    return broken(before, read.typed, error)
  }
}

export async function endToken(form: FormData): Promise<void> {
  await requireOwnRequest()
  const { user } = await requireSignedIn()
  const read = readFields(form, { id: fields.id })
  if (read.ok) await revokeToken(await sharedStore(), user, read.value.id)
  redirect('/account?done=revoked')
}
