'use server'

/**
 * What is known of a source, changed by an editor: a new revision whose front matter says it.
 *
 * In: form data. Out: a new form state with every typed word, or a redirect to the source. Refuses: foreign requests, people who may not add
 * sources, fields that cannot be read, and a source that has changed since.
 * Example: saveMetadata(state, form) → revision 2, 'title: Log of the port'
 */
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { NO_META } from '../../content/convert/document.ts'
import { frontMeta } from '../../content/convert/markdown.ts'
import { sourceText } from '../../content/convert/source-text.ts'
import { readSources } from '../../lib/source/read-source.ts'
import { sharedStore } from '../../prisma/client.ts'
import { readSource } from '../../prisma/read.ts'
import { changeMetadata } from '../../prisma/write.ts'
import { requireAccess } from './access.ts'
import { AppError } from './errors.ts'
import { requireOwnRequest } from './own-request.ts'
import { spokenProblem } from './problem-words.ts'
import { readSourceForm, type SourceField, sourceFields } from './source-form.ts'

export interface SourceFormState {
  readonly turn: number
  readonly typed: Readonly<Record<SourceField, string>>
  readonly field: SourceField | null
  readonly message: string | null
}

export async function saveMetadata(before: SourceFormState, form: FormData): Promise<SourceFormState> {
  const value = (name: string): string => {
    const found = form.get(name)
    return typeof found === 'string' ? found : ''
  }
  const typed = Object.fromEntries(sourceFields.map((field) => [field, value(field)])) as Record<SourceField, string>
  const state: SourceFormState = { turn: before.turn + 1, typed, field: null, message: null }
  const [slug, path] = [value('dossier'), value('path')]
  const t = await getTranslations('intake')
  let target: string
  try {
    await requireOwnRequest()
    const { user } = await requireAccess('source:add', slug)
    if (user === null) throw new AppError('not-signed-in')
    const read = readSourceForm((field) => typed[field])
    if (!read.ok) return { ...state, field: read.field, message: t(`wrong.${read.field}`) }
    const store = await sharedStore()
    const source = await readSource(store, { dossier: slug, source: path })
    if (source === null) throw new AppError('not-found')
    const known = frontMeta(source.text)
    const text = sourceText(source.text, { ...NO_META, ...known, ...read.edited })
    const meta = readSources([{ path: source.path, text }])[0]?.meta ?? source.meta
    const expectedNumber = Number(value('number'))
    const saved = await changeMetadata(store, { dossier: slug, path: source.path, expectedNumber, text, meta, author: user.name })
    if (saved === null) return { ...state, message: t('changedSince') }
    target = `/dossiers/${slug}/sources/${encodeURIComponent(source.path)}`
  } catch (error) {
    return { ...state, message: (await spokenProblem(error)).words }
  }
  redirect(target)
}
