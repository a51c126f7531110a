/**
 * Reports: drafts for whoever builds them, published versions for whoever reads them, and what has changed under a published one.
 *
 * In:      a dossier, a report's slug or id, a number. Out: values of prisma/report-views.ts. Refuses: nothing; what is not there is null.
 *          Who may see what is decided by the caller: a version says whether it is withdrawn and for whom it was published.
 * Example: (await readPublished(store, { report: id, number: null }))?.number // 2, the newest
 */
import type { Store } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { isId } from '../guards.ts'
import { fromJson, sha256 } from '../json.ts'
import type {
  Audience,
  PublishedAbout,
  PublishedHead,
  PublishedVersion,
  ReportDraftView,
  ReportHead,
  ReportNews,
  Withdrawal,
} from '../report-views.ts'
import { atOneMoment } from '../transaction.ts'

const HEAD = {
  id: true,
  slug: true,
  title: true,
  template: true,
  version: true,
  updatedBy: true,
  updatedById: true,
  updatedAt: true,
  dossier: { select: { id: true, slug: true, title: true } },
  versions: {
    orderBy: { number: 'asc' },
    select: { number: true, title: true, audience: true, corrected: true, why: true, author: true, authorId: true, at: true },
  },
  withdrawals: { orderBy: { number: 'asc' } },
} as const satisfies Prisma.ReportSelect

type HeadRow = Prisma.ReportGetPayload<{ select: typeof HEAD }>

/** The reports of a dossier, the one that was changed last first. */
export async function listReports(store: Store, dossierId: string): Promise<readonly ReportHead[]> {
  const rows = await store.db.report.findMany({ where: { dossierId }, orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }], select: HEAD })
  return rows.map(headOf)
}

/** The draft of a report, by its slug. */
export async function readReport(
  store: Store,
  at: { readonly dossierId: string; readonly report: string },
): Promise<ReportDraftView | null> {
  const row = await store.db.report.findUnique({
    where: { dossierId_slug: { dossierId: at.dossierId, slug: at.report } },
    select: { ...HEAD, draft: true, links: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] } },
  })
  if (row === null) return null
  return {
    ...headOf(row),
    draft: fromJson(row.draft),
    links: row.links.map(({ id, label, author, authorId, createdAt, revokedAt }) => ({
      ...{ id, label },
      author: { id: authorId, name: author },
      at: createdAt.toISOString(),
      revokedAt: revokedAt?.toISOString() ?? null,
    })),
  }
}

interface PublishedAt {
  readonly report: string
  /** null for the newest. */
  readonly number: number | null
}

export async function readPublished(store: Store, at: PublishedAt): Promise<PublishedVersion | null> {
  return atOneMoment(store, async (tx) => {
    const about = await aboutOf(tx, at)
    if (about === null) return null
    const where = { reportId_number: { reportId: about.report.id, number: about.number } }
    const { model } = await tx.reportVersion.findUniqueOrThrow({ where, select: { model: true } })
    return { ...about, model: fromJson(model) }
  })
}

/** The same without the report itself. */
export async function readPublishedAbout(store: Store, at: PublishedAt): Promise<PublishedAbout | null> {
  return atOneMoment(store, (tx) => aboutOf(tx, at))
}

async function aboutOf(tx: Prisma.TransactionClient, at: PublishedAt): Promise<PublishedAbout | null> {
  if (!isId(at.report)) return null
  const row = await tx.report.findUnique({ where: { id: at.report }, select: HEAD })
  const number = at.number ?? row?.versions.at(-1)?.number
  if (row === null || number === undefined) return null
  const head = headOf(row)
  const found = head.published.find((one) => one.number === number)
  if (found === undefined) return null
  const { modelSha256, files } = await tx.reportVersion.findUniqueOrThrow({
    where: { reportId_number: { reportId: row.id, number } },
    select: {
      modelSha256: true,
      files: { orderBy: { name: 'asc' }, select: { name: true, mediaType: true, sha256: true, file: { select: { size: true } } } },
    },
  })
  return {
    ...found,
    report: { id: head.id, slug: head.slug, dossier: head.dossier },
    modelSha256,
    files: files.map(({ file, ...rest }) => ({ ...rest, size: file.size })),
    versions: head.published,
    withdrawal: head.withdrawals.find(({ through }) => through >= number) ?? null,
  }
}

