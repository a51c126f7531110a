/** Adding a claim from the page of a source, for whoever may correct; nothing for others and for earlier revisions. */
import { getTranslations } from 'next-intl/server'
import { saveClaim } from '../../../../_data/correction-actions.ts'
import { loadClaimChoices } from '../../../../_data/load-corrections.ts'
import { ClaimForm } from '../../../../_ui/claim-form.tsx'

export async function ClaimSection({ slug, path }: { readonly slug: string; readonly path: string }) {
  const loaded = await loadClaimChoices(slug)
  if (!loaded.ok || loaded.value === null) return null
  const t = await getTranslations('corrections')
  return (
    <details>
      <summary>{t('addClaim')}</summary>
      <ClaimForm action={saveClaim} dossier={slug} path={path} findings={loaded.value} within=".source-text" />
    </details>
  )
}
