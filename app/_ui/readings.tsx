/**
 * The readings of a finding in columns, each with everyone who holds it, in their own sentence and paragraph.
 *
 * In: readings with the passage around each holder. Out: one column a reading.
 * Refuses: to change a quoted character; lead, words and trail join back to the file.
 * Example: reading 1 "16,000 pages" · A: … comprising around [16,000 pages] in 26 volumes …
 */
import { useTranslations } from 'next-intl'
import type { AttributionView, Holder, Reading } from '../../lib/model.ts'
import { useDates } from './dates.tsx'
import { Siglum, type SourceView, sourceName } from './sigla.tsx'

/** A paragraph cut around the words that carry the value; the five pieces joined are the file's own text. */
export interface PassageView {
  readonly lead: string
  readonly before: string
  readonly exact: string
  readonly after: string
  readonly trail: string
  readonly cutBefore: boolean
  readonly cutAfter: boolean
  readonly attribution: readonly (AttributionView & { readonly words: string })[]
}

export interface HolderView {
  readonly holder: Holder
  readonly source: SourceView
  readonly passage: PassageView
  readonly href: string
}

export interface ReadingView {
  readonly reading: Reading
  readonly holders: readonly HolderView[]
}

export function Readings({ readings, chosen }: { readonly readings: readonly ReadingView[]; readonly chosen: string | null }) {
  const t = useTranslations('finding')
  return (
    <ol className="readings" data-count={Math.min(readings.length, 4)}>
      {readings.map((view, index) => (
        <li key={view.reading.normal} className="reading" data-chosen={view.reading.normal === chosen || undefined}>
          <header>
            <p className="reading-label">
              {t('readingNumber', { number: index + 1 })}
              {view.reading.normal === chosen && <strong> · {t('chosen')}</strong>}
            </p>
            <h3 className="reading-value">{view.reading.value}</h3>
            <p className="reading-normal">{t.rich('comparedAs', { normal: view.reading.normal, code: (words) => <code>{words}</code> })}</p>
            <p className="sigla">
              <span className="visually-hidden">{t('heldBy')} </span>
              {[...new Map(view.holders.map((one) => [one.source.id, one.source])).values()].map((source) => (
                <Siglum key={source.id} source={source} />
              ))}
            </p>
          </header>
          {view.holders.map((one) => (
            <HolderPassage key={`${one.source.id}-${one.holder.start}`} view={one} />
          ))}
        </li>
      ))}
    </ol>
  )
}

function HolderPassage({ view }: { readonly view: HolderView }) {
  const t = useTranslations('finding')
  const nouns = useTranslations('nouns')
  const dates = useDates()
  const { passage, source } = view
  return (
    <figure className="holder">
      <figcaption>
        <Siglum source={source} link={false} />
        <span>
          {sourceName(source)}
          <span className="muted">, {source.published === null ? nouns('noDate') : dates.date(source.published)}</span>
        </span>
      </figcaption>
      <blockquote className="passage" lang={source.language === 'und' ? undefined : source.language}>
        <p>
          {passage.cutBefore && <span className="muted">… </span>}
          <span className="paragraph">{passage.lead}</span>
          <span className="sentence">
            {passage.before}
            <mark>{passage.exact}</mark>
            {passage.after}
          </span>
          <span className="paragraph">{passage.trail}</span>
          {passage.cutAfter && <span className="muted"> …</span>}
        </p>
      </blockquote>
      {passage.attribution.length > 0 && (
        <p className="attribution">
          {passage.attribution.map((one, index) => (
            <span key={`${one.start}-${one.end}`}>
              {index > 0 && <span aria-hidden="true"> ← </span>}
              {nouns(`manner.${one.manner}`, { speaker: one.speaker ?? nouns('unnamedSpeaker') })} <q className="muted">{one.words}</q>
            </span>
          ))}
        </p>
      )}
      <p className="holder-link">
        <a href={view.href} data-key="s" aria-keyshortcuts="s">
          {t('readInPlace')}
          <span className="visually-hidden"> {t('inSource', { source: sourceName(source) })}</span>
        </a>
      </p>
    </figure>
  )
}
