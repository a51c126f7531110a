/**
 * The corrections of a dossier, what became of each, and what the engine found by itself where they made it say otherwise.
 *
 * In: a slug; for a section of a page also a finding. Out: rows for a list; the section. Refuses: what may not be read, by the framework's 404.
 * Example: (await loadCorrections('ferries')).value.rows[0].status → 'applied'
 */
import type { Finding, ProposalOutcome } from '../../lib/model.ts'
import { type Agreement, agreementOf } from '../../lib/report/agreement.ts'
import { sharedStore } from '../../prisma/client.ts'
import { type CorrectionView, readAgreement, readCorrections, readFindingBody, readProposalResults } from '../../prisma/read.ts'
import { may } from './access-table.ts'
import { headOf, openDesk } from './desk.ts'
import { attempt, type DossierHead, findingHref, type Loaded } from './snapshot.ts'

export interface CorrectionRow extends CorrectionView {
  /** Taught in this dossier: it may be taken back here. */
  readonly own: boolean
  /** What it speaks of, in the words of the sources or names. */
  readonly about: readonly string[]
  readonly outcome: Pick<ProposalOutcome, 'status' | 'reason'> | null
  readonly findings: readonly { readonly href: string; readonly question: string }[]
}

export interface CorrectionsPage {
  readonly dossier: DossierHead
  readonly rows: readonly CorrectionRow[]
  /** Findings of the engine alone that the list does not show any more. */
  readonly setAside: readonly Finding[]
  readonly mayCorrect: boolean
  readonly mayManage: boolean
  readonly twoPerson: { readonly on: boolean; readonly agreement: Agreement }
}

export async function loadCorrections(slug: string): Promise<Loaded<CorrectionsPage>> {
  return attempt(async () => {
    const open = await openDesk(slug)
    const { desk, access } = open
    const store = await sharedStore()
    const [corrections, results, { on, pairs }] = await Promise.all([
      readCorrections(store, desk.id),
      readProposalResults(store, desk.id),
      readAgreement(store, desk.id),
    ])
    const questions = new Map(open.whole.map(({ line }) => [line.id, line.question]))
    const rows = corrections.map((one): CorrectionRow => {
      const outcome = one.active ? (results.proposals.find(({ id }) => id === one.id) ?? null) : null
      const findings = (outcome?.findings ?? []).flatMap((id) => {
        const question = questions.get(id)
        return question === undefined ? [] : [{ href: findingHref(slug, id, ''), question }]
      })
      return { ...one, own: one.dossier.slug === slug, about: aboutOf(one.body), outcome, findings }
    })
    return {
      dossier: headOf(open),
      rows: rows.reverse(),
      setAside: [...(results.asFound?.findings ?? []), ...(results.asFound?.possible ?? [])].map(({ finding }) => finding),
      mayCorrect: may(access.role, 'correct'),
      mayManage: may(access.role, 'dossier:manage'),
      twoPerson: { on, agreement: agreementOf(pairs) },
    }
  })
}

export interface FindingCorrections {
  /** Nobody corrects a post: what stands beside a name is no claim that a proposal could speak of. */
  readonly mayCorrect: boolean
  /** The corrections that touched this finding. */
  readonly rows: readonly Pick<CorrectionRow, 'id' | 'kind' | 'why' | 'author' | 'at' | 'about'>[]
  /** What the engine found by itself in its place. */
  readonly instead: readonly Finding[]
  /** Other findings of the same sort, to move claims to or to merge with. */
  readonly others: readonly { readonly id: string; readonly label: string }[]
}

export async function loadFindingCorrections(slug: string, id: string): Promise<Loaded<FindingCorrections>> {
  return attempt(async () => {
    const { desk, access, whole } = await openDesk(slug)
    const store = await sharedStore()
    const finding = await readFindingBody(store, { dossierId: desk.id, finding: id })
    const touched = finding?.proposed
    const [corrections, results] = touched
      ? await Promise.all([readCorrections(store, desk.id), readProposalResults(store, desk.id)])
      : [[], { asFound: null }]
    const asFound = [...(results.asFound?.findings ?? []), ...(results.asFound?.possible ?? [])].map((one) => one.finding)
    return {
      mayCorrect: finding !== null && finding.kind !== 'post' && may(access.role, 'correct'),
      rows: corrections.filter((one) => touched?.by.includes(one.id)).map((one) => ({ ...one, about: aboutOf(one.body) })),
      instead: asFound.filter((one) => touched?.instead.includes(one.id)),
      others: whole
        .filter(({ line }) => line.id !== id && finding !== null && SORT[line.kind] === SORT[finding.kind])
        .map(({ line, number }) => ({ id: line.id, label: `${number}. ${line.question}` })),
    }
  })
}

/** The findings that an added claim may answer; null for whoever may not correct. */
export async function loadClaimChoices(slug: string): Promise<Loaded<FindingCorrections['others'] | null>> {
  return attempt(async () => {
    const { access, whole } = await openDesk(slug)
    if (!may(access.role, 'correct')) return null
    return whole
      .filter(({ line }) => line.kind !== 'post')
      .map(({ line, number }) => ({ id: line.id, label: `${number}. ${line.question}` }))
  })
}

/** Kinds whose claims may answer one question. */
const SORT: Readonly<Record<Finding['kind'], string>> = {
  number: 'quantity',
  money: 'quantity',
  percent: 'quantity',
  duration: 'quantity',
  date: 'date',
  time: 'time',
  place: 'place',
  name: 'name',
  post: 'post',
  attribution: 'attribution',
  quote: 'quote',
  polarity: 'event',
  event: 'event',
  thing: 'thing',
}

/** The words a correction speaks of; what it holds was checked when it was kept, but a row outlives the code that wrote it. */
export function aboutOf(body: object): readonly string[] {
  const words: string[] = []
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) typeof one === 'string' ? words.push(one) : walk(one)
    else if (typeof value === 'object' && value !== null) {
      if ('exact' in value && typeof value.exact === 'string') words.push(value.exact)
      else if ('words' in value && typeof value.words === 'string') words.push(value.words)
      else for (const part of Object.values(value)) walk(part)
    }
  }
  walk(body)
  if ('value' in body && typeof body.value === 'string') words.push(`→ ${body.value}`)
  if ('relation' in body && typeof body.relation === 'string') words.push(`→ ${body.relation}`)
  return words
}
