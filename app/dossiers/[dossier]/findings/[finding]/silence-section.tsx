/** The silent sources of a finding, each with why that may be; without reasons where they could not be read. */
import type { FindingPage } from '../../../../_data/load-finding.ts'
import { loadSilence } from '../../../../_data/load-silence.ts'
import { SilentSources } from '../../../../_ui/silent-sources.tsx'

export async function SilenceSection({ slug, view }: { readonly slug: string; readonly view: FindingPage }) {
  const loaded = await loadSilence(slug, view.finding.id)
  const found = loaded.ok ? loaded.value : []
  const silent = found.length > 0 ? found : view.silent.map((source) => ({ source, signs: [] }))
  return <SilentSources silent={silent} />
}
