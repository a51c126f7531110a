/**
 * Publishing a draft: it is computed once more, rendered in every format, and frozen under the next number.
 *
 * In: a dossier, a report, the draft's version that was seen, for whom, what was corrected and why. Out: the number.
 * Refuses: people who may not; a draft, a comparison or a number that is no longer the one that was seen; a later version without a correction.
 * Example: await publishDraft({ slug: 'ferries', report: 'ferries', basedOn: 4, audience: 'public', corrected: '', why: '' }, tell)
 */
import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { readDraft } from '../../lib/report/draft.ts'
import { FORMAT_NAMES } from '../../lib/report/formats.ts'
import type { FullReport } from '../../lib/report/full-report.ts'
import { sharedStore } from '../../prisma/client.ts'
import { readReport, readSnapshot } from '../../prisma/read.ts'
import { publishReport } from '../../prisma/write.ts'
import { buildFiles } from './build-files.ts'
import { composeReport } from './compose-report.ts'
import { AppError } from './errors.ts'
import { publish } from './live.ts'
import { requireOwnRequest } from './own-request.ts'
import { type PersonAtDossier, requirePerson } from './person.ts'
import { spokenProblem } from './problem-words.ts'
import type { Tell } from './progress.ts'
import { originOf } from './this-machine.ts'

export interface PublishRequest {
  readonly slug: string
  readonly report: string
  readonly basedOn: number
  readonly audience: 'public' | 'link'
  readonly corrected: string
  readonly why: string
}

/** Why nothing was published, as a key of the words of the builder. */
export type NotPublished = 'draft' | 'correction' | 'comparison' | 'empty' | 'number'

export type Published = { readonly ok: true; readonly number: number } | { readonly ok: false; readonly reason: NotPublished }

export type Publishing = { readonly ok: true; readonly number: number } | { readonly ok: false; readonly words: string }

export function publishRequestOf(slug: string, report: string, form: FormData): PublishRequest {
  const value = (name: string): string => String(form.get(name) ?? '').replaceAll('\r\n', '\n')
  return {
    ...{ slug, report, corrected: value('corrected').trim(), why: value('why').trim() },
    basedOn: Math.max(0, Math.trunc(Number(value('basedOn'))) || 0),
    audience: value('audience') === 'link' ? 'link' : 'public',
  }
}

/** Who may is asked before anything is told; what goes wrong later comes back as words. */
export async function publishDraft(asked: PublishRequest): Promise<(tell: Tell) => Promise<Publishing>> {
  await requireOwnRequest()
  const by = await requirePerson('publish', asked.slug)
  const [t, sent] = await Promise.all([getTranslations('reports'), headers()])
  const origin = originOf(sent)
  return async (tell) => {
    try {
      const done = await freezeDraft(asked, { ...by, origin }, tell)
      return done.ok ? done : { ok: false, words: t(`publishing.${done.reason}`) }
    } catch (error) {
      return { ok: false, words: (await spokenProblem(error)).words }
    }
  }
}

/** Who may publish in the dossier: the caller has asked. The address of their server stands in the report. */
interface Publisher {
  readonly user: { readonly id: string; readonly name: string }
  readonly dossier: PersonAtDossier['dossier']
  readonly origin: string
}

export async function freezeDraft(asked: PublishRequest, { user, dossier, origin }: Publisher, tell: Tell): Promise<Published> {
  const store = await sharedStore()
  const kept = await readReport(store, { dossierId: dossier.id, report: asked.report })
  const read = kept === null ? null : readDraft(kept.draft)
  const snapshot = await readSnapshot(store, asked.slug)
  if (kept === null || read === null || snapshot === null) throw new AppError('not-found')
  if (!read.ok || kept.version !== asked.basedOn) return { ok: false, reason: 'draft' }
  const number = kept.published.length + 1
  if (number > 1 && (asked.corrected === '' || asked.why === '')) return { ok: false, reason: 'correction' }
  const at = store.now().toISOString()
  const earlier = kept.published.map((one) => ({ number: one.number, at: one.at, corrected: one.corrected, why: one.why }))
  const log = [...earlier, { number, at, corrected: number === 1 ? '' : asked.corrected, why: number === 1 ? '' : asked.why }]
  const address = `${origin}/r/${kept.id}/${number}`
  const model = await composeReport(snapshot, read.draft, { edition: { number, at, log }, address })
  if (model === null || snapshot.comparison === null) return { ok: false, reason: 'comparison' }
  if (printedIn(model).length === 0) return { ok: false, reason: 'empty' }
  const files = await buildFiles(model, FORMAT_NAMES, tell)
  const written = await publishReport(store, {
    ...{ dossierId: dossier.id, report: asked.report, expectedVersion: kept.version, number, model, files, author: user },
    ...{ comparisonId: snapshot.comparison.id, title: model.title, audience: asked.audience },
    ...{ corrected: asked.corrected, why: asked.why },
    restsOn: printedIn(model).map(({ id, decision }) => ({ finding: id, decision: decision?.version ?? 0 })),
  })
  if (!written.ok) return written
  await publish(dossier.id, { kind: 'dossier', by: user })
  return { ok: true, number }
}

function printedIn({ findings, differentReferents, possible }: FullReport): FullReport['findings'] {
  return [...findings, ...differentReferents, ...possible]
}
