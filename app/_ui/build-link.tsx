'use client'

/**
 * A link to a file that takes a while to build: with scripts a bar shows how far it is, then the file comes.
 *
 * In: the address, the words. Out: a link that works without scripts, too. Refuses: to start twice.
 */
import { useTranslations } from 'next-intl'
import { type MouseEvent, useState } from 'react'
import { type Progress, readProgress } from './progress-reader.ts'

export function BuildLink({ href, words }: { readonly href: string; readonly words: string }) {
  const t = useTranslations('reports')
  const [progress, setProgress] = useState<Progress | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const build = async (event: MouseEvent<HTMLAnchorElement>): Promise<void> => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    if (progress !== null) return
    setProblem(null)
    setProgress({ step: '', done: 0, of: 1 })
    try {
      const answer = await fetch(href, { headers: { accept: 'application/x-ndjson' } })
      const ended = answer.ok ? await readProgress(answer, setProgress) : { problem: (await answer.text()).trim() }
      if (ended !== null && 'href' in ended) window.location.assign(ended.href)
      else setProblem(ended?.problem ?? t('offline'))
    } catch {
      setProblem(t('offline'))
    }
    setProgress(null)
  }
  return (
    <>
      <a className="button button--plain" href={href} download onClick={build} aria-disabled={progress !== null || undefined}>
        {words}
      </a>
      <span role="status">
        {progress !== null && (
          <span className="publish-progress">
            <progress aria-label={t('building', { name: words })} max={progress.of} value={progress.done} />{' '}
            {progress.left !== undefined && t('publishing.left', { seconds: progress.left })}
          </span>
        )}
        {problem !== null && <span className="field-error">{problem}</span>}
      </span>
    </>
  )
}
