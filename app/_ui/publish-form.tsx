'use client'

/**
 * Publishes a draft and shows how far that is.
 *
 * In: where to send it, the number it will have. Out: a form that works without scripts. Refuses: to go away before it is known what came of it.
 */
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { type Progress, readProgress } from './progress-reader.ts'

interface PublishFormProps {
  readonly to: string
  readonly number: number
  /** The version of the draft whose result is shown. */
  readonly basedOn: number
  readonly audience: 'public' | 'link'
}

export function PublishForm({ to, number, basedOn, audience }: PublishFormProps) {
  const t = useTranslations('reports')
  const router = useRouter()
  const [progress, setProgress] = useState<Progress | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const send = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (progress !== null) return
    // What is published is what was saved: the last words typed would be missing.
    if (document.querySelector('.builder-form[data-unsaved]') !== null) {
      setProblem(t('unsaved'))
      return
    }
    setProblem(null)
    setProgress({ step: '', done: 0, of: 1 })
    try {
      const answer = await fetch(to, {
        method: 'POST',
        body: new FormData(event.currentTarget),
        headers: { accept: 'application/x-ndjson' },
      })
      const ended = answer.ok ? await readProgress(answer, setProgress) : { problem: (await answer.text()).trim() }
      setProgress(null)
      if (ended !== null && 'href' in ended) {
        router.push(ended.href)
        router.refresh()
      } else setProblem(ended?.problem ?? t('offline'))
    } catch {
      setProgress(null)
      setProblem(t('offline'))
    }
  }
  return (
    <form action={to} method="post" encType="multipart/form-data" onSubmit={send} className="publish-form">
      <input type="hidden" name="basedOn" value={basedOn} />
      <p className="hint">{t('publishing.about', { number })}</p>
      <fieldset className="builder-choice">
        <legend>{t('publishing.audience')}</legend>
        {(['public', 'link'] as const).map((name) => (
          <label key={name} className="check">
            <input type="radio" name="audience" value={name} defaultChecked={name === audience} /> {t(`publishing.${name}`)}
          </label>
        ))}
      </fieldset>
      {number > 1 && (
        <>
          <div className="field">
            <label htmlFor="corrected">{t('publishing.corrected')}</label>
            <textarea id="corrected" className="input" name="corrected" rows={2} required aria-describedby="corrected-hint" />
            <span className="hint" id="corrected-hint">
              {t('publishing.correctedHint')}
            </span>
          </div>
          <div className="field">
            <label htmlFor="why">{t('publishing.why')}</label>
            <textarea id="why" className="input" name="why" rows={2} required />
          </div>
        </>
      )}
      <button type="submit" className="button" aria-disabled={progress !== null || undefined}>
        {t('publishing.button', { number })}
      </button>
      <div role="status">
        {progress !== null && (
          <p className="publish-progress">
            <progress aria-label={t('publishing.progress')} max={progress.of} value={progress.done} />{' '}
            <span>
              {t('publishing.working', { step: progress.step })}
              {progress.left !== undefined && ` ${t('publishing.left', { seconds: progress.left })}`}
            </span>
          </p>
        )}
      </div>
      {problem !== null && (
        <div className="notice tone-conflict" role="alert">
          <p>{t('publishing.failed', { why: problem })}</p>
        </div>
      )}
    </form>
  )
}
