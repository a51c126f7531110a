'use server'

/**
 * The two-person rule: switched by the owners of a dossier; and a conclusion that the other editor does not see.
 *
 * In: form data. Out: a new form state, or a redirect. Refuses: foreign requests, people who may not; a second conclusion of one person.
 * Example: saveBlind(state, form) → kept; once both have decided the finding says whether they agree
 */
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { sharedStore } from '../../prisma/client.ts'
import { setTwoPersonRule, writeBlindDecision } from '../../prisma/write.ts'
import { requireAccess } from './access.ts'
import { decisionOf } from './decision-form.ts'
import { AppError } from './errors.ts'
import { publish } from './live.ts'
import { requireOwnRequest } from './own-request.ts'
import { spokenProblem } from './problem-words.ts'

export interface BlindState {
  readonly turn: number
  readonly choice: string
  readonly rationale: string
  readonly message: string | null
}

export async function setTwoPerson(form: FormData): Promise<void> {
  const slug = String(form.get('dossier') ?? '')
  await requireOwnRequest()
  const { user, dossier } = await requireAccess('dossier:manage', slug)
  if (user === null || dossier === null) throw new AppError('not-signed-in')
  const { changed } = await setTwoPersonRule(await sharedStore(), { dossier: slug, on: form.get('on') === 'yes', author: user })
  if (changed) await publish(dossier.id, { kind: 'dossier', by: user })
  redirect(`/dossiers/${encodeURIComponent(slug)}/corrections#two-person`)
}

export async function saveBlind(before: BlindState, form: FormData): Promise<BlindState> {
  const value = (name: string): string => String(form.get(name) ?? '')
  const [slug, finding, choice, rationale] = [value('dossier'), value('finding'), value('choice'), value('rationale')]
  const t = await getTranslations('corrections')
  const refuse = (message: string): BlindState => ({ turn: before.turn + 1, choice, rationale, message })
  try {
    await requireOwnRequest()
    const { user, dossier } = await requireAccess('decide', slug)
    if (user === null || dossier === null) throw new AppError('not-signed-in')
    const typed = { choice, rationale, note: '', confidence: '', evidence: '' }
    const checked = decisionOf(typed, await getTranslations('decision'))
    if (!checked.ok) return refuse(Object.values(checked.errors)[0] ?? t('problem.chooseOne'))
    const { outcome, reading } = checked.value
    if (outcome === null) return refuse(t('problem.chooseOne'))
    const author = { id: user.id, name: user.name }
    const written = await writeBlindDecision(await sharedStore(), { dossier: slug, finding, outcome, reading, rationale, author })
    if (!written.ok) return refuse(t(`blind.${written.reason}`))
    await publish(dossier.id, { kind: 'decision', finding, by: author })
  } catch (error) {
    return refuse(t('notKept', { why: (await spokenProblem(error)).words }))
  }
  redirect(`/dossiers/${encodeURIComponent(slug)}/findings/${encodeURIComponent(finding)}#two-person`)
}
