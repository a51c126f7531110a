/** A dossier's audit as one csv file, with the filters of its page. */
import { auditFile } from '../../../_data/load-audit.ts'

interface Context {
  readonly params: Promise<{ readonly dossier: string }>
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return auditFile((await params).dossier, request, 'csv')
}
