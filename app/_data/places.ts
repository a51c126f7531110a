/**
 * Which passages of a source are marked on its page.
 *
 * In: a source's id, the findings it speaks in, and the claims that it alone makes. Out: places for `sourceHtml`.
 * Refuses: nothing. Example: holder 120–130 of finding 3 → {start: 120, end: 130, number: '3', tone: 'conflict', …}
 */
import type { Relation, Single } from '../../lib/model.ts'
import type { FindingLine } from '../../prisma/desk-views.ts'
import type { Translator } from './language.ts'
import type { Place } from './source-html.ts'

export interface Speaking {
  readonly finding: FindingLine
  readonly number: number
  readonly href: string
  readonly possible: boolean
}

/** @param t The words of the room 'nouns'. */
export function placesOf(
  source: string,
  speaking: readonly Speaking[],
  singles: readonly Single[],
  t: Translator<'nouns'>,
): readonly Place[] {
  const tone = (relation: Relation, possible: boolean): string => {
    const words = t(`relation.${relation}`)
    return possible ? t('possibleRelation', { relation: words }) : words
  }
  const held = speaking.flatMap(({ finding, number, href, possible }) =>
    finding.readings
      .flatMap((reading) => reading.holders)
      .filter((holder) => holder.source === source)
      .map(
        (holder): Place => ({
          start: holder.start,
          end: holder.start + holder.exact.length,
          words: `${finding.question} (${tone(finding.relation, possible)})`,
          tone: possible ? 'possible' : finding.relation,
          number: String(number),
          href,
        }),
      ),
  )
  const alone = singles.map(({ start, end }): Place => ({ start, end, words: t('single'), tone: 'single', number: '', href: null }))
  return [...held, ...alone]
}
