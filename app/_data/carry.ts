/**
 * A dossier's archive for its owner, and a backup of everything for an owner of the installation.
 *
 * In: a slug, or nothing. Out: the file as a stream; for pages, whether it may be had now.
 * Refuses: whoever does not own it; everybody while a conclusion that one editor came to alone is nobody else's to see, as an archive holds
 * all of them. Example: await archiveResponse('ferries') → ferries.zip
 */
import { noteCarried } from '../../prisma/archive.ts'
import { sharedStore } from '../../prisma/client.ts'
import { readLoneConclusions } from '../../prisma/read.ts'
import { requireAccess } from './access.ts'
import { may } from './access-table.ts'
import { carryApart } from './carry-process.ts'
import { AppError } from './errors.ts'
import { spokenProblem } from './problem-words.ts'

export interface CarryView {
  /** Conclusions that whoever asks may not see yet; above 0 there is no file. */
  readonly blind: number
}

/** For the page of a dossier's members; null for whoever does not own it. */
export async function loadCarry(slug: string): Promise<CarryView | null> {
  const { role, user, dossier } = await requireAccess('dossier:read', slug)
  if (dossier === null || !may(role, 'dossier:manage')) return null
  return { blind: await readLoneConclusions(await sharedStore(), { dossierId: dossier.id, but: user?.id ?? null }) }
}

/** For the page of the installation's people. */
export async function loadBackup(): Promise<CarryView> {
  const { user } = await requireAccess('installation:manage')
  return { blind: await readLoneConclusions(await sharedStore(), { dossierId: null, but: user?.id ?? null }) }
}

export async function archiveResponse(slug: string): Promise<Response> {
  return fileResponse(`${slug}.zip`, 'application/zip', async () => {
    const { user, dossier } = await requireAccess('dossier:manage', slug)
    if (user === null || dossier === null) throw new AppError('not-signed-in')
    return { dossierId: dossier.id, by: user, args: ['archive', dossier.slug, user.id] }
  })
}

export async function backupResponse(now = new Date()): Promise<Response> {
  return fileResponse(`variorum-${now.toISOString().slice(0, 19).replaceAll(':', '')}.backup`, 'application/gzip', async () => {
    const { user } = await requireAccess('installation:manage')
    if (user === null) throw new AppError('not-signed-in')
    return { dossierId: null, by: user, args: ['backup', '', user.id] }
  })
}

interface Asked {
  readonly dossierId: string | null
  readonly by: { readonly id: string; readonly name: string }
  readonly args: readonly string[]
}

async function fileResponse(name: string, type: string, ask: () => Promise<Asked>): Promise<Response> {
  try {
    const { dossierId, by, args } = await ask()
    const store = await sharedStore()
    // Told at once; the process looks again, at the moment that it carries out.
    if ((await readLoneConclusions(store, { dossierId, but: by.id })) > 0) throw new AppError('blind')
    const stream = await carryApart(args)
    // After it has begun: the same dossier gives the same bytes.
    await noteCarried(store, { dossierId, by })
    return new Response(stream, {
      headers: {
        'content-type': type,
        'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '-')}"`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    })
  } catch (error) {
    const { status, title, words } = await spokenProblem(error)
    return new Response(`${title}. ${words}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  }
}
