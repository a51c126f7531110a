/** "If this source is withdrawn, these findings change." */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { loadImpact } from '../../../_data/load-impact.ts'
import { DossierProblem } from '../../../_ui/dossier-problem.tsx'
import { ImpactView } from '../../../_ui/impact.tsx'
import { Crumbs, TitleBlock } from '../../../_ui/shell.tsx'

interface Props {
  readonly params: Promise<{ readonly dossier: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reports'))('impact.title') }
}

export default async function Page({ params, searchParams }: Props) {
  const [{ dossier: slug }, { source }] = await Promise.all([params, searchParams])
  const base = `/dossiers/${slug}`
  const [loaded, t, shell] = await Promise.all([
    loadImpact(slug, typeof source === 'string' ? source : null),
    getTranslations('reports'),
    getTranslations('shell'),
  ])
  if (!loaded.ok) return <DossierProblem {...loaded.problem} slug={slug} />
  const { dossier, enough, result } = loaded.value
  return (
    <main id="content" className="page page--narrow">
      <Crumbs
        trail={[
          { label: shell('dossiers'), href: '/' },
          { label: dossier.title, href: base },
        ]}
        here={t('impact.title')}
      />
      <TitleBlock title={t('impact.title')}>
        <p className="lede">{t('impact.about')}</p>
      </TitleBlock>
      <ImpactView base={base} sources={dossier.sources} enough={enough} result={result} />
    </main>
  )
}
