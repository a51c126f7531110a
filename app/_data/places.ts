/**
 * Which passages of a source are marked on its page.
 *
 * In: a source's id, the findings it speaks in, and the claims that it alone makes. Out: places for `sourceHtml`.
 * Refuses: nothing. Example: holder 120–130 of finding 3 → {start: 120, end: 130, number: '3', tone: 'conflict', …}
 */
import type { Finding, Relation, Single } from '../../lib/model.ts'
import type { Place } from './source-html.ts'

const toneWords: Record<Relation, string> = {
  conflict: 'conflict',
  'different-referent': 'different referent',
  compatible: 'compatible',
  agree: 'agree',
}

export interface Speaking {
  readonly finding: Finding
  readonly number: number
  readonly href: string
  readonly possible: boolean
}

export function placesOf(source: string, speaking: readonly Speaking[], singles: readonly Single[]): readonly Place[] {
  const held = speaking.flatMap(({ finding, number, href, possible }) =>
    finding.readings
      .flatMap((reading) => reading.holders)
      .filter((holder) => holder.source === source)
      .map(
        (holder): Place => ({
          start: holder.start,
          end: holder.end,
          words: `${finding.question} (${possible ? 'possible: ' : ''}${toneWords[finding.relation]})`,
          tone: possible ? 'possible' : finding.relation,
          number: String(number),
          href,
        }),
      ),
  )
  const alone = singles.map(
    ({ start, end }): Place => ({ start, end, words: 'only this source says so', tone: 'single', number: '', href: null }),
  )
  return [...held, ...alone]
}
