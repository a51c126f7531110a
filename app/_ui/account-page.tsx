/**
 * The frame of the pages at the door: one column, one thing to do.
 *
 * In: a title, some words, the form. Out: main with one h1. Refuses: nothing.
 */
import type { ReactNode } from 'react'

interface AccountPageProps {
  readonly title: string
  readonly about?: ReactNode
  readonly children: ReactNode
}

export function DoorPage({ title, about, children }: AccountPageProps) {
  return (
    <main id="content" className="page door">
      <div className="door-sheet">
        <h1>{title}</h1>
        {about !== undefined && <div className="door-about">{about}</div>}
        {children}
      </div>
    </main>
  )
}

/** What has just been done, or refused, told at the top of the page that the form led back to. */
export function Told({ words, tone }: { readonly words: string | null; readonly tone: 'agree' | 'conflict' }) {
  if (words === null) return null
  return (
    <div className={`notice tone-${tone}`} role="status">
      <p>{words}</p>
    </div>
  )
}

export function Part({ title, about, children }: AccountPageProps) {
  return (
    <section className="account-part">
      <div className="account-part-head">
        <h2>{title}</h2>
        {about !== undefined && <p className="hint">{about}</p>}
      </div>
      <div>{children}</div>
    </section>
  )
}
