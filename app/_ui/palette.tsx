'use client'

/**
 * The command palette: pages, what can be done on this page, and the findings of the dossier, by typing a few letters.
 *
 * In: the page: its navigation, whatever carries a key, and its address. Out: a dialog; the chosen one is followed or pressed.
 * Refuses: to know of anything that the page does not offer: what a person may not do is not on the page, so it is not here.
 * Example: Ctrl K, "led", Enter → the ledger
 */
import * as Dialog from '@radix-ui/react-dialog'
import { Command } from 'cmdk'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { act } from './key-acts.ts'

interface Found {
  readonly id: string
  readonly href: string
  readonly number: number
  readonly question: string
}

export function Palette({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('keys')
  const [offered] = useState(offers)
  const [opener] = useState(() => document.activeElement)
  const [typed, type] = useState('')
  const [findings, searching] = useFindings(typed)
  const actions = offered.actions.filter(({ words }) => fits(words, typed))
  const pages = offered.pages.filter(({ words }) => fits(words, typed))
  const first = actions[0]?.key ?? pages[0]?.href ?? findings[0]?.id ?? ''
  const [chosen, choose] = useState(first)
  // The findings come later than the letters; without this Enter would find nothing chosen.
  useEffect(() => choose(first), [first])
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content
          className="sheet palette"
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            if (opener instanceof HTMLElement && document.activeElement === document.body) opener.focus()
          }}
        >
          <Dialog.Title className="visually-hidden">{t('palette')}</Dialog.Title>
          <Command label={t('palette')} loop shouldFilter={false} value={chosen} onValueChange={choose}>
            <Command.Input className="palette-input" placeholder={t('paletteHint')} value={typed} onValueChange={type} />
            <Command.List className="palette-list" label={t('palette')}>
              <Command.Empty className="palette-empty">{searching ? t('searching') : t('nothing')}</Command.Empty>
              {actions.length > 0 && (
                <Command.Group heading={t('actions')}>
                  {actions.map((one) => (
                    <Command.Item
                      key={one.words}
                      value={one.key}
                      onSelect={() => {
                        onClose()
                        // After the dialog has given the focus back, or it would take it away again.
                        setTimeout(() => act(one.element))
                      }}
                    >
                      <span>{one.words}</span> <kbd>{one.key}</kbd>
                    </Command.Item>
                  ))}
                </Command.Group>
              )}
              {pages.length > 0 && (
                <Command.Group heading={t('pages')}>
                  {pages.map((one) => (
                    <Command.Item key={one.href} value={one.href} onSelect={() => location.assign(one.href)}>
                      {one.words}
                    </Command.Item>
                  ))}
                </Command.Group>
              )}
              {findings.length > 0 && (
                <Command.Group heading={t('findings')}>
                  {findings.map((one) => (
                    <Command.Item key={one.id} value={one.id} onSelect={() => location.assign(one.href)}>
                      <span className="count muted">{one.number}</span> <span lang="en">{one.question}</span>
                    </Command.Item>
                  ))}
                </Command.Group>
              )}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** Every word that was typed is in it somewhere. */
function fits(words: string, typed: string): boolean {
  const folded = words.toLowerCase()
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((one) => folded.includes(one))
}

interface Offers {
  readonly pages: readonly { readonly words: string; readonly href: string }[]
  readonly actions: readonly { readonly words: string; readonly key: string; readonly element: HTMLElement }[]
}

function offers(): Offers {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.site-header a, .tabs a, .crumbs a, .overview-name a, .siglum[href]')]
  const pages = new Map(links.map((link) => [link.href, link.getAttribute('aria-label') ?? link.textContent ?? '']))
  const keyed = [...document.querySelectorAll<HTMLElement>('[data-key]')]
  const actions = keyed.map((element) => ({ element, key: element.dataset.key ?? '', words: wordsOf(element) }))
  return {
    pages: [...pages].map(([href, words]) => ({ href, words: words.trim() })).filter(({ words }) => words !== ''),
    actions: actions.filter((one, index) => one.words !== '' && actions.findIndex((other) => other.words === one.words) === index),
  }
}

/** What an element is called: its own label, its field's, or its words. */
function wordsOf(element: HTMLElement): string {
  const label = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement
  const words = element.getAttribute('aria-label') ?? (label ? element.labels?.[0]?.textContent : element.textContent) ?? ''
  return words.replaceAll(/\s+/g, ' ').trim().slice(0, 90)
}

const SETTLE_MS = 180
const MOST = 8

/** Findings of the dossier that is open, by the same full-text search as the list. */
function useFindings(typed: string): readonly [readonly Found[], boolean] {
  const [found, setFound] = useState<readonly Found[]>([])
  const [searching, setSearching] = useState(false)
  useEffect(() => {
    const dossier = /^\/dossiers\/([^/]+)/.exec(location.pathname)?.[1]
    if (dossier === undefined || dossier === 'new' || typed.trim().length < 2) {
      setFound([])
      return
    }
    const stop = new AbortController()
    setSearching(true)
    const timer = setTimeout(async () => {
      try {
        const answer = await fetch(`/dossiers/${dossier}/rows?q=${encodeURIComponent(typed)}&count=${MOST}`, { signal: stop.signal })
        const { rows }: { readonly rows: readonly Found[] } = answer.ok ? await answer.json() : { rows: [] }
        // What was typed here finds a finding; it is no filter of the list that the finding is then walked in.
        setFound(rows.map((row) => ({ ...row, href: row.href.split('?')[0] ?? row.href })))
        setSearching(false)
      } catch {
        // Typed on, or the connection is gone: the pages and actions are still offered.
        setSearching(false)
      }
    }, SETTLE_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [typed])
  return [found, searching]
}
