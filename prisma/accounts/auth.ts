/**
 * better-auth on our tables: it hashes passwords, signs cookies, opens, prolongs and ends sessions, and keeps reset links.
 *
 * In:      a store. Out: its instance, made once a store. Refuses: to sign up (people come by invitation), to call anybody (no telemetry).
 * Example: await authOf(store).api.getSession({ headers })
 *
 * Its HTTP routes are not served: every request goes through our own actions, which ask for the right first (docs/decisions/030).
 */
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import type { Store } from '../client.ts'
import { secretOfStore } from './secret.ts'

/** In characters. Long ones are what counts; no rule about digits and signs. */
export const PASSWORD = { shortest: 12, longest: 128 }

/** A browser that was not used for this long is signed out. In seconds. */
const IDLE = 30 * 24 * 60 * 60

/** How often the time of last use is written, in seconds. */
const TOUCH = 60 * 60

/** How long a link sets a new password, in seconds. */
export const RESET_SECONDS = 24 * 60 * 60

type Auth = ReturnType<typeof make>

const instances = new WeakMap<Store, Auth>()

export function authOf(store: Store): Auth {
  const known = instances.get(store)
  if (known !== undefined) return known
  const made = make(store)
  instances.set(store, made)
  return made
}

function make(store: Store) {
  return betterAuth({
    appName: 'Variorum',
    // Only its own routes would use it, and they are not served.
    baseURL: 'http://127.0.0.1',
    secret: secretOfStore(store),
    database: prismaAdapter(store.db, { provider: 'postgresql', transaction: true }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD.shortest,
      maxPasswordLength: PASSWORD.longest,
      resetPasswordTokenExpiresIn: RESET_SECONDS,
      revokeSessionsOnPasswordReset: true,
    },
    user: { additionalFields: { role: { type: 'string', input: false }, disabledAt: { type: 'date', input: false, required: false } } },
    session: { expiresIn: IDLE, updateAge: TOUCH, cookieCache: { enabled: false } },
    verification: { storeIdentifier: 'hashed' },
    // Prisma makes the ids, version 7 as everywhere. Whether a cookie is marked secure is decided where it is set, by the request.
    advanced: { cookiePrefix: 'variorum', useSecureCookies: false, database: { generateId: false } },
    // Sign-ins are limited by prisma/accounts/attempts.ts: theirs counts on the routes only.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })
}
