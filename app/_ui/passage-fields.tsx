'use client'

/**
 * The passage a discussion is about, on the page of a source: what is selected there fills it.
 *
 * In: the source, where its text is. Out: fields of a form around them; without scripts the words are typed.
 * Refuses: nothing; whether the words stand in the source is for the action to say.
 */
import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef } from 'react'
import { useSelectedWords } from './selected-words.ts'

export function PassageFields({ source, within }: { readonly source: string; readonly within: string }) {
  const t = useTranslations('discussion')
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const form = useRef<HTMLFormElement | null>(null)
  useEffect(() => {
    form.current = field.current?.form ?? null
  }, [])
  useSelectedWords(form, within)
  return (
    <>
      <input type="hidden" name="target" value={`selected:${source}`} />
      <input type="hidden" name="prefix" defaultValue="" />
      <input type="hidden" name="suffix" defaultValue="" />
      <div className="field">
        <label htmlFor={id}>
          {t('passage.words')} <span className="hint">{t('passage.hint')}</span>
        </label>
        <textarea ref={field} id={id} name="exact" className="textarea textarea--short" rows={2} required />
      </div>
    </>
  )
}
