'use server'

/**
 * Deciding: a new version of a decision, or an earlier one brought back as a new one.
 *
 * In: form data. Out: a new form state, or a redirect. Refuses: foreign requests, people who may not decide; invalid values, with every
 * typed word returned; a version that somebody else has written meanwhile, with both texts.
 * Example: saveDecision(state, form) → version 3 is stored, and the browser is sent to the finding (or to the next undecided one)
 */
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { sharedStore } from '../../prisma/client.ts'
import { readDecision } from '../../prisma/read.ts'
import { writeDecision } from '../../prisma/write.ts'
import { type DecisionFormState, decisionOf, readDecisionForm } from './decision-form.ts'
import { publish } from './live.ts'
import { nextUndecided } from './load-finding.ts'
import { noteHtml } from './note-html.ts'
import { requireOwnRequest } from './own-request.ts'
import { refusalOf, requirePerson } from './person.ts'
import { spokenProblem } from './problem-words.ts'

export async function saveDecision(before: DecisionFormState, form: FormData): Promise<DecisionFormState> {
  const read = readDecisionForm(form)
  const state: DecisionFormState = {
    status: 'fresh',
    turn: before.turn + 1,
    typed: read.typed,
    basedOn: read.basedOn,
    errors: {},
    message: null,
    problem: null,
    signIn: false,
    previewHtml: null,
    stored: null,
  }
  const { intent } = read
  if (intent === 'preview') return { ...state, status: 'preview', message: null, previewHtml: noteHtml(read.typed.note, 'preview') }
  const t = await getTranslations('decision')
  const checked = decisionOf(read.typed, t)
  if (!checked.ok) return { ...state, status: 'invalid', errors: checked.errors, message: t('notSaved') }
  let target: string
  try {
    await requireOwnRequest()
    const { dossier, finding, basedOn, query } = read
    const { user, dossier: at } = await requirePerson('decide', dossier)
    const author = { author: user.name, authorId: user.id }
    const written = await writeDecision(await sharedStore(), { dossier, finding, expectedVersion: basedOn, ...checked.value, ...author })
    if (!written.ok) {
      const { theirs, currentVersion } = written.conflict
      return { ...state, status: 'conflict', basedOn: currentVersion, stored: theirs, message: t('outrun') }
    }
    await publish(at.id, { kind: 'decision', finding, by: user })
    target =
      intent === 'save-next'
        ? withSaved(await nextUndecided(dossier, finding, query), written.version.version)
        : `${withSaved(`${findingAddress(dossier, finding)}${query}`, written.version.version)}#saved`
  } catch (error) {
    const { code, words, signIn } = await refusalOf(error)
    return { ...state, status: 'failed', problem: code, signIn, message: t('notSavedBecause', { why: words }) }
  }
  redirect(target)
}

export interface RestoreState {
  readonly turn: number
  readonly message: string | null
}

/** Undo, and undo of undo: the text of an earlier version (0 for none) becomes the newest one, signed by whoever brings it back. */
export async function restoreDecision(before: RestoreState, form: FormData): Promise<RestoreState> {
  const value = (name: string): string => String(form.get(name) ?? '')
  const number = (name: string): number => Math.max(0, Math.trunc(Number(value(name))) || 0)
  const [dossier, finding, restores, basedOn] = [value('dossier'), value('finding'), number('restores'), number('basedOn')]
  const t = await getTranslations('decision')
  let saved: number
  try {
    await requireOwnRequest()
    const { user, dossier: at } = await requirePerson('decide', dossier)
    const store = await sharedStore()
    const history = await readDecision(store, { dossier, finding })
    const earlier = history?.versions.find(({ version }) => version === restores)
    const { outcome, reading, rationale, note, confidence, evidence } = earlier ?? EMPTY
    const text = { outcome, reading, rationale, note, confidence: confidence ?? null, evidence: evidence ?? [] }
    const author = { author: user.name, authorId: user.id }
    const written = await writeDecision(store, { dossier, finding, expectedVersion: basedOn, ...text, restores, ...author })
    if (!written.ok) return { turn: before.turn + 1, message: t('undoOutrun', { author: written.conflict.theirs?.author ?? '' }) }
    await publish(at.id, { kind: 'decision', finding, by: user })
    saved = written.version.version
  } catch (error) {
    return { turn: before.turn + 1, message: t('notUndone', { why: (await spokenProblem(error)).words }) }
  }
  redirect(`${withSaved(findingAddress(dossier, finding), saved)}#saved`)
}

const EMPTY = { outcome: null, reading: null, rationale: '', note: '', confidence: null, evidence: [] } as const

function findingAddress(dossier: string, finding: string): string {
  return `/dossiers/${encodeURIComponent(dossier)}/findings/${encodeURIComponent(finding)}`
}

function withSaved(href: string, version: number): string {
  return `${href}${href.includes('?') ? '&' : '?'}saved=${version}`
}
