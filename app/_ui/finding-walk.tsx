/**
 * From one finding to its neighbours in the list it was opened from.
 *
 * In: the neighbours' addresses. Out: links, each with the letter that follows it. Refuses: nothing; an end says so.
 * Example: "3 of 14 · k previous · j next · n next undecided"
 */
import { Keys } from './keys.tsx'

interface WalkView {
  readonly place: { readonly at: number; readonly of: number } | null
  readonly previous: string | null
  readonly next: string | null
  readonly nextUndecided: string | null
  readonly backHref: string
}

const help = [
  { keys: 'j k', does: 'Next and previous finding' },
  { keys: 'n', does: 'Next undecided finding' },
  { keys: 'd', does: 'Go to the decision' },
  { keys: '1 9', does: 'Choose a reading, 1 to 9' },
  { keys: '0', does: 'None of these' },
  { keys: 'u', does: 'Cannot be resolved' },
  { keys: 'c', does: 'Write the note' },
  { keys: 'b', does: 'Back to the matrix' },
  { keys: '?', does: 'This list' },
]

export function FindingWalk({ view }: { readonly view: WalkView }) {
  return (
    <nav className="walk" aria-label="Findings">
      <div className="walk-links">
        {view.place !== null && (
          <span className="count muted">
            {view.place.at} of {view.place.of}
          </span>
        )}
        {view.previous === null ? (
          <span className="muted">First of the list</span>
        ) : (
          <a href={view.previous} rel="prev" data-key="k" aria-keyshortcuts="k">
            ← Previous
          </a>
        )}
        {view.next === null ? (
          <span className="muted">Last of the list</span>
        ) : (
          <a href={view.next} rel="next" data-key="j" aria-keyshortcuts="j">
            Next →
          </a>
        )}
        {view.nextUndecided !== null && (
          <a href={view.nextUndecided} data-key="n" aria-keyshortcuts="n">
            Next undecided
          </a>
        )}
        <a href="#decide" data-key="d" aria-keyshortcuts="d">
          Decide
        </a>
        <a href={view.backHref} data-key="b" aria-keyshortcuts="b">
          Matrix
        </a>
      </div>
      <Keys help={help} />
    </nav>
  )
}
