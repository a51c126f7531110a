/**
 * A siglum is the short letter a source goes by (A, B, C … Z, AA …), as in a critical edition.
 *
 * In: the sources in their order. Out: letters, and the mark that carries one with its publisher, title and date.
 * Refuses: nothing. Example: siglumAt(27) → 'AB'
 */
import type { ComparisonSource } from '../../lib/model.ts'
import { type Dates, useDates } from './dates.tsx'

export interface SourceView extends ComparisonSource {
  readonly siglum: string
  readonly href: string
}

export function siglumAt(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : siglumAt(Math.floor(index / 26) - 1) + letter
}

export function sourceName(source: ComparisonSource): string {
  return source.publisher ?? source.title ?? source.path
}

/** "The Harbour Post, “Ferries cancelled”, 4 March 2011". */
export function sourceWords(source: ComparisonSource, dates: Dates): string {
  const parts = [
    source.publisher,
    source.title === null ? null : `“${source.title}”`,
    source.published === null ? null : dates.date(source.published),
  ]
  const known = parts.filter((part) => part !== null)
  return known.length === 0 ? source.path : known.join(', ')
}

export function Siglum({ source, link = true }: { readonly source: SourceView; readonly link?: boolean }) {
  const words = sourceWords(source, useDates())
  if (!link) {
    return (
      <span className="siglum" title={words}>
        {source.siglum}
      </span>
    )
  }
  return (
    <a className="siglum" href={source.href} title={words} aria-label={`${source.siglum}: ${words}`}>
      {source.siglum}
    </a>
  )
}
