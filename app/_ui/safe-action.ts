'use client'

/**
 * A form whose words survive whatever happens to them: a refusal, a lost connection, a server that is gone.
 *
 * In: a server action and its first state; what to answer when nothing came back. Out: the state, the form's `action` (which also works
 * without scripts), its `onSubmit`, and whether an answer is awaited.
 * Refuses: to send anything while the browser knows that it has no connection; React would throw the page away with the failed answer.
 * Example: const { state, action, submit, pending } = useSafeAction(save, initial, (state) => ({ ...state, message: t('offline') }))
 */
import { unstable_rethrow } from 'next/navigation'
import { type FormEvent, useActionState, useState, useTransition } from 'react'

export interface SafeAction<State> {
  readonly state: State
  readonly action: (form: FormData) => void
  readonly submit: (event: FormEvent<HTMLFormElement>) => void
  readonly pending: boolean
}

export function useSafeAction<State>(
  send: (state: State, form: FormData) => Promise<State>,
  initial: State,
  unanswered: (state: State, form: FormData) => State,
): SafeAction<State> {
  // What a browser without scripts gets back comes through here; with scripts, answers are kept in `answer`.
  const [served, action] = useActionState(send as (state: Awaited<State>, form: FormData) => Promise<State>, initial as Awaited<State>)
  const [answer, setAnswer] = useState<State | null>(null)
  const [pending, startTransition] = useTransition()
  const state = answer ?? served
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    // Without this React empties the fields after every answer, and a refused text would be gone.
    event.preventDefault()
    if (pending) return
    const { submitter } = event.nativeEvent as SubmitEvent
    const form = new FormData(event.currentTarget, submitter)
    startTransition(async () => {
      try {
        if (!navigator.onLine) setAnswer(unanswered(state, form))
        else {
          const next = await send(state, form)
          startTransition(() => setAnswer(next))
        }
      } catch (error) {
        // A redirect is thrown as well, and is the framework's.
        unstable_rethrow(error)
        startTransition(() => setAnswer(unanswered(state, form)))
      }
    })
  }
  return { state, action, submit, pending }
}
