/**
 * What changed in a text between two versions, word by word.
 *
 * In: the words in order, each of both versions or of one. Out: the text with removed and added words marked, told without colour too.
 * Refuses: nothing. Example: "The county says [removed: three] [added: four] lanes."
 */
import { useTranslations } from 'next-intl'
import type { DiffPart } from './word-differences.tsx'

export type TextChangeView = 'same' | 'too-long' | readonly DiffPart[]

export function TextChange({ label, change }: { readonly label: string; readonly change: TextChangeView }) {
  const t = useTranslations('decision')
  const words = useTranslations('discussion')
  if (change === 'same') return null
  if (change === 'too-long') return <p className="hint">{t('tooLongToCompare')}</p>
  return (
    <p className="text-change">
      <span className="text-change-label">{label}</span>
      {change.map((part, index) => {
        const key = `${index}-${part.side}`
        if (part.side === 'both') return <span key={key}>{part.text}</span>
        if (part.side === 'left') {
          return (
            <del key={key}>
              <span className="visually-hidden">{words('removed')} </span>
              {part.text}
            </del>
          )
        }
        return (
          <ins key={key}>
            <span className="visually-hidden">{words('added')} </span>
            {part.text}
          </ins>
        )
      })}
    </p>
  )
}
