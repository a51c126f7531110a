/** A dossier's archive, for its owner. */
import { archiveResponse } from '../../../_data/carry.ts'

interface Context {
  readonly params: Promise<{ readonly dossier: string }>
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return archiveResponse((await params).dossier)
}
