/**
 * The decision form as values: what was typed, and the decision it amounts to.
 *
 * In: form data. Out: typed words, unchanged but for line ends; then a decision, or what is wrong by field.
 * Refuses: a conclusion without a rationale, an empty save, an unsigned one.
 * Example: choice 'reading:16000' → outcome 'reading', reading '16000'
 */
import { z } from 'zod'
import type { DecisionVersion, Outcome } from '../../lib/model.ts'
import type { Translator } from './language.ts'

export interface DecisionTyped {
  readonly choice: string
  readonly rationale: string
  readonly note: string
  readonly author: string
}

export interface DecisionFormState {
  readonly status: 'fresh' | 'invalid' | 'conflict' | 'preview' | 'failed'
  readonly turn: number
  readonly typed: DecisionTyped
  readonly basedOn: number
  readonly errors: Readonly<Partial<Record<keyof DecisionTyped, string>>>
  readonly message: string | null
  readonly previewHtml: string | null
  readonly stored: DecisionVersion | null
}

export interface DecisionRead {
  readonly typed: DecisionTyped
  readonly dossier: string
  readonly finding: string
  /** The filter of the list, as a query; '' or beginning with '?'. */
  readonly query: string
  readonly basedOn: number
  readonly intent: 'save' | 'save-next' | 'preview'
}

const READING = 'reading:'

const outcomes = [
  'both-different-scope',
  'none',
  'unresolved',
  'needs-primary-source',
  'not-a-difference',
] as const satisfies readonly Exclude<Outcome, 'reading'>[]

const choice = z.union([
  z.literal('').transform(() => ({ outcome: null, reading: null })),
  z.enum(outcomes).transform((outcome) => ({ outcome, reading: null })),
  z
    .string()
    .startsWith(READING)
    .transform((text) => ({ outcome: 'reading' as const, reading: text.slice(READING.length) })),
])

/** The store allows more; these are what a person can mean to write. */
const LONGEST = { rationale: 10_000, note: 100_000, author: 120 }

export function readDecisionForm(form: FormData): DecisionRead {
  const value = (name: string): string => {
    const found = form.get(name)
    return typeof found === 'string' ? found.replaceAll('\r\n', '\n') : ''
  }
  const intent = value('intent')
  const query = value('query')
  return {
    typed: { choice: value('choice'), rationale: value('rationale'), note: value('note'), author: value('author') },
    dossier: value('dossier'),
    finding: value('finding'),
    query: /^\?[\w%=&.+-]*$/.test(query) ? query : '',
    basedOn: Math.max(0, Math.trunc(Number(value('basedOn'))) || 0),
    intent: intent === 'preview' || intent === 'save-next' ? intent : 'save',
  }
}

export interface DecisionValue {
  readonly outcome: Outcome | null
  readonly reading: string | null
  readonly rationale: string
  readonly note: string
  readonly author: string
}

export type DecisionChecked =
  | { readonly ok: true; readonly value: DecisionValue }
  | { readonly ok: false; readonly errors: DecisionFormState['errors'] }

/** @param t The words of the room 'decision'. */
export function decisionOf(typed: DecisionTyped, t: Translator<'decision'>): DecisionChecked {
  const chosen = choice.safeParse(typed.choice)
  const rationale = typed.rationale.trim()
  const note = typed.note.trimEnd()
  const author = typed.author.trim()
  const errors: Partial<Record<keyof DecisionTyped, string>> = {}
  if (!chosen.success) errors.choice = t('error.choice')
  else if (chosen.data.outcome !== null && rationale === '') errors.rationale = t('error.rationale')
  else if (chosen.data.outcome === null && note === '' && rationale === '') errors.note = t('error.note')
  if (author === '') errors.author = t('error.author')
  const lengths = { rationale, note, author }
  for (const [name, limit] of Object.entries(LONGEST) as [keyof typeof LONGEST, number][]) {
    const { length } = lengths[name]
    if (length > limit) errors[name] = t('error.tooLong', { length, limit })
  }
  if (!chosen.success || Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, value: { ...chosen.data, rationale, note, author } }
}
