/** GET: a published report that is readable by link, for whoever has the link. */
import { openReportLink } from '../../../_data/load-published.ts'

export async function GET(_request: Request, { params }: { readonly params: Promise<{ readonly key: string }> }): Promise<Response> {
  return openReportLink((await params).key)
}
