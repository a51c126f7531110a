/** A dossier's report as one md file. */
import { loadReportFile } from '../../../_data/loaders.ts'
import { reportResponse } from '../../../_data/report-response.ts'

export async function GET(_request: Request, { params }: { readonly params: Promise<{ readonly dossier: string }> }): Promise<Response> {
  const { dossier } = await params
  return reportResponse(await loadReportFile(dossier, 'markdown'), { name: `${dossier}-report.md`, type: 'text/markdown; charset=utf-8' })
}
