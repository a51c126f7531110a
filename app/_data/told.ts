/**
 * The word in the address that a form leads back with, as a closed list: nothing else from an address is ever shown.
 *
 * In: `done` or `problem` of the query. Out: a key of the catalogue, or null. Refuses: every other word.
 * Example: doneOf('role') → 'role'; doneOf('<b>') → null
 */

const done = ['role', 'access', 'ended', 'takenBack', 'removed', 'visibility', 'password', 'revoked'] as const
const problems = ['lastOwner', 'nobody'] as const

export function doneOf(word: unknown): (typeof done)[number] | null {
  return done.find((one) => one === word) ?? null
}

export function problemWordOf(word: unknown): (typeof problems)[number] | null {
  return problems.find((one) => one === word) ?? null
}

const hooks = ['changed', 'removed', 'resent'] as const

export function hookDoneOf(word: unknown): (typeof hooks)[number] | null {
  return hooks.find((one) => one === word) ?? null
}

const reportsDone = ['published', 'withdrawn', 'link', 'revoked'] as const
const reportsProblems = ['why', 'publish'] as const

/** The same of the builder of reports. */
export function reportDoneOf(word: unknown): (typeof reportsDone)[number] | null {
  return reportsDone.find((one) => one === word) ?? null
}

export function reportProblemOf(word: unknown): (typeof reportsProblems)[number] | null {
  return reportsProblems.find((one) => one === word) ?? null
}
