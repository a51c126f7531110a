/**
 * What needs another look: one row a decision, discussion or correction whose words are not what they were; and what the sources changed.
 *
 * In: rows, news, the action that says "it still holds". Out: two lists; the first button carries the key y. Refuses: to offer the button
 * where nothing is left to hold on to, or to whoever may not use it.
 */
import { useTranslations } from 'next-intl'
import type { FindingKind } from '../../lib/model.ts'
import { Moment } from './dates.tsx'
import { Moves, type MoveView } from './moves.tsx'
import { Siglum, type SourceView, sourceName } from './sigla.tsx'

interface Words {
  readonly source: SourceView
  readonly was: string
  readonly found:
    | { readonly state: 'intact' | 'moved' }
    | { readonly state: 'stale'; readonly change: 'value' | 'wording' | 'surroundings'; readonly now: string }
    | { readonly state: 'gone'; readonly reason: 'no-words' | 'not-there' | 'several-alike' | 'nothing-around' }
}

export interface AttentionRowView {
  readonly kind: 'decision' | 'thread' | 'correction'
  readonly id: string
  readonly title: string
  readonly href: string
  readonly finding: 'changed' | 'gone' | null
  readonly moves: readonly MoveView[]
  readonly words: readonly Words[]
  readonly mayHold: boolean
  readonly version: number
}

interface AttentionListProps {
  readonly slug: string
  readonly rows: readonly AttentionRowView[]
  readonly hold: (form: FormData) => Promise<void>
  /** The kinds that whoever asks may say it of. */
  readonly may: Readonly<Record<AttentionRowView['kind'], boolean>>
}

export function AttentionList({ slug, rows, hold, may }: AttentionListProps) {
  const t = useTranslations('attention')
  if (rows.length === 0) return <p className="muted">{t('none')}</p>
  const first = rows.find((row) => row.mayHold && may[row.kind])
  return (
    <ol className="attention-list">
      {rows.map((row) => (
        <li key={`${row.kind}-${row.id}`} id={`${row.kind}-${row.id}`}>
          <p className="attention-head">
            <strong>{t(`kind.${row.kind}`)}</strong> <a href={row.href}>{row.title}</a>
          </p>
          {row.finding !== null && <p>{t(`finding.${row.finding}`)}</p>}
          <Moves moves={row.moves} />
          {row.words.map((words) => (
            <WordsRow key={`${words.source.id}-${words.was}`} words={words} />
          ))}
          {may[row.kind] && row.mayHold && (
            <form action={hold}>
              <input type="hidden" name="dossier" value={slug} />
              <input type="hidden" name="kind" value={row.kind} />
              <input type="hidden" name="id" value={row.id} />
              <input type="hidden" name="version" value={row.version} />
              <button type="submit" className="button button--small" data-key={row === first ? 'y' : undefined}>
                {t('holds')}
                {row === first && (
                  <>
                    {' '}
                    <kbd>y</kbd>
                  </>
                )}
                <span className="visually-hidden">: {row.title}</span>
              </button>
            </form>
          )}
          {row.kind === 'decision' && !row.mayHold && <p className="hint">{t('mustDecide')}</p>}
        </li>
      ))}
    </ol>
  )
}

function WordsRow({ words: { source, was, found } }: { readonly words: Words }) {
  const t = useTranslations('attention')
  const why = found.state === 'stale' ? found.change : found.state === 'gone' ? found.reason : null
  return (
    <div className="attention-words">
      <p>
        <Siglum source={source} /> {why !== null && t(`state.${why}`)}
      </p>
      <dl>
        <dt>{t('was')}</dt>
        <dd>
          <q dir="auto">{was}</q>
        </dd>
        {found.state === 'stale' && found.now !== was && (
          <>
            <dt>{t('now')}</dt>
            <dd>
              <q dir="auto">{found.now}</q>
            </dd>
          </>
        )}
      </dl>
    </div>
  )
}

export interface ClaimChangeView {
  readonly kind: FindingKind
  readonly was: string
  readonly now: string | null
  readonly change: 'value' | 'wording' | 'surroundings' | 'gone'
}

interface NewsProps {
  readonly news: readonly {
    readonly source: SourceView
    readonly number: number
    readonly at: string
    readonly by: string
    readonly href: string
    readonly changes: readonly ClaimChangeView[]
  }[]
}

/** "B was revised by Ann, 25 November 2026: corrected “16,000 pages” to “10,600 pages”." */
export function News({ news }: NewsProps) {
  const t = useTranslations('attention')
  if (news.length === 0) return <p className="muted">{t('newsNone')}</p>
  return (
    <ol className="news-list">
      {news.map((one) => (
        <li key={one.href}>
          <p>
            <Siglum source={one.source} />{' '}
            {t.rich('revised', { source: sourceName(one.source), by: one.by, at: () => <Moment iso={one.at} /> })}
          </p>
          <ClaimChanges changes={one.changes} none={t('noClaim')} />
          <p>
            <a href={one.href}>{t('all')}</a>
          </p>
        </li>
      ))}
    </ol>
  )
}

export function ClaimChanges({ changes, none }: { readonly changes: readonly ClaimChangeView[]; readonly none: string }) {
  const t = useTranslations('attention')
  const nouns = useTranslations('nouns')
  if (changes.length === 0) return <p className="muted">{none}</p>
  return (
    <ul className="claim-changes">
      {changes.map(({ kind, was, now, change }) => (
        <li key={`${was}-${now}`}>
          <span className="kind">{nouns(`kind.${kind}`)}</span>{' '}
          {now === null ? t('removed', { was }) : now === was ? <q dir="auto">{was}</q> : t('corrected', { was, now })}
          {change !== 'gone' && <span className="muted"> · {t(`state.${change}`)}</span>}
        </li>
      ))}
    </ul>
  )
}
