'use client'

/**
 * A link to hand over: to read, to mark, to copy.
 *
 * In: the whole address, or a secret that is shown once. Out: a field with it, and a button that copies it where scripts run. Refuses: to be followed by accident.
 */
import { useTranslations } from 'next-intl'
import { useState } from 'react'

export function ShownLink({ href, secret = false }: { readonly href: string; readonly secret?: boolean }) {
  const t = useTranslations('accounts')
  const [copied, setCopied] = useState(false)
  return (
    <div className="shown-link">
      <input
        className="input"
        readOnly
        value={href}
        aria-label={t(secret ? 'shownSecret' : 'shownLink')}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button
        type="button"
        className="button button--plain"
        onClick={() => {
          navigator.clipboard.writeText(href).then(
            () => setCopied(true),
            () => setCopied(false),
          )
        }}
      >
        <span aria-live="polite">{copied ? t('copied') : t(secret ? 'copySecret' : 'copy')}</span>
      </button>
    </div>
  )
}
