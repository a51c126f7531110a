'use server'

/**
 * Correcting the machine: each action adds a row, compares again with it, and leads to where its effect can be seen.
 *
 * In: form data. Out: a new form state with every typed word, or a redirect. Refuses: foreign requests, people who may not correct, and
 * what the form itself can see is not true.
 * Example: saveCorrection(state, form) → the claim is taken out, the dossier compared again, the browser sent to the finding that is left
 */
import { randomUUID } from 'node:crypto'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { selectorOf } from '../../lib/anchoring/selector.ts'
import { proposalSchema } from '../../lib/proposals/proposal.ts'
import { sharedStore } from '../../prisma/client.ts'
import { readComparedTexts, readFindingBody, readProposalResults } from '../../prisma/read.ts'
import { addCorrection, turnCorrection } from '../../prisma/write.ts'
import { requireAccess } from './access.ts'
import { findSelected } from './claim-form.ts'
import {
  type CorrectionBody,
  type CorrectionField,
  type CorrectionTyped,
  correctionOf,
  namesOf,
  readCorrectionForm,
} from './correction-form.ts'
import { openDesk } from './desk.ts'
import { AppError, problemOf } from './errors.ts'
import { publish } from './live.ts'
import { requireOwnRequest } from './own-request.ts'
import { spokenProblem } from './problem-words.ts'
import { runComparison } from './run-comparison.ts'

export interface CorrectionState {
  readonly turn: number
  readonly typed: CorrectionTyped
  readonly field: CorrectionField | null
  readonly message: string | null
}

/** From the page of a finding. */
export async function saveCorrection(before: CorrectionState, form: FormData): Promise<CorrectionState> {
  const typed = readCorrectionForm(form)
  const state: CorrectionState = { turn: before.turn + 1, typed, field: null, message: null }
  const [slug, id] = [String(form.get('dossier') ?? ''), String(form.get('finding') ?? '')]
  const t = await getTranslations('corrections')
  let target: string
  try {
    await requireOwnRequest()
    await requireAccess('correct', slug)
    const store = await sharedStore()
    const { desk } = await openDesk(slug)
    const comparisonId = desk.comparison?.id ?? null
    const finding = await readFindingBody(store, { dossierId: desk.id, finding: id })
    if (finding === null || comparisonId === null) throw new AppError('not-found')
    const other = typed.target === '' ? null : await readFindingBody(store, { dossierId: desk.id, finding: typed.target })
    const named = [finding, ...(other ? [other] : [])].flatMap((f) => f.readings.flatMap((r) => r.holders.map((h) => h.source)))
    const texts = await readComparedTexts(store, { comparisonId, sources: [...new Set(named)] })
    const read = correctionOf(typed, { finding, target: other, sources: desk.sources, texts })
    if (!read.ok) return { ...state, field: read.field, message: t(`problem.${read.problem}`) }
    target = await keep(slug, { finding: id, scope: read.scope, body: read.body, why: typed.why })
  } catch (error) {
    return { ...state, message: t('notKept', { why: (await spokenProblem(error)).words }) }
  }
  redirect(target)
}

/** From the table of aliases: names of one thing, or words that are one answer. */
export async function saveNames(before: CorrectionState, form: FormData): Promise<CorrectionState> {
  const typed = readCorrectionForm(form)
  const state: CorrectionState = { turn: before.turn + 1, typed, field: null, message: null }
  const slug = String(form.get('dossier') ?? '')
  const t = await getTranslations('corrections')
  const names = [...namesOf(typed.names)]
  if (names.length < 2) return { ...state, field: 'names', message: t('problem.twoNames') }
  const scope = typed.scope === 'always' ? 'always' : 'dossier'
  const body: CorrectionBody = typed.choice === 'equal' ? { kind: 'equal', words: names } : { kind: 'alias', names }
  let target: string
  try {
    await requireOwnRequest()
    await requireAccess('correct', slug)
    target = await keep(slug, { finding: null, scope, body, why: typed.why })
  } catch (error) {
    return { ...state, message: t('notKept', { why: (await spokenProblem(error)).words }) }
  }
  redirect(target)
}

export interface ClaimState {
  readonly turn: number
  readonly message: string | null
}

const CLAIM_KINDS = ['quantity', 'date', 'time', 'name', 'place', 'quote', 'event'] as const

