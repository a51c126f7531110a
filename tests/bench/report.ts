/**
 * Measurements → tests/bench/REPORT.md.
 *
 * In: what was measured, by system and size, and on what machine. Out: Markdown. Refuses: to judge; the aims stand beside the figures.
 * Example: renderReport({ machine, rows, stages, samples, adding })
 */
import type { Measurement } from './measure.ts'

export interface Row {
  readonly system: string
  readonly sources: number
  readonly measured: Measurement
}

export interface Bench {
  /** Processor, Node and how busy the machine was. */
  readonly machine: string
  readonly rows: readonly Row[]
  readonly stages: readonly Row[]
  readonly samples: Measurement | null
  readonly adding: readonly Row[]
}

export const ENGINE = 'engine without embeddings'

/** Milliseconds of processor time for one sentence. */
const perSentence = ({ cpu, sentences }: Measurement): number => (1000 * cpu) / sentences

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

export function renderReport({ machine, rows, stages, samples, adding }: Bench): string {
  const engine = rows.filter(({ system }) => system === ENGINE)
  const at = (sources: number): Measurement | undefined => engine.find((row) => row.sources === sources)?.measured
  const [small, large] = [at(100), at(1000)]
  const growth = small && large ? (perSentence(large) / perSentence(small)).toFixed(2) : 'not measured'
  return `# Speed

Measured by \`npm run bench -- --update\`, each line in a process of its own. ${machine}
*CPU* is processor time of all threads, *clock* what somebody waits; on a busy machine the two are far apart, and both are too high.
No test asserts a time; [growth.test.ts](growth.test.ts) counts the work instead.

The dossiers are made from our development texts: 40 sentences a source, eight sources an event, each event with names, figures and half of
its longer words of its own; the eight tell it with small differences in the figures.

## Size

${table(
  ['system', 'sources', 'sentences', 'findings', 'clock s', 'CPU s', 'CPU ms a sentence', 'peak memory MB'],
  rows.map(({ system, sources, measured }) => [
    system,
    sources.toLocaleString('en-GB'),
    measured.sentences.toLocaleString('en-GB'),
    measured.findings.toLocaleString('en-GB'),
    measured.seconds.toFixed(1),
    measured.cpu.toFixed(1),
    perSentence(measured).toFixed(2),
    Math.round(measured.rss).toLocaleString('en-GB'),
  ]),
)}

A sentence at 1,000 sources costs ${growth} times what it costs at 100 (aim: at most 1.5). Aims at 1,000: under 180 s on the clock on two free
cores, under 2,048 MB.

## Stage by stage, in sentences a second of processor time

${table(
  ['stage', ...stages.map(({ sources }) => `${sources} sources`)],
  Object.keys(stages[0]?.measured.stages ?? {}).map((stage) => [
    stage,
    ...stages.map(({ measured }) => Math.round(measured.sentences / Math.max(1e-3, measured.stages?.[stage] ?? 0)).toLocaleString('en-GB')),
  ]),
)}

## The sample of four texts

${table(
  ['case', 'seconds'],
  Object.entries(samples?.stages ?? {}).map(([name, seconds]) => [name, seconds.toFixed(2)]),
)}

Aims on a free machine: warm without embeddings under 0.3 s, with nothing encoded before under 3 s.

## One source more

${table(
  ['', ...adding.map(({ sources }) => `${sources.toLocaleString('en-GB')} + 1 sources`)],
  Object.keys(adding[0]?.measured.stages ?? {}).map((part) => [
    part,
    ...adding.map(({ measured }) => (measured.stages?.[part] ?? 0).toFixed(1)),
  ]),
)}

The mean of eight sources that came one after another. What the comparison before found is kept (decision 073), and the result is that of a
full run. A source touches what its words weigh in: of a small dossier nearly all, of a large one little. Aim at 1,000: at most 3 % of the clock.
`
}
