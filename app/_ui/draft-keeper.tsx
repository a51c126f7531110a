'use client'

/**
 * Keeps what is being typed in the browser until it is saved, and offers it again after a closed tab, a lost connection or a session
 * that ended.
 *
 * In: a form, the names of the fields to keep, a name for the draft that is the person's own. Out: a line that offers an older draft.
 * Refuses: to overwrite fields on its own.
 * Example: a closed tab → next visit: "Unsaved text from 09:05 was kept in this browser. Put it back · Discard"
 */
import { useTranslations } from 'next-intl'
import { type RefObject, useEffect, useState } from 'react'

type Fields = Readonly<Record<string, string>>

interface Draft {
  readonly at: string
  readonly fields: Fields
}

interface DraftKeeperProps {
  readonly form: RefObject<HTMLFormElement | null>
  /** The draft of one person is not offered to the next one at the same browser. */
  readonly person: string | null
  readonly name: string
  readonly fields: readonly string[]
  /** Kept and put back with them, but nothing anybody typed: ids, choices that always have a value. */
  readonly beside?: readonly string[]
  /** Rises when the text has been saved: the draft has done its work. */
  readonly savedTurn?: number
}

export function draftName(person: string | null, name: string): string {
  return `variorum:draft:${person ?? ''}:${name}`
}

export function DraftKeeper({ form, person, name, fields, beside = [], savedTurn = 0 }: DraftKeeperProps) {
  const t = useTranslations('writing')
  const [found, setFound] = useState<Draft | null>(null)
  const key = draftName(person, name)
  const typed = fields.join(' ')
  const kept = [...fields, ...beside].join(' ')

  useEffect(() => {
    const element = form.current
    if (element === null) return
    const names = kept.split(' ')
    const words = typed.split(' ')
    const draft = readDraft(key)
    if (draft !== null && !isEmpty(words, draft.fields) && !same(words, draft.fields, fieldsOf(element, words))) setFound(draft)
    else forget(key)
    const keep = (): void => {
      try {
        localStorage.setItem(key, JSON.stringify({ at: new Date().toISOString(), fields: fieldsOf(element, names) }))
      } catch {
        // Storage is full or switched off; the fields themselves are all there is then.
      }
    }
    element.addEventListener('input', keep)
    return () => element.removeEventListener('input', keep)
  }, [form, key, kept, typed])

  useEffect(() => {
    if (savedTurn === 0) return
    forget(key)
    setFound(null)
  }, [savedTurn, key])

  if (found === null) return null
  return (
    <div className="notice" role="status">
      <p>{t('draft', { when: `${found.at.slice(0, 10)}, ${new Date(found.at).toTimeString().slice(0, 5)}` })}</p>
      <div className="actions">
        <button
          type="button"
          className="button button--plain"
          onClick={() => {
            if (form.current !== null) putBack(form.current, found.fields)
            setFound(null)
          }}
        >
          {t('putBack')}
        </button>
        <button
          type="button"
          className="button button--quiet"
          onClick={() => {
            forget(key)
            setFound(null)
          }}
        >
          {t('discard')}
        </button>
      </div>
    </div>
  )
}

function forget(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Where nothing can be stored there is nothing to forget.
  }
}

function fieldsOf(form: HTMLFormElement, names: readonly string[]): Fields {
  const data = new FormData(form)
  return Object.fromEntries(names.map((field) => [field, String(data.get(field) ?? '')]))
}

function isEmpty(names: readonly string[], fields: Fields): boolean {
  return names.every((name) => (fields[name] ?? '') === '')
}

function same(names: readonly string[], a: Fields, b: Fields): boolean {
  return names.every((field) => (a[field] ?? '').replaceAll('\r\n', '\n') === (b[field] ?? '').replaceAll('\r\n', '\n'))
}

function putBack(form: HTMLFormElement, fields: Fields): void {
  for (const element of form.elements) {
    if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) {
      const value = fields[element.name]
      if (value !== undefined) element.value = value
    }
    if (element instanceof HTMLInputElement && fields[element.name] !== undefined) {
      if (element.type === 'radio') element.checked = fields[element.name] === element.value
      else element.value = fields[element.name] ?? ''
    }
  }
}

function readDraft(key: string): Draft | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    if (typeof value !== 'object' || value === null || !('at' in value) || !('fields' in value)) return null
    if (typeof value.at !== 'string' || typeof value.fields !== 'object' || value.fields === null) return null
    const fields = Object.entries(value.fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    return { at: value.at, fields: Object.fromEntries(fields) }
  } catch {
    // A draft that cannot be read is no draft; there is nothing to tell the editor about it.
    return null
  }
}
