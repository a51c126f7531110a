/**
 * The metadata of a source as an editor types it.
 *
 * In: JSON of a request or the fields of a form. Out: what was changed; an empty field is unknown, an absent one stays as it was found.
 * Refuses: dates that can be read in two ways, addresses that are none, and languages that are no tags: named by their field.
 * Example: { title: 'Port log', published: '5 March 2021' } → { title: 'Port log', published: '2021-03-05' }
 */
import { isoDate } from '../../content/convert/dates.ts'
import type { EditedMeta } from '../../content/take-in.ts'

export const sourceFields = ['title', 'publisher', 'author', 'published', 'modified', 'url', 'language'] as const
export type SourceField = (typeof sourceFields)[number]

export type ReadSourceForm = { readonly ok: true; readonly edited: EditedMeta } | { readonly ok: false; readonly field: SourceField }

const LONGEST = 1_000

export function readSourceForm(value: (field: SourceField) => string | null): ReadSourceForm {
  const edited: Partial<Record<SourceField, string | null>> = {}
  for (const field of sourceFields) {
    const typed = value(field)
    if (typed === null) continue
    const words = typed.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST)
    const read = words === '' ? null : readField(field, words)
    if (read === undefined) return { ok: false, field }
    edited[field] = read
  }
  return { ok: true, edited }
}

/** What cannot be read is left as it was found: the page has said so already. */
export function readEditedMeta(json: string): EditedMeta {
  let given: unknown = null
  try {
    given = json === '' ? null : JSON.parse(json)
  } catch {
    return {}
  }
  if (typeof given !== 'object' || given === null) return {}
  const fields = given as Readonly<Record<string, unknown>>
  const read = readSourceForm((field) => {
    const typed = fields[field]
    return typeof typed === 'string' ? typed : null
  })
  return read.ok ? read.edited : {}
}

function readField(field: SourceField, words: string): string | undefined {
  if (field === 'published' || field === 'modified') return isoDate(words) ?? undefined
  if (field === 'url') return /^https?:\/\/\S+$/i.test(words) && URL.canParse(words) ? words : undefined
  if (field === 'language') return /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8})*$/.test(words) ? words : undefined
  return words
}
