/**
 * What was published of a report, the links to it, and how it is withdrawn.
 *
 * In: versions, withdrawals, links, actions. Out: three parts of the builder's page. Refuses: nothing.
 */
import { useTranslations } from 'next-intl'
import { AccountForm, type AccountFormState } from './account-form.tsx'
import { Moment } from './dates.tsx'
import { ShownLink } from './shown-link.tsx'

interface PublishedListProps {
  readonly base: string
  readonly address: string
  readonly versions: readonly {
    readonly number: number
    readonly audience: 'public' | 'link'
    readonly corrected: string
    readonly why: string
    readonly author: { readonly name: string }
    readonly at: string
    readonly withdrawn: boolean
  }[]
  readonly withdrawals: readonly {
    readonly through: number
    readonly why: string
    readonly author: { readonly name: string }
    readonly at: string
  }[]
}

export function PublishedList({ base, address, versions, withdrawals }: PublishedListProps) {
  const t = useTranslations('reports')
  if (versions.length === 0) return <p className="muted">{t('publishedNone')}</p>
  return (
    <>
      <p className="hint">{t('permanent')}</p>
      <ShownLink href={address} />
      <ol className="published-list" reversed>
        {[...versions].reverse().map(({ number, audience, corrected, why, author, at, withdrawn }) => (
          <li key={number} value={number}>
            <p>
              <a href={`${base}/${number}`}>{t('version', { number })}</a>{' '}
              <span className="muted">
                {t.rich('versionBy', { name: author.name, audience, when: () => <Moment iso={at} /> })}
                {withdrawn && `, ${t('withdrawn')}`}
              </span>
            </p>
            {corrected !== '' && <p className="small">{t('correctedWas', { what: corrected, why })}</p>}
            {!withdrawn && (
              <p className="published-links">
                {number > 1 && <a href={`${base}/${number}/changes`}>{t('changes')}</a>}
                <a href={`${base}/${number}/report.pdf`}>PDF</a>
                <a href={`${base}/${number}/report.docx`}>Word</a>
                <a href={`${base}/${number}/report.card.html`}>{t('card')}</a>
              </p>
            )}
          </li>
        ))}
      </ol>
      {withdrawals.map(({ through, why, author, at }) => (
        <p key={at} className="small">
          {t.rich('withdrawal', { through, why, name: author.name, when: () => <Moment iso={at} /> })}
        </p>
      ))}
    </>
  )
}

interface Hidden {
  readonly dossier: string
  readonly report: string
}

interface ActionProps extends Hidden {
  readonly action: (form: FormData) => Promise<void>
}

export function WithdrawForm({ action, dossier, report }: ActionProps) {
  const t = useTranslations('reports')
  return (
    <details className="side-block">
      <summary>{t('withdraw')}</summary>
      <form action={action} className="publish-form">
        <HiddenFields dossier={dossier} report={report} />
        <p className="hint">{t('withdrawAbout')}</p>
        <div className="field">
          <label htmlFor="withdraw-why">{t('withdrawWhy')}</label>
          <textarea id="withdraw-why" className="input" name="why" rows={2} required />
        </div>
        <button type="submit" className="button button--plain">
          {t('withdraw')}
        </button>
      </form>
    </details>
  )
}

interface LinksProps extends Hidden {
  readonly links: readonly { readonly id: string; readonly label: string; readonly at: string; readonly revokedAt: string | null }[]
  /** Tells the address once. */
  readonly make: (state: AccountFormState, form: FormData) => Promise<AccountFormState>
  readonly revoke: (form: FormData) => Promise<void>
}

export function ReportLinks({ dossier, report, links, make, revoke }: LinksProps) {
  const t = useTranslations('reports')
  return (
    <>
      <p className="hint">{t('linksAbout')}</p>
      <ul className="report-links">
        {links.map(({ id, label, at, revokedAt }) => {
          const name = label === '' ? t('unnamed') : label
          return (
            <li key={id}>
              <p>
                {name}{' '}
                <span className="muted">
                  {revokedAt === null ? <Moment iso={at} /> : t.rich('revoked', { when: () => <Moment iso={revokedAt} /> })}
                </span>
              </p>
              {revokedAt === null && (
                <form action={revoke}>
                  <HiddenFields dossier={dossier} report={report} />
                  <input type="hidden" name="link" value={id} />
                  <button type="submit" className="button button--quiet" aria-label={t('revokeWhich', { label: name })}>
                    {t('revoke')}
                  </button>
                </form>
              )}
            </li>
          )
        })}
      </ul>
      <AccountForm
        action={make}
        submit={t('makeLink')}
        hidden={{ dossier, report }}
        quiet
        fields={[{ name: 'label', label: t('linkLabel'), type: 'text', autoComplete: 'off' }]}
      />
    </>
  )
}

function HiddenFields({ dossier, report }: Hidden) {
  return (
    <>
      <input type="hidden" name="dossier" value={dossier} />
      <input type="hidden" name="report" value={report} />
    </>
  )
}
