/**
 * The sources for a reference manager, as CSL-JSON.
 *
 * In: a FullReport. Out: a JSON array of CSL items. Refuses: nothing. Example: JSON.parse(renderCsl(report))[0].id → 'A'
 */
import { cslItems } from './citations.ts'
import type { FullReport } from './full-report.ts'

export function renderCsl(report: FullReport): string {
  return `${JSON.stringify(cslItems(report), null, 2)}\n`
}
