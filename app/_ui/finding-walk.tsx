/**
 * From one finding to its neighbours in the list it was opened from, and the mark of having looked at it.
 *
 * In: the neighbours' addresses, whether it is marked. Out: links, each with the letter that follows it. Refuses: nothing; an end says so.
 * Example: "3 of 14 · k previous · j next · n next undecided · v viewed"
 */
import { useTranslations } from 'next-intl'

interface FindingWalkProps {
  readonly view: {
    readonly place: { readonly at: number; readonly of: number } | null
    readonly previous: string | null
    readonly next: string | null
    readonly previousUndecided: string | null
    readonly nextUndecided: string | null
    /** Null for a visitor, who has no marks. */
    readonly viewed: boolean | null
    readonly dossier: { readonly slug: string }
    readonly finding: { readonly id: string }
  }
  readonly mark: (form: FormData) => Promise<void>
}

export function FindingWalk({ view, mark }: FindingWalkProps) {
  const t = useTranslations('finding')
  return (
    <nav className="walk" aria-label={t('walk')}>
      {view.place !== null && <span className="walk-place count">{t('place', view.place)}</span>}
      <span className="walk-pair">
        {view.previous === null ? (
          <span className="walk-end">{t('first')}</span>
        ) : (
          <a href={view.previous} rel="prev" data-key="k" aria-keyshortcuts="k">
            <span aria-hidden="true">←</span> {t('previous')}
          </a>
        )}
        {view.next === null ? (
          <span className="walk-end">{t('last')}</span>
        ) : (
          <a href={view.next} rel="next" data-key="j" aria-keyshortcuts="j">
            {t('next')} <span aria-hidden="true">→</span>
          </a>
        )}
      </span>
      {view.nextUndecided !== null && (
        <a href={view.nextUndecided} data-key="n" aria-keyshortcuts="n">
          {t('nextUndecided')}
        </a>
      )}
      {view.previousUndecided !== null && (
        <a href={view.previousUndecided} data-key="N" aria-keyshortcuts="Shift+N" className="visually-hidden-until-focus">
          {t('previousUndecided')}
        </a>
      )}
      <a href="#decide" data-key="d" aria-keyshortcuts="d" className="walk-decide">
        {t('decide')}
      </a>
      {view.viewed !== null && (
        <form action={mark}>
          <input type="hidden" name="dossier" value={view.dossier.slug} />
          <input type="hidden" name="finding" value={view.finding.id} />
          <input type="hidden" name="viewed" value={view.viewed ? 'no' : 'yes'} />
          <button type="submit" className="viewed" data-key="v" aria-keyshortcuts="v" aria-pressed={view.viewed}>
            <svg
              width="12"
              height="12"
              viewBox="0 0 12 12"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.6"
              aria-hidden="true"
              focusable="false"
            >
              <rect x="0.9" y="0.9" width="10.2" height="10.2" rx="2" />
              {view.viewed && <path d="M3 6.2 5.2 8.4 9 3.8" />}
            </svg>
            {t('viewed')}
          </button>
        </form>
      )}
    </nav>
  )
}
