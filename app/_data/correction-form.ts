/**
 * A correction form as values: what was chosen on the page of a finding, and the proposal it amounts to.
 *
 * In: form data, the finding with its texts, the finding it may speak of besides. Out: the fields of a proposal, or which field is wrong.
 * Refuses: to guess; a split without two sides, a span that is not in its sentence, a value left empty.
 * Example: kind 'split', claims ['1.0'] → different-question: the claims of reading 2 from the claims of reading 1
 */
import { selectorOf } from '../../lib/anchoring/selector.ts'
import type { Finding, FindingKind, Holder, Relation, SlotKind } from '../../lib/model.ts'
import type { Proposal } from '../../lib/proposals/proposal.ts'
import type { Scope } from '../../lib/proposals/taught.ts'

export const corrections = ['accept', 'split', 'move', 'merge', 'equal', 'relation', 'value', 'span', 'not-a-claim', 'alias'] as const
export type CorrectionChoice = (typeof corrections)[number]

type Fields<P> = P extends Proposal ? Omit<P, 'id' | 'origin' | 'why'> : never
/** The fields of a proposal as a correction keeps them. */
export type CorrectionBody = Fields<Proposal>

export interface CorrectionTyped {
  readonly choice: string
  readonly scope: string
  /** "reading.holder", both from 0. */
  readonly claims: readonly string[]
  readonly value: string
  readonly words: string
  readonly relation: string
  readonly target: string
  readonly names: string
  readonly why: string
}

export type CorrectionField = keyof CorrectionTyped

export interface CorrectedSource {
  readonly id: string
  readonly path: string
  readonly sha256: string
}

export interface CorrectionContext {
  readonly finding: Finding
  readonly target: Finding | null
  readonly sources: readonly CorrectedSource[]
  readonly texts: ReadonlyMap<string, string>
}

export type CorrectionRead =
  | { readonly ok: true; readonly body: CorrectionBody; readonly scope: Scope }
  | { readonly ok: false; readonly field: CorrectionField; readonly problem: CorrectionProblem }

/** Keys of the catalogue. */
export type CorrectionProblem =
  | 'chooseOne'
  | 'chooseClaims'
  | 'chooseSome'
  | 'oneClaim'
  | 'notInSentence'
  | 'empty'
  | 'twoNames'
  | 'chooseFinding'

export function readCorrectionForm(form: FormData): CorrectionTyped {
  const value = (name: string): string => String(form.get(name) ?? '').trim()
  return {
    choice: value('choice'),
    scope: value('scope'),
    claims: form.getAll('claims').map(String),
    value: value('value'),
    words: value('words'),
    relation: value('relation'),
    target: value('target'),
    names: value('names'),
    why: value('why'),
  }
}

const SLOT_OF: Readonly<Record<FindingKind, SlotKind>> = {
  number: 'quantity',
  money: 'quantity',
  percent: 'quantity',
  duration: 'quantity',
  date: 'date',
  time: 'time',
  place: 'place',
  name: 'name',
  post: 'name',
  attribution: 'attribution',
  quote: 'quote',
  polarity: 'event',
  event: 'event',
  thing: 'thing',
}
const RELATIONS: readonly Relation[] = ['agree', 'compatible', 'conflict', 'different-referent']

