/** Watching the address of a source, for whoever may add sources; nothing for others, and nothing where there is no address. */
import { loadWatch } from '../../../../_data/watch.ts'
import { fetchAgain, saveWatch } from '../../../../_data/watch-actions.ts'
import { Watch } from '../../../../_ui/watch.tsx'

export async function WatchSection({ slug, path }: { readonly slug: string; readonly path: string }) {
  const watch = await loadWatch(slug, path)
  return watch === null ? null : <Watch slug={slug} path={path} watch={watch} save={saveWatch} fetchNow={fetchAgain} />
}
