/**
 * What became of each document that was brought without scripts.
 *
 * In: one result a document. Out: a list, with the reason where one could not come in. Refuses: to take room when there is nothing.
 */
import { useTranslations } from 'next-intl'
import { DocumentName, DocumentNotices } from './document-result.tsx'
import type { IntakeResult } from './intake-queue.ts'

export function BroughtList({ results }: { readonly results: readonly IntakeResult[] }) {
  const t = useTranslations('intake')
  if (results.length === 0) return null
  return (
    <section aria-labelledby="brought">
      <h2 id="brought">{t('list')}</h2>
      <ol className="intake-list">
        {results.map((one) => {
          const state = !one.ok ? 'failed' : one.created ? 'done' : 'known'
          return (
            <li className="intake-item" data-state={state} key={one.name}>
              <div className="intake-line">
                <span className="intake-name">
                  <DocumentName one={one} />
                </span>
                <span className="intake-state">{t(`state.${state}`)}</span>
              </div>
              {one.message !== null && <p className="field-error">{one.message}</p>}
              <DocumentNotices notices={one.notices} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}