/** From the page of a source: a claim the engine did not see, at words that were selected there. */
export async function saveClaim(before: ClaimState, form: FormData): Promise<ClaimState> {
  const value = (name: string): string => String(form.get(name) ?? '')
  const [slug, path] = [value('dossier'), value('path')]
  const t = await getTranslations('corrections')
  const refuse = (message: string): ClaimState => ({ turn: before.turn + 1, message })
  let target: string
  try {
    await requireOwnRequest()
    await requireAccess('correct', slug)
    const store = await sharedStore()
    const { desk } = await openDesk(slug)
    const source = desk.sources.find((one) => one.path === path)
    const comparisonId = desk.comparison?.id ?? null
    if (source === undefined || comparisonId === null) throw new AppError('not-found')
    const text = (await readComparedTexts(store, { comparisonId, sources: [source.id] })).get(source.id) ?? ''
    const span = findSelected(text, { exact: value('exact'), prefix: value('prefix'), suffix: value('suffix') })
    const as = CLAIM_KINDS.find((kind) => kind === value('as'))
    if (span === null || as === undefined) return refuse(t('problem.notInSource'))
    const other = value('target') === '' ? null : await readFindingBody(store, { dossierId: desk.id, finding: value('target') })
    const holders = other?.readings.flatMap((r) => r.holders) ?? []
    const texts = await readComparedTexts(store, { comparisonId, sources: [...new Set(holders.map((h) => h.source))] })
    const to = holders.flatMap((holder) => {
      const [home, words] = [desk.sources.find(({ id }) => id === holder.source), texts.get(holder.source)]
      return home && words !== undefined ? [{ ...selectorOf({ ...home, text: words }, holder), as }] : []
    })
    const said = value('value').trim()
    const body: CorrectionBody = {
      kind: 'claim',
      at: selectorOf({ ...source, text }, span),
      as,
      value: said === '' ? null : said,
      to: to.length > 0 ? to : null,
    }
    target = await keep(slug, { finding: null, scope: 'here', body, why: value('why').trim() })
  } catch (error) {
    return refuse(t('notKept', { why: (await spokenProblem(error)).words }))
  }
  redirect(target)
}

/** Undo, and undo of undo. */
export async function turn(form: FormData): Promise<void> {
  const [slug, id] = [String(form.get('dossier') ?? ''), String(form.get('correction') ?? '')]
  await requireOwnRequest()
  const { user, dossier } = await requireAccess('correct', slug)
  if (user === null || dossier === null) throw new AppError('not-signed-in')
  const what = form.get('what') === 'restored' ? 'restored' : 'retracted'
  const { changed } = await turnCorrection(await sharedStore(), { dossierId: dossier.id, id, what, author: user })
  if (changed) await again(slug, dossier.id, null, user)
  redirect(`/dossiers/${encodeURIComponent(slug)}/corrections?turned=${id}#c-${id}`)
}

/** Keeps a correction and compares again; where its effect can be seen. */
async function keep(
  slug: string,
  given: {
    readonly finding: string | null
    readonly scope: 'here' | 'dossier' | 'always'
    readonly body: CorrectionBody
    readonly why: string
  },
): Promise<string> {
  const { user, dossier } = await requireAccess('correct', slug)
  if (user === null || dossier === null) throw new AppError('not-signed-in')
  const origin = { by: 'editor', name: user.name, at: null }
  // What a later run could not read must not be kept.
  if (!proposalSchema.safeParse({ ...given.body, origin, why: given.why }).success) throw new AppError('invalid')
  const store = await sharedStore()
  const { id } = await addCorrection(store, { dossierId: dossier.id, id: randomUUID(), ...given, author: user })
  await again(slug, dossier.id, given.finding, user)
  const list = `/dossiers/${encodeURIComponent(slug)}/corrections?kept=${id}#c-${id}`
  const { proposals } = await readProposalResults(store, dossier.id)
  const finding = proposals.find((one) => one.id === id)?.findings.find((one) => one.startsWith('f-'))
  return finding === undefined
    ? list
    : `/dossiers/${encodeURIComponent(slug)}/findings/${encodeURIComponent(finding)}?kept=${id}#corrections`
}

async function again(
  slug: string,
  dossierId: string,
  finding: string | null,
  by: { readonly id: string; readonly name: string },
): Promise<void> {
  try {
    await runComparison(slug)
  } catch (error) {
    // The correction is kept; the page of the dossier says that it is not compared yet, and offers to do it.
    problemOf(error)
  }
  await publish(dossierId, { kind: 'correction', finding, by: { id: by.id, name: by.name } })
}
