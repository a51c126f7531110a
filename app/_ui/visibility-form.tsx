/**
 * Who may read a dossier.
 *
 * In: the present degree, the link if there is one, the action. Out: three choices with what each means. Refuses: nothing.
 */
import { useTranslations } from 'next-intl'
import { ShownLink } from './shown-link.tsx'

interface VisibilityFormProps {
  readonly dossier: string
  readonly visibility: 'private' | 'link' | 'public'
  readonly link: string | null
  readonly action: (form: FormData) => Promise<void>
}

export function VisibilityForm({ dossier, visibility, link, action }: VisibilityFormProps) {
  const t = useTranslations('accounts.members')
  return (
    <form action={action} className="account-form">
      <input type="hidden" name="dossier" value={dossier} />
      <fieldset className="role-choice">
        <legend className="visually-hidden">{t('visibility')}</legend>
        {(['private', 'link', 'public'] as const).map((degree) => (
          <label key={degree} className="choice">
            <input type="radio" name="visibility" value={degree} defaultChecked={degree === visibility} />
            <span>
              <span className="choice-label">{t(degree)}</span> <span className="hint">{t(`${degree}Hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {link !== null && <ShownLink href={link} />}
      <div className="actions">
        <button type="submit" className="button button--plain">
          {t('saveVisibility')}
        </button>
      </div>
    </form>
  )
}
