'use server'

/**
 * What pages write. Each action asks first whether the request is our own, then validates, then writes.
 *
 * In: form data. Out: a new form state, or a redirect. Refuses: foreign requests; invalid values, with every typed word returned.
 * Example: saveDecision(state, form) → version 3 is stored, and the browser is sent to the finding (or to the next undecided one)
 */
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readSources } from '../../lib/source/read-source.ts'
import { sharedStore } from '../../prisma/client.ts'
import { addDossier, addSource, writeDecision } from '../../prisma/write.ts'
import { type DecisionFormState, decisionOf, readDecisionForm } from './decision-form.ts'
import { problemOf } from './errors.ts'
import { languageCookie, languages } from './language.ts'
import { nextUndecided } from './load-finding.ts'
import { type NewDossierState, type ReadForm, readNewDossier, slugOf } from './new-dossier.ts'
import { noteHtml } from './note-html.ts'
import { requireOwnRequest } from './own-request.ts'
import { runComparison } from './run-comparison.ts'

const YEAR = 365 * 24 * 60 * 60

export async function saveDecision(before: DecisionFormState, form: FormData): Promise<DecisionFormState> {
  const read = readDecisionForm(form)
  const state: DecisionFormState = {
    status: 'fresh',
    turn: before.turn + 1,
    typed: read.typed,
    basedOn: read.basedOn,
    errors: {},
    message: null,
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
    const written = await writeDecision(await sharedStore(), { dossier, finding, expectedVersion: basedOn, ...checked.value })
    if (!written.ok) {
      const { theirs, currentVersion } = written.conflict
      return { ...state, status: 'conflict', basedOn: currentVersion, stored: theirs, message: t('outrun') }
    }
    const jar = await cookies()
    jar.set('author', checked.value.author, { httpOnly: true, sameSite: 'strict', path: '/', maxAge: YEAR })
    const here = `/dossiers/${dossier}/findings/${encodeURIComponent(finding)}`
    target =
      intent === 'save-next'
        ? withSaved(await nextUndecided(dossier, finding, query), written.version.version)
        : `${withSaved(`${here}${query}`, written.version.version)}#saved`
  } catch (error) {
    return { ...state, status: 'failed', message: t('notSavedBecause', { why: problemOf(error).words }) }
  }
  redirect(target)
}

function withSaved(href: string, version: number): string {
  return `${href}${href.includes('?') ? '&' : '?'}saved=${version}`
}

export async function createDossier(before: NewDossierState, form: FormData): Promise<NewDossierState> {
  const read = await readNewDossier(form)
  const state = { turn: before.turn + 1, typed: read.typed }
  if (form.get('intent') === 'add') {
    const empty = { text: '', title: '', publisher: '', published: '', url: '' }
    return { ...state, typed: { ...read.typed, texts: [...read.typed.texts, empty] }, problems: [] }
  }
  if (read.problems.length > 0) return { ...state, problems: read.problems }
  let slug: string
  try {
    await requireOwnRequest()
    slug = await store(read)
  } catch (error) {
    return { ...state, problems: [{ field: 'title', message: problemOf(error).words }] }
  }
  try {
    await runComparison(slug)
  } catch (error) {
    // The texts are safe by now; the page of the dossier says that they are not compared yet, and offers to do it.
    problemOf(error)
  }
  redirect(`/dossiers/${slug}`)
}

/** Adds the dossier under the first free address made of its title. */
async function store({ typed, texts }: ReadForm): Promise<string> {
  const opened = await sharedStore()
  const author = (await cookies()).get('author')?.value || 'Editor'
  const stem = slugOf(typed.title) || 'dossier'
  for (let number = 1; ; number++) {
    const slug = number === 1 ? stem : `${stem}-${number}`
    const { created } = await addDossier(opened, { slug, title: typed.title, description: typed.description, author })
    if (!created) continue
    for (const { path, text } of texts)
      await addSource(opened, { dossier: slug, path, text, author, meta: readSources([{ path, text }])[0]?.meta })
    return slug
  }
}

/** Reads the dossier's newest texts again and compares them. */
export async function compareAgain(form: FormData): Promise<void> {
  await requireOwnRequest()
  const slug = String(form.get('dossier') ?? '')
  await runComparison(slug)
  redirect(`/dossiers/${encodeURIComponent(slug)}`)
}

/** The language of the interface; kept in this browser. */
export async function setLanguage(form: FormData): Promise<void> {
  const language = languages.find((one) => one === form.get('language'))
  if (language === undefined) return
  const jar = await cookies()
  jar.set(languageCookie, language, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: YEAR })
}

/** Light, dark, or as the system says; kept in this browser. */
export async function setTheme(form: FormData): Promise<void> {
  const theme = form.get('theme')
  const jar = await cookies()
  if (theme === 'light' || theme === 'dark') jar.set('theme', theme, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: YEAR })
  else jar.delete('theme')
}
