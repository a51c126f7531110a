/**
 * The tokens of a person, for the page of their account.
 *
 * In: who asks. Out: those that work, the newest first. Refuses: visitors; programs, which may not see what others there are.
 * Example: (await loadTokens()).value[0] → { name: 'Archive robot', ending: 'x7Qa', scopes: ['read'], … }
 */
import { type ListedToken, listTokens } from '../../prisma/accounts.ts'
import { sharedStore } from '../../prisma/client.ts'
import { requireSignedIn } from './access.ts'
import { attempt, type Loaded } from './snapshot.ts'

export async function loadTokens(): Promise<Loaded<readonly (ListedToken & { readonly expired: boolean })[]>> {
  return attempt(async () => {
    const { user } = await requireSignedIn()
    const now = new Date().toISOString()
    return (await listTokens(await sharedStore(), user.id)).map((one) => ({
      ...one,
      expired: one.expiresAt !== null && one.expiresAt <= now,
    }))
  })
}
