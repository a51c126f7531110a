/**
 * The frame of every page. Every page is made on request: it shows what the store holds now, and its scripts carry the nonce of the answer.
 *
 * There is no loading.tsx on purpose: a streamed page shows its content by an inline script only, so that without scripts it would stay
 * blank. Waiting is shown where it is caused, on the button that was pressed.
 */
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import '@fontsource-variable/inter/wght.css'
import './_ui/styles/tokens.css'
import './_ui/styles/base.css'
import './_ui/styles/chrome.css'
import './_ui/styles/parts.css'
import './_ui/styles/pages.css'
import './_ui/styles/matrix.css'
import './_ui/styles/finding.css'
import './_ui/styles/source.css'
import './_ui/styles/discussion.css'
import './_ui/styles/accounts.css'
import './_ui/styles/corrections.css'
import './_ui/styles/revisions.css'
import './_ui/styles/desk.css'
import './_ui/styles/intake.css'
import './_ui/styles/reports.css'
import './_ui/styles/print.css'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { leave } from './_data/account-actions.ts'
import { setLanguage, setTheme } from './_data/actions.ts'
import { loadDoorway } from './_data/load-people.ts'
import { loadPreferences } from './_data/loaders.ts'
import { Keys } from './_ui/keys.tsx'
import { SiteFooter, SiteHeader } from './_ui/shell.tsx'
import { Spoken } from './_ui/spoken.tsx'
import { Tour } from './_ui/tour.tsx'
import { Whoami } from './_ui/whoami.tsx'
import { fontClasses } from './fonts.ts'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell')
  return { title: { default: 'Variorum', template: '%s · Variorum' }, description: t('tagline') }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf8f3' },
    { media: '(prefers-color-scheme: dark)', color: '#131416' },
  ],
}

export default async function Layout({ children }: { readonly children: ReactNode }) {
  const [{ theme }, language, { user, role, mayBegin }] = await Promise.all([loadPreferences(), getLocale(), loadDoorway()])
  const nonce = (await headers()).get('x-nonce')
  return (
    <html lang={language} className={fontClasses} data-theme={theme === 'system' ? undefined : theme}>
      <body>
        <Spoken rooms={['home', 'keys', 'tour']}>
          <SiteHeader setLanguage={setLanguage}>
            <Whoami user={user} role={role} mayBegin={mayBegin} leave={leave} />
          </SiteHeader>
          {children}
          <SiteFooter theme={theme} setTheme={setTheme}>
            <Keys nonce={nonce} />
          </SiteFooter>
          <Tour />
        </Spoken>
      </body>
    </html>
  )
}
