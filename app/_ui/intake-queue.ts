/**
 * The list of what somebody brought, as a value: which item is where, and what happens next.
 *
 * In: a list and an event. Out: the next list. Refuses: events about items that are gone or done: the list stays as it is.
 * Example: step([], { type: 'add', items }) → all waiting; two at a time are sent (`toStart`)
 */

/** What a field for files lets one choose; what is in a file is judged by its bytes. */
export const ACCEPTED = '.md,.markdown,.txt,.html,.htm,.xhtml,.pdf,.docx,.odt,.epub,.zip'

export type ItemState = 'waiting' | 'sending' | 'reading' | 'found' | 'done' | 'known' | 'failed' | 'cancelled'

export interface Brought {
  readonly id: string
  readonly name: string
  /** A file, or the address of a page. */
  readonly what: File | string
}

/** One document of an item; an archive has several. The shape of `TakenResult` in app/_data/bring.ts. */
export interface IntakeResult {
  readonly name: string
  readonly ok: boolean
  readonly message: string | null
  readonly notices: readonly string[]
  readonly meta: Readonly<Record<string, string>> | null
  readonly href: string | null
  readonly created: boolean
}

export interface IntakeItem extends Brought {
  readonly state: ItemState
  /** Part of it that was sent, from 0 to 1. */
  readonly sent: number
  readonly results: readonly IntakeResult[]
  readonly message: string | null
  /** What was typed while looking at it; null until it is to be kept. */
  readonly edited: Readonly<Record<string, string>> | null
  /** Keep it at once, without looking. */
  readonly keep: boolean
}

export type IntakeEvent =
  | { readonly type: 'add'; readonly items: readonly Brought[]; readonly keep: boolean }
  | { readonly type: 'start'; readonly id: string }
  | { readonly type: 'sent'; readonly id: string; readonly part: number }
  | { readonly type: 'answer'; readonly id: string; readonly results: readonly IntakeResult[] }
  | { readonly type: 'fail'; readonly id: string; readonly message: string }
  | { readonly type: 'cancel'; readonly id: string | null }
  | { readonly type: 'retry'; readonly id: string | null }
  | { readonly type: 'keep'; readonly id: string; readonly edited: Readonly<Record<string, string>> }

/** Sent at once; the server reads one after the other anyway, and the next is there when it is done. */
const AT_ONCE = 2

const RUNNING: ReadonlySet<ItemState> = new Set(['sending', 'reading'])
const OPEN: ReadonlySet<ItemState> = new Set(['waiting', 'sending', 'reading', 'found'])

export function step(items: readonly IntakeItem[], event: IntakeEvent): readonly IntakeItem[] {
  switch (event.type) {
    case 'add':
      return [
        ...items,
        ...event.items.map(
          (item): IntakeItem => ({ ...item, state: 'waiting', sent: 0, results: [], message: null, edited: null, keep: event.keep }),
        ),
      ]
    case 'start':
      return change(items, event.id, ['waiting'], () => ({ state: 'sending', sent: 0 }))
    case 'sent':
      return change(items, event.id, ['sending'], () => ({ sent: event.part, state: event.part >= 1 ? 'reading' : 'sending' }))
    case 'answer':
      return change(items, event.id, ['sending', 'reading'], (item) => ({
        results: event.results,
        state: stateOf(event.results, item),
        message: null,
      }))
    case 'fail':
      return change(items, event.id, ['sending', 'reading'], () => ({ state: 'failed', message: event.message }))
    case 'cancel':
      return change(items, event.id, [...OPEN], () => ({ state: 'cancelled' }))
    case 'retry':
      return change(items, event.id, ['failed', 'cancelled'], () => ({ state: 'waiting', sent: 0, results: [], message: null }))
    case 'keep':
      return change(items, event.id, ['found'], () => ({ state: 'waiting', sent: 0, edited: event.edited, keep: true }))
  }
}

/** Items to send now. */
export function toStart(items: readonly IntakeItem[]): readonly IntakeItem[] {
  const free = AT_ONCE - items.filter(({ state }) => RUNNING.has(state)).length
  return items.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, free))
}

/** Whether others are to come in behind this one; the comparison waits for the last. */
export function moreBehind(items: readonly IntakeItem[], { id }: IntakeItem): boolean {
  const waiting = items.filter(({ state }) => state === 'waiting')
  return waiting.at(-1)?.id !== id || items.some(({ state }) => state === 'found')
}

export interface IntakeCounts {
  readonly total: number
  readonly done: number
  readonly came: number
  readonly known: number
  readonly failed: number
}

/** Items, not documents: that is what somebody brought. */
export function countsOf(items: readonly IntakeItem[]): IntakeCounts {
  const of = (state: ItemState) => items.filter((item) => item.state === state).length
  return {
    total: items.length,
    done: items.filter(({ state }) => !OPEN.has(state)).length,
    came: of('done'),
    known: of('known'),
    failed: of('failed'),
  }
}

function stateOf(results: readonly IntakeResult[], { keep }: IntakeItem): ItemState {
  const good = results.filter(({ ok }) => ok)
  if (good.length === 0) return 'failed'
  if (!keep) return 'found'
  return good.some(({ created }) => created) ? 'done' : 'known'
}

function change(
  items: readonly IntakeItem[],
  id: string | null,
  from: readonly ItemState[],
  make: (item: IntakeItem) => Partial<IntakeItem>,
): readonly IntakeItem[] {
  return items.map((item) => ((id === null || item.id === id) && from.includes(item.state) ? { ...item, ...make(item) } : item))
}

/** Addresses of a field; a line that holds anything else is given back whole, so that nothing typed is lost. */
export function addressesIn(text: string): { readonly addresses: readonly string[]; readonly rest: string } {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const wordsOf = (line: string) => line.split(/\s+/).filter((word) => word !== '')
  const holdsAddresses = (line: string) => wordsOf(line).every((word) => /^https?:\/\/\S+$/i.test(word))
  const addresses = new Set(lines.filter(holdsAddresses).flatMap(wordsOf))
  return { addresses: [...addresses], rest: lines.filter((line) => !holdsAddresses(line)).join('\n') }
}
