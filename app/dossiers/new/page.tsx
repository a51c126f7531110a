/** A new dossier from pasted texts and files. */
import type { Metadata } from 'next'
import { createDossier } from '../../_data/actions.ts'
import { NewDossierForm } from '../../_ui/new-dossier-form.tsx'
import { Crumbs, TitleBlock } from '../../_ui/shell.tsx'

export const metadata: Metadata = { title: 'New dossier' }

export default function Page() {
  return (
    <main id="content" className="page">
      <Crumbs trail={[{ label: 'Dossiers', href: '/' }]} here="New dossier" />
      <TitleBlock title="New dossier">
        <p className="lede">
          Two or more accounts of the same event. The texts stay on this machine; they are read once, compared, and kept as they are.
        </p>
      </TitleBlock>
      <NewDossierForm action={createDossier} />
    </main>
  )
}
