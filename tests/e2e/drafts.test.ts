/** What is typed is never lost: a closed tab, a lost connection, a session that ended, another person at the same browser. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PATIENCE } from './desk.ts'
import { openBrowser } from './harness.ts'
import { type Newsroom, openNewsroom } from './newsroom.ts'

let browser: Browser
let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom({ people: ['Ann', 'Bo'] })
  browser = await openBrowser()
}, PATIENCE)

afterAll(async () => {
  await browser?.close()
  await newsroom?.close()
})

interface Place {
  readonly what: string
  readonly finding: string
  readonly field: string
  readonly send: string
  readonly sent: (page: Page) => Promise<unknown>
}

const decision: Place = {
  what: 'a note of a decision',
  finding: 'f-ferries',
  field: '#note',
  send: '#decision button[value="save"]',
  sent: (page) => page.waitForURL('**saved=**'),
}
const comment: Place = {
  what: 'a comment',
  finding: 'f-passengers',
  field: '.new-thread textarea',
  send: '.new-thread button[value="send"]',
  sent: (page) => page.locator('.thread .comment').first().waitFor(),
}

async function openAt(context: BrowserContext, { finding, field }: Place): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${newsroom.url}/dossiers/ferries/findings/${finding}`)
  // Ready when React has taken over: the form then keeps a draft. On a busy machine that is after the network has fallen silent.
  await page.waitForFunction(
    (wanted) => Object.keys(document.querySelector(wanted) ?? {}).some((key) => key.startsWith('__reactProps')),
    field,
  )
  return page
}

/** The stored draft is written with every letter; nothing else has to happen for it. */
async function typed(page: Page, { field }: Place, words: string): Promise<void> {
  const details = page.locator('.new-thread')
  if (field.startsWith('.new-thread') && (await details.getAttribute('open')) === null) await details.locator('summary').click()
  await page.locator(field).fill('')
  await page.locator(field).pressSequentially(words)
}

async function putBack(page: Page): Promise<void> {
  const details = page.locator('.new-thread')
  if ((await details.getAttribute('open')) === null) await details.locator('> summary').click()
  await page.getByRole('button', { name: 'Put it back' }).click()
}

test.each([decision, comment])('$what outlives a closed tab', async (place) => {
  const context = await newsroom.enter(browser, 'Ann')
  const page = await openAt(context, place)
  await typed(page, place, 'Half a thought')
  await page.close()
  const again = await openAt(context, place)
  await putBack(again)
  expect(await again.inputValue(place.field)).toBe('Half a thought')
  await context.close()
})

test.each([decision, comment])('$what outlives a lost connection, and can be sent when it is back', async (place) => {
  const context = await newsroom.enter(browser, 'Ann')
  const page = await openAt(context, place)
  await typed(page, place, 'Written in a tunnel')
  await context.setOffline(true)
  await page.click(place.send)
  await page.getByText('there is no connection').first().waitFor()
  expect(await page.inputValue(place.field)).toBe('Written in a tunnel')
  await context.setOffline(false)
  await page.click(place.send)
  await place.sent(page)
  await page.getByText('Written in a tunnel').first().waitFor()
  // Sent, so there is nothing left to put back.
  const again = await openAt(context, place)
  expect(await again.getByRole('button', { name: 'Put it back' }).count()).toBe(0)
  await context.close()
})

test.each([decision, comment])('$what outlives a server that does not answer', async (place) => {
  const context = await newsroom.enter(browser, 'Ann')
  const page = await openAt(context, place)
  await typed(page, place, 'Nobody at home')
  await page.route('**/findings/**', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
  await page.click(place.send)
  await page.getByText('there is no connection').first().waitFor()
  expect(await page.inputValue(place.field)).toBe('Nobody at home')
  await page.unroute('**/findings/**')
  await context.close()
})

test.each([decision, comment])('$what outlives a session that ended: sign in again, send again', async (place) => {
  const context = await newsroom.enter(browser, 'Ann')
  const page = await openAt(context, place)
  await typed(page, place, 'The session ended while this was written')
  const cookies = await context.cookies()
  await context.clearCookies()
  await page.click(place.send)
  await page.getByText('Sign in in another tab').first().waitFor()
  expect(await page.inputValue(place.field)).toBe('The session ended while this was written')
  await context.addCookies(cookies)
  await page.click(place.send)
  await place.sent(page)
  await page.getByText('The session ended while this was written').first().waitFor()
  await context.close()
})

test('nobody is offered what somebody else typed at the same browser', async () => {
  const context = await newsroom.enter(browser, 'Ann')
  const page = await openAt(context, decision)
  await typed(page, decision, 'For my eyes only')
  await context.clearCookies()
  const { name, value } = newsroom.cookieOf('Bo')
  await context.addCookies([{ name, value: encodeURIComponent(value), domain: '127.0.0.1', path: '/' }])
  const other = await openAt(context, decision)
  expect(await other.getByRole('button', { name: 'Put it back' }).count()).toBe(0)
  await context.close()
})
