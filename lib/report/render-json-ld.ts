/**
 * Every checked claim as schema.org ClaimReview, in JSON-LD.
 *
 * In: a FullReport. Out: JSON-LD: one ClaimReview for each reading of each finding that an editor concluded on. Refuses: to review what nobody
 * decided, and to turn "not resolved" into a number: its rating has words only.
 * Example: “12 ferries” chosen → { '@type': 'ClaimReview', reviewRating: { ratingValue: 5, alternateName: 'Holds' }, … }
 *
 * schema.org has no relation between claims; readings of one finding share an `about`, and the report's JSON has the rest.
 */
import type { Claim, ClaimReview, Graph, NewsArticle, Organization, Person, Rating, Thing } from 'schema-dts'
import type { ReportFinding, ReportHolder, ReportReading } from './build-report.ts'
import { bySiglum, type FullReport, type FullSource, hashName, idOf, properFindings } from './full-report.ts'
import { type Verdict, verdictsOf, verdictWords } from './verdict.ts'

/** Words shown for a claim are cut here; the whole stands in the Claim's `text`. */
const LONGEST_CLAIM = 75

export function renderJsonLd(report: FullReport): string {
  return `${JSON.stringify(claimReviews(report), null, 2)}\n`
}

export function claimReviews(report: FullReport): Graph {
  const sources = bySiglum(report)
  const reviews = properFindings(report).flatMap((finding) => {
    const verdicts = verdictsOf(finding)
    if (verdicts === null) return []
    return finding.readings.map((reading, index) =>
      reviewOf(report, sources, { finding, reading, index, verdict: verdicts[index] ?? 'open' }),
    )
  })
  return { '@context': 'https://schema.org', '@graph': reviews }
}

interface Reviewed {
  readonly finding: ReportFinding
  readonly reading: ReportReading
  readonly index: number
  readonly verdict: Verdict
}

function reviewOf(report: FullReport, sources: ReadonlyMap<string, FullSource>, reviewed: Reviewed): ClaimReview {
  const { finding, reading, index, verdict } = reviewed
  const { decision, number, question } = finding
  const [holder] = reading.holders
  return {
    '@type': 'ClaimReview',
    '@id': idOf(report, `review-${number}-${index + 1}`),
    url: idOf(report, `finding-${number}`),
    claimReviewed: shortened(`${question} “${reading.value}”`),
    about: { '@type': 'Thing', '@id': idOf(report, `finding-${number}`), name: question } satisfies Thing,
    ...(decision === null ? {} : { datePublished: decision.at, reviewBody: decision.rationale, author: authorOf(report, decision.author) }),
    ...(report.publication.organisation === null ? {} : { publisher: organisationOf(report.publication.organisation) }),
    inLanguage: report.language ?? 'en',
    ...(report.publication.licence === '' ? {} : { license: report.publication.licence }),
    itemReviewed: {
      '@type': 'Claim',
      '@id': idOf(report, `claim-${number}-${index + 1}`),
      name: reading.value,
      text: holder === undefined ? reading.value : `${holder.before}${holder.exact}${holder.after}`,
      ...speakerOf(holder, sources),
      ...firstOf(reading.holders, sources),
      appearance: reading.holders.map((one) => appearanceOf(one, sources)),
    } satisfies Claim,
    reviewRating: ratingOf(report, verdict, decision?.rationale ?? ''),
  } satisfies ClaimReview
}

function ratingOf(report: FullReport, verdict: Verdict, rationale: string): Rating {
  const { scale } = report.publication
  const words = verdictWords(report, verdict)
  const explained = rationale === '' ? {} : { ratingExplanation: rationale }
  if (verdict === 'open') return { '@type': 'Rating', alternateName: words, ...explained }
  const steps = [scale.holds, scale['holds-in-scope'], scale.fails].map(({ value }) => value)
  const { value } = scale[verdict]
  return {
    '@type': 'Rating',
    ratingValue: value,
    bestRating: Math.max(...steps),
    worstRating: Math.min(...steps),
    alternateName: words,
    ...explained,
  }
}

function authorOf({ publication: { organisation } }: FullReport, name: string): Person {
  return { '@type': 'Person', name, ...(organisation === null ? {} : { worksFor: organisationOf(organisation) }) }
}

function organisationOf({ name, url }: { readonly name: string; readonly url: string | null }): Organization {
  return { '@type': 'Organization', name, ...(url === null ? {} : { url }) }
}

/** Whose claim it is: the one the source names, in its words (whether a person or an office is not known), else the source's own voice. */
function speakerOf(
  holder: ReportHolder | undefined,
  sources: ReadonlyMap<string, FullSource>,
): { readonly author?: string | Organization; readonly claimInterpreter?: Organization } {
  if (holder === undefined) return {}
  const publisher = sources.get(holder.siglum)?.publisher ?? null
  const organisation = publisher === null ? null : organisationOf({ name: publisher, url: null })
  const named = holder.attribution.find(({ speaker }) => speaker !== null)?.speaker ?? null
  if (named !== null) return { author: named, ...(organisation === null ? {} : { claimInterpreter: organisation }) }
  return organisation === null ? {} : { author: organisation }
}

/** The earliest dated appearance; none where no source is dated. */
function firstOf(
  holders: readonly ReportHolder[],
  sources: ReadonlyMap<string, FullSource>,
): { readonly datePublished?: string; readonly firstAppearance?: NewsArticle } {
  const dated = holders.flatMap((holder) => {
    const published = sources.get(holder.siglum)?.published ?? null
    return published === null ? [] : [{ holder, published }]
  })
  const [first] = dated.sort((a, b) => (a.published < b.published ? -1 : 1))
  return first === undefined ? {} : { datePublished: first.published, firstAppearance: appearanceOf(first.holder, sources) }
}

function appearanceOf(holder: ReportHolder, sources: ReadonlyMap<string, FullSource>): NewsArticle {
  const source = sources.get(holder.siglum)
  if (source === undefined) return { '@type': 'NewsArticle', name: holder.siglum }
  return {
    '@type': 'NewsArticle',
    '@id': hashName(source.sha256),
    ...(source.url === null ? {} : { url: source.url }),
    name: source.title ?? source.path,
    ...(source.publisher === null ? {} : { publisher: organisationOf({ name: source.publisher, url: null }) }),
    ...(source.published === null ? {} : { datePublished: source.published }),
    ...(source.language === 'und' ? {} : { inLanguage: source.language }),
  }
}

function shortened(words: string): string {
  const characters = [...words]
  return characters.length <= LONGEST_CLAIM ? words : `${characters.slice(0, LONGEST_CLAIM - 1).join('')}…`
}
