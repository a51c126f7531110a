/**
 * A page of a dossier that could not be made: why, and the way back to the dossier.
 *
 * In: the problem in words, the address of the dossier. Out: the whole main part. Refuses: nothing.
 * Example: if (!loaded.ok) return <DossierProblem {...loaded.problem} slug={slug} />
 */
import { useTranslations } from 'next-intl'
import { ProblemPage } from './problem.tsx'

interface DossierProblemProps {
  readonly title: string
  readonly words: string
  readonly slug: string
}

export function DossierProblem({ title, words, slug }: DossierProblemProps) {
  const t = useTranslations('home')
  return (
    <main id="content" className="page">
      <ProblemPage title={title} action={{ label: t('backToDossier'), href: `/dossiers/${slug}` }}>
        <p>{words}</p>
      </ProblemPage>
    </main>
  )
}
