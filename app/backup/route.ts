/** A backup of everything, for an owner of the installation. */
import { backupResponse } from '../_data/carry.ts'

export async function GET(): Promise<Response> {
  return backupResponse()
}
