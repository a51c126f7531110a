'use server'

/**
 * A dossier that another installation exported, brought in from a page: whole, with every id, version and audit row, or not at all.
 *
 * In: form data with the file, and another name where its own is taken. Out: a new form state that says what came, and where it is.
 * Refuses: foreign requests, everybody but owners of the installation (an archive names people and brings their audit), and what
 * `variorum import-archive` refuses, in the language of the reader.
 * Example: bringArchive(state, form with harbour.zip) → “Harbour” is here as "harbour"
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { openArchive } from '../../content/archive/read-archive.ts'
import { Refused, refusalBy } from '../../content/convert/document.ts'
import { ARCHIVE_TABLES, type ImportedDossier, importDossier } from '../../prisma/archive.ts'
import { sharedStore } from '../../prisma/client.ts'
import { isStoreError, type StoreError } from '../../prisma/errors.ts'
import { requireAccess } from './access.ts'
import type { AccountFormState } from './account-form.ts'
import { answered, broken } from './account-state.ts'
import { AppError } from './errors.ts'
import { requireOwnRequest } from './own-request.ts'
import { spokenRefusal } from './refusal-words.ts'
import { originOf } from './this-machine.ts'

export async function bringArchive(before: AccountFormState, form: FormData): Promise<AccountFormState> {
  const slug = String(form.get('slug') ?? '').trim()
  const t = await getTranslations('carrying')
  const file = form.get('archive')
  try {
    await requireOwnRequest()
    const { user } = await requireAccess('installation:manage')
    if (user === null) throw new AppError('not-signed-in')
    if (!(file instanceof File) || file.size === 0) return answered(before, t('chooseArchive'), { typed: { slug } })
    const came = await broughtIn(file, { by: { id: user.id, name: user.name }, slug: slug === '' ? null : slug })
    revalidatePath('/')
    return answered(before, await toldOf(came), { link: `${originOf(await headers())}/dossiers/${came.slug}` })
  } catch (error) {
    const refusal = error instanceof Refused && file instanceof File ? refusalBy(file.name, error) : saidByStore(error)
    return refusal === null ? broken(before, { slug }, error) : answered(before, await spokenRefusal(refusal), { typed: { slug } })
  }
}

/** A refusal that says itself what to do; any other fault of the store has its words in the table of problems. */
function saidByStore(error: unknown): StoreError | null {
  return isStoreError(error) && error.said !== null ? error : null
}

/** An archive is read twice and in no order, so it lies on the disk meanwhile. */
async function broughtIn(
  file: File,
  asked: { readonly by: { readonly id: string; readonly name: string }; readonly slug: string | null },
): Promise<ImportedDossier> {
  const folder = await mkdtemp(path.join(tmpdir(), 'variorum-archive-'))
  try {
    const place = path.join(folder, 'archive.zip')
    await writeFile(place, file.stream())
    const archive = await openArchive(place, ARCHIVE_TABLES)
    try {
      return await importDossier(await sharedStore(), { ...asked, archive: { ...archive, dossier: archive.manifest.dossier } })
    } finally {
      archive.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function toldOf({ status, title, slug, visibility, rows, made }: ImportedDossier): Promise<string> {
  const t = await getTranslations('carrying')
  if (status === 'unchanged') return t('cameBefore', { title, slug })
  const { source = 0, decision_version: decisions = 0 } = rows
  return [
    t('came', { title, slug, sources: source, decisions }),
    ...(visibility === 'public' ? [t('cameOpen')] : []),
    ...(visibility === 'link' ? [t('cameByLink')] : []),
    ...(made.length > 0 ? [t('cameWith', { names: made.join(', ') })] : []),
  ].join(' ')
}
