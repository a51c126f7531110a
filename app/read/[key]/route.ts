/** GET: a dossier that is readable by link, for whoever has the link. */
import { openByLink } from '../../_data/open-by-link.ts'

export async function GET(_request: Request, { params }: { readonly params: Promise<{ readonly key: string }> }): Promise<Response> {
  return openByLink((await params).key)
}
