/** GET: the stored `variorum/comparison@1` of a dossier. */
import { loadComparison } from '../../../../../_data/loaders.ts'

export async function GET(_request: Request, { params }: { readonly params: Promise<{ readonly dossier: string }> }): Promise<Response> {
  const loaded = await loadComparison((await params).dossier)
  if (!loaded.ok) {
    const { code, status, words } = loaded.problem
    return Response.json({ error: { code, message: words } }, { status })
  }
  if (loaded.value === null) {
    return Response.json(
      { error: { code: 'not-found', message: 'There is no such dossier, or it has not been compared yet.' } },
      { status: 404 },
    )
  }
  return Response.json(loaded.value)
}
