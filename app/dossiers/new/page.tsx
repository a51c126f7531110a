/** A new dossier from pasted texts and files. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { createDossier } from '../../_data/actions.ts'
import { loadMay } from '../../_data/load-people.ts'
import { NewDossierForm } from '../../_ui/new-dossier-form.tsx'
import { ProblemPage } from '../../_ui/problem.tsx'
import { Crumbs, TitleBlock } from '../../_ui/shell.tsx'
import { Spoken } from '../../_ui/spoken.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newDossier')
  return { title: t('title') }
}

export default async function Page() {
  const t = await getTranslations('newDossier')
  const allowed = await loadMay('dossier:create', '/dossiers/new')
  if (!allowed.ok) {
    return (
      <main id="content" className="page">
        <ProblemPage title={allowed.problem.title}>
          <p>{allowed.problem.words}</p>
        </ProblemPage>
      </main>
    )
  }
  const shell = await getTranslations('shell')
  return (
    <main id="content" className="page">
      <Spoken rooms={['intake', 'newDossier']}>
        <Crumbs trail={[{ label: shell('dossiers'), href: '/' }]} here={t('title')} />
        <TitleBlock title={t('title')}>
          <p className="lede">{t('about')}</p>
        </TitleBlock>
        <NewDossierForm action={createDossier} />
      </Spoken>
    </main>
  )
}
