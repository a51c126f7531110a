/** GET: what changed since the version before. */
import { publishedChanges } from '../../../../_data/load-published.ts'

interface Props {
  readonly params: Promise<{ readonly report: string; readonly number: string }>
}

export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { report, number } = await params
  return publishedChanges(report, number, request.headers.get('x-nonce'))
}
