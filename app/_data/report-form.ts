/**
 * The form of the builder as values: what was typed, and the draft it amounts to.
 *
 * In: form data. Out: a ReportDraft, or which field is wrong. Refuses: what lib/report/draft.ts refuses, and a line of the contact log without a day.
 * Example: contacts "2026-11-02 Wrote to the editors." → [{ day: '2026-11-02', words: 'Wrote to the editors.' }]
 */
import { type ReportDraft, readDraft } from '../../lib/report/draft.ts'
import { keptFilter } from './compose-report.ts'

/** Why a draft was not kept, as a key of the words of the builder. */
export type DraftProblem = 'title' | 'sigla' | 'contacts' | 'organisation' | 'scale' | 'long' | 'other'

export type DraftRead = { readonly ok: true; readonly draft: ReportDraft } | { readonly ok: false; readonly problem: DraftProblem }

export const TEXT_FIELDS = [
  'summary',
  'introduction',
  'reply',
  'method',
  'corrections',
  'funding',
  'ownership',
  'licence',
  'reviewer',
] as const
export const STEPS = ['holds', 'holds-in-scope', 'fails'] as const
export const FILTER_FIELDS = ['relation', 'state', 'severity', 'kind', 'path', 'q'] as const

/** @param kept The draft that is changed: what the form does not name stays as it is. */
export function draftOfForm(form: FormData, kept: ReportDraft): DraftRead {
  const value = (name: string): string => String(form.get(name) ?? '').replaceAll('\r\n', '\n')
  const prefixed = (prefix: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      [...form.keys()].flatMap((name) => (name.startsWith(prefix) ? [[name.slice(prefix.length), value(name).trim()] as const] : [])),
    )
  const contacts = contactsOf(value('contacts'))
  if (contacts === null) return { ok: false, problem: 'contacts' }
  const [name, url] = [value('organisation').trim(), value('organisationUrl').trim()]
  if (name === '' && url !== '') return { ok: false, problem: 'organisation' }
  const step = (one: (typeof STEPS)[number]) => ({ value: numberOf(value(`value:${one}`)), words: value(`words:${one}`).trim() })
  const read = readDraft({
    ...kept,
    title: value('title'),
    publication: {
      ...kept.publication,
      ...Object.fromEntries(TEXT_FIELDS.map((field) => [field, value(field)])),
      organisation: name === '' ? null : { name, url: url === '' ? null : url },
      contacts,
      scale: { ...Object.fromEntries(STEPS.map((one) => [one, step(one)])), open: { words: value('words:open').trim() } },
    },
    choice: value('choice'),
    filter: keptFilter(Object.fromEntries(FILTER_FIELDS.map((field) => [field, value(field)]))),
    groups: jsonOf(value('groups')) ?? kept.groups,
    left: jsonOf(value('left')) ?? kept.left,
    apparatus: value('apparatus'),
    language: value('language') === '' ? kept.language : value('language'),
    sigla: { ...kept.sigla, ...prefixed('siglum:') },
    addressee: value('addressee') === '' ? null : value('addressee'),
    proposed: { ...kept.proposed, ...prefixed('proposed:') },
  })
  return read.ok ? read : { ok: false, problem: problemOf(read.field, read.problem) }
}

/** A line a contact: the day, then what happened. Null when a line has no day. */
function contactsOf(text: string): readonly { readonly day: string; readonly words: string }[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const contacts = lines.map((line) => /^\s*(\d{4}-\d{2}-\d{2})[\s:,]+(\S.*?)\s*$/.exec(line))
  return contacts.some((found) => found === null) ? null : contacts.map((found) => ({ day: found?.[1] ?? '', words: found?.[2] ?? '' }))
}

export function contactsText(contacts: ReportDraft['publication']['contacts']): string {
  return contacts.map(({ day, words }) => `${day} ${words}`).join('\n')
}

function numberOf(text: string): number | null {
  const number = Number(text.trim().replace(',', '.'))
  return text.trim() === '' || !Number.isFinite(number) ? null : number
}

function jsonOf(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    // A browser without scripts sends back what it was given; whatever else this is, the draft keeps what it has.
    return undefined
  }
}

function problemOf(field: string, words: string): DraftProblem {
  if (field === 'title') return 'title'
  if (field.startsWith('sigla')) return 'sigla'
  if (field.startsWith('publication.contacts')) return 'contacts'
  if (field.startsWith('publication.organisation')) return 'organisation'
  if (field.startsWith('publication.scale')) return 'scale'
  return /too big|at most|<=/i.test(words) ? 'long' : 'other'
}
