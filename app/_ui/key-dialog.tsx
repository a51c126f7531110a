'use client'

/**
 * The map of the keys, and the switch that turns single letters off (WCAG 2.1.4).
 *
 * In: whether they are on. Out: a dialog; the focus goes back to where it was. Refuses: nothing.
 */
import * as Dialog from '@radix-ui/react-dialog'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { keyMap } from './key-map.ts'

interface KeyMapProps {
  readonly on: boolean
  readonly onSwitch: (on: boolean) => void
  readonly onClose: () => void
}

export function KeyMap({ on, onSwitch, onClose }: KeyMapProps) {
  const t = useTranslations('keys')
  const [opener] = useState(() => document.activeElement)
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content
          className="sheet keys-dialog"
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            if (opener instanceof HTMLElement) opener.focus()
          }}
        >
          <Dialog.Title asChild>
            <h2>{t('title')}</h2>
          </Dialog.Title>
          <Dialog.Description className="hint">{t('about')}</Dialog.Description>
          <div className="key-groups">
            {(['everywhere', 'list', 'finding'] as const).map((group) => (
              <section key={group}>
                <h3>{t(`group.${group}`)}</h3>
                <dl>
                  {keyMap[group].map(({ keys, does }) => (
                    <div key={does}>
                      <dt>
                        {keys.map((key, index) => (
                          <span key={key}>
                            {index > 0 && (keys.length === 2 && key === '9' ? '–' : ' ')}
                            <kbd>{key}</kbd>
                          </span>
                        ))}
                      </dt>
                      <dd>{t(`does.${does}`)}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
          <div className="keys-foot">
            <label className="choice">
              <input type="checkbox" checked={on} onChange={(event) => onSwitch(event.target.checked)} />
              <span>{t('on')}</span>
            </label>
            <Dialog.Close className="button button--plain">{t('close')}</Dialog.Close>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
