/** GET: all that was said while a source was fetched, as WARC. */
import { originFile } from '../../../../../_data/load-origin.ts'

interface Context {
  readonly params: Promise<{ readonly dossier: string; readonly source: string }>
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { dossier, source } = await params
  return originFile(dossier, decodeURIComponent(source), 'warc')
}
