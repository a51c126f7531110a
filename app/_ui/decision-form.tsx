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
import { useEffect, useRef } from 'react'
import type { Outcome } from '../../lib/model.ts'
import { BothTexts } from './decision-conflict.tsx'
import type { DecisionField, DecisionFormState, ReadingChoice } from './decision-state.ts'
import { DraftKeeper } from './draft-keeper.tsx'
import { otherOutcomes } from './outcome.tsx'
import { useSafeAction } from './safe-action.ts'
import { SafeHtml } from './safe-html.tsx'
import { SignInLink } from './sign-in-link.tsx'

interface DecisionFormProps {
  readonly action: (state: DecisionFormState, form: FormData) => Promise<DecisionFormState>
  readonly initial: DecisionFormState
  readonly dossier: string
  readonly finding: string
  readonly readings: readonly ReadingChoice[]
  /** The query of the filtered list this finding is walked in. */
  readonly query: string
  /** Who decides; null for a visitor. */
  readonly me: { readonly id: string; readonly name: string } | null
}

const confidences = ['low', 'medium', 'high'] as const
const kept = ['choice', 'rationale', 'note', 'confidence', 'evidence'] as const
const outcomeKeys: Partial<Record<Outcome, string>> = { none: '0', unresolved: 'u' }

export function DecisionForm({ action: save, initial, dossier, finding, readings, query, me }: DecisionFormProps) {
  const t = useTranslations('decision')
  const nouns = useTranslations('nouns')
  const { state, action, submit, pending } = useSafeAction(save, initial, unanswered(t('offline')))
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
    <form ref={form} action={action} className="decision" id="decision" onSubmit={submit}>
      <input type="hidden" name="dossier" value={dossier} />
      <input type="hidden" name="finding" value={finding} />
      <input type="hidden" name="query" value={query} />
      <input type="hidden" name="basedOn" value={state.basedOn} />
      <div aria-live="polite">
        {state.message !== null && (
          <div className="notice tone-conflict" key={turn} tabIndex={-1}>
            <p>{state.message}</p>
            {state.signIn && <SignInLink />}
          </div>
        )}
        {state.status === 'conflict' && state.stored !== null && <BothTexts stored={state.stored} typed={typed} readings={readings} />}
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
        <textarea
          id="rationale"
          name="rationale"
          className="textarea"
          rows={3}
          defaultValue={typed.rationale}
          data-key="e"
          aria-keyshortcuts="e"
          {...words('rationale')}
        />
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
        <label htmlFor="confidence">
          {t('confidence')} <span className="hint">{t('confidenceHint')}</span>
        </label>
        <select id="confidence" name="confidence" className="select" defaultValue={typed.confidence}>
          <option value="">{t('confidenceOf.none')}</option>
          {confidences.map((one) => (
            <option key={one} value={one}>
              {t(`confidenceOf.${one}`)}
            </option>
          ))}
        </select>
      </div>

      <div className="field">
        <label htmlFor="evidence">
          {t('evidence')} <span className="hint">{t('evidenceHint')}</span>
        </label>
        <textarea
          id="evidence"
          name="evidence"
          className="textarea textarea--short"
          rows={2}
          defaultValue={typed.evidence}
          {...words('evidence')}
        />
        <FieldError name="evidence" errors={errors} />
      </div>

      {me !== null && <p className="hint">{t('signedAs', { name: me.name })}</p>}

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
      <DraftKeeper form={form} person={me?.id ?? null} name={`${dossier}:${finding}`} fields={kept} />
    </form>
  )
}

/** Nothing came back: every typed word stays where it is. */
function unanswered(message: string) {
  return (state: DecisionFormState): DecisionFormState => ({
    ...state,
    status: 'failed',
    turn: state.turn + 1,
    errors: {},
    message,
    problem: null,
    signIn: false,
  })
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

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
