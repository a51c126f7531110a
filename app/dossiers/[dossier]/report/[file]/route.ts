/** A dossier's report as one file; its name says the format: report.md, report.pdf, report.tei.xml … */
import { loadReportFile } from '../../../../_data/loaders.ts'
import { reportResponse } from '../../../../_data/report-response.ts'

interface Props {
  readonly params: Promise<{ readonly dossier: string; readonly file: string }>
}

export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { dossier, file } = await params
  const search = Object.fromEntries(new URL(request.url).searchParams)
  return reportResponse(await loadReportFile(dossier, file, search))
}
