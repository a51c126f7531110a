/** A dossier's report as one file; its name says the format: report.md, report.pdf, report.tei.xml … Asked for JSON lines it tells how far it is. */
import { buildReportFile, loadReportFile } from '../../../../_data/loaders.ts'
import { buildResponse, reportResponse } from '../../../../_data/report-response.ts'

interface Props {
  readonly params: Promise<{ readonly dossier: string; readonly file: string }>
}

export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { dossier, file } = await params
  const { pathname, search: query, searchParams } = new URL(request.url)
  const search = Object.fromEntries(searchParams)
  if (request.headers.get('accept') === 'application/x-ndjson') {
    return buildResponse(await buildReportFile(dossier, file, search), pathname + query)
  }
  return reportResponse(await loadReportFile(dossier, file, search))
}
