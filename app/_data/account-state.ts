/**
 * The answer of an account form: built here, so that every action words its problems alike.
 *
 * In: the state before, and what came of it. Out: the next state, in the language of the request. Refuses: nothing.
 * Example: await refused(before, read) → turn + 1, errors in words
 */
import { getTranslations } from 'next-intl/server'
import type { AccountFormState, FieldProblem } from './account-form.ts'
import { spokenProblem } from './problem-words.ts'

interface Refusal {
  readonly typed: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, FieldProblem>>
}

export async function refused(before: AccountFormState, { typed, errors }: Refusal): Promise<AccountFormState> {
  const t = await getTranslations('accounts')
  const words = Object.fromEntries(Object.entries(errors).map(([field, problem]) => [field, t(`wrong.${problem}`)]))
  return { ...next(before, typed), errors: words, message: t('seeFields') }
}

export type AccountProblem =
  | 'signIn'
  | 'tooMany'
  | 'notHere'
  | 'taken'
  | 'linkGone'
  | 'hasAccount'
  | 'otherPerson'
  | 'currentWrong'
  | 'lastOwner'
  | 'nobody'

export async function failed(
  before: AccountFormState,
  typed: Readonly<Record<string, string>>,
  problem: AccountProblem,
  until?: string,
): Promise<AccountFormState> {
  const t = await getTranslations('accounts')
  const minutes = until === undefined ? 15 : Math.max(1, Math.ceil((Date.parse(until) - Date.now()) / 60_000))
  return { ...next(before, typed), message: problem === 'tooMany' ? t('problem.tooMany', { minutes }) : t(`problem.${problem}`) }
}

export async function broken(before: AccountFormState, typed: Readonly<Record<string, string>>, error: unknown): Promise<AccountFormState> {
  return { ...next(before, typed), message: (await spokenProblem(error)).words }
}

export async function done(
  before: AccountFormState,
  what: 'name' | 'password' | 'mailed' | 'link' | 'linkMailed' | 'token',
  link: string | null = null,
): Promise<AccountFormState> {
  const t = await getTranslations('accounts')
  return { ...next(before, {}), done: true, message: t(`done.${what}`), link }
}

/** An answer in words of another room; one with a link is a success. */
export function answered(
  before: AccountFormState,
  message: string,
  { typed = {}, link = null }: { readonly typed?: Readonly<Record<string, string>>; readonly link?: string | null } = {},
): AccountFormState {
  return { ...next(before, typed), message, done: link !== null, link }
}

function next(before: AccountFormState, typed: Readonly<Record<string, string>>): AccountFormState {
  return { turn: before.turn + 1, typed, errors: {}, message: null, done: false, link: null }
}
