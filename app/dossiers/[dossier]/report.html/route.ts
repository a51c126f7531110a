/** A dossier's report as one html file. */
import { loadReportFile } from '../../../_data/loaders.ts'
import { reportResponse } from '../../../_data/report-response.ts'

export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly dossier: string }> }): Promise<Response> {
  const { dossier } = await params
  const search = Object.fromEntries(new URL(request.url).searchParams)
  return reportResponse(await loadReportFile(dossier, 'html', search), { name: `${dossier}-report.html`, type: 'text/html; charset=utf-8' })
}
