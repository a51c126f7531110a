'use client'

/**
 * Bringing sources in: files chosen, dropped or pasted, addresses, texts; many at once, each with its own progress and result.
 *
 * In: where to send them. Out: the whole of the page below its title; the comparison follows by itself when the last has come in.
 * Refuses: to lose anything; what could not come in stays in the list with the reason, and can be tried again.
 */
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ClipboardEvent, type DragEvent, useEffect, useReducer, useRef, useState } from 'react'
import { takeCarried } from './carried.ts'
import { ACCEPTED, addressesIn, type Brought, countsOf, type IntakeItem, moreBehind, step, toStart } from './intake-queue.ts'
import { IntakeRow } from './intake-row.tsx'
import { sendItem } from './intake-send.ts'

interface IntakeProps {
  readonly slug: string
}

/** Seconds for what is not done, told from the last time the list was at rest; null while there is nothing to tell it from. */
function useTimeLeft(done: number, total: number): number | null {
  const began = useRef({ at: 0, done: 0 })
  if (done === total) began.current = { at: 0, done }
  else if (began.current.at === 0) began.current = { at: Date.now(), done }
  const ended = done - began.current.done
  if (done === total || ended < TELLING) return null
  return Math.max(1, Math.round(((Date.now() - began.current.at) / 1_000 / ended) * (total - done)))
}

/** Items that must have ended before a time is told. */
const TELLING = 5

