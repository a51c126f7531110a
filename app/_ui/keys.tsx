'use client'

/**
 * One letter instead of a reach for the mouse. Whatever carries `data-key="j"` is followed, pressed or focused by that letter.
 *
 * In: the page. Out: a help dialog (?) that lists the keys and can switch them off. Refuses: to act while somebody types, or with
 * Ctrl, Alt or Meta held. Everything it does can be done without it.
 * Example: <a data-key="j" href="…">Next finding</a>
 */
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'

export interface KeyHelp {
  readonly keys: string
  readonly does: string
}

const switchName = 'variorum:keys'

export function Keys({ help }: { readonly help: readonly KeyHelp[] }) {
  const t = useTranslations('keys')
  const dialog = useRef<HTMLDialogElement>(null)
  const [on, setOn] = useState(true)

  useEffect(() => {
    setOn(localStorage.getItem(switchName) !== 'off')
  }, [])

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return
      if (event.key === '?') {
        event.preventDefault()
        dialog.current?.showModal()
        return
      }
      if (!on || dialog.current?.open === true) return
      if (walkRows(event.key)) return
      const target = [...document.querySelectorAll<HTMLElement>('[data-key]')].find((element) => element.dataset.key === event.key)
      if (target === undefined) return
      event.preventDefault()
      act(target)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on])

  return (
    <>
      <button type="button" className="button button--quiet keys-button" onClick={() => dialog.current?.showModal()}>
        {t('button')} <kbd>?</kbd>
      </button>
      <dialog ref={dialog} className="keys-dialog" aria-labelledby="keys-title">
        <h2 id="keys-title">{t('title')}</h2>
        <dl>
          {help.map(({ keys, does }) => (
            <div key={keys}>
              <dt>
                {keys.split(' ').map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <label className="choice">
          <input
            type="checkbox"
            checked={on}
            onChange={(event) => {
              localStorage.setItem(switchName, event.target.checked ? 'on' : 'off')
              setOn(event.target.checked)
            }}
          />
          <span>{t('on')}</span>
        </label>
        <form method="dialog">
          <button type="submit" className="button button--plain">
            {t('close')}
          </button>
        </form>
      </dialog>
    </>
  )
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button', 'submit'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
}

function act(target: HTMLElement): void {
  if (target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'search')) {
    target.focus()
    target.select()
    return
  }
  if (target instanceof HTMLInputElement) target.focus()
  target.click()
}

/** In a list of findings j and k move from row to row; Enter then follows the link, as it always does. */
function walkRows(key: string): boolean {
  if (key !== 'j' && key !== 'k') return false
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  if (rows.length === 0) return false
  const at = rows.indexOf(document.activeElement as HTMLElement)
  const next = key === 'j' ? at + 1 : at === -1 ? rows.length - 1 : at - 1
  rows[Math.max(0, Math.min(rows.length - 1, next))]?.focus()
  return true
}
