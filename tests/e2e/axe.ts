/**
 * What axe complains about on a page.
 *
 * In: a page, as it is now; which rules, all without tags. Out: a line a violation, with the elements and what is wrong; none where all is well.
 *
 *   expect(await violations(page)).toEqual([])
 */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** The criteria of WCAG up to 2.2 AA, and what axe calls best practice. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export async function violations(page: Page, tags?: readonly string[]): Promise<readonly string[]> {
  // Without frames of other origins axe need not open a second page to sum up in, which costs more than the sum.
  // What passes is not described element by element: nobody reads it, and finding a selector for each is most of the work.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const found = await (tags === undefined ? axe : axe.withTags([...tags])).analyze()
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html.slice(0, 120)} ${node.failureSummary}`).join(' | ')}`,
  )
}