export function Intake({ slug }: IntakeProps) {
  const t = useTranslations('intake')
  const [items, tell] = useReducer(step, [])
  const [look, setLook] = useState(false)
  const [over, setOver] = useState(false)
  const stops = useRef(new Map<string, () => void>())
  const texts = useRef(0)
  const root = `/dossiers/${encodeURIComponent(slug)}`

  useEffect(() => {
    for (const item of toStart(items)) {
      // An effect may run twice for one list; an item is sent once.
      if (stops.current.has(item.id)) continue
      tell({ type: 'start', id: item.id })
      const ended = () => stops.current.delete(item.id)
      stops.current.set(
        item.id,
        sendItem(
          `${root}/sources/add/take`,
          { ...item, more: moreBehind(items, item) },
          {
            sent: (part) => tell({ type: 'sent', id: item.id, part }),
            answer: (results) => {
              ended()
              tell({ type: 'answer', id: item.id, results })
            },
            fail: (message) => {
              ended()
              tell({ type: 'fail', id: item.id, message: message ?? t('offline') })
            },
          },
        ),
      )
    }
  }, [items, root, t])

  const add = (brought: readonly Omit<Brought, 'id'>[]): void =>
    tell({ type: 'add', keep: !look, items: brought.map((one) => ({ ...one, id: crypto.randomUUID() })) })
  const addFiles = (files: FileList | null | undefined): void => add([...(files ?? [])].map((file) => ({ name: file.name, what: file })))
  const cancel = (item: IntakeItem): void => {
    stops.current.get(item.id)?.()
    stops.current.delete(item.id)
    tell({ type: 'cancel', id: item.id })
  }
  const counts = countsOf(items)
  const onward = useRef(false)
  const router = useRouter()
  useEffect(() => {
    const items = takeCarried(slug)
    if (items.length === 0) return
    onward.current = true
    tell({ type: 'add', keep: true, items: items.map((one) => ({ ...one, id: crypto.randomUUID() })) })
  }, [slug])
  const allIn = counts.total > 0 && counts.came + counts.known === counts.total
  useEffect(() => {
    // Whoever came from the form for a new dossier wants to see the dossier; what could not come in is shown here first.
    if (onward.current && allIn) router.push(root)
  }, [allIn, root, router])
  const left = useTimeLeft(counts.done, counts.total)
  return (
    <div className="intake">
      <fieldset
        className="intake-zone"
        data-over={over || undefined}
        onDragOver={(event: DragEvent) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event: DragEvent) => {
          event.preventDefault()
          setOver(false)
          addFiles(event.dataTransfer.files)
        }}
        onPaste={(event: ClipboardEvent) => {
          if (event.clipboardData.files.length === 0) return
          event.preventDefault()
          addFiles(event.clipboardData.files)
        }}
      >
        <legend className="visually-hidden">{t('title')}</legend>
        <p className="field">
          <label htmlFor="intake-files">{t('choose')}</label> <span className="hint">{t('drop')}</span>
          <input
            id="intake-files"
            type="file"
            multiple
            accept={ACCEPTED}
            className="input file-input"
            onChange={(event) => {
              addFiles(event.currentTarget.files)
              // The same file may be chosen again.
              event.currentTarget.value = ''
            }}
          />
        </p>
        <form
          className="field"
          onSubmit={(event) => {
            event.preventDefault()
            const field = event.currentTarget.elements.namedItem('addresses') as HTMLTextAreaElement
            const { addresses, rest } = addressesIn(field.value)
            add(addresses.map((address) => ({ name: address, what: address })))
            field.value = rest
          }}
        >
          <label htmlFor="intake-addresses">
            {t('addresses')} <span className="hint">{t('addressesHint')}</span>
          </label>
          <textarea
            id="intake-addresses"
            name="addresses"
            className="textarea textarea--short"
            rows={3}
            inputMode="url"
            spellCheck={false}
          />
          <button type="submit" className="button button--plain">
            {t('fetch')}
          </button>
        </form>
        <details>
          <summary>{t('pasted')}</summary>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              const form = event.currentTarget
              const typed = new FormData(form)
              const words = String(typed.get('text') ?? '')
              if (words.trim() === '') return
              texts.current += 1
              const name = String(typed.get('name') ?? '').trim() || t('textName', { number: texts.current })
              add([{ name, what: new File([words], `${name}.md`, { type: 'text/markdown' }) }])
              form.reset()
            }}
          >
            <p className="field">
              <label htmlFor="intake-name">{t('pastedTitle')}</label>
              <input id="intake-name" name="name" className="input" maxLength={200} />
            </p>
            <p className="field">
              <label htmlFor="intake-text">
                {t('pasted')} <span className="hint">{t('pastedHint')}</span>
              </label>
              <textarea id="intake-text" name="text" className="textarea textarea--source" rows={8} />
            </p>
            <button type="submit" className="button button--plain">
              {t('addText')}
            </button>
          </form>
        </details>
        <label className="check">
          <input type="checkbox" checked={look} onChange={(event) => setLook(event.currentTarget.checked)} />
          <span>{t('look')}</span>
        </label>
      </fieldset>

      <section aria-labelledby="intake-list">
        <h2 id="intake-list">{t('list')}</h2>
        <p role="status">
          {items.length === 0 ? t('nothingYet') : t('progress', { ...counts })}
          {left !== null && ` ${left < 90 ? t('left.seconds', { count: left }) : t('left.minutes', { count: Math.round(left / 60) })}`}
        </p>
        {items.length > 0 && <progress className="intake-whole" aria-label={t('list')} value={counts.done} max={counts.total} />}
        <ol className="intake-list">
          {items.map((item) => (
            <IntakeRow
              key={item.id}
              item={item}
              cancel={() => cancel(item)}
              retry={() => tell({ type: 'retry', id: item.id })}
              keep={(edited) => tell({ type: 'keep', id: item.id, edited })}
            />
          ))}
        </ol>
        <div className="actions">
          {counts.done < counts.total && (
            <button type="button" className="button button--plain" onClick={() => items.forEach(cancel)}>
              {t('cancelAll')}
            </button>
          )}
          {items.some(({ state }) => state === 'failed' || state === 'cancelled') && (
            <button type="button" className="button button--plain" onClick={() => tell({ type: 'retry', id: null })}>
              {t('retryAll')}
            </button>
          )}
          <a href={root}>{t('toDossier')}</a>
        </div>
      </section>
    </div>
  )
}
