/**
 * The sources with their sigla, and where in each the differences lie: one bar a source, one stroke a passage, its height and form telling the relation.
 *
 * In: the sources with their lengths and the findings. Out: SVG bars, each with a text that says the same.
 * Refuses: to be the only way to a finding; the matrix lists them all.
 * Example: bar of A, a full stroke at 40 % of the text → a conflict there
 */
import { useTranslations } from 'next-intl'
import type { Finding, Relation } from '../../lib/model.ts'
import { useDates } from './dates.tsx'
import { relationOrder } from './relation.tsx'
import { Siglum, type SourceView, sourceName } from './sigla.tsx'

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

const WIDTH = 1000
const STROKE_WIDTH = 5

interface OverviewProps {
  readonly sources: readonly (SourceView & { readonly length: number })[]
  readonly findings: readonly Finding[]
}

export function Overview({ sources, findings }: OverviewProps) {
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
          <li key={source.id}>
            <Siglum source={source} link={false} />
            <span className="overview-name">
              <a href={source.href}>{sourceName(source)}</a>
              {source.publisher !== null && source.title !== null && <cite>{source.title}</cite>}
              <span className="muted">{source.published === null ? nouns('noDate') : dates.date(source.published)}</span>
            </span>
            <Bar source={source} findings={findings} />
          </li>
        ))}
      </ul>
    </figure>
  )
}

function Bar({ source, findings }: { readonly source: SourceView & { readonly length: number }; readonly findings: readonly Finding[] }) {
  const t = useTranslations('dossier')
  const nouns = useTranslations('nouns')
  const places = [...relationOrder].reverse().flatMap((relation) =>
    findings
      .filter((finding) => finding.relation === relation)
      .flatMap((finding) => finding.readings.flatMap((reading) => reading.holders))
      .filter((holder) => holder.source === source.id)
      .map((holder) => ({ relation, start: holder.start })),
  )
  const counts = relationOrder
    .map((relation) => ({ relation, count: new Set(places.filter((one) => one.relation === relation).map((one) => one.start)).size }))
    .filter(({ count }) => count > 0)
    .map(({ relation, count }) => t('passages', { count, relation: nouns(`relation.${relation}`) }))
  const words = t('bar', { siglum: source.siglum, words: counts.length === 0 ? t('noPassage') : counts.join(', ') })
  const seen = new Set<string>()
  return (
    <svg viewBox={`0 0 ${WIDTH} 20`} preserveAspectRatio="none" role="img" aria-label={words}>
      <title>{words}</title>
      <rect className="overview-ground" x="0" y="0" width={WIDTH} height="20" />
      {places.flatMap(({ relation, start }) => {
        const x = Math.min(WIDTH - STROKE_WIDTH, Math.round((start / Math.max(1, source.length)) * WIDTH))
        const key = `${relation}-${x}`
        if (seen.has(key)) return []
        seen.add(key)
        return strokes[relation].map((stroke) => (
          <rect
            key={`${key}-${stroke.y}`}
            className={`stroke tone-${relation}`}
            x={x}
            y={stroke.y}
            width={STROKE_WIDTH}
            height={stroke.height}
          />
        ))
      })}
    </svg>
  )
}
