/**
 * Where a source's words come from, and the file they came in.
 *
 * In: a slug, the path of a source, a revision's number. Out: what is known of its file; the file as a download.
 * Refuses: whoever may not read the dossier: 404, as everywhere; a file never opens in a page of ours.
 * Example: originFile('ferries', 'log.md', 'file') → log.pdf as it came in
 */
import { NO_META } from '../../content/convert/document.ts'
import { frontMeta } from '../../content/convert/markdown.ts'
import { sharedStore } from '../../prisma/client.ts'
import { type OriginInfo, readHead, readOrigin, readOriginFile, readSource } from '../../prisma/read.ts'
import { requireAccess } from './access.ts'
import { may } from './access-table.ts'
import { atTheDoor } from './load-people.ts'
import { spokenProblem } from './problem-words.ts'
import { attempt, type Loaded } from './snapshot.ts'
import { type SourceField, sourceFields } from './source-form.ts'

export interface OriginPage {
  readonly origin: OriginInfo | null
  /** May change what is known of the source. */
  readonly mayEdit: boolean
  /** What is known of it, as a form takes it. */
  readonly known: Readonly<Record<SourceField, string>>
}

export async function loadOrigin(slug: string, path: string, number: number): Promise<OriginPage> {
  const { role } = await requireAccess('dossier:read', slug)
  const store = await sharedStore()
  const [origin, source] = await Promise.all([
    readOrigin(store, { dossier: slug, path, number }),
    readSource(store, { dossier: slug, source: path, revision: number }),
  ])
  const front = source === null ? NO_META : frontMeta(source.text)
  const known = Object.fromEntries(sourceFields.map((field) => [field, front[field] ?? ''])) as Record<SourceField, string>
  return { origin, mayEdit: may(role, 'source:add'), known }
}

/** Whether to offer bringing sources in. */
export async function mayAdd(slug: string): Promise<boolean> {
  const { role } = await requireAccess('dossier:read', slug)
  return may(role, 'source:add')
}

/** For the page that brings sources in: a visitor is sent to the door, and comes back. */
export async function loadMayAdd(slug: string): Promise<Loaded<{ readonly title: string }>> {
  return attempt(async () => {
    await atTheDoor(`/dossiers/${slug}/sources/add`, () => requireAccess('source:add', slug))
    const head = await readHead(await sharedStore(), slug)
    return { title: head?.title ?? slug }
  })
}

export async function originFile(slug: string, source: string, what: 'file' | 'warc'): Promise<Response> {
  try {
    await requireAccess('dossier:read', slug)
    const store = await sharedStore()
    const found = await readSource(store, { dossier: slug, source })
    const file = found && (await readOriginFile(store, { dossier: slug, path: found.path, number: found.revision.number, what }))
    if (!file) return new Response('There is no such file.\n', { status: 404 })
    return new Response(new Uint8Array(file.bytes), {
      headers: {
        // Whatever it is, it is saved and never shown: a web page in our own origin could act for whoever opens it.
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename="${file.name.replaceAll(/[^\w.-]/g, '-')}"; filename*=UTF-8''${encodeURIComponent(file.name.split('/').at(-1) ?? file.name)}`,
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    })
  } catch (error) {
    const { status, words } = await spokenProblem(error)
    return new Response(`${words}\n`, { status })
  }
}
