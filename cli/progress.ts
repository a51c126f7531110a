/**
 * How far something long is, in one line that is written over: a bar, how many of how many, how long it will take.
 *
 * In: a terminal, counts, a clock. Out: a line on the standard error of a terminal that a person looks at; elsewhere nothing.
 * Refuses: to tell a time before there is something to tell it from.
 * Example: progressLine({ label: 'Bringing in', done: 250, of: 1_000, seconds: 20 }, 80) → 'Bringing in ███████░░░… 250 of 1000, about 1 minute left'
 */
import type { Terminal } from './terminal.ts'

export interface Progress {
  readonly label: string
  readonly done: number
  /** 0 where it is not known. */
  readonly of: number
  /** Since it began. */
  readonly seconds: number
}

const BAR = 24
/** Sooner, a guess would jump about. */
const FIRST_SECONDS = 2

export function progressLine({ label, done, of, seconds }: Progress, columns: number): string {
  if (of === 0) return `${label} …`.slice(0, columns - 1)
  const full = Math.round((BAR * done) / of)
  const left = done === 0 || done === of || seconds < FIRST_SECONDS ? '' : `, ${leftWords((seconds / done) * (of - done))} left`
  return `${label} ${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${done} of ${of}${left}`.slice(0, columns - 1)
}

export function leftWords(seconds: number): string {
  const [count, unit] = seconds < 90 ? [Math.max(1, Math.round(seconds)), 'second'] : [Math.round(seconds / 60), 'minute']
  return `about ${count} ${unit}${count === 1 ? '' : 's'}`
}

/** The bar of one command; `clear` takes it away before anything else is written. */
export function openProgress(terminal: Terminal): { readonly show: (progress: Progress) => void; readonly clear: () => void } {
  let shown = false
  const clear = (): void => {
    if (shown) terminal.err('\r\u001b[2K')
    shown = false
  }
  return {
    show: (progress) => {
      if (terminal.live !== true) return
      terminal.err(`\r\u001b[2K${progressLine(progress, terminal.columns)}`)
      shown = true
    },
    clear,
  }
}
