/** One finding: its readings side by side, the evidence, and the decision. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { restoreDecision, saveDecision } from '../../../../_data/decision-actions.ts'
import { evidenceText } from '../../../../_data/decision-form.ts'
import { saveThread, sendComment } from '../../../../_data/discussion-actions.ts'
import { liveProps } from '../../../../_data/live-response.ts'
import { loadDiscussion } from '../../../../_data/load-discussion.ts'
import { loadHistory } from '../../../../_data/load-history.ts'
import { loadFinding, loadQuestion } from '../../../../_data/loaders.ts'
import { setViewed } from '../../../../_data/viewed-actions.ts'
import { DecisionForm } from '../../../../_ui/decision-form.tsx'
import { Discussion } from '../../../../_ui/discussion.tsx'
import { DossierProblem } from '../../../../_ui/dossier-problem.tsx'
import { Because, Diagnoses } from '../../../../_ui/evidence.tsx'
import { FindingWalk } from '../../../../_ui/finding-walk.tsx'
import { History } from '../../../../_ui/history.tsx'
import { Live } from '../../../../_ui/live.tsx'
import { Moves } from '../../../../_ui/moves.tsx'
import { Readings } from '../../../../_ui/readings.tsx'
import { KindLabel, RelationBadge, SeverityMark } from '../../../../_ui/relation.tsx'
import { Crumbs, TitleBlock } from '../../../../_ui/shell.tsx'
import { Spoken } from '../../../../_ui/spoken.tsx'
import { BaseChoice, WordDifferences } from '../../../../_ui/word-differences.tsx'
import { CorrectionsSection } from './corrections-section.tsx'
import { DecisionTurn } from './decision-turn.tsx'
import { SilenceSection } from './silence-section.tsx'

interface Props {
  readonly params: Promise<{ readonly dossier: string; readonly finding: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossier, finding } = await params
  const loaded = await loadQuestion(dossier, decodeURIComponent(finding))
  return { title: loaded.ok ? loaded.value : loaded.problem.title }
}

export default async function Page({ params, searchParams }: Props) {
  const { dossier: slug, finding: id } = await params
  const search = await searchParams
  const loaded = await loadFinding(slug, decodeURIComponent(id), search)
  if (!loaded.ok) return <DossierProblem {...loaded.problem} slug={slug} />
  const view = loaded.value
  const t = await getTranslations('finding')
  const decisionWords = await getTranslations('decision')
  const nouns = await getTranslations('nouns')
  const shell = await getTranslations('shell')
  const { finding, decision } = view
  const [history, discussion] = await Promise.all([loadHistory(slug, finding.id), loadDiscussion(slug, finding.id)])
  const me = history.ok ? history.value.me : null
  const chosen = decision?.outcome === 'reading' ? decision.reading : null
  const saved = typeof search.saved === 'string' ? search.saved : null
  return (
    <main id="content" className="page">
      <Spoken rooms={['live']}>
        <Live {...(await liveProps(slug, view.finding.id))} />
      </Spoken>
      <Crumbs
        trail={[
          { label: shell('dossiers'), href: '/' },
          { label: view.dossier.title, href: view.backHref },
        ]}
        here={view.number === null ? t('earlier') : t('here', { number: view.number })}
      />
      <FindingWalk view={view} mark={setViewed} />
      <TitleBlock
        title={<span lang="en">{finding.question}</span>}
        eyebrow={
          <>
            <RelationBadge relation={finding.relation} possible={view.tier === 'possible'} />
            <SeverityMark severity={finding.severity} />
            <KindLabel kind={finding.kind} />
            <span>{nouns('independence', finding.independence)}</span>
            {view.several.length > 0 && (
              <span className="flag">{t('severalAnswers', { sigla: view.several.map((source) => source.siglum).join(', ') })}</span>
            )}
          </>
        }
      />
      {view.tier === 'gone' && (
        <div className="notice tone-possible">
          <p>{decisionWords('gone')}</p>
        </div>
      )}
      {view.stale === 'changed' && (
        <div className="notice tone-possible">
          <p>{decisionWords('changed')}</p>
          <Moves moves={view.moves} />
        </div>
      )}
      <div className="finding-layout">
        <div className="finding-main">
          <h2 className="visually-hidden">{t('readings')}</h2>
          <Readings readings={view.readings} chosen={chosen} />
          {view.differences.length > 0 && (
            <section className="section" id="words">
              <div className="section-head">
                <h2>{t('wordForWord')}</h2>
                {finding.readings.length > 2 && <BaseChoice count={finding.readings.length} base={view.base} query={view.query} />}
              </div>
              <WordDifferences pairs={view.differences} />
            </section>
          )}
          <div className="evidence-grid">
            <section>
              <h2>{t('why')}</h2>
              <p className="hint">{t('whyAbout')}</p>
              <Diagnoses diagnoses={finding.diagnoses} />
            </section>
            <section>
              <h2>{t(finding.relation === 'different-referent' ? 'apart' : 'aligned')}</h2>
              {finding.relation === 'different-referent' && <p className="hint">{t('apartAbout')}</p>}
              <Because steps={finding.because} />
            </section>
            <section>
              <h2>{t('silent')}</h2>
              <SilenceSection slug={slug} view={view} />
            </section>
          </div>
          <CorrectionsSection slug={slug} view={view} kept={typeof search.kept === 'string'} />
          {discussion.ok && <Discussion view={discussion.value} dossier={slug} finding={finding.id} send={sendComment} save={saveThread} />}
        </div>
        <div className="finding-side">
          <section className="side-section" aria-labelledby="decide">
            <h2 id="decide" tabIndex={-1}>
              {decisionWords('title')}
            </h2>
            {saved !== null && (
              <div className="notice tone-agree" id="saved" role="status">
                <p>{decisionWords('saved', { version: Number(saved) })}</p>
              </div>
            )}
            <DecisionTurn slug={slug} view={view}>
              <DecisionForm
                // A save starts the form afresh; nothing else may, or the answer to a refused one would find no form to go to.
                key={saved ?? 'open'}
                action={saveDecision}
                dossier={slug}
                finding={finding.id}
                query={view.query}
                me={me}
                readings={finding.readings.map((reading, index) => ({
                  normal: reading.normal,
                  value: reading.value,
                  sigla: [...new Set((view.readings[index]?.holders ?? []).map((one) => one.source.siglum))].join(' '),
                }))}
                initial={{
                  status: 'fresh',
                  turn: 0,
                  typed: {
                    choice:
                      decision === null ? '' : decision.outcome === 'reading' ? `reading:${decision.reading}` : (decision.outcome ?? ''),
                    rationale: decision?.rationale ?? '',
                    note: decision?.note ?? '',
                    confidence: decision?.confidence ?? '',
                    evidence: evidenceText(decision?.evidence ?? []),
                  },
                  basedOn: decision?.version ?? 0,
                  errors: {},
                  message: null,
                  problem: null,
                  signIn: false,
                  previewHtml: null,
                  stored: null,
                }}
              />
            </DecisionTurn>
          </section>
          <section className="side-section" aria-labelledby="history">
            <h2 id="history">{decisionWords('history')}</h2>
            <History
              versions={history.ok ? history.value.versions : []}
              finding={finding}
              dossier={slug}
              restore={history.ok && history.value.mayDecide ? restoreDecision : null}
            />
          </section>
        </div>
      </div>
    </main>
  )
}
