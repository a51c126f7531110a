'use client'

/**
 * The form in which an editor concludes a finding: outcome, reading, rationale, note.
 *
 * In: the finding's choices, what is stored, and the server action. Out: a form that works without scripts; with them it also keeps a
 * draft in the browser and does not reload for a preview.
 * Refuses: to lose what was typed; a refused or outrun save comes back with every word, and the stored version beside it.
 * Example: choice 'reading:16000', rationale "The ministry's own list says so.", note in Markdown
 */
import { useTranslations } from 'next-intl'
import { startTransition, useActionState, useEffect, useRef } from 'react'
import type { DecisionVersion, Outcome } from '../../lib/model.ts'
import { Moment } from './dates.tsx'
import { DraftKeeper } from './draft-keeper.tsx'
import { otherOutcomes } from './outcome.tsx'
import { SafeHtml } from './safe-html.tsx'

export interface DecisionTyped {
  /** 'reading:<normal>', an outcome, or '' for a note without an outcome. */
  readonly choice: string
  readonly rationale: string
  readonly note: string
  readonly author: string
}

export type DecisionField = keyof DecisionTyped

export interface DecisionFormState {
  readonly status: 'fresh' | 'invalid' | 'conflict' | 'preview' | 'failed'
  /** Counts answers, so that two equal ones are told apart. */
  readonly turn: number
  readonly typed: DecisionTyped
  /** The version this text builds on; 0 for none. */
  readonly basedOn: number
  readonly errors: Readonly<Partial<Record<DecisionField, string>>>
  readonly message: string | null
  readonly previewHtml: string | null
  /** What somebody else saved meanwhile. */
  readonly stored: DecisionVersion | null
}

export interface ReadingChoice {
  readonly normal: string
  readonly value: string
  readonly sigla: string
}

interface DecisionFormProps {
  readonly action: (state: DecisionFormState, form: FormData) => Promise<DecisionFormState>
  readonly initial: DecisionFormState
  readonly dossier: string
  readonly finding: string
  readonly readings: readonly ReadingChoice[]
  /** The query of the filtered list this finding is walked in. */
  readonly query: string
}

const outcomeKeys: Partial<Record<Outcome, string>> = { none: '0', unresolved: 'u' }

export function DecisionForm({ action, initial, dossier, finding, readings, query }: DecisionFormProps) {
  const t = useTranslations('decision')
  const nouns = useTranslations('nouns')
  const [state, dispatch, pending] = useActionState(action, initial)
  const form = useRef<HTMLFormElement>(null)
  const { typed, errors, status, turn } = state
  useEffect(() => {
    if (turn === 0 || status === 'preview') return
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], .notice')?.focus()
  }, [turn, status])
  const words = (name: DecisionField) => ({
    'aria-invalid': errors[name] === undefined ? undefined : true,
    'aria-describedby': errors[name] === undefined ? undefined : `error-${name}`,
  })
  return (
    <form
      ref={form}
      action={dispatch}
      className="decision"
      id="decision"
      onSubmit={(event) => {
        // Without this React empties the fields after every answer, and a refused text would be gone.
        event.preventDefault()
        const { submitter } = event.nativeEvent as SubmitEvent
        const data = new FormData(event.currentTarget, submitter)
        startTransition(() => dispatch(data))
      }}
    >
      <input type="hidden" name="dossier" value={dossier} />
      <input type="hidden" name="finding" value={finding} />
      <input type="hidden" name="query" value={query} />
      <input type="hidden" name="basedOn" value={state.basedOn} />
      <div aria-live="polite">
        {state.message !== null && (
          <div className="notice tone-conflict" key={turn} tabIndex={-1}>
            <p>{state.message}</p>
          </div>
        )}
        {state.status === 'conflict' && state.stored !== null && <Both stored={state.stored} typed={typed} readings={readings} />}
      </div>

      <fieldset className="choices" {...words('choice')}>
        <legend>{t('whatHolds')}</legend>
        {readings.map((reading, index) => (
          <Choice
            key={reading.normal}
            value={`reading:${reading.normal}`}
            chosen={typed.choice}
            shortcut={index < 9 ? String(index + 1) : undefined}
            label={reading.value}
            hint={t('readingHint', { number: index + 1, sigla: reading.sigla })}
          />
        ))}
        {otherOutcomes.map((outcome) => (
          <Choice
            key={outcome}
            value={outcome}
            chosen={typed.choice}
            shortcut={outcomeKeys[outcome]}
            label={sentenceCase(nouns(`outcome.${outcome}`))}
            hint={nouns(`outcomeHint.${outcome}`)}
          />
        ))}
        <Choice value="" chosen={typed.choice} label={t('noConclusion')} hint={t('noConclusionHint')} />
      </fieldset>
      <FieldError name="choice" errors={errors} />

      <div className="field">
        <label htmlFor="rationale">
          {t('rationale')} <span className="hint">{t('rationaleHint')}</span>
        </label>
        <textarea id="rationale" name="rationale" className="textarea" rows={3} defaultValue={typed.rationale} {...words('rationale')} />
        <FieldError name="rationale" errors={errors} />
      </div>

      <div className="field">
        <label htmlFor="note">
          {t('note')} <span className="hint">{t('noteHint')}</span>
        </label>
        <textarea
          id="note"
          name="note"
          className="textarea textarea--note"
          rows={6}
          defaultValue={typed.note}
          data-key="c"
          aria-keyshortcuts="c"
          {...words('note')}
        />
        <FieldError name="note" errors={errors} />
      </div>
      {state.previewHtml !== null && (
        <section className="preview" aria-label={t('preview')}>
          <p className="hint">{t('previewHint')}</p>
          <SafeHtml className="prose" html={state.previewHtml} />
        </section>
      )}

      <div className="field">
        <label htmlFor="author">{t('signed')}</label>
        <input id="author" name="author" className="input" autoComplete="name" defaultValue={typed.author} {...words('author')} />
        <FieldError name="author" errors={errors} />
      </div>

      <div className="actions">
        <button type="submit" name="intent" value="save" className="button" aria-disabled={pending}>
          {pending ? t('saving') : t('save')}
        </button>
        <button type="submit" name="intent" value="save-next" className="button button--plain" aria-disabled={pending}>
          {t('saveNext')}
        </button>
        <button type="submit" name="intent" value="preview" className="button button--quiet" aria-disabled={pending}>
          {t('previewNote')}
        </button>
      </div>
      <DraftKeeper form={form} name={`variorum:draft:${dossier}:${finding}`} />
    </form>
  )
}

