'use client'

/**
 * Keeps a page as new as its dossier, and says who else has it open.
 *
 * In: the dossier, when this page was made, who I am. Out: a line with the others' names; the page is read again when something changed.
 * Refuses: to touch a field somebody types in (React keeps them), and to hold a connection for a page that is out of sight: browsers
 * allow six a server, and a newsroom has more tabs than that.
 * Example: "Also here: Bo (on this finding), Cy" · announced: "Bo decided."
 */
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'

interface Person {
  readonly id: string
  readonly name: string
  readonly finding: string | null
}

export interface LiveProps {
  readonly dossier: string
  readonly finding: string | null
  readonly me: string | null
  readonly since: string
}

/** Changes worth saying aloud; a viewed mark is not. */
const told = ['decision', 'discussion', 'correction', 'comparison', 'source', 'dossier', 'members'] as const

/** A page is ready before it asks for a stream; several changes at once are one reading. */
const SETTLE_MS = 1_200
const GATHER_MS = 150
const AGAIN_MS = 1_000
/** Shorter interruptions are not worth a word. */
const LOST_MS = 5_000

export function Live({ dossier, finding, me, since }: LiveProps) {
  const t = useTranslations('live')
  const router = useRouter()
  const [people, setPeople] = useState<readonly Person[]>([])
  const [news, setNews] = useState('')
  const [lost, setLost] = useState(false)
  const newest = useRef(since)
  newest.current = since
  const say = useRef(t)
  say.current = t

  useEffect(() => {
    let source: EventSource | null = null
    let opening: ReturnType<typeof setTimeout> | undefined
    let gathering: ReturnType<typeof setTimeout> | undefined
    let losing: ReturnType<typeof setTimeout> | undefined
    const change = (event: MessageEvent<string>): void => {
      const said = readChange(event.data)
      const kind = told.find((one) => one === said?.kind)
      if (kind !== undefined && said !== null && said.by !== null && said.by.id !== me)
        setNews(say.current(`did.${kind}`, { name: said.by.name }))
      clearTimeout(gathering)
      gathering = setTimeout(() => router.refresh(), GATHER_MS)
    }
    const open = (): void => {
      if (source !== null || document.hidden) return
      const query = new URLSearchParams({ since: newest.current, ...(finding === null ? {} : { finding }) })
      source = new EventSource(`/dossiers/${encodeURIComponent(dossier)}/live?${query}`)
      source.addEventListener('change', change)
      source.addEventListener('job', (event) => window.dispatchEvent(new CustomEvent('variorum:job', { detail: JSON.parse(event.data) })))
      source.addEventListener('people', (event) => setPeople(readPeople(event.data)))
      source.addEventListener('open', () => {
        clearTimeout(losing)
        losing = undefined
        setLost(false)
      })
      source.addEventListener('error', () => {
        losing ??= setTimeout(() => setLost(true), LOST_MS)
        // Opened anew rather than by the browser, which would ask with the time of the first page again, or not at all after a refusal.
        close()
        clearTimeout(opening)
        opening = setTimeout(open, AGAIN_MS)
      })
    }
    const close = (): void => {
      source?.close()
      source = null
    }
    const turn = (): void => (document.hidden ? close() : open())
    opening = setTimeout(open, SETTLE_MS)
    document.addEventListener('visibilitychange', turn)
    window.addEventListener('pagehide', close)
    window.addEventListener('pageshow', turn)
    return () => {
      clearTimeout(opening)
      clearTimeout(gathering)
      clearTimeout(losing)
      document.removeEventListener('visibilitychange', turn)
      window.removeEventListener('pagehide', close)
      window.removeEventListener('pageshow', turn)
      close()
    }
  }, [dossier, finding, me, router])

  const others = people.filter((person) => person.id !== me)
  return (
    <div className="live" data-testid="live">
      {others.length > 0 && (
        <p className="live-people">
          {t('also')}{' '}
          {others.map((person, index) => (
            <span key={person.id}>
              {index > 0 && ', '}
              {finding !== null && person.finding === finding ? t('onThis', { name: person.name }) : person.name}
            </span>
          ))}
        </p>
      )}
      {lost && <p className="live-lost">{t('lost')}</p>}
      <p className="visually-hidden" role="status">
        {news}
      </p>
    </div>
  )
}

interface Change {
  readonly kind: string
  readonly by: { readonly id: string; readonly name: string } | null
}

function readChange(data: string): Change | null {
  return JSON.parse(data) as Change | null
}

function readPeople(data: string): readonly Person[] {
  return JSON.parse(data) as readonly Person[]
}
