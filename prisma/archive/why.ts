/**
 * Why the rows of an archive were not brought in: every sentence, by its key. The terminal says them as they stand here; a page says them in
 * its reader's language (app/_words/<language>/refusals.ts), by the key and the values that the error carries.
 *
 * In: a key and what belongs into its gaps. Out: a `StoreError` 'invalid'. Refuses: nothing; the compiler names a gap that is left open.
 * Example: throw notBrought('row-json', { file: 'data/audit.jsonl', line: 3 })
 */
import { StoreError } from '../errors.ts'

export const ROWS_WHY = {
  'rows-no-people':
    'This installation has no people yet, and the archive names some. Make its first account (npm start, then open the page), and bring the archive in after that.',
  'rows-no-dossier': 'The archive has no dossier in it. Nothing was brought in.',
  'rows-here':
    'The dossier “{title}” is here already as "{slug}", and is not as in the archive. Nothing was changed: to look at what the archive says, bring it into an empty installation (VARIORUM_DATA=another-folder).',
  'rows-differ':
    'The dossier “{title}” is here already as "{slug}", and is not as in the archive ({tables}). Nothing was changed: to look at what the archive says, bring it into an empty installation (VARIORUM_DATA=another-folder).',
  'rows-name':
    'Another dossier here has the name of the one in the archive. Nothing was brought in; give it another name (in the terminal: --as another-name).',
  'rows-other-name': 'A name in addresses is made of small letters, digits and single hyphens. Nothing was brought in.',
  'rows-id': 'The archive has an id that is here already with other content. Nothing was brought in. ({reason})',
  'rows-refused': 'The database does not take what the archive says. Nothing was brought in. ({reason})',
  'rows-untold': '{file} says something else than the comparison it is of. Nothing was brought in.',
  'row-shape': '{file}, line {line}, is not as Variorum writes it: {reason}. Nothing was brought in.',
  'row-json': '{file}, line {line}, is not as Variorum writes it: it is no JSON. Nothing was brought in.',
  'row-outside': '{file}, line {line}, is not as Variorum writes it: its {column} is no {of} of this archive. Nothing was brought in.',
  'row-other': '{file}, line {line}, is not as Variorum writes it: it is a row of another dossier. Nothing was brought in.',
  'row-links': '{file}, line {line}, is not as Variorum writes it: its evidence is no list of links. Nothing was brought in.',
} as const

type RowsWhy = keyof typeof ROWS_WHY
type Gaps<Text> = Text extends `${string}{${infer Gap}}${infer Rest}` ? Gap | Gaps<Rest> : never
type Values<K extends RowsWhy> = Readonly<Record<Gaps<(typeof ROWS_WHY)[K]>, string | number>>
type Given<K extends RowsWhy> = [Gaps<(typeof ROWS_WHY)[K]>] extends [never] ? readonly [] : readonly [Values<K>, ErrorOptions?]

export function notBrought<K extends RowsWhy>(why: K, ...[values, options]: Given<K>): StoreError {
  const given: Readonly<Record<string, string | number>> = values ?? {}
  const message = ROWS_WHY[why].replaceAll(/\{(\w+)\}/g, (_, gap: string) => String(given[gap] ?? ''))
  return new StoreError('invalid', message, { ...options, said: { why, values: given } })
}
