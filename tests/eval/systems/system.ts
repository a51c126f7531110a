/**
 * A thing that compares sources: the engine or a baseline.
 *
 * In: the texts of a group. Out: a comparison. Example: await ENGINE.compare([{ path: 'a.md', text }])
 */
import type { Comparison, SourceText } from '../../../lib/model.ts'

export interface System {
  readonly name: string
  readonly compare: (texts: readonly SourceText[]) => Promise<Comparison>
}
