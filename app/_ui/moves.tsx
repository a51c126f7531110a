/**
 * Which way corrected sources moved, seen from what was decided.
 *
 * In: moves. Out: a sentence a source. Refuses: nothing; no moves, no list.
 * Example: "B moved toward what was decided: 16000 pages, now 10600 pages."
 */
import { useTranslations } from 'next-intl'
import { Siglum, type SourceView } from './sigla.tsx'

export interface MoveView {
  readonly source: SourceView
  readonly was: string
  readonly now: string
  readonly direction: 'toward' | 'away'
}

export function Moves({ moves }: { readonly moves: readonly MoveView[] }) {
  const t = useTranslations('attention')
  if (moves.length === 0) return null
  return (
    <ul className="plain-list">
      {moves.map(({ source, was, now, direction }) => (
        <li key={source.id}>
          <Siglum source={source} /> {t(`moved.${direction}`, { was, now })}
        </li>
      ))}
    </ul>
  )
}
