'use client'

/**
 * The guided first run: a few words at each place of the sample dossier, from the queue to the report.
 *
 * In: the address (?tour=1 begins it), and how far the person is (kept in this tab). Out: a panel that says what is here and leads on; the
 * place it speaks of is framed. Refuses: to begin by itself, to stand in the way (nothing is blocked), to come back once it was ended.
 * Example: queue → readings → words → reasons → decision → report
 */
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'

const name = 'variorum:tour'

interface Stop {
  readonly key: 'queue' | 'readings' | 'words' | 'reasons' | 'decision' | 'report'
  /** Pages it belongs to, and what it speaks of there. */
  readonly on: RegExp
  readonly at: string
  /** Where the next stop is, when it is on another page; read from this one. */
  readonly next?: () => string | null
}

const linkOf = (selector: string): string | null => document.querySelector<HTMLAnchorElement>(selector)?.href ?? null
const onFinding = /\/findings\//

const stops: readonly Stop[] = [
  { key: 'queue', on: /\/queue$/, at: '.queue', next: () => linkOf('.queue a[data-row]') },
  { key: 'readings', on: onFinding, at: '.readings' },
  { key: 'words', on: onFinding, at: '#words' },
  { key: 'reasons', on: onFinding, at: '.evidence-grid' },
  {
    key: 'decision',
    on: onFinding,
    at: '#decide',
    next: () => location.pathname.replace(/\/findings\/.*$/, '/report'),
  },
  { key: 'report', on: /\/report$/, at: '.report-summary' },
]

export function Tour() {
  const t = useTranslations('tour')
  const [step, setStep] = useState<number | null>(null)
  const panel = useRef<HTMLElement>(null)

  useEffect(() => {
    const begun = new URLSearchParams(location.search).has('tour')
    if (begun) sessionStorage.setItem(name, '0')
    const kept = sessionStorage.getItem(name)
    const here = kept === null ? undefined : Number(kept)
    if (here !== undefined && stops[here]?.on.test(location.pathname)) setStep(here)
  }, [])

  useEffect(() => {
    const target = step === null ? null : document.querySelector<HTMLElement>(stops[step]?.at ?? '')
    if (step === null) return
    target?.classList.add('tour-here')
    const tall = (target?.offsetHeight ?? 0) > innerHeight / 2
    target?.scrollIntoView({ block: tall ? 'start' : 'center' })
    panel.current?.focus({ preventScroll: true })
    return () => target?.classList.remove('tour-here')
  }, [step])

  if (step === null) return null
  const stop = stops[step]
  if (stop === undefined) return null
  const last = step === stops.length - 1
  const end = (): void => {
    sessionStorage.removeItem(name)
    setStep(null)
    document.querySelector<HTMLElement>('main h1')?.focus()
  }
  const on = (): void => {
    sessionStorage.setItem(name, String(step + 1))
    const href = stop.next?.() ?? null
    if (href === null) setStep(step + 1)
    else location.assign(href)
  }
  return (
    <aside className="tour" ref={panel} tabIndex={-1} aria-labelledby="tour-title">
      <p className="hint">{t('place', { at: step + 1, of: stops.length })}</p>
      <h2 id="tour-title">{t(`${stop.key}.title`)}</h2>
      <p>{t(`${stop.key}.words`)}</p>
      <div className="actions">
        {!last && (
          <button type="button" className="button" onClick={on}>
            {t('next')}
          </button>
        )}
        <button type="button" className={last ? 'button' : 'button button--quiet'} onClick={end}>
          {t('end')}
        </button>
      </div>
    </aside>
  )
}
