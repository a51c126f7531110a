/**
 * The ledger: what was done with every sentence of every source.
 *
 * In: figures and excerpts by source. Out: a table of figures, then what was skipped and what stands alone, each leading to its place.
 * Refuses: to leave a skipped passage out. Example: "A · 31 sentences · 22 with claims · 2 skipped: advertisement, byline"
 */
import { useTranslations } from 'next-intl'
import type { FindingKind } from '../../lib/model.ts'
import { KindLabel } from './relation.tsx'
import { Siglum, type SourceView, sourceName } from './sigla.tsx'

interface Excerpt {
  readonly start: number
  readonly words: string
  readonly reason: string
}

export interface LedgerSource {
  readonly source: SourceView
  readonly sentences: number
  readonly claims: number
  readonly findings: number
  readonly skipped: readonly Excerpt[]
  readonly singles: readonly (Excerpt & { readonly kind: FindingKind })[]
}

export function LedgerView({ sources }: { readonly sources: readonly LedgerSource[] }) {
  const t = useTranslations('dossier')
  const sum = (of: (one: LedgerSource) => number): number => sources.reduce((total, one) => total + of(one), 0)
  return (
    <>
      <table className="ledger">
        <caption className="visually-hidden">{t('ledger')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('source')}</th>
            <th scope="col">{t('sentences')}</th>
            <th scope="col">{t('withClaims')}</th>
            <th scope="col">{t('inFindings')}</th>
            <th scope="col">{t('alone')}</th>
            <th scope="col">{t('skipped')}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((one) => (
            <tr key={one.source.id}>
              <th scope="row">
                <Siglum source={one.source} /> <a href={one.source.href}>{sourceName(one.source)}</a>
              </th>
              <td>{one.sentences}</td>
              <td>
                {one.claims}
                <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                  <rect className="progress-ground" width="100" height="6" />
                  <rect className="progress-done" width={one.sentences === 0 ? 0 : (100 * one.claims) / one.sentences} height="6" />
                </svg>
              </td>
              <td>{one.findings}</td>
              <td>{one.singles.length}</td>
              <td>{one.skipped.length}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('total')}</th>
            <td>{sum((one) => one.sentences)}</td>
            <td>{sum((one) => one.claims)}</td>
            <td />
            <td>{sum((one) => one.singles.length)}</td>
            <td>{sum((one) => one.skipped.length)}</td>
          </tr>
        </tfoot>
      </table>
      {sources.map((one) => (
        <section key={one.source.id} className="ledger-source">
          <h2>
            <Siglum source={one.source} link={false} /> {sourceName(one.source)}
          </h2>
          <Excerpts title={t('skippedIn', { siglum: one.source.siglum })} excerpts={one.skipped} href={one.source.href} />
          <Excerpts title={t('aloneIn', { siglum: one.source.siglum })} excerpts={one.singles} href={one.source.href} />
        </section>
      ))}
    </>
  )
}

interface ExcerptsProps {
  readonly title: string
  readonly excerpts: readonly (Excerpt & { readonly kind?: FindingKind })[]
  readonly href: string
}

function Excerpts({ title, excerpts, href }: ExcerptsProps) {
  if (excerpts.length === 0) return null
  return (
    <details>
      <summary>
        {title} <span className="count muted">{excerpts.length}</span>
      </summary>
      <ul className="ledger-list">
        {excerpts.map((one) => (
          <li key={`${one.start}-${one.words}`}>
            <q>
              <a href={`${href}#at-${one.start}`}>{one.words}</a>
            </q>{' '}
            {one.reason !== '' && (
              <span className="muted" lang="en">
                {one.reason}
              </span>
            )}
            {one.kind !== undefined && <KindLabel kind={one.kind} />}
          </li>
        ))}
      </ul>
    </details>
  )
}
