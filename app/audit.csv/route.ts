/** The audit of the installation as one csv file, with the filters of its page; for its owners. */
import { auditFile } from '../_data/load-audit.ts'

export async function GET(request: Request): Promise<Response> {
  return auditFile(null, request, 'csv')
}
