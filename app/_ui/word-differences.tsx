/**
 * The words in which two readings differ, told by a letter and a line as well as by colour.
 *
 * In: pairs of passages already compared word by word. Out: one running text a pair; words of one side carry its siglum.
 * Refuses: to compare sentences that share too little; then only the values stand against each other.
 * Example: "about [A 16,000] [B 10,600] pages"
 */
import { useTranslations } from 'next-intl'
import type { SourceView } from './sigla.tsx'

export interface DiffPart {
  readonly text: string
  readonly side: 'both' | 'left' | 'right'
}

export interface DiffPair {
  readonly left: { readonly number: number; readonly source: SourceView }
  readonly right: { readonly number: number; readonly source: SourceView }
  readonly value: readonly DiffPart[]
  /** Null where the two sentences share too few words. */
  readonly sentence: readonly DiffPart[] | null
}

export function WordDifferences({ pairs }: { readonly pairs: readonly DiffPair[] }) {
  const t = useTranslations('finding')
  return (
    <div className="diffs">
      {pairs.map((pair) => {
        const left = labelOf(pair.left, pair.right)
        const right = labelOf(pair.right, pair.left)
        return (
          <section
            key={`${pair.left.number}-${pair.right.number}`}
            className="diff"
            aria-label={t('pair', { left: pair.left.number, right: pair.right.number })}
          >
            <p className="diff-key">
              <span>
                {t.rich('onlyLeft', { number: pair.left.number, siglum: pair.left.source.siglum, mark: (words) => <del>{words}</del> })}
              </span>
              <span>
                {t.rich('onlyLeft', { number: pair.right.number, siglum: pair.right.source.siglum, mark: (words) => <ins>{words}</ins> })}
              </span>
            </p>
            <p className="diff-value">
              <Parts parts={pair.value} left={left} right={right} />
            </p>
            {pair.sentence === null ? (
              <p className="hint">{t('tooFew')}</p>
            ) : (
              <p className="diff-sentence">
                <Parts parts={pair.sentence} left={left} right={right} />
              </p>
            )}
          </section>
        )
      })}
    </div>
  )
}

/** The siglum, or siglum and reading number where both sides come from one source. */
function labelOf(side: DiffPair['left'], other: DiffPair['left']): string {
  return side.source.id === other.source.id ? `${side.source.siglum}${side.number}` : side.source.siglum
}

function Parts({ parts, left, right }: { readonly parts: readonly DiffPart[]; readonly left: string; readonly right: string }) {
  const t = useTranslations('finding')
  return parts.map((part, index) => {
    const key = `${index}-${part.side}`
    if (part.side === 'both') return <span key={key}>{part.text}</span>
    const label = part.side === 'left' ? left : right
    const body = (
      <>
        <span className="diff-label">
          <span className="visually-hidden">{t('onlyIn')} </span>
          {label}
        </span>
        {part.text}
      </>
    )
    return part.side === 'left' ? <del key={key}>{body}</del> : <ins key={key}>{body}</ins>
  })
}

interface BaseChoiceProps {
  readonly count: number
  readonly base: number
  readonly query: string
}

/** Which reading the others are set against; a link each, so that the view has an address. */
export function BaseChoice({ count, base, query }: BaseChoiceProps) {
  const t = useTranslations('finding')
  const nouns = useTranslations('nouns')
  return (
    <p>
      {t('setAgainst')}{' '}
      {Array.from({ length: count }, (_, index) => index + 1).map((number) => (
        <span key={number}>
          {number > 1 && ' · '}
          {number === base ? (
            <strong>{nouns('reading', { number })}</strong>
          ) : (
            <a href={`${query === '' ? '?' : `${query}&`}base=${number}#words`}>{nouns('reading', { number })}</a>
          )}
        </span>
      ))}
    </p>
  )
}
