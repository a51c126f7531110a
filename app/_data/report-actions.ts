'use server'

/**
 * What editors do with a report: begin one, save its draft, give links to it, take it back.
 *
 * In: form data. Out: a new form state, or a redirect. Refuses: foreign requests, people who may not; a draft that somebody else has saved
 * meanwhile, with both texts. Publishing is a route (publish-report.ts), because it tells how far it is.
 * Example: saveDraft(state, form) → version 4 is stored
 */
import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { REPORT_TEMPLATES } from '../../content/report-templates/templates.ts'
import { readDraft } from '../../lib/report/draft.ts'
import { sharedStore } from '../../prisma/client.ts'
import { readReport } from '../../prisma/read.ts'
import { addReportLink, revokeReportLink, saveReport, withdrawReport } from '../../prisma/write.ts'
import { requireAccess } from './access.ts'
import type { AccountFormState } from './account-form.ts'
import { broken } from './account-state.ts'
import { type DraftFormState, differingFields } from './draft-state.ts'
import { AppError } from './errors.ts'
import { publish } from './live.ts'
import { beginReport } from './new-report.ts'
import { requireOwnRequest } from './own-request.ts'
import { refusalOf, requirePerson } from './person.ts'
import { draftOfForm } from './report-form.ts'
import { originOf } from './this-machine.ts'

export async function newReport(form: FormData): Promise<void> {
  await requireOwnRequest()
  const { user, dossier } = await requirePerson('report', String(form.get('dossier') ?? ''))
  const template = REPORT_TEMPLATES.find((name) => name === form.get('template')) ?? 'fact-check'
  const { slug } = await beginReport({ dossierId: dossier.id, template, title: String(form.get('title') ?? ''), author: user })
  redirect(builderOf(dossier.slug, slug))
}

export async function saveDraft(before: DraftFormState, form: FormData): Promise<DraftFormState> {
  const [slug, report] = [String(form.get('dossier') ?? ''), String(form.get('report') ?? '')]
  const basedOn = Math.max(0, Math.trunc(Number(form.get('basedOn'))) || 0)
  const state: DraftFormState = {
    turn: before.turn + 1,
    status: 'failed',
    basedOn,
    message: null,
    problem: null,
    signIn: false,
    theirs: null,
  }
  const t = await getTranslations('reports')
  try {
    await requireOwnRequest()
    const { user, dossier } = await requirePerson('report', slug)
    const store = await sharedStore()
    const kept = await readReport(store, { dossierId: dossier.id, report })
    const old = kept === null ? null : readDraft(kept.draft)
    if (old === null) throw new AppError('not-found')
    if (!old.ok) throw new AppError('unexpected', `The draft of ${report} cannot be read: ${old.problem}`)
    const read = draftOfForm(form, old.draft)
    if (!read.ok) return { ...state, status: 'invalid', message: t(`problem.${read.problem}`) }
    const { title } = read.draft
    const saved = await saveReport(store, {
      dossierId: dossier.id,
      report,
      expectedVersion: basedOn,
      title,
      draft: read.draft,
      author: user,
    })
    if (saved.ok) return { ...state, status: 'saved', basedOn: saved.version, message: t('saved') }
    const { version, by, draft: stored } = saved.theirs
    const theirs = readDraft(stored)
    const fields = theirs.ok ? differingFields(theirs.draft, read.draft) : []
    // The same words saved twice, as when an answer was lost on the way, are no conflict.
    if (fields.length === 0 && theirs.ok) return { ...state, status: 'saved', basedOn: version, message: t('saved') }
    return { ...state, status: 'conflict', message: t('outrun', { author: by }), theirs: { version, by, fields } }
  } catch (error) {
    const { code, words, signIn } = await refusalOf(error)
    return { ...state, problem: code, signIn, message: t('notSaved', { why: words }) }
  }
}

export async function withdraw(form: FormData): Promise<void> {
  const { slug, report, user, dossier, role } = await publisherOf(form)
  const why = String(form.get('why') ?? '').trim()
  if (why === '') redirect(`${builderOf(slug, report)}?problem=why#published`)
  await withdrawReport(await sharedStore(), { dossierId: dossier.id, report, why, role, author: user })
  await publish(dossier.id, { kind: 'dossier', by: user })
  redirect(`${builderOf(slug, report)}?done=withdrawn#published`)
}

/** The address is in this answer and in no other: what is kept of it is a hash. */
export async function makeLink(before: AccountFormState, form: FormData): Promise<AccountFormState> {
  const label = String(form.get('label') ?? '')
    .trim()
    .slice(0, 300)
  try {
    const { report, user, dossier } = await publisherOf(form)
    const { key } = await addReportLink(await sharedStore(), { dossierId: dossier.id, report, label, author: user })
    const [t, sent] = await Promise.all([getTranslations('reports'), headers()])
    revalidatePath('/dossiers/[dossier]/reports/[report]', 'page')
    const link = `${originOf(sent)}/r/open/${key}`
    return { turn: before.turn + 1, typed: {}, errors: {}, message: t('done.link'), done: true, link }
  } catch (error) {
    return broken(before, { label }, error)
  }
}

export async function revokeLink(form: FormData): Promise<void> {
  const { slug, report, user, dossier } = await publisherOf(form)
  const link = String(form.get('link') ?? '')
  await revokeReportLink(await sharedStore(), { dossierId: dossier.id, report, link, author: user })
  redirect(`${builderOf(slug, report)}?done=revoked#links`)
}

async function publisherOf(form: FormData) {
  await requireOwnRequest()
  const [slug, report] = [String(form.get('dossier') ?? ''), String(form.get('report') ?? '')]
  const { user, dossier, role } = await requireAccess('publish', slug)
  if (user === null || role === null) throw new AppError('not-signed-in')
  if (dossier === null) throw new AppError('not-found')
  return { slug, report, user, dossier, role }
}

function builderOf(slug: string, report: string): string {
  return `/dossiers/${encodeURIComponent(slug)}/reports/${encodeURIComponent(report)}`
}
