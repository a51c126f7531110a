/**
 * The filters of a dossier: a plain GET form, so that every view has an address and works without scripts.
 *
 * In: what is chosen now and what can be chosen. Out: the form. Refuses: nothing.
 * Example: /dossiers/ferries?relation=conflict&state=undecided
 */
import { useTranslations } from 'next-intl'
import type { FindingKind, Relation } from '../../lib/model.ts'
import { relationOrder } from './relation.tsx'
import { type SourceView, sourceName } from './sigla.tsx'
import type { FindingState } from './state-mark.tsx'

export interface ChosenFilters {
  readonly q: string
  readonly relation: Relation | null
  readonly kind: FindingKind | null
  readonly severity: 1 | 2 | 3 | null
  readonly source: string | null
  readonly state: FindingState | null
  readonly person: string | null
  readonly viewed: 'yes' | 'no' | null
}

const stateOrder = ['undecided', 'incomplete', 'stale', 'decided'] as const satisfies readonly FindingState[]

interface FilterFormProps {
  readonly action: string
  readonly chosen: ChosenFilters
  readonly kinds: readonly FindingKind[]
  readonly sources: readonly SourceView[]
  readonly people: readonly string[]
  readonly base: string | null
  /** Visitors have no marks of their own. */
  readonly marks: boolean
  readonly active: boolean
}

export function FilterForm({ action, chosen, kinds, sources, people, base, marks, active }: FilterFormProps) {
  const t = useTranslations('dossier.filter')
  const nouns = useTranslations('nouns')
  return (
    <search>
      <form className="filters" method="get" action={action} aria-label={t('form')}>
        <div className="field filter-text">
          <label htmlFor="filter-q">{t('words')}</label>
          <input id="filter-q" className="input" type="search" name="q" defaultValue={chosen.q} data-key="/" aria-keyshortcuts="/" />
        </div>
        <Choice
          name="relation"
          label={t('relation')}
          value={chosen.relation}
          options={relationOrder.map((id) => [id, nouns(`relation.${id}`)])}
        />
        <Choice name="kind" label={t('kind')} value={chosen.kind} options={kinds.map((id) => [id, nouns(`kind.${id}`)])} />
        <Choice
          name="severity"
          label={t('severity')}
          value={chosen.severity === null ? null : String(chosen.severity)}
          options={([3, 2, 1] as const).map((level) => [String(level), nouns(`severity.${level}`)])}
        />
        <Choice
          name="source"
          label={t('source')}
          value={chosen.source}
          options={sources.map((source) => [source.id, `${source.siglum} · ${sourceName(source)}`])}
        />
        <Choice name="state" label={t('state')} value={chosen.state} options={stateOrder.map((id) => [id, nouns(`state.${id}`)])} />
        {(people.length > 0 || chosen.person !== null) && (
          <Choice name="person" label={t('person')} value={chosen.person} options={people.map((name) => [name, name])} />
        )}
        {marks && (
          <Choice
            name="viewed"
            label={t('viewed')}
            value={chosen.viewed}
            options={[
              ['no', t('viewedNo')],
              ['yes', t('viewedYes')],
            ]}
          />
        )}
        {base !== null && <input type="hidden" name="base" value={base} />}
        <div className="filter-actions">
          <button type="submit" className="button button--plain">
            {t('apply')}
          </button>
          {active && (
            <a className="button button--quiet" href={action}>
              {t('clear')}
            </a>
          )}
        </div>
      </form>
    </search>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly value: string | null
  readonly options: readonly (readonly [string, string])[]
}

function Choice({ name, label, value, options }: ChoiceProps) {
  const t = useTranslations('dossier.filter')
  const id = `filter-${name}`
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="select"
        name={name}
        defaultValue={value ?? ''}
        {...(name === 'relation' && { 'data-key': 'f', 'aria-keyshortcuts': 'f' })}
      >
        <option value="">{t('any')}</option>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
