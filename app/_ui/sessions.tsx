/**
 * The browsers in which a person is signed in.
 *
 * In: sessions with what the browser said of itself. Out: a table; each can be signed out but the present one, which has "Sign out" above.
 * Refuses: to guess a browser it does not know.
 * Example: "Mozilla/5.0 (X11; Linux …) Firefox/140.0" → "Firefox on Linux"
 */
import { useTranslations } from 'next-intl'
import { Moment } from './dates.tsx'
import { HiddenForm } from './role-form.tsx'

export interface ShownSession {
  readonly id: string
  readonly userAgent: string
  readonly address: string
  readonly since: string
  readonly lastUsed: string
  readonly here: boolean
}

/** The first that fits: later ones name the earlier ones too. */
const browsers = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const

const systems = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
] as const

export function browserOf(userAgent: string): { readonly browser: string | null; readonly system: string | null } {
  const first = (list: readonly (readonly [RegExp, string])[]) => list.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null
  return { browser: first(browsers), system: first(systems) }
}

export function Sessions({
  sessions,
  end,
}: {
  readonly sessions: readonly ShownSession[]
  readonly end: (form: FormData) => Promise<void>
}) {
  const t = useTranslations('accounts.account')
  const nameOf = (userAgent: string): string => {
    const { browser, system } = browserOf(userAgent)
    if (browser === null) return system ?? t('unknownBrowser')
    return system === null ? browser : t('on', { browser, system })
  }
  return (
    <ul className="sessions">
      {sessions.map((session) => (
        <li key={session.id} data-session={session.here ? 'here' : 'elsewhere'}>
          <div>
            <strong>{nameOf(session.userAgent)}</strong>
            {session.here && <span className="badge-here">{t('here')}</span>}
            <p className="hint">
              {t('address')} {session.address === '' ? '–' : session.address}
              {' · '}
              {t('since')} <Moment iso={session.since} />
              {' · '}
              {t('lastUsed')} <Moment iso={session.lastUsed} />
            </p>
          </div>
          {!session.here && (
            <HiddenForm
              action={end}
              hidden={{ id: session.id }}
              label={t('end')}
              name={t('endThis', { browser: nameOf(session.userAgent) })}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
