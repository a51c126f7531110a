/** GET: the newest version of a published report. */
import { publishedPage } from '../../_data/load-published.ts'

interface Props {
  readonly params: Promise<{ readonly report: string }>
}

export async function GET(request: Request, { params }: Props): Promise<Response> {
  return publishedPage((await params).report, null, request.headers.get('x-nonce'))
}
