/** GET: what is done for a dossier in the background, and how far it is. */
import { jobsResponse } from '../../../_data/jobs.ts'

interface Context {
  readonly params: Promise<{ readonly dossier: string }>
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return jobsResponse((await params).dossier)
}
