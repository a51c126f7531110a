/**
 * A file to carry out: a dossier's archive, or a backup.
 *
 * In: its address, its words, and how many conclusions keep it from being had. Out: a link that downloads, or why there is none.
 * Refuses: nothing.
 */
import { useTranslations } from 'next-intl'

interface CarryProps {
  readonly href: string
  readonly label: string
  readonly blind: number
}

export function Carry({ href, label, blind }: CarryProps) {
  const t = useTranslations('carrying')
  if (blind > 0) return <p role="status">{t('blind', { count: blind })}</p>
  return (
    <p>
      <a href={href} download className="button button--plain">
        {label}
      </a>{' '}
      <span className="hint">{t('takeHint')}</span>
    </p>
  )
}
