/** Drafts of reports: begun, changed, looked at as files, removed; and what becomes of them: published, withdrawn. */
import { z } from 'zod'
import { REPORT_TEMPLATES, type ReportTemplate } from '../../../../content/report-templates/templates.ts'
import { changedDraft, draftChanges, draftSchema, type ReportDraft, readDraft } from '../../../../lib/report/draft.ts'
import { FORMAT_NAMES, FORMATS, formatOfFile, renderFormat } from '../../../../lib/report/formats.ts'
import { sharedStore } from '../../../../prisma/client.ts'
import { listReports, type ReportDraftView, type ReportHead, readReport, readSnapshot } from '../../../../prisma/read.ts'
import { removeReport, saveReport } from '../../../../prisma/write.ts'
import type { Access } from '../../access.ts'
import { composeReport, settledDraft } from '../../compose-report.ts'
import { AppError } from '../../errors.ts'
import { beginReport } from '../../new-report.ts'
import { typesetApart } from '../../typeset-process.ts'
import { builtOnNumber } from '../etag.ts'
import { operation } from '../operation.ts'
import { listOf, pieceAnswer, pieceQuery } from '../pages.ts'
import { Refusal } from '../refusal.ts'
import { at, personName } from '../shapes.ts'
import { authorOf } from './author.ts'

const tag = 'reports'
const under = '/dossiers/{dossier}/drafts'
const one = `${under}/{report}`

const head = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    title: z.string(),
    template: z.string(),
    version: z.int().positive().describe('Counts saves: what a change builds on.'),
    changedBy: personName,
    changedAt: at,
    published: z.int().nonnegative().describe('How many versions of it were published.'),
  })
  .meta({ id: 'draftHead' })

const whole = z.object({ ...head.shape, draft: draftSchema }).meta({ id: 'draft' })

export const draftOperations = [
  operation({
    id: 'listDrafts',
    method: 'GET',
    path: under,
    tag,
    summary: 'The reports that were begun, published or not, the one that changed last first',
    action: 'report',
    query: z.strictObject(pieceQuery),
    answer: listOf(head),
    run: async ({ access, query }) => {
      const all = await listReports(await sharedStore(), authorOf(access).dossier.id)
      return pieceAnswer(all, query, ({ id }) => id, headOf)
    },
  }),
  operation({
    id: 'createDraft',
    method: 'POST',
    path: under,
    tag,
    summary: 'Begin a report from a template',
    action: 'report',
    status: 201,
    body: z.strictObject({
      template: z.enum(REPORT_TEMPLATES as readonly [ReportTemplate, ...ReportTemplate[]]).default('fact-check'),
      title: z.string().max(300).default('').describe('Empty for what the template calls it.'),
      draft: draftChanges.default({}).describe('Over what the template says.'),
    }),
    answer: whole,
    run: async ({ access, body }) => {
      const { user, dossier } = authorOf(access)
      const { template, title, draft } = body
      const { slug } = await beginReport({ dossierId: dossier.id, template, title, author: user, changes: draft })
      return { ...answerOf(await draftOf(access, slug)), location: `/dossiers/${dossier.slug}/drafts/${slug}` }
    },
  }),
  operation({
    id: 'readDraft',
    method: 'GET',
    path: one,
    tag,
    summary: 'One draft: its texts, which findings it prints and how',
    action: 'report',
    answer: whole,
    run: async ({ access, param }) => answerOf(await draftOf(access, param('report'))),
  }),
  operation({
    id: 'changeDraft',
    method: 'PATCH',
    path: one,
    tag,
    summary: 'Change a draft; fields that are not named stay as they are',
    action: 'report',
    builtOn: true,
    body: z.strictObject({ draft: draftChanges, basedOn: z.int().positive().optional().describe('Where If-Match does not say it.') }),
    answer: whole,
    run: async ({ access, param, body, ifMatch }) => {
      const { user, dossier } = authorOf(access)
      const { version: expectedVersion, status } = builtOnNumber(ifMatch, body.basedOn)
      const before = await draftOf(access, param('report'))
      const read = changedDraft(before.draft, body.draft)
      if (!read.ok) throw new Refusal('invalid', { errors: [{ field: `draft.${read.field}`, message: read.problem }] })
      const given = { dossierId: dossier.id, report: before.view.slug, expectedVersion, author: user }
      const saved = await saveReport(await sharedStore(), { ...given, title: read.draft.title, draft: settledDraft(read.draft) })
      const after = answerOf(await draftOf(access, before.view.slug))
      if (!saved.ok) throw new Refusal('outrun', { yours: body.draft, theirs: after.value, version: after.version }, { status })
      return after
    },
  }),
  operation({
    id: 'removeDraft',
    method: 'DELETE',
    path: one,
    tag,
    summary: 'Remove a draft of which nothing was published; its words stay in the audit',
    description: 'What was published is withdrawn instead, and leaves a trace.',
    action: 'report',
    builtOn: true,
    status: 204,
    run: async ({ access, param, ifMatch }) => {
      const { user, dossier } = authorOf(access)
      const { version: expectedVersion, status } = builtOnNumber(ifMatch, undefined)
      const before = await draftOf(access, param('report'))
      const given = { dossierId: dossier.id, report: before.view.slug, expectedVersion, author: user }
      const done = await removeReport(await sharedStore(), given)
      if (done === 'outrun') throw new Refusal('outrun', { theirs: answerOf(before).value }, { status })
      if (done === 'published') throw new Refusal('invalid', { errors: [{ field: 'report', message: 'It was published: withdraw it.' }] })
      return { value: null }
    },
  }),
  operation({
    id: 'buildDraftFile',
    method: 'GET',
    path: `${one}/files/{file}`,
    tag,
    summary: 'The report that a draft amounts to now, as a file; nothing is published by it',
    action: 'report',
    media: [...new Set(FORMAT_NAMES.map((name) => FORMATS[name].type.split(';')[0] ?? ''))],
    run: async ({ access, param }) => {
      const { view, draft } = await draftOf(access, param('report'))
      const format = formatOfFile(param('file'))
      const snapshot = format === null ? null : await readSnapshot(await sharedStore(), param('dossier'))
      const report = snapshot === null ? null : await composeReport(snapshot, draft)
      if (format === null || report === null) throw new AppError('not-found')
      const bytes = await renderFormat(format, report, { typeset: typesetApart })
      return { bytes, type: FORMATS[format].type, name: `${view.slug}-draft-${param('file')}` }
    },
  }),
]

interface Found {
  readonly view: ReportDraftView
  readonly draft: ReportDraft
}

/** @param given The id of a report, or its name in the dossier. */
export async function draftOf(access: Access, given: string): Promise<Found> {
  const store = await sharedStore()
  const { dossier } = authorOf(access)
  const named = (await listReports(store, dossier.id)).find(({ id, slug }) => id === given || slug === given)
  const view = named === undefined ? null : await readReport(store, { dossierId: dossier.id, report: named.slug })
  if (view === null) throw new AppError('not-found')
  const read = readDraft(view.draft)
  if (!read.ok) throw new AppError('unexpected', `The draft of ${view.slug} cannot be read: ${read.field} ${read.problem}`)
  return { view, draft: read.draft }
}

function answerOf({ view, draft }: Found) {
  return { value: { ...headOf(view), draft: structuredClone(draft) as z.input<typeof draftSchema> }, version: view.version }
}

function headOf({ id, slug, title, template, version, updatedBy, updatedAt, published }: ReportHead): z.input<typeof head> {
  return { id, slug, title, template, version, changedBy: updatedBy, changedAt: updatedAt, published: published.length }
}
