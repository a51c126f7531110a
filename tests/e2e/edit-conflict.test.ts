/** Two editors on one finding: the slower one sees both texts, loses neither, and can save on top. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openDesk, PATIENCE } from './desk.ts'
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

async function write(page: Page, words: string): Promise<void> {
  await page.fill('#rationale', `${words} (rationale)`)
  await page.fill('#note', `${words} (note)`)
  await page.check('input[value="unresolved"]')
  await page.click('button[value="save"]')
}

test.each([
  ['with scripts', true, 'f-ferries'],
  ['without scripts', false, 'f-cost'],
] as const)('the slower editor sees both texts and saves on top, %s', async (_, javaScriptEnabled, finding) => {
  const open = async (who: 'Ann' | 'Bo'): Promise<Page> => {
    const page = await (await desk.enter(browser, { javaScriptEnabled }, who)).newPage()
    await page.goto(`${desk.url}/dossiers/ferries/findings/${finding}`)
    return page
  }
  const [ann, bo] = [await open('Ann'), await open('Bo')]
  await write(ann, 'Ann was here first')
  await ann.waitForURL('**saved=1**')
  await write(bo, 'Bo was slower')

  const both = bo.locator('[data-testid="edit-conflict"]')
  await both.waitFor()
  const shown = await both.textContent()
  for (const words of [
    'Ann was here first (rationale)',
    'Ann was here first (note)',
    'Bo was slower (rationale)',
    'Bo was slower (note)',
  ]) {
    expect(shown).toContain(words)
  }
  expect(await bo.inputValue('#note')).toBe('Bo was slower (note)')
  expect(await bo.inputValue('#rationale')).toBe('Bo was slower (rationale)')
  expect(await bo.isChecked('input[value="unresolved"]')).toBe(true)

  await bo.click('button[value="save"]')
  await bo.waitForURL('**saved=2**')
  const history = await bo.textContent('.history')
  expect(history).toContain('Ann was here first')
  expect(history).toContain('Bo was slower')
})

test.each([
  ['with scripts', true],
  ['without scripts', false],
] as const)('a refused save gives every word back, %s', async (_, javaScriptEnabled) => {
  const page = await (await desk.enter(browser, { javaScriptEnabled })).newPage()
  await page.goto(`${desk.url}/dossiers/ferries/findings/f-quote`)
  const note = 'Line one\n\n| a | b |\n|---|---|\n| 1 | <2> |\n'
  await page.fill('#note', note)
  await page.check('input[value="none"]')
  await page.click('button[value="save"]')
  await page.waitForSelector('#error-rationale')
  expect(await page.inputValue('#note')).toBe(note)
  expect(await page.isChecked('input[value="none"]')).toBe(true)
  await page.click('.decision button[value="preview"]')
  await page.waitForSelector('.preview table')
  expect(await page.inputValue('#note')).toBe(note)
})

test('a draft outlives a closed tab', async () => {
  const context = await desk.enter(browser)
  const page = await context.newPage()
  const address = `${desk.url}/dossiers/ferries/findings/f-passengers`
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  await page.locator('#note').pressSequentially('Half a thought')
  await page.close()
  const again = await context.newPage()
  await again.goto(address)
  await again.getByRole('button', { name: 'Put it back' }).click()
  expect(await again.inputValue('#note')).toBe('Half a thought')
})
