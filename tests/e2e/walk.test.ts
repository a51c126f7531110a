/**
 * The main road, by keyboard alone: two pasted texts become a dossier, a finding is opened and decided, the decision outlives a restart
 * and stands in the report.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openDesk, PATIENCE } from './desk.ts'
import { openBrowser } from './harness.ts'

let desk: Desk
let browser: Browser
let page: Page

beforeAll(async () => {
  desk = await openDesk()
  browser = await openBrowser()
  page = await (await desk.enter(browser)).newPage()
}, PATIENCE)

afterAll(async () => {
  await browser?.close()
  await desk?.close()
})

const first = `The harbour office said 12 ferries were cancelled on Friday, 4 March 2011, because of the storm. The repair of the north pier will cost $2.4 million.`
const second = `Some 120 ferries were cancelled on Friday, 4 March 2011, because of the storm. The repair of the north pier will cost $4.2 million.`

/** Presses Tab until the element with this id, name or text has the focus. */
async function tabTo(selector: string, most = 120): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`Tab never reached ${selector}`)
}

test('two pasted texts become a dossier with a conflict, without a mouse', async () => {
  await page.goto(`${desk.url}/`)
  await tabTo('a[href="/dossiers/new"]')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/dossiers/new')
  await tabTo('#title')
  await page.keyboard.type('Ferries in the storm')
  await tabTo('#text-1')
  await page.keyboard.insertText(first)
  await tabTo('#publisher-1')
  await page.keyboard.type('The Harbour Post')
  await tabTo('#published-1')
  await page.keyboard.type('2011-03-05')
  await tabTo('#text-2')
  await page.keyboard.insertText(second)
  await tabTo('#publisher-2')
  await page.keyboard.type('Northern Wire')
  await tabTo('button[value="compare"]')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/dossiers/ferries-in-the-storm', { timeout: 60_000 })
  expect(await page.textContent('h1')).toBe('Ferries in the storm')
  const row = page.locator('tr', { hasText: '12 ferries' }).first()
  expect(await row.textContent()).toContain('120 ferries')
  expect(await row.textContent()).toContain('conflict')
})

test('the finding is decided by letters and Tab, and the decision survives a restart and stands in the report', async () => {
  await page.locator('body').press('j')
  for (let rows = 0; rows < 40; rows++) {
    const here = await page.evaluate(() => document.activeElement?.closest('tr')?.textContent ?? '')
    if (here.includes('120 ferries')) break
    await page.keyboard.press('j')
  }
  await page.keyboard.press('Enter')
  await page.waitForURL('**/findings/**')
  const address = new URL(page.url()).pathname
  await page.waitForSelector('html[data-keys]')
  await page.keyboard.press('1')
  expect(await page.locator('.decision input[name="choice"]').first().isChecked()).toBe(true)
  await page.keyboard.press('c')
  await page.keyboard.type('The log of the harbour master lists **twelve** sailings.')
  // Back to the rationale, which stands before the note.
  await page.keyboard.press('Shift+Tab')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('rationale')
  await page.keyboard.type('Only the office counted them.')
  await tabTo('button[value="save"]')
  await page.keyboard.press('Enter')
  await page.waitForURL('**saved=1**')
  expect(await page.textContent('#saved')).toContain('Version 1 is saved.')

  await desk.restart()
  await page.goto(`${desk.url}${address}`)
  expect(await page.inputValue('#rationale')).toBe('Only the office counted them.')
  expect(await page.innerHTML('.history')).toContain('<strong>twelve</strong>')

  await page.goto(`${desk.url}/dossiers/ferries-in-the-storm/report`)
  expect(await page.textContent('.report')).toContain('Only the office counted them.')
  for (const file of ['report.md', 'report.html']) {
    const answer = await fetch(`${desk.url}/dossiers/ferries-in-the-storm/${file}`, { headers: { cookie: desk.cookie('Ida') } })
    expect(answer.status).toBe(200)
    const text = await answer.text()
    expect(text).toContain('Only the office counted them.')
    expect(text).toContain('120 ferries')
  }
})

test('an earlier version stays in the history', async () => {
  await page.goto(`${desk.url}/dossiers/ferries/findings/f-pier`)
  for (const words of ['First thoughts.', 'Second thoughts.']) {
    await page.fill('#rationale', words)
    await page.check('input[value="needs-primary-source"]')
    await page.click('button[value="save"]')
    await page.waitForURL(new RegExp(`saved=${words.startsWith('First') ? 1 : 2}`))
  }
  const history = await page.textContent('.history')
  expect(history).toContain('First thoughts.')
  expect(history).toContain('Second thoughts.')
})
