/**
 * What surrounds every page: skip link, header, footer, breadcrumbs, the title block and the tabs of a dossier.
 *
 * In: titles and addresses. Out: landmarks with one h1 a page. Refuses: nothing.
 * Example: <Crumbs trail={[{ label: 'Dossiers', href: '/' }]} here="Ferries" />
 */
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { languageNames } from './language-names.ts'

export type Theme = 'system' | 'light' | 'dark'

interface SiteHeaderProps {
  readonly setLanguage: (form: FormData) => Promise<void>
  /** Who is here: the account menu, or the way in. */
  readonly children?: ReactNode
}

export function SiteHeader({ setLanguage, children }: SiteHeaderProps) {
  const t = useTranslations('shell')
  const here = useLocale()
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <header className="site-header">
        <a className="wordmark" href="/">
          Variorum
        </a>
        <nav className="site-nav" aria-label={t('main')}>
          <a href="/">{t('dossiers')}</a>
          <a href="/dossiers/new">{t('newDossier')}</a>
        </nav>
        <form action={setLanguage} className="switch" aria-label={t('language')}>
          {(Object.keys(languageNames) as (keyof typeof languageNames)[]).map((language) => (
            <button key={language} type="submit" name="language" value={language} lang={language} aria-pressed={language === here}>
              {languageNames[language]}
            </button>
          ))}
        </form>
        {children}
      </header>
    </>
  )
}

const themes = ['system', 'light', 'dark'] as const satisfies readonly Theme[]

interface SiteFooterProps {
  readonly theme: Theme
  readonly setTheme: (form: FormData) => Promise<void>
  /** The button that shows the keys. */
  readonly children?: ReactNode
}

export function SiteFooter({ theme, setTheme, children }: SiteFooterProps) {
  const t = useTranslations('shell')
  return (
    <footer className="site-footer">
      <p>{t('promise')}</p>
      {children}
      <form action={setTheme} className="switch" aria-label={t('colours')}>
        {themes.map((choice) => (
          <button key={choice} type="submit" name="theme" value={choice} aria-pressed={choice === theme}>
            {t(`theme.${choice}`)}
          </button>
        ))}
      </form>
    </footer>
  )
}

export interface Crumb {
  readonly label: string
  readonly href: string
}

export function Crumbs({ trail, here }: { readonly trail: readonly Crumb[]; readonly here: string }) {
  const t = useTranslations('shell')
  return (
    <nav className="crumbs" aria-label={t('whereYouAre')}>
      <ol className="crumb-list">
        {trail.map((crumb) => (
          <li key={crumb.href}>
            <a href={crumb.href}>{crumb.label}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}

export function TitleBlock({
  title,
  eyebrow,
  children,
}: {
  readonly title: ReactNode
  readonly eyebrow?: ReactNode
  readonly children?: ReactNode
}) {
  return (
    <div className="title-block">
      {eyebrow !== undefined && <div className="eyebrow">{eyebrow}</div>}
      <h1>{title}</h1>
      {children}
    </div>
  )
}

export interface Tab extends Crumb {
  readonly current: boolean
}

export function DossierTabs({ tabs }: { readonly tabs: readonly Tab[] }) {
  const t = useTranslations('shell')
  return (
    <nav className="tabs" aria-label={t('thisDossier')}>
      {tabs.map((tab) => (
        <a key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
        </a>
      ))}
    </nav>
  )
}
