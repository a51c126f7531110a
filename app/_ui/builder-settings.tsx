/**
 * The settings of a report: which findings, addressed to whom; apparatus, sigla, verdict scale.
 *
 * In: the draft, the sources, what a filter can offer. Out: fields in two parts. Refuses: nothing; the draft checks.
 */
import { useTranslations } from 'next-intl'
import type { FindingKind } from '../../lib/model.ts'
import type { Choice as ChoiceName } from './builder-items.ts'
import { languageNames } from './language-names.ts'

export interface SourceName {
  readonly path: string
  readonly siglum: string
  readonly name: string
}

const STEPS = ['holds', 'holds-in-scope', 'fails', 'open'] as const

export interface SettingsDraft {
  readonly apparatus: 'positive' | 'negative'
  readonly language: 'en' | 'ja'
  readonly sigla: Readonly<Record<string, string>>
  readonly addressee: string | null
  readonly publication: {
    readonly scale: Readonly<Record<'holds' | 'holds-in-scope' | 'fails', { readonly value: number; readonly words: string }>> & {
      readonly open: { readonly words: string }
    }
  }
}

interface ChoiceProps {
  readonly choice: ChoiceName
  readonly filter: Readonly<Record<'relation' | 'state' | 'severity' | 'kind' | 'path' | 'q', string>>
  readonly kinds: readonly string[]
  readonly addressee: string | null
  readonly sources: readonly SourceName[]
  readonly choose: (choice: ChoiceName) => void
  readonly address: (path: string | null) => void
}

const RELATIONS = ['conflict', 'compatible', 'agree', 'different-referent'] as const
const STATES = ['undecided', 'incomplete', 'decided', 'stale'] as const
const SEVERITIES = ['3', '2', '1'] as const

function Choice({ choice, filter, kinds, addressee, sources, choose, address }: ChoiceProps) {
  const t = useTranslations('reports')
  const nouns = useTranslations('nouns')
  const select = (
    name: 'relation' | 'state' | 'severity' | 'kind' | 'path',
    options: readonly { readonly value: string; readonly words: string }[],
  ) => (
    <div className="field" key={name}>
      <label htmlFor={`b-${name}`}>{t(`filter.${name}`)}</label>
      <select id={`b-${name}`} className="input" name={name} defaultValue={filter[name]}>
        <option value="">{t('filter.any')}</option>
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <div className="builder-fields">
      <fieldset className="builder-choice">
        <legend>{t('field.choice')}</legend>
        {(['all', 'filter', 'hand'] as const).map((name) => (
          <label key={name} className="check">
            <input type="radio" name="choice" value={name} checked={choice === name} onChange={() => choose(name)} /> {t(`choice.${name}`)}
          </label>
        ))}
      </fieldset>
      <div className="builder-filter" hidden={choice !== 'filter'}>
        {select(
          'relation',
          RELATIONS.map((value) => ({ value, words: nouns(`relation.${value}`) })),
        )}
        {select(
          'state',
          STATES.map((value) => ({ value, words: nouns(`state.${value}`) })),
        )}
        {select(
          'severity',
          SEVERITIES.map((value) => ({ value, words: nouns(`severity.${value}`) })),
        )}
        {select(
          'kind',
          kinds.map((value) => ({ value, words: nouns(`kind.${value as FindingKind}`) })),
        )}
        {select(
          'path',
          sources.map(({ path, siglum, name }) => ({ value: path, words: `${siglum} ${name}` })),
        )}
        <div className="field">
          <label htmlFor="b-q">{t('filter.q')}</label>
          <input id="b-q" className="input" name="q" defaultValue={filter.q} maxLength={200} />
        </div>
      </div>
      <div className="field">
        <label htmlFor="b-addressee">{t('field.addressee')}</label>
        <select
          id="b-addressee"
          className="input"
          name="addressee"
          value={addressee ?? ''}
          onChange={(event) => address(event.target.value === '' ? null : event.target.value)}
        >
          <option value="">{t('addresseeNone')}</option>
          {sources.map(({ path, siglum, name }) => (
            <option key={path} value={path}>
              {`${siglum} ${name}`}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}

function Rest({ draft, sources }: { readonly draft: SettingsDraft; readonly sources: readonly SourceName[] }) {
  const t = useTranslations('reports')
  const { apparatus, language, sigla, publication } = draft
  return (
    <div className="builder-fields">
      <fieldset className="builder-choice">
        <legend>{t('field.language')}</legend>
        <p className="hint">{t('languageHint')}</p>
        {(Object.keys(languageNames) as (keyof typeof languageNames)[]).map((name) => (
          <label key={name} className="check">
            <input type="radio" name="language" value={name} defaultChecked={language === name} />{' '}
            <span lang={name}>{languageNames[name]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="builder-choice">
        <legend>{t('field.apparatus')}</legend>
        {(['positive', 'negative'] as const).map((name) => (
          <label key={name} className="check">
            <input type="radio" name="apparatus" value={name} defaultChecked={apparatus === name} /> {t(`apparatus.${name}`)}
          </label>
        ))}
      </fieldset>
      <fieldset className="builder-choice">
        <legend>{t('field.scale')}</legend>
        <p className="hint">{t('scaleHint')}</p>
        {STEPS.map((step) => (
          <div key={step} className="builder-step">
            {step === 'open' ? (
              <span />
            ) : (
              <input
                className="input"
                name={`value:${step}`}
                inputMode="decimal"
                aria-label={t('stepValue', { step: t(`step.${step}`) })}
                defaultValue={publication.scale[step].value}
              />
            )}
            <input
              className="input"
              name={`words:${step}`}
              maxLength={200}
              aria-label={t('stepWords', { step: t(`step.${step}`) })}
              defaultValue={publication.scale[step].words}
            />
          </div>
        ))}
      </fieldset>
      <fieldset className="builder-choice">
        <legend>{t('field.sigla')}</legend>
        <p className="hint">{t('siglaHint')}</p>
        {sources.map(({ path, siglum, name }) => (
          <div key={path} className="builder-step">
            <input
              id={`siglum-${path}`}
              className="input"
              name={`siglum:${path}`}
              placeholder={siglum}
              maxLength={12}
              defaultValue={sigla[path] ?? ''}
            />
            <label htmlFor={`siglum-${path}`}>{name}</label>
          </div>
        ))}
      </fieldset>
    </div>
  )
}

export const BuilderSettings = { Choice, Rest }