/** The bytes of one file, as they were made when the version was published. */
export async function readPublishedFile(
  store: Store,
  at: { readonly report: string; readonly number: number; readonly name: string },
): Promise<{ readonly bytes: Uint8Array; readonly mediaType: string; readonly sha256: string } | null> {
  if (!isId(at.report)) return null
  const row = await store.db.reportFile.findUnique({
    where: { reportId_number_name: { reportId: at.report, number: at.number, name: at.name } },
    select: { mediaType: true, sha256: true, file: { select: { bytes: true } } },
  })
  return row === null ? null : { bytes: new Uint8Array(row.file.bytes), mediaType: row.mediaType, sha256: row.sha256 }
}

/** Whether one of these secrets opens a report to read. */
export async function isOpenedBy(store: Store, at: { readonly report: string; readonly keys: readonly string[] }): Promise<boolean> {
  if (!isId(at.report) || at.keys.length === 0) return false
  const found = await store.db.reportLink.findFirst({
    where: { reportId: at.report, keyHash: { in: at.keys.map(sha256) }, revokedAt: null },
    select: { id: true },
  })
  return found !== null
}

/** The report that a link opens; null for a secret that opens nothing, or did once. */
export async function reportOfLink(store: Store, key: string): Promise<string | null> {
  const row = await store.db.reportLink.findUnique({ where: { keyHash: sha256(key) }, select: { reportId: true, revokedAt: true } })
  return row === null || row.revokedAt !== null ? null : row.reportId
}

/** What the newest published versions say that is so no longer; of these dossiers, by slug. */
export async function readReportNews(store: Store, dossiers: readonly string[]): Promise<readonly ReportNews[]> {
  if (dossiers.length === 0) return []
  const rows = await store.db.$queryRaw<NewsRow[]>`
    SELECT r.id::text AS id, r.slug, v.title, v.number, d.slug AS "dossierSlug", d.title AS "dossierTitle",
      e.value->>'finding' AS finding, e.value->>'question' AS question,
      CASE WHEN f.id IS NULL THEN 'gone' WHEN finding_signature(f.body) <> e.value->>'signature' THEN 'changed' ELSE 'decided' END AS what
    FROM report r
    JOIN dossier d ON d.id = r.dossier_id
    JOIN LATERAL (SELECT * FROM report_version WHERE report_id = r.id ORDER BY number DESC LIMIT 1) v ON true
    CROSS JOIN LATERAL jsonb_array_elements(v.rests_on) WITH ORDINALITY AS e(value, place)
    LEFT JOIN finding f ON f.dossier_id = r.dossier_id AND f.id = e.value->>'finding'
    LEFT JOIN decision c ON c.dossier_id = r.dossier_id AND c.finding_id = e.value->>'finding'
    WHERE d.slug = ANY(${[...dossiers]}::text[])
      AND NOT EXISTS (SELECT FROM report_withdrawal w WHERE w.report_id = r.id AND w.through >= v.number)
      AND (f.id IS NULL OR finding_signature(f.body) <> e.value->>'signature' OR coalesce(c.version, 0) <> (e.value->>'decision')::int)
    ORDER BY r.id, e.place`
  return rows.map(({ id, slug, title, number, dossierSlug, dossierTitle, finding, question, what }) => ({
    report: { id, slug, title, number },
    dossier: { slug: dossierSlug, title: dossierTitle },
    ...{ finding, question, what },
  }))
}

interface NewsRow {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly number: number
  readonly dossierSlug: string
  readonly dossierTitle: string
  readonly finding: string
  readonly question: string
  readonly what: ReportNews['what']
}

function headOf(row: HeadRow): ReportHead {
  const { id, dossier, slug, title, template, version, updatedBy, updatedById, updatedAt } = row
  const withdrawals = row.withdrawals.map(
    ({ through, why, role, author, authorId, at }): Withdrawal => ({
      ...{ through, why, role },
      author: { id: authorId, name: author },
      at: at.toISOString(),
    }),
  )
  return {
    ...{ id, dossier, slug, title, template, version, withdrawals },
    updatedBy: { id: updatedById, name: updatedBy },
    updatedAt: updatedAt.toISOString(),
    published: row.versions.map(
      ({ audience, author, authorId, at, ...rest }): PublishedHead => ({
        ...rest,
        // One of the two: a check of the database.
        audience: audience as Audience,
        author: { id: authorId, name: author },
        at: at.toISOString(),
        withdrawn: withdrawals.some(({ through }) => through >= rest.number),
      }),
    ),
  }
}
