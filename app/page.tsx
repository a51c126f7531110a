/** The dossiers: what is being compared here, and how far each is. */
import { loadDossiers } from './_data/loaders.ts'
import { Moment } from './_ui/dates.tsx'
import { EmptyState, ProblemPage } from './_ui/problem.tsx'
import { SafeHtml } from './_ui/safe-html.tsx'
import { Counts } from './_ui/summary.tsx'

export default async function Page() {
  const loaded = await loadDossiers()
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
        <h1>Several accounts of one event, side by side</h1>
        <p>
          Each dossier compares what its sources say, claim by claim: where they agree, where they cannot all be right, and what an editor
          made of it. Every quotation leads back to its place.
        </p>
      </div>
      {dossiers.length === 0 ? (
        <EmptyState title="There is no dossier yet" action={{ label: 'Make the first dossier', href: '/dossiers/new' }}>
          <p>Paste two or more accounts of the same event, or choose their Markdown files, and see where they part.</p>
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
                  <span>
                    {dossier.sources} {dossier.sources === 1 ? 'source' : 'sources'}
                  </span>
                  <span>
                    {dossier.counts.decided} of {dossier.counts.total + dossier.counts.possible} findings decided
                  </span>
                  {dossier.counts.stale > 0 && <span>{dossier.counts.stale} to look at again</span>}
                  <span>
                    {dossier.comparedAt === null ? (
                      'not compared yet'
                    ) : (
                      <>
                        compared <Moment iso={dossier.comparedAt} />
                      </>
                    )}
                  </span>
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
