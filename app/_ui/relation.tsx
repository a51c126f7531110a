/**
 * How findings are named on screen: relation, severity and kind, each in words, with a shape of its own besides its colour.
 *
 * In: the nouns of lib/model. Out: badges and the words they use. Refuses: nothing; the tables are exhaustive by type.
 * Example: <RelationBadge relation="conflict" /> → ◇≠ conflict
 */
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FindingKind, Relation, Severity } from '../../lib/model.ts'

/** In the order an editor reads them. */
export const relationOrder: readonly Relation[] = ['conflict', 'different-referent', 'compatible', 'agree']

const shapes: Record<Relation, ReactNode> = {
  conflict: (
    <>
      <path d="M8 1 15 8 8 15 1 8Z" />
      <path d="M5.4 6.7h5.2M5.4 9.3h5.2M9.6 4.9 6.4 11.1" />
    </>
  ),
  'different-referent': (
    <>
      <circle cx="4" cy="8" r="2.9" />
      <circle cx="12" cy="8" r="2.9" />
      <path d="M8 2v12" strokeDasharray="1.5 1.8" />
    </>
  ),
  compatible: (
    <>
      <rect x="1.2" y="1.2" width="13.6" height="13.6" rx="3" />
      <path d="M4.6 7c1.1-1.3 2.2-1.3 3.4-.4s2.3.9 3.4-.4M4.6 10.2c1.1-1.3 2.2-1.3 3.4-.4s2.3.9 3.4-.4" />
    </>
  ),
  agree: (
    <>
      <circle cx="8" cy="8" r="6.8" />
      <path d="M5.2 6.6h5.6M5.2 9.4h5.6" />
    </>
  ),
}

export function RelationIcon({ relation, size = 16 }: { readonly relation: Relation; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[relation]}
    </svg>
  )
}

export function RelationBadge({ relation, possible = false }: { readonly relation: Relation; readonly possible?: boolean }) {
  const t = useTranslations('nouns')
  const words = t(`relation.${relation}`)
  return (
    <span className={`relation tone-${relation}`} title={t(`relationMeaning.${relation}`)}>
      <RelationIcon relation={relation} />
      {possible ? t('possibleRelation', { relation: words }) : words}
    </span>
  )
}

export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const t = useTranslations('nouns')
  return (
    <span className={`severity severity-${severity}`}>
      <svg width="14" height="12" viewBox="0 0 14 12" aria-hidden="true" focusable="false" fill="none" stroke="currentColor">
        {[1, 2, 3].map((step) => (
          <rect
            key={step}
            x={(step - 1) * 5 + 0.5}
            y={12 - step * 3.6}
            width="3"
            height={step * 3.6 - 0.5}
            fill={step <= severity ? 'currentColor' : 'none'}
          />
        ))}
      </svg>
      {t(`severity.${severity}`)}
    </span>
  )
}

export function KindLabel({ kind }: { readonly kind: FindingKind }) {
  const t = useTranslations('nouns')
  return <span className="kind">{t(`kind.${kind}`)}</span>
}
