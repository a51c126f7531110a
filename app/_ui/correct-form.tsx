'use client'

/**
 * The form in which an editor corrects the machine on the page of a finding.
 *
 * In: the claims of the finding, the other findings of its sort, the server action. Out: a form that works without scripts; only the fields
 * of the chosen correction are shown.
 * Refuses: to lose what was typed; a refused correction comes back with every word and the reason.
 * Example: claims B, "Nothing is claimed here", scope "this dossier" → the words are no claim in any source of the dossier
 */
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { useSafeAction } from './safe-action.ts'

export interface CorrectionTyped {
  readonly choice: string
  readonly scope: string
  readonly claims: readonly string[]
  readonly value: string
  readonly words: string
  readonly relation: string
  readonly target: string
  readonly names: string
  readonly why: string
}

export interface CorrectionState {
  readonly turn: number
  readonly typed: CorrectionTyped
  readonly field: keyof CorrectionTyped | null
  readonly message: string | null
}

export const EMPTY_CORRECTION: CorrectionTyped = {
  choice: '',
  scope: 'here',
  claims: [],
  value: '',
  words: '',
  relation: 'different-referent',
  target: '',
  names: '',
  why: '',
}

export type SaveCorrection = (state: CorrectionState, form: FormData) => Promise<CorrectionState>

export interface ClaimChoice {
  /** "reading.holder", both from 0. */
  readonly key: string
  readonly siglum: string
  readonly words: string
  readonly language: string
}

interface CorrectFormProps {
  readonly action: SaveCorrection
  readonly dossier: string
  readonly finding: string
  readonly claims: readonly ClaimChoice[]
  readonly others: readonly { readonly id: string; readonly label: string }[]
  /** Names are corrected by aliases, too. */
  readonly names: readonly string[]
}

const choices = ['accept', 'split', 'move', 'merge', 'equal', 'relation', 'value', 'span', 'not-a-claim', 'alias'] as const
const relations = ['agree', 'compatible', 'conflict', 'different-referent'] as const
const scopes = ['here', 'dossier', 'always'] as const

export function CorrectForm({ action: save, dossier, finding, claims, others, names }: CorrectFormProps) {
  const t = useTranslations('corrections')
  const nouns = useTranslations('nouns')
  const id = useId()
  const initial: CorrectionState = { turn: 0, typed: { ...EMPTY_CORRECTION, names: names.join('\n') }, field: null, message: null }
  const { state, action, submit, pending } = useSafeAction(save, initial, (before) => ({
    ...before,
    turn: before.turn + 1,
    message: t('offline'),
  }))
  const { typed, field, turn } = state
  const wrong = (name: keyof CorrectionTyped) => (field === name ? { 'aria-invalid': true, 'aria-describedby': `${id}-message` } : {})
  return (
    <form action={action} onSubmit={submit} className="correct" id="correct">
      <input type="hidden" name="dossier" value={dossier} />
      <input type="hidden" name="finding" value={finding} />
      <div aria-live="polite">
        {state.message !== null && (
          <div className="notice tone-conflict" key={turn}>
            <p id={`${id}-message`}>{state.message}</p>
          </div>
        )}
      </div>
      <fieldset {...wrong('claims')}>
        <legend>{t('claims')}</legend>
        {claims.map((claim) => (
          <label key={claim.key} className="check">
            <input type="checkbox" name="claims" value={claim.key} defaultChecked={typed.claims.includes(claim.key)} />
            <span className="siglum">{claim.siglum}</span>
            <span lang={claim.language === 'und' ? undefined : claim.language}>{claim.words}</span>
          </label>
        ))}
      </fieldset>
      <fieldset {...wrong('choice')}>
        <legend>{t('whatIsWrong')}</legend>
        {choices
          .filter((choice) => choice !== 'alias' || names.length > 0)
          .filter((choice) => others.length > 0 || (choice !== 'move' && choice !== 'merge'))
          .map((choice) => (
            <label key={choice} className="check">
              <input type="radio" name="choice" value={choice} defaultChecked={typed.choice === choice} />
              <span>{t(`choice.${choice}`)}</span>
            </label>
          ))}
      </fieldset>
      <p className="correct-value field">
        <label htmlFor={`${id}-value`}>{t('valueField')}</label>
        <input id={`${id}-value`} name="value" className="input" defaultValue={typed.value} {...wrong('value')} />
        <span className="hint">{t('valueHint')}</span>
      </p>
      <p className="correct-span field">
        <label htmlFor={`${id}-words`}>{t('wordsField')}</label>
        <input id={`${id}-words`} name="words" className="input" defaultValue={typed.words} {...wrong('words')} />
      </p>
      <p className="correct-relation field">
        <label htmlFor={`${id}-relation`}>{t('relationField')}</label>
        <select id={`${id}-relation`} name="relation" className="select" defaultValue={typed.relation} {...wrong('relation')}>
          {relations.map((relation) => (
            <option key={relation} value={relation}>
              {nouns(`relation.${relation}`)}
            </option>
          ))}
        </select>
      </p>
      <p className="correct-target field">
        <label htmlFor={`${id}-target`}>{t('targetField')}</label>
        <select id={`${id}-target`} name="target" className="select" defaultValue={typed.target} {...wrong('target')}>
          <option value="">{t('chooseTarget')}</option>
          {others.map((other) => (
            <option key={other.id} value={other.id}>
              {other.label}
            </option>
          ))}
        </select>
      </p>
      <p className="correct-names field">
        <label htmlFor={`${id}-names`}>{t('namesField')}</label>
        <textarea id={`${id}-names`} name="names" className="textarea textarea--short" defaultValue={typed.names} {...wrong('names')} />
      </p>
      <ScopeChoice scope={typed.scope} offered={scopes} />
      <p className="field">
        <label htmlFor={`${id}-why`}>{t('why')}</label>
        <input id={`${id}-why`} name="why" className="input" defaultValue={typed.why} />
      </p>
      <button type="submit" className="button" aria-disabled={pending}>
        {pending ? t('keeping') : t('keep')}
      </button>
    </form>
  )
}

/** How far a correction is to be heard. */
export function ScopeChoice({ scope, offered }: { readonly scope: string; readonly offered: readonly ('here' | 'dossier' | 'always')[] }) {
  const t = useTranslations('corrections')
  const chosen = offered.find((one) => one === scope) ?? offered[0]
  return (
    <fieldset>
      <legend>{t('scope')}</legend>
      {offered.map((one) => (
        <label key={one} className="check">
          <input type="radio" name="scope" value={one} defaultChecked={one === chosen} />
          <span>
            {t(`scopeName.${one}`)} <span className="hint">{t(`scopeHint.${one}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
