/** GET: what changes in a dossier, and who else has it open, as server-sent events. */
import { openLiveStream } from '../../../_data/live-response.ts'

interface Context {
  readonly params: Promise<{ readonly dossier: string }>
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return openLiveStream((await params).dossier, request)
}
