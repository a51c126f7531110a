/** What one revision of a source changed against the one before it. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { loadChanges } from '../../../../../_data/load-changes.ts'
import { ClaimChanges } from '../../../../../_ui/attention.tsx'
import { Moment } from '../../../../../_ui/dates.tsx'
import { DossierProblem } from '../../../../../_ui/dossier-problem.tsx'
import { Crumbs, TitleBlock } from '../../../../../_ui/shell.tsx'
import { TextChange } from '../../../../../_ui/text-change.tsx'

interface Props {
  readonly params: Promise<{ readonly dossier: string; readonly source: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossier, source } = await params
  const loaded = await loadChanges(dossier, decodeURIComponent(source))
  return { title: loaded.ok ? loaded.value.title : loaded.problem.title }
}

export default async function Page({ params }: Props) {
  const { dossier: slug, source } = await params
  const loaded = await loadChanges(slug, decodeURIComponent(source))
  if (!loaded.ok) return <DossierProblem {...loaded.problem} slug={slug} />
  const view = loaded.value
  const [t, shell] = [await getTranslations('attention.changes'), await getTranslations('shell')]
  return (
    <main id="content" className="page">
      <Crumbs
        trail={[
          { label: shell('dossiers'), href: '/' },
          { label: view.dossier.title, href: `/dossiers/${slug}` },
          { label: view.title, href: view.href },
        ]}
        here={t('title', { number: view.now.number })}
      />
      <TitleBlock
        title={t('title', { number: view.now.number })}
        eyebrow={
          <>
            <span>{view.title}</span> <Moment iso={view.now.at} /> <span>{view.now.addedBy}</span>
          </>
        }
      />
      <p>
        <a href={view.href}>{t('back')}</a> · <a href={`/dossiers/${slug}/attention`}>{t('look')}</a>
      </p>
      {view.before === null ? (
        <p className="muted">{t('first')}</p>
      ) : (
        <>
          <section className="revision-section" aria-labelledby="claims">
            <h2 id="claims">{t('claims')}</h2>
            <ClaimChanges changes={view.claims} none={t('noClaims')} />
          </section>
          <section className="revision-section" aria-labelledby="text">
            <h2 id="text">{t('text')}</h2>
            <div className="revision-text" dir="auto">
              {view.stretches.map((stretch, index) =>
                stretch === null ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no name of their own and never change places.
                  <p key={index} className="revision-gap">
                    {t('leftOut')}
                  </p>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                  <TextChange key={index} label="" change={stretch} />
                ),
              )}
            </div>
          </section>
        </>
      )}
    </main>
  )
}
