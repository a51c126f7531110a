/**
 * What published reports say that is so no longer, for whoever may correct them: of one dossier, or of all of theirs.
 *
 * In: a slug, or the slugs of dossiers. Out: a line a finding. Refuses: nothing; whoever may not build reports is told nothing.
 * Example: (await reportNewsOf('ferries'))[0] // { what: 'decided', question: 'How many ferries …', report: { number: 1, … } }
 */
import { readStanding } from '../../prisma/accounts.ts'
import { sharedStore } from '../../prisma/client.ts'
import { type ReportNews, readReportNews } from '../../prisma/read.ts'
import { requireAccess } from './access.ts'
import { may } from './access-table.ts'

export async function reportNewsOf(slug: string): Promise<readonly ReportNews[]> {
  const { role } = await requireAccess('dossier:read', slug)
  return may(role, 'report') ? readReportNews(await sharedStore(), [slug]) : []
}

/** @param asked Who asks, and the dossiers they may read. */
export async function reportNewsFor(asked: {
  readonly person: Parameters<typeof readStanding>[1]['person']
  readonly dossiers: ReadonlySet<string>
}): Promise<readonly ReportNews[]> {
  const store = await sharedStore()
  const news = await readReportNews(store, [...asked.dossiers])
  // Only the few dossiers that have news are asked about.
  const slugs = [...new Set(news.map(({ dossier }) => dossier.slug))]
  const standings = await Promise.all(slugs.map((slug) => readStanding(store, { slug, person: asked.person, keys: [] })))
  const theirs = new Set(standings.flatMap((one) => (one !== null && may(one.role, 'report') ? [one.slug] : [])))
  return news.filter(({ dossier }) => theirs.has(dossier.slug))
}
