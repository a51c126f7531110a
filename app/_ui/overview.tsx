/**
 * The sources with their sigla, and where in each the differences lie: one bar a source, one stroke a passage, its height and form telling
 * the relation. What a filter hides stays as a faint foot.
 *
 * In: the sources and the strokes of each. Out: SVG bars, each with a text that says the same.
 * Refuses: to be the only way to a finding; the list has them all. Example: bar of A, a full stroke at 40 % of the text → a conflict there
 */
import { useTranslations } from 'next-intl'
import type { Relation } from '../../lib/model.ts'
import { useDates } from './dates.tsx'
import { relationOrder } from './relation.tsx'
import { Siglum, type SourceView, sourceName } from './sigla.tsx'

export interface BarView {
  readonly source: string
  readonly strokes: Readonly<Record<Relation, readonly number[]>>
  readonly hidden: readonly number[]
  readonly passages: Readonly<Record<Relation, number>>
}

interface Stroke {
  readonly y: number
  readonly height: number
}

/** Full height, two pieces, the lower half, a foot: told apart without colour. Units: of a bar 20 high. */
const strokes: Record<Relation, readonly Stroke[]> = {
  conflict: [{ y: 0, height: 20 }],
  'different-referent': [
    { y: 0, height: 8 },
    { y: 12, height: 8 },
  ],
  compatible: [{ y: 9, height: 11 }],
  agree: [{ y: 15, height: 5 }],
}

const HIDDEN: readonly Stroke[] = [{ y: 17, height: 3 }]

const WIDTH = 1000
const STROKE_WIDTH = 5

interface OverviewProps {
  readonly sources: readonly SourceView[]
  readonly bars: readonly BarView[]
  readonly base: string | null
}

export function Overview({ sources, bars, base }: OverviewProps) {
  const t = useTranslations('dossier')
  const nouns = useTranslations('nouns')
  const dates = useDates()
  return (
    <figure className="overview">
      <figcaption>
        {t('overview')}
        <span className="overview-key">
          {relationOrder.map((relation) => (
            <span key={relation} className={`relation tone-${relation}`}>
              <svg
                width="8"
                height="14"
                viewBox="0 0 8 20"
                aria-hidden="true"
                focusable="false"
                fill="currentColor"
                preserveAspectRatio="none"
              >
                {strokes[relation].map((stroke) => (
                  <rect key={stroke.y} x="1" y={stroke.y} width="5" height={stroke.height} />
                ))}
              </svg>
              {nouns(`relation.${relation}`)}
            </span>
          ))}
        </span>
      </figcaption>
      <ul className="overview-bars">
        {sources.map((source) => (
          <li key={source.id} data-base={source.id === base || undefined}>
            <Siglum source={source} link={false} />
            <span className="overview-name">
              <a href={source.href}>{sourceName(source)}</a>
              {source.publisher !== null && source.title !== null && <cite>{source.title}</cite>}
              <span className="muted">{source.published === null ? nouns('noDate') : dates.date(source.published)}</span>
            </span>
            <Bar siglum={source.siglum} bar={bars.find((one) => one.source === source.id)} />
          </li>
        ))}
      </ul>
    </figure>
  )
}

function Bar({ siglum, bar }: { readonly siglum: string; readonly bar: BarView | undefined }) {
  const t = useTranslations('dossier')
  const nouns = useTranslations('nouns')
  if (bar === undefined) return null
  const counts = relationOrder
    .filter((relation) => bar.passages[relation] > 0)
    .map((relation) => t('passages', { count: bar.passages[relation], relation: nouns(`relation.${relation}`) }))
  const words = t('bar', { siglum, words: counts.length === 0 ? t('noPassage') : counts.join(', ') })
  return (
    <svg viewBox={`0 0 ${WIDTH} 20`} preserveAspectRatio="none" role="img" aria-label={words}>
      <title>{words}</title>
      <rect className="overview-ground" x="0" y="0" width={WIDTH} height="20" />
      {bar.hidden.length > 0 && <path className="stroke-hidden" d={pathOf(bar.hidden, HIDDEN)} />}
      {[...relationOrder]
        .reverse()
        .map(
          (relation) =>
            bar.strokes[relation].length > 0 && (
              <path key={relation} className={`stroke tone-${relation}`} d={pathOf(bar.strokes[relation], strokes[relation])} />
            ),
        )}
    </svg>
  )
}

/** One path for all strokes of a kind: sixty sources with hundreds of strokes would be as many elements. */
function pathOf(places: readonly number[], parts: readonly Stroke[]): string {
  return places.flatMap((x) => parts.map(({ y, height }) => `M${x} ${y}h${STROKE_WIDTH}v${height}h-${STROKE_WIDTH}z`)).join('')
}
