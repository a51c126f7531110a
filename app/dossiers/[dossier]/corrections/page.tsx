/** All corrections of a dossier, its aliases, and how many editors decide. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { saveNames, turn } from '../../../_data/correction-actions.ts'
import { liveProps } from '../../../_data/live-response.ts'
import { loadCorrections } from '../../../_data/load-corrections.ts'
import { setTwoPerson } from '../../../_data/two-person-actions.ts'
import { CorrectionsList } from '../../../_ui/corrections-list.tsx'
import { DeskTabs } from '../../../_ui/desk-tabs.tsx'
import { DossierProblem } from '../../../_ui/dossier-problem.tsx'
import { AsFound } from '../../../_ui/finding-corrections.tsx'
import { Live } from '../../../_ui/live.tsx'
import { NamesForm } from '../../../_ui/names-form.tsx'
import { Crumbs, TitleBlock } from '../../../_ui/shell.tsx'
import { Spoken } from '../../../_ui/spoken.tsx'

interface Props {
  readonly params: Promise<{ readonly dossier: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('corrections'))('title') }
}

const tabled = new Set(['alias', 'equal'])

export default async function Page({ params, searchParams }: Props) {
  const { dossier: slug } = await params
  const search = await searchParams
  const t = await getTranslations('corrections')
  const shell = await getTranslations('shell')
  const loaded = await loadCorrections(slug)
  if (!loaded.ok) return <DossierProblem {...loaded.problem} slug={slug} />
  const { dossier, rows, setAside, mayCorrect, mayManage, twoPerson } = loaded.value
  const { agreement, on } = twoPerson
  const list = { slug, turn, mayCorrect }
  return (
    <main id="content" className="page">
      <Spoken rooms={['corrections', 'live', 'nouns']}>
        <Live {...(await liveProps(slug, null))} />
        <Crumbs
          trail={[
            { label: shell('dossiers'), href: '/' },
            { label: dossier.title, href: `/dossiers/${slug}` },
          ]}
          here={t('title')}
        />
        <TitleBlock title={t('title')} eyebrow={null} />
        <DeskTabs slug={slug} query="" current="corrections" />
        <p className="hint">{t('about')}</p>
        {(search.kept !== undefined || search.turned !== undefined) && (
          <div className="notice tone-agree" role="status">
            <p>{t(search.kept === undefined ? 'turned' : 'kept')}</p>
          </div>
        )}
        <section className="section" aria-labelledby="list">
          <h2 id="list">{t('list')}</h2>
          <CorrectionsList {...list} rows={rows.filter(({ kind }) => !tabled.has(kind))} empty={t('none')} />
        </section>
        <section className="section" aria-labelledby="aliases">
          <h2 id="aliases">{t('aliases')}</h2>
          <p className="hint">{t('aliasesAbout')}</p>
          <CorrectionsList {...list} rows={rows.filter(({ kind }) => tabled.has(kind))} empty={t('aliasesNone')} />
          {mayCorrect && <NamesForm key={rows.length} action={saveNames} dossier={slug} />}
        </section>
        <section className="section" aria-labelledby="two-person">
          <h2 id="two-person">{t('twoPerson')}</h2>
          <p className="hint">{t('twoPersonAbout')}</p>
          <p>{t(on ? 'twoPersonOn' : 'twoPersonOff')}</p>
          {mayManage && (
            <form action={setTwoPerson}>
              <input type="hidden" name="dossier" value={slug} />
              <button type="submit" name="on" value={on ? 'no' : 'yes'} className="button button--plain">
                {t(on ? 'turnOff' : 'turnOn')}
              </button>
            </form>
          )}
          {(on || agreement.things > 0) && (
            <>
              <p>{t('agreement', { alpha: agreement.alpha === null ? t('agreementNone') : agreement.alpha.toFixed(2) })}</p>
              <p>{t('agreementOf', { agreed: agreement.agreed, things: agreement.things })}</p>
            </>
          )}
        </section>
        <section className="section" aria-labelledby="set-aside">
          <h2 id="set-aside">{t('setAside')}</h2>
          {setAside.length === 0 ? (
            <p className="muted">{t('noSetAside')}</p>
          ) : (
            setAside.map((finding) => <AsFound key={finding.id} finding={finding} />)
          )}
        </section>
      </Spoken>
    </main>
  )
}
