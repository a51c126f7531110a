/**
 * What one revision of a source changed against the one before it.
 *
 * In: a slug and the id of the revision. Out: the words of both in order, long stretches that stayed left out, and the claims that changed.
 * Refuses: a first revision, which changed nothing (null); what may not be read, by the framework's own 404.
 * Example: loadChanges('ferries', 's-0a1b2c3d4e5f') → [both "… The office said ", left "12", right "18", both " ferries …"]
 */
import { notFound } from 'next/navigation'
import { sharedStore } from '../../prisma/client.ts'
import { readClaimsOf, readSource } from '../../prisma/read.ts'
import type { RevisionInfo } from '../../prisma/views.ts'
import { may } from './access-table.ts'
import { type ClaimChange, claimChanges } from './claim-changes.ts'
import { headOf, openDesk } from './desk.ts'
import { attempt, type DossierHead, type Loaded } from './snapshot.ts'
import { type WordPart, wordParts } from './word-differences.ts'

export interface ChangesPage {
  readonly dossier: DossierHead
  readonly title: string
  readonly href: string
  readonly now: RevisionInfo
  /** Null for a first revision. */
  readonly before: RevisionInfo | null
  /** What changed with the words around it; null where a stretch that stayed was left out. */
  readonly stretches: readonly (readonly WordPart[] | null)[]
  readonly claims: readonly ClaimChange[]
}

/** Unchanged characters shown on either side of a change. */
const AROUND = 160

export async function loadChanges(slug: string, id: string): Promise<Loaded<ChangesPage>> {
  return attempt(async () => {
    const open = await openDesk(slug)
    const store = await sharedStore()
    const now = await readSource(store, { dossier: slug, source: id })
    if (now === null) notFound()
    const earlier = now.revisions.find(({ number }) => number === now.revision.number - 1) ?? null
    const was = earlier && (await readSource(store, { dossier: slug, source: now.path, revision: earlier.number }))
    const texts = was && { was: { text: was.text, sha256: was.revision.sha256 }, now: { text: now.text, sha256: now.revision.sha256 } }
    const claims = was === null ? [] : await readClaimsOf(store, { dossierId: open.desk.id, path: was.path, sha256: was.revision.sha256 })
    return {
      dossier: headOf(open),
      title: now.meta.title ?? now.path,
      href: `/dossiers/${slug}/sources/${now.id}`,
      now: now.revision,
      before: earlier,
      stretches: texts === null ? [] : stretchesOf(wordParts(texts.was.text, texts.now.text)),
      claims: texts === null ? [] : claimChanges(claims, texts.was, texts.now),
    }
  })
}

function stretchesOf(parts: readonly WordPart[]): readonly (readonly WordPart[] | null)[] {
  const stretches: (WordPart[] | null)[] = [[]]
  const put = (part: WordPart): void => {
    const last = stretches.at(-1)
    if (last === null || last === undefined) stretches.push([part])
    else last.push(part)
  }
  parts.forEach((part, index) => {
    if (part.side !== 'both' || part.text.length <= AROUND * 3) put(part)
    else {
      if (index > 0) put({ ...part, text: part.text.slice(0, AROUND) })
      stretches.push(null)
      if (index < parts.length - 1) put({ ...part, text: part.text.slice(-AROUND) })
    }
  })
  return stretches.filter((stretch) => stretch === null || stretch.length > 0)
}

/** The text of a source as a form needs it; null for whoever may not revise it. */
export async function loadRevisable(
  slug: string,
  id: string,
): Promise<Loaded<{ readonly path: string; readonly text: string; readonly revision: number; readonly newest: boolean } | null>> {
  return attempt(async () => {
    const { access } = await openDesk(slug)
    if (!may(access.role, 'source:add')) return null
    const found = await readSource(await sharedStore(), { dossier: slug, source: id })
    if (found === null) return null
    const { number } = found.revision
    return { path: found.path, text: found.text, revision: number, newest: number === found.revisions[0]?.number }
  })
}
