/**
 * The texts of a report: title, what stands before and after the findings, the contact log.
 *
 * In: the draft. Out: fields. Refuses: nothing; they are Markdown and made safe where they are shown.
 */
import { useTranslations } from 'next-intl'

const LONG = ['summary', 'introduction', 'reply', 'method', 'corrections', 'funding', 'ownership'] as const
const SHORT = ['reviewer', 'licence'] as const

/** Names of the fields, for whoever keeps what is typed. */
export const TEXTS = ['title', ...LONG, ...SHORT, 'organisation', 'organisationUrl', 'contacts'] as const

export interface TextsDraft {
  readonly publication: Readonly<Record<(typeof LONG)[number] | (typeof SHORT)[number], string>> & {
    readonly organisation: { readonly name: string; readonly url: string | null } | null
  }
}

export function BuilderTexts({
  title,
  draft,
  contacts,
}: {
  readonly title: string
  readonly draft: TextsDraft
  readonly contacts: string
}) {
  const t = useTranslations('reports')
  const { publication } = draft
  const line = (name: 'title' | (typeof SHORT)[number] | 'organisation' | 'organisationUrl', value: string) => (
    <div className="field" key={name}>
      <label htmlFor={`b-${name}`}>{t(`field.${name}`)}</label>
      <input id={`b-${name}`} className="input" name={name} defaultValue={value} maxLength={name === 'organisationUrl' ? 2000 : 300} />
      {name === 'reviewer' && <span className="hint">{t('reviewerHint')}</span>}
    </div>
  )
  return (
    <div className="builder-fields">
      {line('title', title)}
      {LONG.map((name) => (
        <div className="field" key={name}>
          <label htmlFor={`b-${name}`}>{t(`field.${name}`)}</label>
          <textarea id={`b-${name}`} className="input" name={name} defaultValue={publication[name]} rows={2} maxLength={20_000} />
        </div>
      ))}
      <p className="hint">{t('textsHint')}</p>
      <div className="field">
        <label htmlFor="b-contacts">{t('field.contacts')}</label>
        <textarea id="b-contacts" className="input" name="contacts" defaultValue={contacts} rows={2} aria-describedby="b-contacts-hint" />
        <span className="hint" id="b-contacts-hint">
          {t('contactsHint')}
        </span>
      </div>
      {SHORT.map((name) => line(name, publication[name]))}
      {line('organisation', publication.organisation?.name ?? '')}
      {line('organisationUrl', publication.organisation?.url ?? '')}
    </div>
  )
}
