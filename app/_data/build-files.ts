/**
 * Every file of a report, one after the other, telling how far it is.
 *
 * In: a whole report, the formats that are wanted. Out: files with their bytes. Refuses: nothing.
 * Example: await buildFiles(report, FORMAT_NAMES, tell) → [{ name: 'report.md', mediaType: 'text/markdown; charset=utf-8', bytes }, …]
 */
import { FORMATS, type FormatName, renderFormat } from '../../lib/report/formats.ts'
import type { FullReport } from '../../lib/report/full-report.ts'
import { type Tell, telling } from './progress.ts'
import { typesetApart } from './typeset-process.ts'

export interface BuiltFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What a PDF takes, in ms; the second figure is a finding's, and follows what was measured last. */
const expected = { start: 3_000, finding: 25 }

export async function buildFiles(report: FullReport, formats: readonly FormatName[], tell: Tell): Promise<readonly BuiltFile[]> {
  const count = report.findings.length + report.differentReferents.length + report.possible.length
  const files: BuiltFile[] = []
  for (const [done, format] of formats.entries()) {
    const { ending, type } = FORMATS[format]
    const at = { step: format, done, of: formats.length }
    const began = Date.now()
    const render = () => renderFormat(format, report, { typeset: typesetApart })
    if (format !== 'pdf') tell(at)
    const bytes = await (format === 'pdf' ? telling(tell, at, expected.start + expected.finding * count, render) : render())
    if (format === 'pdf' && count > 20) expected.finding = Math.max(1, (Date.now() - began - expected.start) / count)
    files.push({ name: `report${ending}`, mediaType: type, bytes: new Uint8Array(bytes) })
  }
  tell({ step: 'done', done: formats.length, of: formats.length })
  return files
}
