/** The dossiers: what is being compared here, and how far each is. */
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { loadDoorway } from './_data/load-people.ts'
import { loadDossiers } from './_data/loaders.ts'
import { Moment } from './_ui/dates.tsx'
import { EmptyState, ProblemPage } from './_ui/problem.tsx'
import { SafeHtml } from './_ui/safe-html.tsx'
import { Counts } from './_ui/summary.tsx'

function ComparedAt({ at }: { readonly at: string | null }) {
  const t = useTranslations('home')
  return <span>{at === null ? t('notCompared') : t.rich('compared', { when: () => <Moment iso={at} /> })}</span>
}

/** The dossier that the guided first run walks through; it is gone when somebody removes it, and the offer with it. */
const SAMPLE = 'hoshino-maru'

function TourBanner() {
  const t = useTranslations('tour')
  return (
    <p className="tour-banner">
      <strong>{t('banner')}</strong> {t('bannerAbout')} <a href={`/dossiers/${SAMPLE}/queue?tour=1`}>{t('begin')}</a>
    </p>
  )
}

/** Until somebody has an account: how the first one is made. */
async function BeginHere() {
  const { mayBegin } = await loadDoorway()
  if (!mayBegin) return null
  const t = await getTranslations('accounts')
  return (
    <div className="notice">
      <p>{t('begin.banner')}</p>
      <a className="button" href="/start">
        {t('begin.submit')}
      </a>
    </div>
  )
}

export default async function Page() {
  const loaded = await loadDossiers()
  const t = await getTranslations('home')
  if (!loaded.ok) {
    return (
      <main id="content" className="page">
        <ProblemPage title={loaded.problem.title}>
          <p>{loaded.problem.words}</p>
        </ProblemPage>
      </main>
    )
  }
  const dossiers = loaded.value
  return (
    <main id="content" className="page">
      <div className="hero">
        <h1>{t('title')}</h1>
        <p>{t('about')}</p>
      </div>
      <BeginHere />
      {dossiers.some(({ slug }) => slug === SAMPLE) && <TourBanner />}
      {dossiers.length === 0 ? (
        <EmptyState title={t('empty')} action={{ label: t('makeFirst'), href: '/dossiers/new' }}>
          <p>{t('emptyAbout')}</p>
        </EmptyState>
      ) : (
        <ul className="dossier-list">
          {dossiers.map((dossier) => (
            <li key={dossier.slug}>
              <div>
                <h2>
                  <a href={`/dossiers/${dossier.slug}`}>{dossier.title}</a>
                </h2>
                <p className="eyebrow">
                  <span>{t('sources', { count: dossier.sources })}</span>
                  <span>{t('decided', { decided: dossier.counts.decided, total: dossier.counts.total + dossier.counts.possible })}</span>
                  {dossier.counts.stale > 0 && <span>{t('stale', { count: dossier.counts.stale })}</span>}
                  <ComparedAt at={dossier.comparedAt} />
                </p>
                <SafeHtml className="prose" html={dossier.descriptionHtml} />
              </div>
              <Counts counts={dossier.counts} possible={dossier.counts.possible} />
            </li>
          ))}
        </ul>
      )}
    </main>
  )
}
