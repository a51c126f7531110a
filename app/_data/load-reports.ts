/**
 * The reports of a dossier for its editors: the list, and one report in the builder with the result beside it.
 *
 * In: a slug, a report's slug. Out: `Loaded` values of a page. Refuses: the builder to whoever may not build; drafts to whoever only reads.
 * Example: (await loadBuilder('ferries', 'ferries')).value.rows[0] // { id: 'f-1', number: 1, question: …, on: true }
 */
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import type { FindingKind, Relation } from '../../lib/model.ts'
import { type ReportDraft, readDraft } from '../../lib/report/draft.ts'
import type { FullReport } from '../../lib/report/full-report.ts'
import { leadsOf, type Part, statementsOf } from '../../lib/report/parts.ts'
import { sectionsOf } from '../../lib/report/sections.ts'
import { sharedStore } from '../../prisma/client.ts'
import { listReports, type ReportDraftView, type ReportHead, type ReportNews, readReport, readReportNews } from '../../prisma/read.ts'
import { requireAccess } from './access.ts'
import { may } from './access-table.ts'
import { composeReport, filterPathOf, paramsOf } from './compose-report.ts'
import { type OpenDesk, openDesk, standingOf } from './desk.ts'
import { AppError } from './errors.ts'
import { type FindingFilter, passes, readFilter } from './filters.ts'
import { noteHtml } from './note-html.ts'
import { contactsText } from './report-form.ts'
import { attempt, existing, type Loaded } from './snapshot.ts'
import { originOf } from './this-machine.ts'

export { REPORT_TEMPLATES as REPORT_TEMPLATE_NAMES } from '../../content/report-templates/templates.ts'

export interface ReportsPage {
  readonly slug: string
  readonly title: string
  readonly mayBuild: boolean
  readonly reports: readonly (ReportHead & { readonly stale: number })[]
}

export async function loadReports(slug: string): Promise<Loaded<ReportsPage>> {
  return attempt(async () => {
    const { desk, access } = await openDesk(slug)
    const mayBuild = may(access.role, 'report')
    const store = await sharedStore()
    const all = await listReports(store, desk.id)
    const news = mayBuild ? await readReportNews(store, [slug]) : []
    // Whoever only reads sees what is published for everybody.
    const open = (report: ReportHead): boolean => report.published.some(({ audience, withdrawn }) => audience === 'public' && !withdrawn)
    return {
      ...{ slug, title: desk.title, mayBuild },
      reports: all
        .filter((report) => mayBuild || open(report))
        .map((report) => ({ ...report, stale: news.filter((one) => one.report.id === report.id).length })),
    }
  })
}

export interface BuilderRow {
  readonly id: string
  readonly question: string
  readonly relation: Relation
  readonly kind: FindingKind
  readonly possible: boolean
  /** Passes the draft's filter. */
  readonly passes: boolean
  readonly decided: boolean
}

export interface ShownPart extends Pick<Part, 'title' | 'lines'> {
  readonly html: string
}

export interface BuilderPage {
  readonly slug: string
  readonly dossierTitle: string
  readonly report: ReportDraftView
  readonly draft: ReportDraft
  readonly contacts: string
  readonly filter: FindingFilter
  readonly rows: readonly BuilderRow[]
  readonly sources: readonly { readonly path: string; readonly siglum: string; readonly name: string }[]
  readonly mayPublish: boolean
  /** Null before the first comparison. */
  readonly model: FullReport | null
  readonly leads: readonly ShownPart[]
  readonly statements: readonly ShownPart[]
  readonly notes: ReadonlyMap<string, string>
  readonly news: readonly ReportNews[]
  /** Where the published report stands, without its number. */
  readonly address: string
  /** Whose draft is kept in the browser until it is saved. */
  readonly person: string | null
  /** Path of the source that a finding's readings must be held by, '' for any. */
  readonly filterPath: string
  /** Which part of the result stands beside the form; null where it is the whole. */
  readonly cut: Cut | null
}

