'use client'

/**
 * Keeps what is being typed in the browser until it is saved, and offers it again after a closed tab or a lost connection.
 *
 * In: a form and a name for its draft. Out: a line that offers an older draft. Refuses: to overwrite fields on its own.
 * Example: a closed tab → next visit: "Unsaved text from 09:05 was kept in this browser. Put it back · Discard"
 */
import { useTranslations } from 'next-intl'
import { type RefObject, useEffect, useState } from 'react'

type Fields = Readonly<Record<string, string>>

interface Draft {
  readonly at: string
  readonly fields: Fields
}

const kept = ['choice', 'rationale', 'note']

export function DraftKeeper({ form, name }: { readonly form: RefObject<HTMLFormElement | null>; readonly name: string }) {
  const t = useTranslations('decision')
  const [found, setFound] = useState<Draft | null>(null)

  useEffect(() => {
    const element = form.current
    if (element === null) return
    const draft = readDraft(name)
    if (draft !== null && !isEmpty(draft.fields) && !same(draft.fields, fieldsOf(element))) setFound(draft)
    else localStorage.removeItem(name)
    const keep = (): void => {
      localStorage.setItem(name, JSON.stringify({ at: new Date().toISOString(), fields: fieldsOf(element) }))
    }
    element.addEventListener('input', keep)
    return () => element.removeEventListener('input', keep)
  }, [form, name])

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
            localStorage.removeItem(name)
            setFound(null)
          }}
        >
          {t('discard')}
        </button>
      </div>
    </div>
  )
}

function fieldsOf(form: HTMLFormElement): Fields {
  const data = new FormData(form)
  return Object.fromEntries(kept.map((field) => [field, String(data.get(field) ?? '')]))
}

function isEmpty(fields: Fields): boolean {
  return Object.values(fields).every((value) => value === '')
}

function same(a: Fields, b: Fields): boolean {
  return kept.every((field) => (a[field] ?? '').replaceAll('\r\n', '\n') === (b[field] ?? '').replaceAll('\r\n', '\n'))
}

function putBack(form: HTMLFormElement, fields: Fields): void {
  for (const element of form.elements) {
    if (element instanceof HTMLTextAreaElement && fields[element.name] !== undefined) element.value = fields[element.name] ?? ''
    if (element instanceof HTMLInputElement && element.type === 'radio') element.checked = fields[element.name] === element.value
  }
}

function readDraft(name: string): Draft | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
    if (typeof value !== 'object' || value === null || !('at' in value) || !('fields' in value)) return null
    if (typeof value.at !== 'string' || typeof value.fields !== 'object' || value.fields === null) return null
    const fields = Object.entries(value.fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    return { at: value.at, fields: Object.fromEntries(fields) }
  } catch {
    // A draft that cannot be read is no draft; there is nothing to tell the editor about it.
    return null
  }
}