interface ChoiceProps {
  readonly value: string
  readonly chosen: string
  readonly label: string
  readonly hint: string
  readonly shortcut?: string | undefined
}

function Choice({ value, chosen, label, hint, shortcut }: ChoiceProps) {
  return (
    <label className="choice">
      <input type="radio" name="choice" value={value} defaultChecked={value === chosen} data-key={shortcut} aria-keyshortcuts={shortcut} />
      <span>
        <span className="choice-label">{label}</span>
        <span className="hint">{hint}</span>
      </span>
    </label>
  )
}

function FieldError({ name, errors }: { readonly name: DecisionField; readonly errors: DecisionFormState['errors'] }) {
  const words = errors[name]
  if (words === undefined) return null
  return (
    <p className="field-error" id={`error-${name}`}>
      <span aria-hidden="true">▲</span> {words}
    </p>
  )
}

/** Both texts of a lost race, one above the other; the typed one is still in the fields below. */
function Both({
  stored,
  typed,
  readings,
}: {
  readonly stored: DecisionVersion
  readonly typed: DecisionTyped
  readonly readings: readonly ReadingChoice[]
}) {
  const t = useTranslations('decision')
  const choiceWords = useChoiceWords(readings)
  const storedChoice = stored.outcome === 'reading' ? `reading:${stored.reading}` : (stored.outcome ?? '')
  return (
    <div className="both" data-testid="edit-conflict">
      <section aria-label={t('savedMeanwhile')}>
        <h3>{t.rich('savedMeanwhileBy', { version: stored.version, author: stored.author, when: () => <Moment iso={stored.at} /> })}</h3>
        <Text choice={choiceWords(storedChoice)} rationale={stored.rationale} note={stored.note} />
      </section>
      <section aria-label={t('yourText')}>
        <h3>{t('yourTextHere')}</h3>
        <Text choice={choiceWords(typed.choice)} rationale={typed.rationale} note={typed.note} />
      </section>
    </div>
  )
}

function Text({ choice, rationale, note }: { readonly choice: string; readonly rationale: string; readonly note: string }) {
  const t = useTranslations('decision')
  return (
    <dl className="both-text">
      <dt>{t('conclusion')}</dt>
      <dd>{choice}</dd>
      <dt>{t('rationale')}</dt>
      <dd className="as-typed">{rationale === '' ? t('none') : rationale}</dd>
      <dt>{t('note')}</dt>
      <dd className="as-typed">{note === '' ? t('none') : note}</dd>
    </dl>
  )
}

function useChoiceWords(readings: readonly ReadingChoice[]): (choice: string) => string {
  const t = useTranslations('decision')
  const nouns = useTranslations('nouns')
  return (choice) => {
    if (choice === '') return t('noneYet')
    const outcome = otherOutcomes.find((one) => one === choice)
    if (outcome !== undefined) return nouns(`outcome.${outcome}`)
    const normal = choice.slice('reading:'.length)
    return readings.find((reading) => reading.normal === normal)?.value ?? normal
  }
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
