/** What a person does for their programs, in a browser: a token that works until it is revoked, an address that is told. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './axe.ts'
import { openBrowser } from './harness.ts'
import { type HookReceiver, receiveHooks } from './hook-receiver.ts'
import { type Newsroom, openNewsroom } from './newsroom.ts'

let newsroom: Newsroom
let receiver: HookReceiver
let browser: Browser
let page: Page
let token = ''

beforeAll(async () => {
  receiver = await receiveHooks()
  newsroom = await openNewsroom({ people: ['Ann', 'Bo'], env: { VARIORUM_WEBHOOK_HOSTS: receiver.host } })
  browser = await openBrowser()
  page = await (await newsroom.enter(browser, 'Ann')).newPage()
}, 400_000)
afterAll(async () => {
  await browser?.close()
  await newsroom?.close()
  await receiver?.close()
})

/** In both colours and both widths: no violation, and nothing wider than the page. */
async function expectAccessible(): Promise<void> {
  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 390],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 900 })
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
}

const asking = async (): Promise<number> =>
  (await fetch(`${newsroom.url}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } })).status

test('a token is shown once and does what it was made for', async () => {
  await page.goto(`${newsroom.url}/account`)
  await page.getByLabel('What it is for').fill('Archive robot')
  await page.getByLabel('Decide').check()
  await page.getByRole('button', { name: 'Make a token' }).click()
  token = await page.getByLabel('What is shown only now').inputValue()
  expect(token).toMatch(/^vrm_[\w-]{43}$/)
  expect(await asking()).toBe(200)
  await expectAccessible()
  await page.reload()
  expect(await page.content()).not.toContain(token)
  expect(await page.getByText('Archive robot', { exact: true }).isVisible()).toBe(true)
  expect(await page.getByText('Read · Decide', { exact: true }).isVisible()).toBe(true)
})

test('an address is told of what is decided, and the page says so', async () => {
  await page.goto(`${newsroom.url}/dossiers/ferries/members`)
  await page.getByRole('link', { name: 'Webhooks of this dossier' }).click()
  await page.getByLabel('Address', { exact: true }).fill('http://127.0.0.1:9/')
  await page.getByRole('button', { name: 'Add it' }).click()
  await page.getByText('This address cannot be called.').waitFor()
  await page.getByLabel('Address', { exact: true }).fill(receiver.url)
  await page.getByRole('button', { name: 'Add it' }).click()
  const secret = await page.getByLabel('What is shown only now').inputValue()
  const decided = await fetch(`${newsroom.url}/api/v1/dossiers/ferries/findings/f-pier/decision`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ note: 'Ask the city.', basedOn: 0 }),
  })
  expect(decided.status).toBe(201)
  const [first] = await receiver.heard(1)
  expect(first?.verified(secret)).toMatchObject({ type: 'decided' })
  await page.reload()
  await page.locator('[data-delivery="sent"]').waitFor()
  await expectAccessible()
  await page.getByRole('button', { name: /^Send again/ }).click()
  await page.getByText('It will be sent again in a moment.').waitFor()
  await receiver.heard(2)
  await page.getByRole('button', { name: /^Switch .* on or off$/ }).click()
  await page.locator('[data-webhook="person"]').waitFor()
  await expectAccessible()
})

test('a revoked token does nothing any more', async () => {
  await page.goto(`${newsroom.url}/account`)
  await page.getByRole('button', { name: 'Revoke Archive robot' }).click()
  await page.getByText('The token is revoked').waitFor()
  expect(await asking()).toBe(401)
})