interface Cut {
  readonly from: number
  readonly to: number
  readonly of: number
  /** 0 for all on one page, as somebody asked for. */
  readonly page: number
  readonly pages: number
}

/** More findings than this are not laid out again with every save: the others stand on further pages. */
const SHOWN = 60

/** @param page Of the result: a number, or 'all'. */
export async function loadBuilder(slug: string, name: string, page?: string | readonly string[]): Promise<Loaded<BuilderPage>> {
  return attempt(async () => {
    const { role, dossier, user } = await requireAccess('report', slug)
    if (dossier === null) throw new AppError('not-found')
    const store = await sharedStore()
    const [report, open, snapshot, sent] = await Promise.all([
      readReport(store, { dossierId: dossier.id, report: name }),
      openDesk(slug),
      existing(slug),
      headers(),
    ])
    if (report === null) notFound()
    const read = readDraft(report.draft)
    if (!read.ok) throw new AppError('unexpected', `The draft of ${name} cannot be read: ${read.field} ${read.problem}`)
    const { draft } = read
    const whole = await composeReport(snapshot, draft)
    const { model, cut } =
      whole === null ? { model: null, cut: null } : cutTo(whole, page === 'all' ? 0 : Math.max(1, Math.trunc(Number(page)) || 1))
    const news = await readReportNews(store, [slug])
    const origin = originOf(sent)
    const filter = readFilter(paramsOf(draft.filter, open.sources))
    return {
      ...{ slug, dossierTitle: open.desk.title, report, draft, filter, model },
      filterPath: filterPathOf(draft.filter),
      contacts: contactsText(draft.publication.contacts),
      rows: rowsOf(open, filter),
      sources: open.sources.map(({ path, siglum, title, publisher }) => ({ path, siglum, name: publisher ?? title ?? path })),
      mayPublish: may(role, 'publish'),
      leads: model === null ? [] : leadsOf(model).map(shown),
      statements: model === null ? [] : statementsOf(model).map(shown),
      notes: new Map([...snapshot.decisions].map(([id, decision]) => [id, noteHtml(decision.note, id)])),
      news: news.filter((one) => one.report.id === report.id),
      address: `${origin}/r/${report.id}`,
      person: user?.id ?? null,
      cut,
    }
  })
}

function rowsOf(open: OpenDesk, filter: FindingFilter): readonly BuilderRow[] {
  return open.whole.map(({ line }) => ({
    ...{ id: line.id, question: line.question, relation: line.relation, kind: line.kind },
    possible: line.tier === 'possible',
    passes: passes(line, filter, standingOf(open.desk, line.id)),
    decided: (open.desk.decisions.get(line.id)?.outcome ?? null) !== null,
  }))
}

/** The findings of one page, in the order in which they are printed. */
function cutTo(report: FullReport, asked: number): Pick<BuilderPage, 'model' | 'cut'> {
  const printed = sectionsOf(report).flatMap(({ findings }) => findings.map(({ id }) => id))
  if (printed.length > 0 && printed.length <= SHOWN) return { model: report, cut: null }
  const pages = Math.max(1, Math.ceil(printed.length / SHOWN))
  const page = Math.min(asked, pages)
  const from = page === 0 ? 0 : (page - 1) * SHOWN
  const shownIds = page === 0 ? printed : printed.slice(from, from + SHOWN)
  const kept = new Set(shownIds)
  const only = (findings: FullReport['findings']): FullReport['findings'] => findings.filter(({ id }) => kept.has(id))
  const model = {
    ...report,
    findings: only(report.findings),
    differentReferents: only(report.differentReferents),
    possible: only(report.possible),
    // They stand after the findings, on the last page.
    singles: page === 0 || page === pages ? report.singles : [],
  }
  return { model, cut: { from: Math.min(from + 1, printed.length), to: from + kept.size, of: printed.length, page, pages } }
}

function shown({ title, key, markdown, lines }: Part): ShownPart {
  return { title, lines, html: noteHtml(markdown, key) }
}
