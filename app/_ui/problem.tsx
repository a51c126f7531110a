/**
 * States without data: an error with what to do about it, and an empty place with what would fill it.
 *
 * In: words and one way on. Out: a block that says both. Refuses: to be vague; every use names a next step.
 * Example: <EmptyState title="No dossier yet" action={{ label: 'Add the first', href: '/dossiers/new' }}>…</EmptyState>
 */
import type { ReactNode } from 'react'

interface WayOn {
  readonly label: string
  readonly href: string
}

interface StateProps {
  readonly title: string
  readonly children: ReactNode
  readonly action?: WayOn
}

export function EmptyState({ title, children, action }: StateProps) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <div>{children}</div>
      {action !== undefined && (
        <a className="button" href={action.href}>
          {action.label}
        </a>
      )}
    </div>
  )
}

/** A whole page that could not be made. */
export function ProblemPage({ title, children, action }: StateProps) {
  return (
    <div className="empty" role="alert">
      <h1>{title}</h1>
      <div className="problem-body">{children}</div>
      {action !== undefined && (
        <a className="button" href={action.href}>
          {action.label}
        </a>
      )}
    </div>
  )
}
