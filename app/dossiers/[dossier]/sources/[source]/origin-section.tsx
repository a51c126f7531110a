/** Where a source's words are from, and the form that changes what is known of it. */
import { loadOrigin } from '../../../../_data/load-origin.ts'
import { saveMetadata } from '../../../../_data/source-actions.ts'
import { SourceMetaForm } from '../../../../_ui/source-meta-form.tsx'
import { SourceOrigin } from '../../../../_ui/source-origin.tsx'

interface Props {
  readonly slug: string
  readonly path: string
  readonly number: number
  /** Only what is newest can be changed. */
  readonly newest: boolean
}

export async function OriginSection({ slug, path, number, newest }: Props) {
  const { origin, mayEdit, known } = await loadOrigin(slug, path, number)
  return (
    <>
      {mayEdit && newest && <SourceMetaForm action={saveMetadata} dossier={slug} path={path} number={number} typed={known} />}
      {origin !== null && <SourceOrigin origin={origin} base={`/dossiers/${slug}/sources/${encodeURIComponent(path)}`} />}
    </>
  )
}
