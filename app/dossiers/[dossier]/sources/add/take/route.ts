/** POST: a document is brought in, or looked at first. */
import { takeIn } from '../../../../../_data/take-in.ts'

export async function POST(request: Request, { params }: { readonly params: Promise<{ readonly dossier: string }> }): Promise<Response> {
  return takeIn((await params).dossier, request)
}
