/**
 * Two passages compared word by word.
 *
 * In: two texts. Out: parts in order, each of both sides or of one; the parts of one side and the common ones join back to its text.
 * Refuses: to compare sentences that share less than a third of their letters; what comes out would be noise, so it gives null.
 * Example: 'about 16,000 pages', 'about 10,600 pages' → both 'about ', left '16,000', right '10,600', both ' pages'
 */
import { diffArrays } from 'diff'

export interface WordPart {
  readonly text: string
  readonly side: 'both' | 'left' | 'right'
}

/** Below this share of common letters (of the longer side) a comparison of sentences tells nothing; set by eye on news prose. */
const ENOUGH_IN_COMMON = 0.34

/** Keeps "16,000" in one piece, and finds words in scripts without spaces. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

export function wordParts(left: string, right: string): readonly WordPart[] {
  const changes = diffArrays(words(left), words(right)).map((change) => ({
    text: change.value.join(''),
    side: change.added ? ('right' as const) : change.removed ? ('left' as const) : ('both' as const),
  }))
  return joinRuns(changes)
}

/** A space between two changed words is part of the change: "[At least ten]" reads, "[At] [least] [ten]" does not. */
function joinRuns(changes: readonly WordPart[]): readonly WordPart[] {
  const parts: WordPart[] = []
  let left = ''
  let right = ''
  const flush = (): void => {
    const space = /\s*$/.exec(left)?.[0] ?? ''
    const shared = space !== '' && right.endsWith(space) ? space : ''
    const cut = (text: string): string => text.slice(0, text.length - shared.length)
    if (cut(left) !== '') parts.push({ text: cut(left), side: 'left' })
    if (cut(right) !== '') parts.push({ text: cut(right), side: 'right' })
    if (shared !== '') parts.push({ text: shared, side: 'both' })
    left = ''
    right = ''
  }
  for (const change of changes) {
    if (change.side === 'both' && (change.text.trim() !== '' || (left === '' && right === ''))) {
      flush()
      parts.push(change)
    } else {
      if (change.side !== 'right') left += change.text
      if (change.side !== 'left') right += change.text
    }
  }
  flush()
  return parts
}

export function sentenceParts(left: string, right: string): readonly WordPart[] | null {
  const parts = wordParts(left, right)
  const weight = (side: WordPart['side']): number =>
    parts.filter((part) => part.side === side).reduce((sum, part) => sum + part.text.replaceAll(/\P{L}/gu, '').length, 0)
  const common = weight('both')
  const longer = common + Math.max(weight('left'), weight('right'))
  return longer > 0 && common / longer >= ENOUGH_IN_COMMON ? parts : null
}

function words(text: string): string[] {
  return [...segmenter.segment(text)].map((piece) => piece.segment)
}
