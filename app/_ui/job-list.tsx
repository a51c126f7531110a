'use client'

/**
 * Work in the background: how far each piece is and how long it will take, cancelled or tried again by a button.
 *
 * In: what there was when the page was made. Out: a list that follows the live stream of the page, and asks again now and then in case
 * something was missed; the page is read again when a piece of work has ended. Refuses: to take room when there is nothing.
 * Example: "Comparing the sources – reading, 120 of 1,000, about 2 minutes left"
 */
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'

export interface ShownJob {
  readonly id: string
  readonly kind: 'compare' | 'import' | 'fetch'
  readonly name: string
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
  readonly stage: string | null
  readonly done: number
  readonly of: number
  readonly left: number | null
  readonly error: string | null
}

export interface ShownJobs {
  readonly jobs: readonly ShownJob[]
  readonly mayTurn: boolean
}

interface JobListProps {
  readonly slug: string
  readonly first: ShownJobs
  readonly cancel: (form: FormData) => Promise<void>
  readonly retry: (form: FormData) => Promise<void>
  /** Kinds that the page shows in another way. */
  readonly but?: readonly ShownJob['kind'][]
}

const NONE: readonly ShownJob['kind'][] = []
const ASK_MS = 4_000
const STAGES = ['fetching', 'reading', 'comparing', 'saving'] as const

const isOpen = ({ state }: ShownJob): boolean => state === 'waiting' || state === 'running'

export function JobList({ slug, first, cancel, retry, but = NONE }: JobListProps) {
  const t = useTranslations('jobs')
  const router = useRouter()
  const [jobs, setJobs] = useState(first.jobs)
  // A page that was read again brings its own.
  useEffect(() => setJobs(first.jobs), [first])
  useEffect(() => {
    const hear = (event: Event): void => {
      const told = (event as CustomEvent<ShownJob>).detail
      setJobs((before) => {
        const without = before.filter(({ id }) => id !== told.id)
        if (told.state === 'done') return without
        return [...without, told].sort((a, b) => (a.id < b.id ? -1 : 1))
      })
      if (!isOpen(told) && told.kind !== 'import') router.refresh()
    }
    window.addEventListener('variorum:job', hear)
    return () => window.removeEventListener('variorum:job', hear)
  }, [router])
  const open = jobs.some(isOpen)
  useEffect(() => {
    if (!open) return
    const asking = setInterval(async () => {
      const answer = await fetch(`/dossiers/${encodeURIComponent(slug)}/jobs`).catch(() => null)
      if (answer?.ok !== true) return
      const now = ((await answer.json()) as ShownJobs).jobs
      setJobs(now)
      if (!now.some(isOpen)) router.refresh()
    }, ASK_MS)
    return () => clearInterval(asking)
  }, [open, slug, router])

  const shown = jobs.filter(({ kind }) => !but.includes(kind))
  if (shown.length === 0) return null
  return (
    <section className="job-list" aria-label={t('title')} data-testid="jobs">
      <ul>
        {shown.map((job) => (
          <JobRow key={job.id} slug={slug} job={job} mayTurn={first.mayTurn} cancel={cancel} retry={retry} />
        ))}
      </ul>
    </section>
  )
}

interface JobRowProps extends Pick<JobListProps, 'slug' | 'cancel' | 'retry'> {
  readonly job: ShownJob
  readonly mayTurn: boolean
}

function JobRow({ slug, job, mayTurn, cancel, retry }: JobRowProps) {
  const t = useTranslations('jobs')
  const label = t(`kind.${job.kind}`, { name: job.name })
  const action = isOpen(job) ? { act: cancel, word: t('cancel') } : { act: retry, word: t('retry') }
  return (
    <li data-state={job.state}>
      <p>
        <strong>{label}</strong> <span>{useProgressWords(job)}</span>
      </p>
      {job.state === 'running' && <progress aria-label={label} {...(job.of > 0 ? { value: job.done, max: job.of } : {})} />}
      {job.error !== null && job.error !== '' && (
        <p className={job.state === 'failed' ? 'field-error' : 'hint'}>{t(job.state === 'failed' ? 'why' : 'again', { why: job.error })}</p>
      )}
      {mayTurn && (
        <form action={action.act}>
          <input type="hidden" name="dossier" value={slug} />
          <input type="hidden" name="id" value={job.id} />
          <button type="submit" className="button button--quiet" aria-label={t('of', { action: action.word, name: label })}>
            {action.word}
          </button>
        </form>
      )}
    </li>
  )
}

/** "reading, 120 of 1,000, about 2 minutes left", or only how it stands. */
function useProgressWords({ state, stage, done, of, left }: ShownJob): string {
  const t = useTranslations('jobs')
  const known = STAGES.find((one) => one === stage)
  if (state !== 'running' || known === undefined) return t(`state.${state}`)
  const words = [t(`stage.${known}`)]
  if (of > 0) words.push(t('some', { done, of }))
  if (left !== null) words.push(left < 90 ? t('left.seconds', { count: left }) : t('left.minutes', { count: Math.round(left / 60) }))
  return words.join(', ')
}
