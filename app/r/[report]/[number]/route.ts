/** GET: one version of a published report, for good; 410 and why where it was withdrawn. */
import { publishedPage } from '../../../_data/load-published.ts'

interface Props {
  readonly params: Promise<{ readonly report: string; readonly number: string }>
}

export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { report, number } = await params
  return publishedPage(report, number, request.headers.get('x-nonce'))
}
