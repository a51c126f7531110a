/** Saving a next revision of a source, for whoever may add sources; nothing for others. */
import { loadRevisable } from '../../../../_data/load-changes.ts'
import { saveRevision } from '../../../../_data/revision-actions.ts'
import { ReviseForm } from '../../../../_ui/revise-form.tsx'

export async function ReviseSection({ slug, id }: { readonly slug: string; readonly id: string }) {
  const loaded = await loadRevisable(slug, id)
  if (!loaded.ok || loaded.value === null) return null
  return <ReviseForm action={saveRevision} dossier={slug} {...loaded.value} />
}
