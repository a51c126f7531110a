/** GET: further rows of the list of findings, while it is scrolled. */
import { loadRows } from '../../../_data/loaders.ts'

export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly dossier: string }> }): Promise<Response> {
  const search = Object.fromEntries(new URL(request.url).searchParams)
  const loaded = await loadRows((await params).dossier, search)
  if (loaded.ok) return Response.json(loaded.value, { headers: { 'cache-control': 'no-store' } })
  const { code, status, words } = loaded.problem
  return Response.json({ error: { code, message: words } }, { status })
}
