/**
 * The fields of what is known of a source: the same before it is kept and after.
 *
 * In: values by field, which field is wrong. Out: labelled inputs. Refuses: nothing. Example: Title, Publisher, Author, Published …
 */
import { useTranslations } from 'next-intl'

export const sourceFieldNames = ['title', 'publisher', 'author', 'published', 'modified', 'url', 'language'] as const
export type SourceFieldName = (typeof sourceFieldNames)[number]

interface SourceFieldsProps {
  readonly id: string
  readonly values: Readonly<Record<string, string>>
  readonly wrong: SourceFieldName | null
  readonly problem: string | null
}

export function SourceFields({ id, values, wrong, problem }: SourceFieldsProps) {
  const t = useTranslations('intake')
  return (
    <div className="source-fields">
      {sourceFieldNames.map((field) => (
        <p className="field" key={field}>
          <label htmlFor={`${id}-${field}`}>{t(`field.${field}`)}</label>
          <input
            id={`${id}-${field}`}
            name={field}
            className="input"
            maxLength={1000}
            defaultValue={values[field] ?? ''}
            aria-invalid={wrong === field || undefined}
            aria-describedby={wrong === field && problem !== null ? problem : undefined}
          />
        </p>
      ))}
    </div>
  )
}
