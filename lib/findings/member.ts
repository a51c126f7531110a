/**
 * A slot as findings are made of: with its sentence and its source.
 */
import type { Attribution, Episode, Slot, Source, Span, Token } from '../model.ts'
import { readOnce } from '../text/read-once.ts'

/** A slot with the source and sentence it stands in, as alignment hands it over. */
export interface Member {
  readonly source: number
  readonly slot: Slot
  readonly sentence: Span
  /** Folded words of that sentence, punctuation left out. */
  readonly sentenceWords: readonly string[]
  /** Tokens of that sentence. */
  readonly tokens: readonly Token[]
  readonly episode: Episode
  readonly attribution: readonly Attribution[]
}

/** How surely two members answer one question. */
export interface MemberEdge {
  readonly a: Member
  readonly b: Member
  readonly score: number
}

/**
 * The ids of the sources that are not among those who speak, in order of the sources. Of a large dossier nearly all are silent on every question,
 * and the same few speak on many: for these it is one list.
 */
export function silentBeside(speaking: ReadonlySet<number>, sources: readonly Source[]): readonly string[] {
  const known = silentOf(sources)
  const key = [...speaking].sort((x, y) => x - y).join()
  let silent = known.get(key)
  if (!silent) {
    silent = sources.filter((_, i) => !speaking.has(i)).map(({ id }) => id)
    known.set(key, silent)
  }
  return silent
}

const silentOf = readOnce((_: readonly Source[]) => new Map<string, readonly string[]>())
