/** POST: publishes a draft. A browser with scripts is told how far it is; one without is led back to the builder. */
import { publishResponse } from '../../../../../_data/publish-response.ts'

interface Props {
  readonly params: Promise<{ readonly dossier: string; readonly report: string }>
}

export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { dossier, report } = await params
  return publishResponse(request, dossier, report)
}
