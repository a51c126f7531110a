/**
 * What the builder's form and its action hand each other, and what is different between two drafts.
 *
 * In: two drafts. Out: the fields in which they differ, both texts of each. Refuses: nothing.
 * Example: differingFields(theirs, mine) → [{ field: 'summary', theirs: '…', yours: '…' }]
 */
import type { ReportDraft } from '../../lib/report/draft.ts'
import { contactsText } from './report-form.ts'

export interface DifferingField {
  /** A key of the words of the builder. */
  readonly field: string
  readonly theirs: string
  readonly yours: string
}

export interface DraftFormState {
  readonly turn: number
  readonly status: 'fresh' | 'saved' | 'invalid' | 'conflict' | 'failed'
  /** The version that what is typed builds on. */
  readonly basedOn: number
  readonly message: string | null
  /** Why it failed, where that changes what the person can do about it. */
  readonly problem: string | null
  /** Signing in again is what helps. */
  readonly signIn: boolean
  /** What somebody else saved meanwhile. */
  readonly theirs: { readonly version: number; readonly by: string; readonly fields: readonly DifferingField[] } | null
}

export function differingFields(theirs: ReportDraft, yours: ReportDraft): readonly DifferingField[] {
  const [a, b] = [fieldsOf(theirs), fieldsOf(yours)]
  return Object.keys({ ...a, ...b }).flatMap((field) =>
    a[field] === b[field] ? [] : [{ field, theirs: a[field] ?? '', yours: b[field] ?? '' }],
  )
}

/** Every field as a text that a person can read and take words from. */
function fieldsOf({ title, publication, choice, filter, left, groups, apparatus, language, sigla, addressee, proposed }: ReportDraft) {
  const { organisation, contacts, scale, ...texts } = publication
  const lines = (record: object): string =>
    Object.entries(record)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : value}`)
      .join('\n')
  const fields: Record<string, string> = {
    title,
    ...Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, String(value)])),
    organisation: organisation === null ? '' : `${organisation.name} ${organisation.url ?? ''}`.trim(),
    contacts: contactsText(contacts),
    scale: lines(scale),
    choice: [choice, filter].filter((words) => words !== '').join(' '),
    order: [...groups.map(({ heading, findings }) => `${heading}: ${findings.join(' ')}`), ...left.map((id) => `− ${id}`)].join('\n'),
    apparatus,
    language,
    sigla: lines(sigla),
    addressee: addressee ?? '',
    proposed: lines(proposed),
  }
  return fields
}
