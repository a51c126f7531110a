/**
 * A list of discussions that wait for somebody: where, who said what, by when.
 *
 * In: entries. Out: a list, or why there is none. Refuses: nothing.
 * Example: "When did police arrest managers? · The fire at the mill" / Jo Marsh: “@Ida which of the two …”
 */
import { useTranslations } from 'next-intl'
import { Moment, When } from './dates.tsx'
import { SafeHtml } from './safe-html.tsx'

export interface InboxItem {
  readonly thread: string
  readonly dossier: { readonly slug: string; readonly title: string }
  readonly question: string | null
  readonly passage: { readonly words: string } | null
  readonly resolved: boolean
  readonly due: string | null
  readonly overdue: boolean
  readonly by: string
  readonly at: string
  readonly words: string
  readonly html: string
  readonly href: string
}

export function Inbox({
  title,
  about,
  none,
  items,
}: Record<'title' | 'about' | 'none', string> & { readonly items: readonly InboxItem[] }) {
  const t = useTranslations('discussion')
  return (
    <section className="section inbox">
      <div className="section-head">
        <h2>{title}</h2>
        <p>{about}</p>
      </div>
      {items.length === 0 ? (
        <p className="muted">{none}</p>
      ) : (
        <ul className="inbox-list">
          {items.map((item) => (
            <li key={`${item.thread} ${item.at}`} data-resolved={item.resolved || undefined}>
              <h3>
                {item.question === null ? (
                  <a href={item.href}>{item.passage === null ? t('inbox.earlier') : t('inbox.passage', { words: item.passage.words })}</a>
                ) : (
                  <a href={item.href} lang="en">
                    {item.question}
                  </a>
                )}
              </h3>
              <p className="inbox-where">
                <a href={`/dossiers/${item.dossier.slug}`}>{item.dossier.title}</a>
                {item.resolved && <span>{t('resolved')}</span>}
                {item.due !== null && (
                  <span className={item.overdue ? 'thread-overdue' : undefined}>
                    {t.rich(item.overdue ? 'overdue' : 'dueOn', { when: () => <When iso={item.due} /> })}
                  </span>
                )}
              </p>
              <p className="comment-by">{t.rich('commentBy', { name: item.by, when: () => <Moment iso={item.at} /> })}</p>
              {item.words === '' ? <p className="muted">{t('withdrawn')}</p> : <SafeHtml className="prose" html={item.html} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
