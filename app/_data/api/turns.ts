/**
 * How often a program, a person or an address may ask in a minute.
 *
 * In: who asks, for what, when. Out: how many seconds to wait; 0 for whoever may. Refuses: nothing; the counts end with the process.
 * Example: secondsToWait('0199…', 'read') → 0; 42 for the 1,201st request of a minute
 *
 * Counted in the process and not in the database: this keeps a loop that went wild from holding up the editors, and a write for every read
 * would be the greater load. Guessing is another matter and is counted in the database (prisma/accounts/attempts.ts).
 */
const MINUTE = 60_000

const MOST = { read: 1_200, write: 300 } as const

interface Turns {
  readonly until: number
  count: number
}

const turns = new Map<string, Turns>()

/** So many are remembered at once; those whose minute is over make room. */
const MOST_KEPT = 10_000

export function secondsToWait(who: string, what: keyof typeof MOST, now = Date.now()): number {
  const key = `${what} ${who}`
  const found = turns.get(key)
  if (found === undefined || found.until <= now) {
    if (turns.size >= MOST_KEPT) sweep(now)
    turns.set(key, { until: now + MINUTE, count: 1 })
    return 0
  }
  found.count += 1
  return found.count <= MOST[what] ? 0 : Math.ceil((found.until - now) / 1000)
}

function sweep(now: number): void {
  for (const [key, { until }] of turns) if (until <= now) turns.delete(key)
  if (turns.size >= MOST_KEPT) turns.clear()
}
