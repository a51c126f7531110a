/**
 * Where a source's words are from: its file, what made Markdown of it, how it was fetched.
 *
 * In: the origin, addresses of the downloads. Out: a block beside the source. Refuses: nothing; a text without a file has no block.
 */
import { useFormatter, useTranslations } from 'next-intl'
import { Moment } from './dates.tsx'

export interface OriginView {
  readonly name: string
  readonly mediaType: string
  readonly fileSha256: string
  readonly size: number
  readonly converter: string
  readonly converterVersion: string
  readonly finalAddress: string | null
  readonly fetchedAt: string | null
  readonly status: number | null
  readonly headers: readonly (readonly [string, string])[]
  readonly archives: readonly { readonly url: string; readonly at: string | null }[]
  readonly notices: readonly { readonly code: string; readonly message: string }[]
  readonly hasWarc: boolean
}

export function SourceOrigin({ origin, base }: { readonly origin: OriginView; readonly base: string }) {
  const t = useTranslations('intake')
  const format = useFormatter()
  const kilobytes = Math.max(1, Math.round(origin.size / 1024))
  return (
    <section className="side-block" aria-labelledby="origin">
      <h2 id="origin">{t('from')}</h2>
      <dl className="definition">
        <dt>{t('file')}</dt>
        <dd>
          {origin.name}
          <br />
          <a href={`${base}/original`} download>
            {t('original', { size: `${format.number(kilobytes)} KB` })}
          </a>
          {origin.hasWarc && (
            <>
              <br />
              <a href={`${base}/warc`} download>
                {t('warc')}
              </a>
            </>
          )}
        </dd>
        <dt>SHA-256</dt>
        <dd className="hash">
          <code>{origin.fileSha256}</code>
        </dd>
        <dt>{t('readBy')}</dt>
        <dd lang="en">{t('version', { name: origin.converter, version: origin.converterVersion })}</dd>
        {origin.finalAddress !== null && (
          <>
            <dt>{t('foundAt')}</dt>
            <dd className="hash">{origin.finalAddress}</dd>
          </>
        )}
        {origin.fetchedAt !== null && (
          <>
            <dt>{t('fetched')}</dt>
            <dd>
              <Moment iso={origin.fetchedAt} />
              {origin.status !== null && ` · ${t('status')} ${origin.status}`}
            </dd>
          </>
        )}
      </dl>
      {origin.notices.length > 0 && (
        <>
          <h3>{t('told')}</h3>
          <ul>
            {origin.notices.map(({ message }) => (
              <li key={message} lang="en">
                {message}
              </li>
            ))}
          </ul>
        </>
      )}
      {origin.archives.length > 0 && (
        <details>
          <summary>{t('archived')}</summary>
          <ul className="ledger-list">
            {origin.archives.map(({ url, at }) => (
              <li key={`${url} ${at}`}>
                <a href={url} rel="noreferrer nofollow">
                  {url}
                </a>{' '}
                {at}
              </li>
            ))}
          </ul>
        </details>
      )}
      {origin.headers.length > 0 && (
        <details>
          <summary>{t('headers')}</summary>
          <ul className="ledger-list">
            {origin.headers.map(([name, value]) => (
              <li key={`${name} ${value}`}>
                <code>
                  {name}: {value}
                </code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
