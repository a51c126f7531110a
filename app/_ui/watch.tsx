/**
 * The address of a source, watched: how often it is fetched, what came of it, and a button that fetches it now.
 *
 * In: what is watched and two actions. Out: a block beside the source. Refuses: nothing.
 */
import { useTranslations } from 'next-intl'
import { Moment } from './dates.tsx'

interface WatchProps {
  readonly slug: string
  readonly path: string
  readonly watch: {
    readonly address: string
    readonly every: 'off' | 'day' | 'week'
    readonly lastAt: string | null
    readonly last: 'unchanged' | 'changed' | 'failed' | null
    readonly message: string | null
  }
  readonly save: (form: FormData) => Promise<void>
  readonly fetchNow: (form: FormData) => Promise<void>
}

const CHOICES = ['off', 'day', 'week'] as const

export function Watch({ slug, path, watch, save, fetchNow }: WatchProps) {
  const t = useTranslations('intake')
  const hidden = (
    <>
      <input type="hidden" name="dossier" value={slug} />
      <input type="hidden" name="path" value={path} />
    </>
  )
  return (
    <section className="side-block" aria-labelledby="watch">
      <h2 id="watch">{t('watch.title')}</h2>
      <p className="hash">{watch.address}</p>
      {watch.lastAt !== null && watch.last !== null && (
        <p>
          <Moment iso={watch.lastAt} />: {t(`watch.last.${watch.last}`)}
        </p>
      )}
      {watch.message !== null && <p>{watch.message}</p>}
      <form action={save} className="field">
        {hidden}
        <label htmlFor="watch-every">{t('watch.every')}</label>
        <select id="watch-every" name="every" className="select" defaultValue={watch.every} key={watch.every}>
          {CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {t(`watch.choice.${choice}`)}
            </option>
          ))}
        </select>
        <button type="submit" className="button button--plain">
          {t('watch.save')}
        </button>
      </form>
      <form action={fetchNow}>
        {hidden}
        <button type="submit" className="button button--plain">
          {t('watch.now')}
        </button>
      </form>
    </section>
  )
}
