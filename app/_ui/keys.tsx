'use client'

/**
 * Everything by keyboard: one listener for all pages, the map of the keys (?), and the palette (Ctrl K).
 *
 * In: the page, whose links, buttons and fields carry `data-key`; the nonce for what the dialog styles. Out: two dialogs, and the button
 * that shows the map. Refuses: to act while somebody types, or with Ctrl, Alt or Meta held; to lose the focus: a letter that leads to
 * another page puts it on that page's heading, Esc in a field on the heading above it.
 * Example: <a data-key="j" href="…">Next finding</a>
 */
import { setNonce } from 'get-nonce'
import { useTranslations } from 'next-intl'
import { lazy, Suspense, useEffect, useState } from 'react'
import { act, isTyping, leaveField, walkRows } from './key-acts.ts'

const switchName = 'variorum:keys'
/** Set before a letter leads to another page, so that the next page knows where to put the focus. */
const byKey = 'variorum:by-key'

const KeyMap = lazy(async () => ({ default: (await import('./key-dialog.tsx')).KeyMap }))
const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }))

export function Keys({ nonce }: { readonly nonce: string | null }) {
  const [shown, show] = useState<'map' | 'palette' | null>(null)
  const [on, setOn] = useState(true)

  useEffect(() => {
    if (nonce !== null) setNonce(nonce)
    setOn(localStorage.getItem(switchName) !== 'off')
    if (sessionStorage.getItem(byKey) === null) return
    sessionStorage.removeItem(byKey)
    if (location.hash !== '') return
    const heading = document.querySelector<HTMLElement>('main h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus({ preventScroll: true })
  }, [nonce])

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('[role="dialog"], dialog[open]') !== null) return
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        show('palette')
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'Escape') {
        if (leaveField()) event.preventDefault()
        else goUp()
        return
      }
      if (isTyping(event.target)) return
      if (event.key === '?') {
        event.preventDefault()
        show('map')
        return
      }
      if (!on) return
      if (walkRows(event.key)) {
        event.preventDefault()
        return
      }
      const target = [...document.querySelectorAll<HTMLElement>('[data-key]')].find((element) => element.dataset.key === event.key)
      if (target === undefined) return
      event.preventDefault()
      if (target instanceof HTMLAnchorElement) sessionStorage.setItem(byKey, '1')
      act(target)
    }
    document.addEventListener('keydown', press)
    // Says that a key is heard from now on: before that it would be lost, and whoever drives the page by keys can wait for it.
    document.documentElement.dataset.keys = 'heard'
    return () => document.removeEventListener('keydown', press)
  }, [on])

  const close = (): void => show(null)
  return (
    <>
      <MapButton onClick={() => show('map')} />
      {shown === 'map' && (
        <Suspense fallback={null}>
          <KeyMap
            on={on}
            onSwitch={(next) => {
              localStorage.setItem(switchName, next ? 'on' : 'off')
              setOn(next)
            }}
            onClose={close}
          />
        </Suspense>
      )}
      {shown === 'palette' && (
        <Suspense fallback={null}>
          <Palette onClose={close} />
        </Suspense>
      )}
    </>
  )
}

/** The last breadcrumb with an address is the page above. */
function goUp(): void {
  const above = [...document.querySelectorAll<HTMLAnchorElement>('.crumbs a')].at(-1)
  if (above === undefined) return
  sessionStorage.setItem(byKey, '1')
  above.click()
}

function MapButton({ onClick }: { readonly onClick: () => void }) {
  const t = useTranslations('keys')
  return (
    <button type="button" className="keys-button" onClick={onClick} aria-haspopup="dialog">
      {t('button')} <kbd>?</kbd>
    </button>
  )
}
