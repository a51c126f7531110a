/** GET: the file a source came in. */
import { originFile } from '../../../../../_data/load-origin.ts'

interface Context {
  readonly params: Promise<{ readonly dossier: string; readonly source: string }>
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { dossier, source } = await params
  return originFile(dossier, decodeURIComponent(source), 'file')
}
