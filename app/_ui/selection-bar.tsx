'use client'

/**
 * What can be done with words that are selected in a source, beside them.
 *
 * In: where the text is, and for each thing to do the field it leads to. Out: buttons while something is selected.
 * Refuses: to take the selection away; the forms beside the text are filled by it already.
 * Example: “a brace of tugs” selected → Discuss · Add a claim
 */
import { useEffect, useRef, useState } from 'react'
import { act } from './key-acts.ts'
import { selectionIn } from './selected-words.ts'

interface SelectionBarProps {
  readonly within: string
  readonly label: string
  readonly choices: readonly { readonly label: string; readonly field: string }[]
}

export function SelectionBar({ within, label, choices }: SelectionBarProps) {
  const bar = useRef<HTMLDivElement>(null)
  const [shown, show] = useState<readonly string[]>([])
  useEffect(() => {
    const place = (): void => {
      const selected = selectionIn(within)
      // Whoever may not discuss or correct has no such form beside the text, and is offered nothing.
      show(selected === null ? [] : choices.map(({ field }) => field).filter((field) => document.querySelector(field) !== null))
      if (selected === null || bar.current === null) return
      const { left, bottom } = selected.range.getBoundingClientRect()
      bar.current.style.left = `${Math.max(8, Math.min(left, document.documentElement.clientWidth - 260))}px`
      bar.current.style.top = `${bottom + scrollY + 8}px`
    }
    document.addEventListener('selectionchange', place)
    return () => document.removeEventListener('selectionchange', place)
  }, [within, choices])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a part of a form, and it has none.
    <div ref={bar} className="selection-bar" role="group" aria-label={label} hidden={shown.length === 0}>
      {choices
        .filter(({ field }) => shown.includes(field))
        .map((choice) => (
          <button
            key={choice.field}
            type="button"
            // A press would end the selection before it is used.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              const field = document.querySelector<HTMLElement>(choice.field)
              if (field !== null) act(field)
              show([])
            }}
          >
            {choice.label}
          </button>
        ))}
    </div>
  )
}
