/**
 * Sentence ends on our own texts: ours beside Intl.Segmenter and compromise, in one run.
 *
 * In: tests/eval/forms/sentences.json. Out: F1 over the ends inside the texts (the end of a text is no achievement).
 * Refuses: nothing; a system that loses offsets is found again by its own words.
 */
import { readFileSync } from 'node:fs'
import nlp from 'compromise'
import { sentenceSpans } from '../../../lib/sentences/sentence-spans.ts'
import type { ComponentTable } from '../component.ts'

interface Row {
  /** `later`: written after the rules and without looking at what they make of it. */
  readonly split: 'dev' | 'heldOut' | 'later'
  /** '‖' stands where a sentence ends inside the text. */
  readonly text: string
}

type Splitter = (text: string) => readonly number[]

const SYSTEMS: readonly (readonly [string, Splitter])[] = [
  ['variorum', (text) => sentenceSpans(text, { start: 0, end: text.length }).map((span) => span.end)],
  ['Intl.Segmenter', byIntl],
  ['compromise', byCompromise],
]

const { rows } = JSON.parse(readFileSync(new URL('../forms/sentences.json', import.meta.url), 'utf8')) as { readonly rows: readonly Row[] }

/** The table for the report. */
export function tables(): readonly ComponentTable[] {
  const measured = SYSTEMS.map(([system, split]) => ({
    system,
    dev: measure(split, 'dev'),
    heldOut: measure(split, 'heldOut'),
    later: measure(split, 'later'),
  }))
  return [
    {
      title: 'Sentences',
      about: `Ends of sentences in ${rows.length} invented texts (${count('heldOut')} ends held out). On its first run over the held-out texts ours had 97 right, 6 false, 0 missed (F1 0.970). The second list of ${count('later')} ends was written after the rules; nothing was changed afterwards.`,
      columns: ['dev F1', 'held-out F1', 'held-out false', 'held-out missed', 'second list F1', 'second list false', 'second list missed'],
      rows: measured.map(({ system, dev, heldOut, later }) => ({
        system,
        cells: [dev.f1.toFixed(3), heldOut.f1.toFixed(3), heldOut.wrong, heldOut.missed, later.f1.toFixed(3), later.wrong, later.missed],
      })),
      figures: { f1: measured[0]?.heldOut.f1 ?? 0, 'later.f1': measured[0]?.later.f1 ?? 0 },
    },
  ]
}

function count(split: Row['split']): number {
  return rows.filter((row) => row.split === split).reduce((sum, row) => sum + goldEnds(row.text).length, 0)
}

function measure(split: Splitter, part: Row['split']): { readonly f1: number; readonly wrong: number; readonly missed: number } {
  let right = 0
  let wrong = 0
  let missed = 0
  for (const row of rows.filter((one) => one.split === part)) {
    const text = row.text.replaceAll('‖', '')
    const gold = new Set(goldEnds(row.text))
    const found = new Set(split(text).map((end) => trimEnd(text, end)))
    found.delete(trimEnd(text, text.length))
    for (const end of found) gold.has(end) ? right++ : wrong++
    for (const end of gold) if (!found.has(end)) missed++
  }
  return { f1: (2 * right) / (2 * right + wrong + missed), wrong, missed }
}

function goldEnds(marked: string): readonly number[] {
  const ends: number[] = []
  let at = 0
  for (const part of marked.split('‖').slice(0, -1)) {
    at += part.length
    ends.push(at)
  }
  return ends
}

// Where a system counts white space to the sentence before it, that is no mistake.
function trimEnd(text: string, end: number): number {
  let at = end
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--
  return at
}

function byIntl(text: string): readonly number[] {
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ index, segment }) => index + segment.length)
}

function byCompromise(text: string): readonly number[] {
  const parts = nlp(text).json({ offset: true }) as readonly { readonly text: string }[]
  const ends: number[] = []
  let from = 0
  for (const { text: words } of parts) {
    const at = text.indexOf(words.trim(), from)
    if (at < 0) continue
    from = at + words.trim().length
    ends.push(from)
  }
  return ends
}
