/**
 * A report in a browser: built, saved by itself, published with a bar that moves, read by a stranger, outrun, corrected, compared, withdrawn.
 */
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations, WCAG } from './axe.ts'
import { PATIENCE } from './desk.ts'
import { openBrowser } from './harness.ts'
import { type Newsroom, openNewsroom } from './newsroom.ts'

let newsroom: Newsroom
let browser: Browser
let ann: BrowserContext
let page: Page
let address = ''

beforeAll(async () => {
  newsroom = await openNewsroom({ people: ['Ann', 'Bo'] })
  browser = await openBrowser()
  ann = await newsroom.enter(browser, 'Ann')
  page = await ann.newPage()
  page.setDefaultTimeout(60_000)
  await page.setViewportSize({ width: 1440, height: 900 })
}, PATIENCE)
afterAll(async () => {
  await browser?.close()
  await newsroom?.close()
})

const to = (path: string): string => `${newsroom.url}${path}`
const builder = '/dossiers/ferries/reports/the-storm'
const saved = (on: Page = page) => on.locator('.builder-save').getByText('Saved.').waitFor()

/** Nothing for axe to complain about and nothing to scroll sideways, wide and light, narrow and dark. */
async function fair(on: Page, name: string): Promise<void> {
  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 390],
    ['dark', 1440],
    ['light', 390],
  ] as const) {
    const folder = process.env['SCREENSHOTS']
    // All four are for whoever looks; two of them show every fault.
    if (folder === undefined && (colorScheme === 'dark') !== (width === 390)) continue
    await on.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await on.setViewportSize({ width, height: 900 })
    if (folder !== undefined) await on.screenshot({ path: join(folder, `${name}-${colorScheme}-${width}.png`), fullPage: true })
    expect(await violations(on, WCAG)).toEqual([])
    expect(await on.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  await on.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await on.setViewportSize({ width: 1440, height: 900 })
}

test('is begun from a template', async () => {
  await page.goto(to('/dossiers/ferries/reports'))
  await page.fill('#new-title', 'The storm')
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.waitForURL(`**${builder}`)
  expect(await page.inputValue('#b-method')).toContain('claim by claim')
  expect(await page.isChecked('input[name="choice"][value="filter"]')).toBe(true)
})

test('is saved by itself, and the result stands beside it', async () => {
  await page.fill('#b-summary', 'Twelve **ferries**, not ten. <script>alert(1)</script>')
  await saved()
  const result = page.locator('.builder-result')
  await result.getByText('Twelve ferries, not ten.').waitFor()
  expect(await result.locator('script').count()).toBe(0)
  await page.check('input[name="choice"][value="hand"]')
  await saved()
  await result.locator('.report-finding').first().waitFor()
  await page.locator('#print-f-ferries').uncheck()
  await page.locator('#print-f-ferries').check()
  await saved()
})

test('is put in order by keyboard, under a heading of its own', async () => {
  await page.getByRole('button', { name: 'Add a heading' }).click()
  await page.getByLabel('Heading', { exact: true }).fill('What it cost')
  const line = page.locator('.builder-line', { has: page.locator('#print-f-cost') })
  const up = line.getByRole('button', { name: /Move up/ })
  await up.focus()
  for (let place = 0; place < 20; place++) {
    const first = await page.locator('.builder-line').nth(1).locator('input').getAttribute('id')
    if (first === 'print-f-cost') break
    await page.keyboard.press('Enter')
    await page.waitForTimeout(60)
    expect(await up.evaluate((button) => button === document.activeElement)).toBe(true)
  }
  await saved()
  const result = page.locator('.builder-result')
  await result.getByRole('heading', { name: 'What it cost' }).waitFor()
  expect(await result.locator('.report-finding h3').first().textContent()).toMatch(/^1\./)
  await fair(page, 'builder')
})

test('is not published without the last words', async () => {
  await page.fill('#b-licence', 'CC BY 4.0')
  await page.getByRole('button', { name: 'Publish version 1' }).click()
  await page.getByText('Nothing was published: Not saved yet').waitFor()
  await saved()
  await page.locator('.builder-result').getByText('CC BY 4.0').waitFor()
})

test('is published, with a bar, and read by a stranger without scripts', async () => {
  await page.getByRole('button', { name: 'Publish version 1' }).click()
  await page.locator('progress').waitFor()
  await page.getByText('Published.', { exact: true }).waitFor()
  address = await page.locator('#published .shown-link input').inputValue()
  const stranger = await browser.newContext({ javaScriptEnabled: false })
  const open = await stranger.newPage()
  const faults: string[] = []
  open.on('console', (message) => faults.push(message.text()))
  expect((await open.goto(address))?.status()).toBe(200)
  expect(await open.textContent('body')).toContain('What it cost')
  // Its style sheet passes both policies: that of the answer and that of the document.
  expect(await open.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe('none')
  expect(faults).toEqual([])
  const pdf = await stranger.request.get(`${address}/1/report.pdf`)
  expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
  await stranger.close()
  const reader = await (await browser.newContext()).newPage()
  await reader.goto(address)
  await fair(reader, 'public')
  await reader.context().close()
})

test('warns its editors when a decision changes under it', async () => {
  await page.goto(to('/dossiers/ferries/findings/f-cost'))
  await page.check('input[value="unresolved"]')
  await page.fill('#rationale', 'Both bills are there.')
  await page.click('button[value="save"]')
  await page.waitForURL('**saved=1**')
  for (const path of [builder, '/inbox', '/dossiers/ferries', '/dossiers/ferries/reports']) {
    await page.goto(to(path))
    expect([path, await page.textContent('main')]).toEqual([path, expect.stringMatching(/was decided anew|changed since it was published/)])
  }
})

test('keeps both texts when two save it', async () => {
  const bo = await (await newsroom.enter(browser, 'Bo')).newPage()
  await page.goto(to(builder))
  await bo.goto(to(builder))
  await bo.fill('#b-summary', 'Bo was faster.')
  await saved(bo)
  await page.fill('#b-summary', 'Ann was slower.')
  const both = page.locator('[data-testid="edit-conflict"]')
  await both.waitFor()
  expect(await both.textContent()).toContain('Bo was faster.')
  expect(await both.textContent()).toContain('Ann was slower.')
  expect(await page.inputValue('#b-summary')).toBe('Ann was slower.')
  await both.getByRole('button', { name: 'Save yours over it' }).click()
  await saved()
  await bo.reload()
  expect(await bo.inputValue('#b-summary')).toBe('Ann was slower.')
  await bo.context().close()
})

test('is corrected, and shows what changed', async () => {
  await page.goto(to(builder))
  await page.fill('#corrected', 'The cost is open.')
  await page.fill('#why', 'Another bill was found.')
  await page.getByRole('button', { name: 'Publish version 2' }).click()
  await page.getByText('Published.', { exact: true }).waitFor()
  const reader = await (await browser.newContext()).newPage()
  await reader.goto(`${address}/2/changes`)
  const text = await reader.textContent('main')
  expect(text).toContain('Another bill was found.')
  expect(await reader.locator('ins').allTextContents()).toContainEqual(expect.stringContaining('Both bills are there.'))
  await fair(reader, 'changes')
  await reader.goto(`${address}/1`)
  expect(await reader.textContent('main')).toContain('A newer version replaces this one')
  await reader.context().close()
})

test('is withdrawn, and says so where it stood', async () => {
  await page.goto(to('/dossiers/ferries/reports'))
  await fair(page, 'list')
  await page.goto(to(builder))
  await page.locator('summary', { hasText: 'Withdraw' }).click()
  await page.fill('#withdraw-why', 'The log was forged.')
  await page
    .locator('form', { has: page.locator('#withdraw-why') })
    .getByRole('button')
    .click()
  await page.getByText('At its address readers are told why.').waitFor()
  const reader = await (await browser.newContext()).newPage()
  expect((await reader.goto(address))?.status()).toBe(410)
  expect(await reader.textContent('main')).toContain('The log was forged.')
  await fair(reader, 'tombstone')
  await reader.context().close()
})

test('a page says what changes without one source', async () => {
  await page.goto(to('/dossiers/ferries/impact'))
  await page.selectOption('#impact-source', { index: 2 })
  await page.getByRole('button', { name: 'Compute' }).click()
  await page.locator('h2', { hasText: /^(Without|Nothing changes without) C/ }).waitFor()
  await fair(page, 'impact')
})

test('the report of the dossier shows its charts in pictures and in words', async () => {
  await page.goto(to('/dossiers/ferries/report'))
  expect(await page.locator('.report-chart svg').count()).toBeGreaterThan(1)
  await page.locator('.report-chart summary').first().click()
  expect(await page.locator('.report-chart table').first().isVisible()).toBe(true)
  await fair(page, 'report')
})
