/**
 * A source is corrected in a browser: what changed is told, what hung on the words is found again or asks for another look, and one key
 * says that it still holds.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './axe.ts'
import { type Desk, openDesk, PATIENCE } from './desk.ts'
import { openBrowser, openForKeys } from './harness.ts'

const COMPARED = { timeout: 120_000 }

let desk: Desk
let browser: Browser
let page: Page

beforeAll(async () => {
  desk = await openDesk()
  browser = await openBrowser()
  page = await (await desk.enter(browser, { reducedMotion: 'reduce' })).newPage()
}, PATIENCE)

afterAll(async () => {
  await browser?.close()
  await desk?.close()
})

const first = 'The harbour office said 12 ferries were cancelled on Friday, 4 March 2011, because of the storm. The north pier stayed open.'
const second = 'Some 120 ferries were cancelled on Friday, 4 March 2011, because of the storm. Nobody was hurt in the port.'

async function revise(from: string, to: string): Promise<void> {
  await page.goto(`${desk.url}/dossiers/storm`)
  const link = page.locator('main a[href*="/sources/s-"][title*="Northern Wire"]').first()
  await page.goto(desk.url + ((await link.getAttribute('href')) ?? ''))
  await page.locator('.revise-open > summary').click()
  const text = await page.inputValue('#revise textarea')
  expect(text).toContain(from)
  await page.fill('#revise textarea', text.replace(from, to))
  await page.locator('#revise button[type="submit"]').click()
  await page.waitForURL('**/changes', COMPARED)
}

test('a decision and a revised source: what changed is told, and the decision asks for another look', async () => {
  await page.goto(`${desk.url}/dossiers/new`)
  await page.fill('#title', 'Storm')
  for (const [number, text, publisher] of [
    [1, first, 'The Harbour Post'],
    [2, second, 'Northern Wire'],
  ] as const) {
    await page.fill(`#text-${number}`, text)
    await page.fill(`#publisher-${number}`, publisher)
  }
  await page.click('button[value="compare"]')
  await page.waitForURL('**/dossiers/storm', COMPARED)
  await page.locator('tr', { hasText: '120 ferries' }).locator('a[href*="/findings/"]').first().click()
  await page.waitForURL('**/findings/**')
  await page.check('#decision input[value="needs-primary-source"]')
  await page.fill('#rationale', 'The log of the port is needed.')
  await page.click('#decision button[value="save"]')
  await page.waitForURL('**saved=1**')

  await revise('120 ferries', '112 ferries')
  expect(await page.textContent('main')).toMatch(/corrected “(Some )?120 ferries” to “(Some )?112 ferries”/)
  expect(await page.locator('.revision-text del').allTextContents()).toEqual([expect.stringContaining('120')])
  expect(await violations(page)).toEqual([])

  await openForKeys(page, `${desk.url}/dossiers/storm/attention`)
  const list = await page.textContent('.attention-list')
  expect(list).toContain('A value changed')
  expect(list).toContain('120 ferries')
  expect(list).toContain('112 ferries')
  expect(await page.textContent('.news-list')).toMatch(/corrected “(Some )?120 ferries” to “(Some )?112 ferries”/)
  expect(await violations(page)).toEqual([])
})

test('one key says that it still holds; the words of the decision stay and its history grows', async () => {
  await page.keyboard.press('y')
  await page.waitForURL('**held=1**')
  expect(await page.locator('.attention-list').count()).toBe(0)
  await page.locator('.news-list').waitFor()
  await page.goto(`${desk.url}/dossiers/storm`)
  await page.locator('tr', { hasText: '112 ferries' }).locator('a[href*="/findings/"]').first().click()
  await page.waitForURL('**/findings/**')
  expect(await page.inputValue('#rationale')).toBe('The log of the port is needed.')
  expect(await page.textContent('.history')).toContain('2')
})

test('a sentence added above moves nothing out of sight', async () => {
  await revise('Some 112', 'The night was short. Some 112')
  await page.goto(`${desk.url}/dossiers/storm/attention`)
  expect(await page.locator('.attention-list').count()).toBe(0)
  expect(await page.textContent('main')).toContain('found at another place, unchanged')
})

test('two who revise the same text: the second is told, and keeps what they typed', async () => {
  const other = await (await desk.enter(browser, {}, 'Ann')).newPage()
  await page.goto(`${desk.url}/dossiers/ferries`)
  const href = (await page.locator('main a[href*="/sources/s-"]').first().getAttribute('href')) ?? ''
  for (const one of [page, other]) {
    await one.goto(desk.url + href)
    await one.locator('.revise-open > summary').click()
  }
  await page.fill('#revise textarea', `${await page.inputValue('#revise textarea')}\nAdded by one.`)
  await page.locator('#revise button[type="submit"]').click()
  await page.waitForURL('**/changes', COMPARED)
  const typed = `${await other.inputValue('#revise textarea')}\nAdded by another.`
  await other.fill('#revise textarea', typed)
  await other.locator('#revise button[type="submit"]').click()
  await other.locator('#revise .notice').waitFor()
  expect(await other.inputValue('#revise textarea')).toBe(typed)
  await other.context().close()
})
