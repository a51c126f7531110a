/** GET: one file of a published version, the very bytes of that day. */
import { publishedFile } from '../../../../_data/load-published.ts'

interface Props {
  readonly params: Promise<{ readonly report: string; readonly number: string; readonly file: string }>
}

export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { report, number, file } = await params
  return publishedFile(report, number, file, request.headers.get('if-none-match'))
}
