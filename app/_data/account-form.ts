/**
 * The forms of accounts as values: what was typed, what is wrong with it.
 *
 * In: form data. Out: checked values, or the fields that are wrong. Refuses: addresses that are none, passwords that are short.
 * Example: readPerson(form) → { ok: false, typed: { name: 'Ida' }, errors: { email: 'email' } }; the words are in app/_words
 */
import { z } from 'zod'
import { PASSWORD } from '../../prisma/accounts.ts'
import { type Role, roles } from './access-table.ts'

/** What may be wrong with a field; each has its words in the catalogue. */
export type FieldProblem = 'email' | 'empty' | 'long' | 'short' | 'longPassword' | 'asName' | 'role'

export interface AccountFormState {
  /** Counts answers, so that two equal ones are told apart. */
  readonly turn: number
  /** Never a password. */
  readonly typed: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
  readonly message: string | null
  readonly done: boolean
  /** A link that is shown this once. */
  readonly link: string | null
}

export const LONGEST_NAME = 120

const email = z.string().trim().toLowerCase().max(254, 'email').pipe(z.email('email'))
const name = z.string().trim().min(1, 'empty').max(LONGEST_NAME, 'long')
const password = z.string().min(PASSWORD.shortest, 'short').max(PASSWORD.longest, 'longPassword')
const role = z.enum(roles, 'role')

export const fields = {
  email,
  name,
  password,
  role,
  id: z.uuid(),
  slug: z.string().min(1).max(200),
  token: z.string().min(10).max(100),
} as const

export type Read<T> =
  | { readonly ok: true; readonly value: T; readonly typed: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly typed: Readonly<Record<string, string>>; readonly errors: Readonly<Record<string, FieldProblem>> }

/** Reads the named fields of a form; whatever is called a password is not given back. */
export function readFields<Shape extends z.ZodRawShape>(form: FormData, shape: Shape): Read<z.output<z.ZodObject<Shape>>> {
  const given = Object.fromEntries(
    Object.keys(shape).map((key) => {
      const value = form.get(key)
      return [key, typeof value === 'string' ? value : '']
    }),
  )
  const typed = Object.fromEntries(Object.entries(given).filter(([key]) => !/password|current|token/i.test(key)))
  const checked = z.object(shape).safeParse(given)
  if (checked.success) {
    const { name: asName, email: asEmail, password: words } = given
    if (
      words !== undefined &&
      [asName, asEmail].some((other) => other !== undefined && other.trim().toLowerCase() === words.toLowerCase())
    ) {
      return { ok: false, typed, errors: { password: 'asName' } }
    }
    return { ok: true, value: checked.data, typed }
  }
  const errors: Record<string, FieldProblem> = {}
  for (const { path, message } of checked.error.issues) errors[String(path[0])] ??= problems.find((one) => one === message) ?? 'empty'
  return { ok: false, typed, errors }
}

const problems: readonly FieldProblem[] = ['email', 'empty', 'long', 'short', 'longPassword', 'asName', 'role']

/** Where a person goes after signing in: a page of ours, never an address elsewhere. */
export function safeNext(next: unknown): string {
  if (typeof next !== 'string' || next.length > 1_000 || !/^\/(?![/\\])[\w\-./%?=&+#~:@!$'()*,;]*$/.test(next)) return '/'
  return next
}

export function isRole(value: unknown): value is Role {
  return roles.some((one) => one === value)
}
