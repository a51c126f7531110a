/** A dossier's report as one md file. */
import { loadReportFile } from '../../../_data/loaders.ts'
import { reportResponse } from '../../../_data/report-response.ts'

export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly dossier: string }> }): Promise<Response> {
  const { dossier } = await params
  const search = Object.fromEntries(new URL(request.url).searchParams)
  return reportResponse(await loadReportFile(dossier, 'markdown', search), { name: `${dossier}-report.md`, type: 'text/markdown; charset=utf-8' })
}
