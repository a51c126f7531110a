/**
 * What anybody would try first: join each sentence with the nearest one of every other source; differing numbers conflict.
 *
 * In: a similarity of sentences. Out: a comparison made with nothing else. Both baselines are this with another similarity.
 * Refuses: pairs that are not each other's nearest, or below the threshold.
 * Example: nearestSentence('TF-IDF', cosines, 0.3)
 */
import type { Comparison, Finding, Holder, SourceText } from '../../../lib/model.ts'
import type { System } from './system.ts'

export interface Piece {
  readonly source: string
  readonly text: string
  readonly start: number
}

/** A similarity in 0..1 of any two pieces, by their positions in the list. */
export type Similarity = (pieces: readonly Piece[]) => Promise<(i: number, j: number) => number>

interface Numeral {
  readonly value: number
  readonly start: number
  readonly end: number
}

const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, i + 1]),
)
const NUMERAL = new RegExp(`\\b(?:\\d[\\d,]*(?:\\.\\d+)?|${Object.keys(WORDS).join('|')})\\b`, 'gi')

/** Numerals of a sentence: digits and the words one to twelve. */
function numerals(piece: Piece): readonly Numeral[] {
  return [...piece.text.matchAll(NUMERAL)].map((match) => {
    const value = WORDS[match[0].toLowerCase()] ?? Number(match[0].replaceAll(',', ''))
    return { value, start: piece.start + match.index, end: piece.start + match.index + match[0].length }
  })
}

/** Sentences of the body, front matter left out, by `Intl.Segmenter` inside each line. */
export function sentencesOf({ path, text }: SourceText): readonly Piece[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  const body = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) + 5 : 0
  const pieces: Piece[] = []
  let at = body
  for (const line of text.slice(body).split('\n')) {
    for (const { segment, index } of segmenter.segment(line)) {
      const trimmed = segment.trim()
      if (trimmed) pieces.push({ source: path, text: trimmed, start: at + index + segment.indexOf(trimmed) })
    }
    at += line.length + 1
  }
  return pieces
}

function pairFinding(a: Piece, b: Piece, id: string): Finding {
  const holder = (piece: Piece, numeral: Numeral | undefined): Holder => {
    const start = numeral?.start ?? piece.start
    const end = numeral?.end ?? piece.start + piece.text.length
    return {
      source: piece.source,
      start,
      end,
      exact: piece.text.slice(start - piece.start, end - piece.start),
      sentence: { start: piece.start, end: piece.start + piece.text.length },
      attribution: [],
    }
  }
  const reading = (...holders: readonly Holder[]) => ({ value: holders[0]?.exact ?? '', normal: holders[0]?.exact ?? '', holders })
  const [left, right] = [numerals(a), numerals(b)]
  const common = left.find((x) => right.some((y) => y.value === x.value))
  const other = common && right.find((y) => y.value === common.value)
  const [x, y] = [left.find((n) => !right.some((m) => m.value === n.value)), right.find((n) => !left.some((m) => m.value === n.value))]
  const conflict = x !== undefined && y !== undefined
  return {
    id,
    question: '',
    kind: left.length > 0 && right.length > 0 ? 'number' : 'event',
    relation: conflict ? 'conflict' : 'agree',
    severity: 2,
    readings: conflict ? [reading(holder(a, x)), reading(holder(b, y))] : [reading(holder(a, common), holder(b, other))],
    silent: [],
    independence: { sources: 2, independent: 2 },
    diagnoses: [],
    because: [],
  }
}

/** Mutually nearest sentences of two sources that are at least `threshold` alike. */
function mutualPairs(
  pieces: readonly Piece[],
  alike: (i: number, j: number) => number,
  threshold: number,
): readonly (readonly [Piece, Piece])[] {
  const nearest = new Map<string, number>()
  pieces.forEach((piece, i) => {
    const best = new Map<string, readonly [number, number]>()
    pieces.forEach((other, j) => {
      if (other.source === piece.source) return
      const score = alike(i, j)
      if (score >= threshold && score > (best.get(other.source)?.[1] ?? 0)) best.set(other.source, [j, score])
    })
    for (const [source, [j]] of best) nearest.set(`${i} ${source}`, j)
  })
  return pieces.flatMap((piece, i) =>
    pieces.flatMap((other, j): readonly (readonly [Piece, Piece])[] =>
      i < j && nearest.get(`${i} ${other.source}`) === j && nearest.get(`${j} ${piece.source}`) === i ? [[piece, other]] : [],
    ),
  )
}

export function nearestSentence(name: string, similarity: Similarity, threshold: number): System {
  const compare = async (texts: readonly SourceText[]): Promise<Comparison> => {
    const sorted = [...texts].sort((a, b) => (a.path < b.path ? -1 : 1))
    const pieces = sorted.flatMap(sentencesOf)
    const alike = await similarity(pieces)
    return {
      schema: 'variorum/comparison@1',
      generator: { name: 'variorum', version: '0', rules: name },
      sources: sorted.map(({ path }) => ({ id: path, path, title: null, publisher: null, published: null, language: 'und', sha256: '' })),
      findings: mutualPairs(pieces, alike, threshold).map(([a, b], i) => pairFinding(a, b, `f${i + 1}`)),
      possible: [],
      singles: [],
      ledger: [],
    }
  }
  return { name, compare }
}
