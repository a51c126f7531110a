/**
 * The decision form as values: what was typed, and the decision it amounts to.
 *
 * In: form data. Out: typed words, unchanged but for line ends; then a decision, or what is wrong by field.
 * Refuses: a conclusion without a rationale, an empty save, a link to evidence that is neither of the web nor of this installation.
 * Example: choice 'reading:16000' → outcome 'reading', reading '16000'
 */
import { z } from 'zod'
import type { Confidence, DecisionVersion, EvidenceLink, Outcome } from '../../lib/model.ts'
import type { Translator } from './language.ts'

export interface DecisionTyped {
  readonly choice: string
  readonly rationale: string
  readonly note: string
  /** 'low', 'medium', 'high', or '' when not said. */
  readonly confidence: string
  /** A link a line: its words (or none), then its address. */
  readonly evidence: string
}

export interface DecisionFormState {
  readonly status: 'fresh' | 'invalid' | 'conflict' | 'preview' | 'failed'
  readonly turn: number
  readonly typed: DecisionTyped
  readonly basedOn: number
  readonly errors: Readonly<Partial<Record<keyof DecisionTyped, string>>>
  readonly message: string | null
  readonly problem: string | null
  /** Signing in again is what helps. */
  readonly signIn: boolean
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
const LONGEST = { rationale: 10_000, note: 100_000 }

const MOST_LINKS = 50

const confidence = z.enum(['low', 'medium', 'high']).nullable().catch(null)

export function readDecisionForm(form: FormData): DecisionRead {
  const value = (name: string): string => {
    const found = form.get(name)
    return typeof found === 'string' ? found.replaceAll('\r\n', '\n') : ''
  }
  const intent = value('intent')
  const query = value('query')
  return {
    typed: {
      choice: value('choice'),
      rationale: value('rationale'),
      note: value('note'),
      confidence: value('confidence'),
      evidence: value('evidence'),
    },
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
  readonly confidence: Confidence | null
  readonly evidence: readonly EvidenceLink[]
}

export type DecisionChecked =
  | { readonly ok: true; readonly value: DecisionValue }
  | { readonly ok: false; readonly errors: DecisionFormState['errors'] }

/** @param t The words of the room 'decision'. */
export function decisionOf(typed: DecisionTyped, t: Translator<'decision'>): DecisionChecked {
  const chosen = choice.safeParse(typed.choice)
  const rationale = typed.rationale.trim()
  const note = typed.note.trimEnd()
  const links = evidenceOf(typed.evidence)
  const errors: Partial<Record<keyof DecisionTyped, string>> = {}
  if (!chosen.success) errors.choice = t('error.choice')
  else if (chosen.data.outcome !== null && rationale === '') errors.rationale = t('error.rationale')
  else if (chosen.data.outcome === null && note === '' && rationale === '') errors.note = t('error.note')
  if (!links.ok) errors.evidence = t('error.evidence', { line: links.line })
  const lengths = { rationale, note }
  for (const [name, limit] of Object.entries(LONGEST) as [keyof typeof LONGEST, number][]) {
    const { length } = lengths[name]
    if (length > limit) errors[name] = t('error.tooLong', { length, limit })
  }
  if (!chosen.success || !links.ok || Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, value: { ...chosen.data, rationale, note, confidence: confidence.parse(typed.confidence), evidence: links.value } }
}

type EvidenceRead = { readonly ok: true; readonly value: readonly EvidenceLink[] } | { readonly ok: false; readonly line: number }

/** 'The ministry’s list https://example.org/list' → a link of these words; the number of the first line that is none. */
export function evidenceOf(text: string): EvidenceRead {
  const value: EvidenceLink[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const trimmed = line.trim()
    if (trimmed === '') continue
    const href = /\S+$/.exec(trimmed)?.[0] ?? ''
    const label = trimmed.slice(0, trimmed.length - href.length).trim()
    if (!isEvidenceAddress(href) || value.length === MOST_LINKS) return { ok: false, line: index + 1 }
    value.push({ label: label === '' ? href : label, href })
  }
  return { ok: true, value }
}

/** The lines that say the same links. */
export function evidenceText(links: readonly EvidenceLink[]): string {
  return links.map(({ label, href }) => (label === href ? href : `${label} ${href}`)).join('\n')
}

/** Of the web, or a page of a dossier here; the store refuses everything else as well (prisma/guards.ts). */
function isEvidenceAddress(href: string): boolean {
  if (href.length > 2_000) return false
  if (/^\/dossiers\/[\w%./#?&=:-]*$/.test(href)) return !href.includes('/../')
  return /^https?:\/\//i.test(href) && URL.canParse(href)
}