export function correctionOf(typed: CorrectionTyped, context: CorrectionContext): CorrectionRead {
  const { finding, target } = context
  const wrong = (field: CorrectionField, problem: CorrectionProblem): CorrectionRead => ({ ok: false, field, problem })
  const scope: Scope = typed.scope === 'always' || typed.scope === 'dossier' ? typed.scope : 'here'
  const right = (body: CorrectionBody): CorrectionRead => ({ ok: true, body, scope })
  const all = finding.readings.flatMap((reading, r) => reading.holders.map((holder, h) => ({ holder, reading, key: `${r}.${h}` })))
  const chosen = all.filter(({ key }) => typed.claims.includes(key))
  const rest = all.filter(({ key }) => !typed.claims.includes(key))
  const point = (of: readonly { readonly holder: Holder }[], kind: FindingKind = finding.kind) =>
    of.flatMap(({ holder }) => pointerOf(holder, kind, context) ?? [])
  const there = (target?.readings ?? []).flatMap((reading) => reading.holders.map((holder) => ({ holder })))
  switch (typed.choice) {
    case 'accept':
      return right({ kind: 'same-question', claims: point(chosen.length > 1 ? chosen : all) })
    case 'split':
      if (chosen.length === 0 || rest.length === 0) return wrong('claims', 'chooseSome')
      return right({ kind: 'different-question', claims: point(chosen), from: point(rest) })
    case 'move':
      if (chosen.length === 0) return wrong('claims', 'chooseClaims')
      if (target === null) return wrong('target', 'chooseFinding')
      return right({ kind: 'move', claims: point(chosen), to: point(there, target.kind) })
    case 'merge':
      if (target === null) return wrong('target', 'chooseFinding')
      return right({ kind: 'same-question', claims: [...point(all), ...point(there, target.kind)] })
    case 'equal': {
      if (chosen.length < 2) return wrong('claims', 'chooseClaims')
      const words = [...new Set(chosen.map(({ holder }) => holder.exact))]
      if (scope !== 'here' && words.length > 1) return right({ kind: 'equal', words })
      return right({ kind: 'relation', a: point(chosen.slice(0, 1)), b: point(chosen.slice(1)), relation: 'agree' })
    }
    case 'relation': {
      const relation = RELATIONS.find((one) => one === typed.relation)
      if (relation === undefined) return wrong('relation', 'chooseOne')
      if (chosen.length === 0 || rest.length === 0) return wrong('claims', 'chooseSome')
      return right({ kind: 'relation', a: point(chosen), b: point(rest), relation })
    }
    case 'value':
      if (chosen.length === 0) return wrong('claims', 'chooseClaims')
      return typed.value === '' ? wrong('value', 'empty') : right({ kind: 'value', claims: point(chosen), value: typed.value })
    case 'span': {
      const [one] = chosen
      if (one === undefined || chosen.length > 1) return wrong('claims', 'oneClaim')
      const to = withinSentence(typed.words, one.holder, context)
      return to === null ? wrong('words', 'notInSentence') : right({ kind: 'span', claims: point([one]), to })
    }
    case 'not-a-claim':
      return chosen.length === 0 ? wrong('claims', 'chooseClaims') : right({ kind: 'not-a-claim', claims: point(chosen) })
    case 'alias': {
      const names = namesOf(typed.names)
      return names.length < 2 ? wrong('names', 'twoNames') : right({ kind: 'alias', names: [...names] })
    }
    default:
      return wrong('choice', 'chooseOne')
  }
}

/** Names one a line; "=" between them will do as well. */
export function namesOf(typed: string): readonly string[] {
  return [...new Set(typed.split(/[\n=]/).map((name) => name.trim()))].filter((name) => name !== '')
}

function pointerOf(holder: Holder, kind: FindingKind, { sources, texts }: CorrectionContext) {
  const [source, text] = [sources.find(({ id }) => id === holder.source), texts.get(holder.source)]
  // Of an earlier revision nothing can be said that is sure to be true.
  if (source === undefined || text === undefined || text.slice(holder.start, holder.end) !== holder.exact) return null
  return { ...selectorOf({ ...source, text }, holder), as: SLOT_OF[kind] }
}

/** Where the words stand in the sentence of a claim: the only place, or the one that meets the claim. */
function withinSentence(words: string, { source: id, sentence, start, end }: Holder, { sources, texts }: CorrectionContext) {
  const [source, text] = [sources.find((one) => one.id === id), texts.get(id)]
  if (words === '' || source === undefined || text === undefined) return null
  const places: number[] = []
  for (let at = text.indexOf(words, sentence.start); at >= 0 && at + words.length <= sentence.end; at = text.indexOf(words, at + 1))
    places.push(at)
  const meeting = places.filter((at) => at < end && start < at + words.length)
  const [at] = meeting.length > 0 ? meeting : places
  const sure = meeting.length === 1 || (meeting.length === 0 && places.length === 1)
  return at === undefined || !sure ? null : selectorOf({ ...source, text }, { start: at, end: at + words.length })
}
