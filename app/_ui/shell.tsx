/**
 * What surrounds every page: skip link, header, footer, breadcrumbs, the title block and the tabs of a dossier.
 *
 * In: titles and addresses. Out: landmarks with one h1 a page. Refuses: nothing.
 * Example: <Crumbs trail={[{ label: 'Dossiers', href: '/' }]} here="Ferries" />
 */
import type { ReactNode } from 'react'

export type Theme = 'system' | 'light' | 'dark'

export function SiteHeader() {
  return (
    <>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <header className="site-header">
        <a className="wordmark" href="/">
          Variorum
        </a>
        <nav className="site-nav" aria-label="Main">
          <a href="/">Dossiers</a>
          <a href="/dossiers/new">New dossier</a>
        </nav>
      </header>
    </>
  )
}

const themeWords: Record<Theme, string> = { system: 'As the system', light: 'Light', dark: 'Dark' }

export function SiteFooter({ theme, setTheme }: { readonly theme: Theme; readonly setTheme: (form: FormData) => Promise<void> }) {
  return (
    <footer className="site-footer">
      <p>Variorum works on this machine alone. Every quotation is cut from the source’s own file.</p>
      <form action={setTheme} className="theme-form" aria-label="Colours">
        {(Object.keys(themeWords) as Theme[]).map((choice) => (
          <button key={choice} type="submit" name="theme" value={choice} aria-pressed={choice === theme}>
            {themeWords[choice]}
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
  return (
    <nav className="crumbs" aria-label="Where you are">
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
  return (
    <nav className="tabs" aria-label="This dossier">
      {tabs.map((tab) => (
        <a key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
        </a>
      ))}
    </nav>
  )
}
