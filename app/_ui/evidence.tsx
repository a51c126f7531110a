/**
 * What the machine thinks and why: hypotheses with their scores, the reasons for the alignment, silence and independence.
 *
 * In: the finding. Out: lists. Refuses: to assert; a diagnosis is always called a hypothesis.
 * Example: "two neighbouring digits changed places · 0.62"
 */
import type { Diagnosis, Finding, Step } from '../../lib/model.ts'
import { Siglum, type SourceView, sourceWords } from './sigla.tsx'

export function Diagnoses({ diagnoses }: { readonly diagnoses: readonly Diagnosis[] }) {
  if (diagnoses.length === 0) return <p className="muted">No known cause fits. That is no evidence for either side.</p>
  return (
    <ol className="diagnoses">
      {diagnoses.map((diagnosis) => (
        <li key={`${diagnosis.code}-${diagnosis.explanation}`}>
          <p>{diagnosis.explanation}</p>
          <p className="diagnosis-score">
            <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect className="progress-ground" x="0" y="0" width="100" height="6" />
              <rect className="progress-done" x="0" y="0" width={100 * Math.max(0, Math.min(1, diagnosis.score))} height="6" />
            </svg>
            <span className="count">score {diagnosis.score.toFixed(2)} of 1</span>
            <code>{diagnosis.code}</code>
          </p>
        </li>
      ))}
    </ol>
  )
}

export function Because({ steps }: { readonly steps: readonly Step[] }) {
  if (steps.length === 0) return <p className="muted">The engine gave no reasons.</p>
  return (
    <ul className="because">
      {steps.map((step) => (
        <li key={`${step.rule}|${step.saw}`}>
          <code>{step.rule}</code>
          <span>{step.saw}</span>
          <span className="count muted">{step.weight === undefined ? '' : step.weight.toFixed(2)}</span>
        </li>
      ))}
    </ul>
  )
}

export function Silence({ silent }: { readonly silent: readonly SourceView[] }) {
  if (silent.length === 0) return <p className="muted">No source is silent on this.</p>
  return (
    <ul className="plain-list">
      {silent.map((source) => (
        <li key={source.id}>
          <Siglum source={source} /> {sourceWords(source)}
        </li>
      ))}
    </ul>
  )
}

/** "4 sources, 2 independent". */
export function independenceWords({ sources, independent }: Finding['independence']): string {
  return `${sources} ${sources === 1 ? 'source' : 'sources'}, ${independent} independent`
}
