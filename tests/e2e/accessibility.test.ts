/** axe finds nothing to complain about on any page, in either scheme, narrow or wide; and no page scrolls sideways. */
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violations, WCAG } from './axe.ts'
import { type Desk, openDesk, PATIENCE } from './desk.ts'
import { ferryComparison } from './fixtures/ferries.ts'
import { openBrowser } from './harness.ts'

let desk: Desk
let browser: Browser

beforeAll(async () => {
  desk = await openDesk()
  browser = await openBrowser()
}, PATIENCE)

afterAll(async () => {
  await browser?.close()
  await desk?.close()
})

const pages = [
  '/',
  '/dossiers/new',
  '/account',
  '/people',
  '/inbox',
  '/audit',
  '/dossiers/ferries/members',
  '/dossiers/ferries/webhooks',
  '/forgotten',
  '/invitations/opens-nothing',
  '/reset/opens-nothing',
  '/sign-in',
  '/dossiers/ferries',
  '/dossiers/ferries?relation=agree&kind=money',
  '/dossiers/ferries/queue',
  '/dossiers/ferries/ledger',
  '/dossiers/large/queue',
  '/dossiers/hoshino-maru/queue?tour=1',
  '/dossiers/tokyo-release',
  '/dossiers/ferries/findings/f-ferries',
  '/dossiers/ferries/findings/f-schools',
  `/dossiers/ferries/sources/${ferryComparison.sources[0]?.id}`,
  '/dossiers/ferries/report',
  '/dossiers/nothing-here',
]

/** Every page in both colours and both widths, each once: colour and width have no fault in common that one of the two would not show. */
describe.each([
  ['light', 1440],
  ['dark', 390],
] as const)('in %s at %i px', (colorScheme, width) => {
  let context: BrowserContext
  beforeAll(async () => {
    context = await desk.enter(browser, { colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' })
  })
  afterAll(async () => {
    await context?.close()
  })

  test.each(pages)('%s', async (path) => {
    const page = await context.newPage()
    await page.goto(desk.url + path)
    await page.waitForLoadState('networkidle')
    expect(await violations(page, WCAG)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.close()
  })
})

test('the states of a form that was refused have no violations either', async () => {
  const context = await desk.enter(browser, { reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(`${desk.url}/dossiers/ferries/findings/f-ferries`)
  await page.check('input[value="none"]')
  await page.click('button[value="save"]')
  await page.waitForSelector('.field-error')
  expect(await violations(page)).toEqual([])
  await page.goto(`${desk.url}/dossiers/new`)
  await page.click('button[value="compare"]')
  await page.waitForSelector('.notice')
  expect(await violations(page)).toEqual([])
  await context.close()
})
