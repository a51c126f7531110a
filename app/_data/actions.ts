'use server'

/**
 * What pages write. Each action asks first whether the request is our own, then validates, then writes.
 *
 * In: form data. Out: a new form state, or a redirect. Refuses: foreign requests; invalid values, with every typed word returned.
 * Example: createDossier(state, form) → the dossier is stored and compared, and the browser is sent to it. Deciding: decision-actions.ts
 */
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readSources } from '../../lib/source/read-source.ts'
import { sharedStore } from '../../prisma/client.ts'
import { addDossier, addSource } from '../../prisma/write.ts'
import { type Access, requireAccess } from './access.ts'
import { bring, type OpenJob } from './bring.ts'
import { allInBriefly } from './brought.ts'
import { AppError, problemOf } from './errors.ts'
import { languageCookie, languages } from './language.ts'
import { atTheDoor } from './load-people.ts'
import { type NewDossierState, type ReadForm, readNewDossier, slugOf } from './new-dossier.ts'
import { requireOwnRequest } from './own-request.ts'
import { spokenProblem } from './problem-words.ts'
import { runComparison } from './run-comparison.ts'

const YEAR = 365 * 24 * 60 * 60

export async function createDossier(before: NewDossierState, form: FormData): Promise<NewDossierState> {
  const read = readNewDossier(form, await getTranslations('newDossier'))
  const state = { turn: before.turn + 1, typed: read.typed, made: null }
  let user: NonNullable<Access['user']>
  try {
    await requireOwnRequest()
    user = await requireCreator()
  } catch (error) {
    return { ...state, problems: [{ field: 'title', message: (await spokenProblem(error)).words }] }
  }
  if (form.get('intent') === 'add') {
    const empty = { text: '', title: '', publisher: '', published: '', url: '' }
    return { ...state, typed: { ...read.typed, texts: [...read.typed.texts, empty] }, problems: [] }
  }
  // Its sources come on the next page, in any format; what was pasted or chosen here comes along.
  const first = form.get('intent') === 'sources'
  const problems = first ? read.problems.filter(({ field }) => field !== 'texts') : read.problems
  if (problems.length > 0) return { ...state, problems }
  let slug: string
  try {
    slug = await store(read, user)
  } catch (error) {
    return { ...state, problems: [{ field: 'title', message: (await spokenProblem(error)).words }] }
  }
  // The page brings its files and addresses there itself, and shows how far each is.
  if (form.get('intent') === 'carry') return { ...state, problems: [], made: slug }
  if (read.brought.length > 0) redirect(await bringAll(slug, read.brought, user))
  if (first) redirect(`/dossiers/${slug}/sources/add`)
  try {
    await runComparison(slug)
  } catch (error) {
    // The texts are safe by now; the page of the dossier says that they are not compared yet, and offers to do it.
    problemOf(error)
  }
  redirect(`/dossiers/${slug}`)
}

async function requireCreator(): Promise<NonNullable<Access['user']>> {
  const { user } = await requireAccess('dossier:create')
  if (user === null) throw new AppError('not-signed-in')
  return user
}

/** Adds the dossier under the first free address made of its title. Whoever makes it owns it, and nobody else sees it yet. */
async function store({ typed, texts }: ReadForm, { id: owner, name: author }: NonNullable<Access['user']>): Promise<string> {
  const opened = await sharedStore()
  const stem = slugOf(typed.title) || 'dossier'
  for (let number = 1; ; number++) {
    const slug = number === 1 ? stem : `${stem}-${number}`
    const { created } = await addDossier(opened, { slug, title: typed.title, description: typed.description, author, owner })
    if (!created) continue
    for (const { path, text } of texts)
      await addSource(opened, { dossier: slug, path, text, author, meta: readSources([{ path, text }])[0]?.meta })
    return slug
  }
}

/** Without scripts: each by a job. Where one was refused or is not done yet, to the page that tells of each. */
async function bringAll(slug: string, brought: ReadForm['brought'], by: Access['user']): Promise<string> {
  const jobs: OpenJob[] = []
  for (const one of brought) {
    const document = typeof one === 'string' ? { address: one } : { name: one.name, bytes: new Uint8Array(await one.arrayBuffer()) }
    jobs.push(await bring(slug, document, { by, follow: 'last' }))
  }
  const done = await allInBriefly(jobs)
  return done ? `/dossiers/${slug}` : `/dossiers/${slug}/sources/add?brought=${jobs.map(({ id }) => id).join('.')}`
}

/** Reads the dossier's newest texts again and compares them. */
export async function compareAgain(form: FormData): Promise<void> {
  await requireOwnRequest()
  const slug = String(form.get('dossier') ?? '')
  const page = `/dossiers/${encodeURIComponent(slug)}`
  await atTheDoor(page, () => requireAccess('compare', slug))
  await runComparison(slug)
  redirect(page)
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
