/**
 * Which way corrected sources moved, seen from what an editor decided.
 *
 * In: the finding as it was decided on, with the sources of that time; the finding as it stands, with those of now; the reading decided for.
 * Out: one row a source that moved toward or away. Refuses: nothing; a decision that chose no reading has no direction.
 * Example: [{ source: B, was: '16000 pages', now: '10600 pages', direction: 'toward' }]
 */
import { type HeldReading, type Move, movedFrom } from '../../lib/findings/moved.ts'
import type { Finding } from '../../lib/model.ts'
import type { FindingLine } from '../../prisma/read.ts'
import type { ListedSource } from './snapshot.ts'

export interface SourceMove extends Omit<Move, 'source'> {
  readonly source: ListedSource
}

interface Decided {
  readonly finding: Finding
  readonly sources: readonly { readonly id: string; readonly path: string }[]
}

export function movesOf(
  decided: Decided,
  line: FindingLine | undefined,
  choice: string | null,
  sources: readonly ListedSource[],
): readonly SourceMove[] {
  if (line === undefined || choice === null) return []
  return movedFrom(choice, heldBy(decided.finding.readings, decided.sources), heldBy(line.readings, sources)).flatMap((move) => {
    const source = sources.find(({ path }) => path === move.source)
    return source === undefined ? [] : [{ ...move, source }]
  })
}

function heldBy(
  readings: readonly { readonly normal: string; readonly holders: readonly { readonly source: string }[] }[],
  sources: readonly { readonly id: string; readonly path: string }[],
): readonly HeldReading[] {
  const paths = new Map(sources.map(({ id, path }) => [id, path]))
  return readings.map(({ normal, holders }) => ({ normal, sources: holders.flatMap(({ source }) => paths.get(source) ?? []) }))
}
