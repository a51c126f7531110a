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

export interface ChosenFilters {
  readonly q: string
  readonly relation: Relation | null
  readonly kind: FindingKind | null
  readonly severity: 1 | 2 | 3 | null
  readonly source: string | null
  readonly state: 'decided' | 'undecided' | null
}

interface FilterFormProps {
  readonly action: string
  readonly chosen: ChosenFilters
  readonly kinds: readonly FindingKind[]
  readonly sources: readonly SourceView[]
  readonly active: boolean
}

export function FilterForm({ action, chosen, kinds, sources, active }: FilterFormProps) {
  const t = useTranslations('dossier.filter')
  const nouns = useTranslations('nouns')
  return (
    <search>
      <form className="filters" method="get" action={action} aria-label={t('form')}>
        <div className="field filter-text">
          <label htmlFor="filter-q">{t('words')}</label>
          <input id="filter-q" className="input" type="search" name="q" defaultValue={chosen.q} data-key="f" aria-keyshortcuts="f" />
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
        <Choice
          name="state"
          label={t('state')}
          value={chosen.state}
          options={[
            ['undecided', nouns('state.undecided')],
            ['decided', nouns('state.decided')],
          ]}
        />
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
      <select id={id} className="select" name={name} defaultValue={value ?? ''}>
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
