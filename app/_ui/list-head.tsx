/**
 * The head of the list: in the matrix one column a source, any of which can be made the base that the others are set against.
 *
 * In: the sources in their order, the base, the query of the page. Out: a row of headings; choosing a base is a link, so that it has an
 * address. Refuses: nothing. Example: "A The Harbour Post, 5 March 2011 · set against this"
 */
import { useTranslations } from 'next-intl'
import { useDates } from './dates.tsx'
import { Siglum, type SourceView, sourceName } from './sigla.tsx'

interface ListHeadProps {
  readonly view: 'queue' | 'matrix'
  readonly sources: readonly SourceView[]
  readonly base: string | null
  readonly query: string
}

export function ListHead({ view, sources, base, query }: ListHeadProps) {
  const t = useTranslations('dossier')
  if (view === 'queue') {
    return (
      <thead className="visually-hidden">
        <tr aria-rowindex={1}>
          <th scope="col">{t('filter.relation')}</th>
          <th scope="col">{t('question')}</th>
          <th scope="col">{t('filter.state')}</th>
        </tr>
      </thead>
    )
  }
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="matrix-question">
          {t('question')}
        </th>
        {sources.map((source) => (
          <SourceHead key={source.id} source={source} base={base} query={query} />
        ))}
      </tr>
    </thead>
  )
}

function SourceHead({ source, base, query }: { readonly source: SourceView; readonly base: string | null; readonly query: string }) {
  const t = useTranslations('dossier')
  const dates = useDates()
  const isBase = source.id === base
  return (
    <th scope="col" data-base={isBase || undefined}>
      <span className="matrix-head">
        <Siglum source={source} />
        <span className="matrix-who">
          {sourceName(source)}
          <span className="matrix-when">{source.published === null ? t('noDate') : dates.date(source.published)}</span>
        </span>
      </span>
      <a className="base-link" href={withBase(query, isBase ? null : source.id)} aria-current={isBase ? 'true' : undefined}>
        {isBase ? t('isBase') : t('makeBase')}
        <span className="visually-hidden">: {source.siglum}</span>
      </a>
    </th>
  )
}

function withBase(query: string, base: string | null): string {
  const params = new URLSearchParams(query)
  params.delete('base')
  if (base !== null) params.set('base', base)
  const text = params.toString()
  return text === '' ? '?' : `?${text}`
}
