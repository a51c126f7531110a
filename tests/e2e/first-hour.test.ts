/**
 * A newcomer's first hour, from an empty desk to a report: the first visitor becomes the owner, a second editor comes by a link, pasted
 * texts become a dossier, ten findings are decided by keyboard alone, an alignment is corrected, two people talk, and each sees the other's
 * work arrive.
 *
 * One story, told in order: every test stands on what the one before it did.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '../../prisma/client.ts'
import { copyFolder } from '../run/copy-folder.ts'
import { PATIENCE, preparedData } from './desk.ts'
import { type App, openBrowser, startApp } from './harness.ts'

/** From the answer to the writer until the other page has it. A shared machine may be asked for more patience. */
const WITHIN = Number(process.env.LIVE_WITHIN ?? 2_000)
const COMPARED = { timeout: 120_000 }
const TO_DECIDE = 10

const folder = mkdtempSync(join(tmpdir(), 'variorum-first-hour-'))
let app: App
let browser: Browser
let ida: Page
let jo: Page
/** Of the new dossier. */
const base = () => `${app.url}/dossiers/the-fire-at-the-corrin-mill`

beforeAll(async () => {
  const dataDir = join(folder, 'data')
  await copyFolder(await preparedData(), dataDir)
  await forgetPeople(dataDir)
  app = await startApp({ dataDir, prepared: true })
  browser = await openBrowser()
  ida = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage()
}, PATIENCE)

afterAll(async () => {
  await browser?.close()
  await app?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** The samples are prepared once for all browser tests, with people; here nobody has come yet. */
async function forgetPeople(dataDir: string): Promise<void> {
  const { db, close } = await openStore({ dataDir })
  await db.session.deleteMany()
  await db.account.deleteMany()
  await db.membership.deleteMany()
  await db.invitation.deleteMany()
  await db.user.deleteMany()
  await close()
}

const account = (figures: readonly [number, string, number, number, number, number, number, number, string, number, string, number]) => {
  const [day, time, killed, injured, engines, worked, damage, built, fine, away, managers, families] = figures
  return `The Corrin mill burned down on ${day} June 2016. The fire broke out at ${time} a.m. in the dye house. It killed ${killed} workers and injured ${injured} people. The fire brigade sent ${engines} engines. About ${worked} people worked at the mill.

The damage was put at $${damage} million. The mill was built in ${built}. The owner, Halden Textiles, had been fined $${fine} in 2014 for blocked exits. The smoke was seen from ${away} kilometres away. Police arrested ${managers} managers on 16 June 2016. The mayor, Petra Lund, said that ${families} families had lost a breadwinner.`
}

const texts = [
  ['Corrin Evening Star', account([14, '2:40', 19, 43, 31, 260, 18, 1911, '75,000', 30, 'four', 52])],
  ['Valley Radio', account([15, '3:10', 24, 43, 13, 620, 81, 1917, '57,000', 50, 'six', 25])],
  ['National Wire', account([14, '2:40', 21, 34, 31, 260, 18, 1911, '75,000', 30, 'four', 52])],
] as const

/** Presses Tab until what matches has the focus. */
async function tabTo(page: Page, selector: string, most = 120): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`Tab never reached ${selector}`)
}

test('the first visitor becomes the owner in one step', async () => {
  await ida.goto(app.url)
  await ida.click('main a[href="/start"]')
  await ida.fill('input[name="name"]', 'Ida Brandt')
  await ida.fill('input[name="email"]', 'ida@desk.example')
  await ida.fill('input[name="password"]', 'seven grey herons')
  await ida.click('main button[type="submit"]')
  await ida.waitForURL(`${app.url}/`)
  expect(await ida.textContent('.whoami')).toContain('Ida Brandt')
  const [cookie] = await ida.context().cookies()
  expect(cookie).toMatchObject({ name: 'variorum.session_token', httpOnly: true, sameSite: 'Lax', path: '/' })
})

test('a second editor comes by a link, which works once, and without scripts', async () => {
  await ida.goto(`${app.url}/people`)
  await ida.fill('input[name="email"]', 'jo@desk.example')
  await ida.check('input[name="role"][value="editor"]')
  await ida.getByRole('button', { name: 'Make the invitation' }).click()
  const link = await ida.inputValue('.shown-link input')
  const plain = await browser.newContext({ javaScriptEnabled: false })
  const door = await plain.newPage()
  await door.goto(link)
  await door.fill('input[name="name"]', 'Jo Marsh')
  await door.fill('input[name="password"]', 'a heap of wet sand')
  await door.click('main button[type="submit"]')
  expect(await door.textContent('.whoami')).toContain('Jo Marsh')
  await door.goto(link)
  expect(await door.textContent('h1')).toBe('This link opens nothing')
  await door.goto(`${app.url}/start`)
  expect(new URL(door.url()).pathname).toBe('/sign-in')
  jo = await (await browser.newContext({ storageState: await plain.storageState(), reducedMotion: 'reduce' })).newPage()
  await plain.close()
})

test('three pasted texts become a dossier, by keyboard alone', async () => {
  await ida.goto(app.url)
  await tabTo(ida, 'a[href="/dossiers/new"]')
  await ida.keyboard.press('Enter')
  await ida.waitForURL('**/dossiers/new')
  await tabTo(ida, '#title')
  await ida.keyboard.type('The fire at the Corrin mill')
  for (const [index, [publisher, text]] of texts.entries()) {
    if (index === 2) {
      await tabTo(ida, 'button[value="add"]')
      await ida.keyboard.press('Enter')
      // The form begins anew, and the focus goes to the text that was asked for.
      await ida.waitForFunction(() => document.activeElement?.id === 'text-3')
    } else await tabTo(ida, `#text-${index + 1}`)
    await ida.keyboard.insertText(text)
    await tabTo(ida, `#publisher-${index + 1}`)
    await ida.keyboard.type(publisher)
  }
  await tabTo(ida, 'button[value="compare"]')
  await ida.keyboard.press('Enter')
  await ida.waitForURL(base(), COMPARED)
  expect(await ida.textContent('h1')).toBe('The fire at the Corrin mill')
  const row = ida.locator('tr', { hasText: '24 workers' }).first()
  expect(await row.textContent()).toContain('19 workers')
  expect(await row.textContent()).toContain('conflict')
})

test('ten findings are decided without a mouse', async () => {
  await ida.goto(`${base()}/queue`)
  await ida.waitForSelector('html[data-keys]')
  await ida.keyboard.press('n')
  await ida.keyboard.press('Enter')
  await ida.waitForURL('**/findings/**')
  const seen = new Set<string>()
  for (let number = 1; number <= TO_DECIDE; number++) {
    const here = new URL(ida.url()).pathname
    expect(seen).not.toContain(here)
    seen.add(here)
    await ida.waitForSelector('html[data-keys]')
    await ida.keyboard.press(number % 5 === 0 ? 'u' : '1')
    await ida.keyboard.press('e')
    await ida.keyboard.type(`Reason ${number}.`)
    await tabTo(ida, 'button[value="save-next"]')
    await ida.keyboard.press('Enter')
    await ida.waitForURL((url) => url.pathname !== here)
  }
  await ida.goto(`${base()}/queue?state=decided`)
  expect(await ida.locator('[data-finding]').count()).toBe(TO_DECIDE)
  expect(await ida.textContent('.dossier-progress')).toContain(`${TO_DECIDE} of`)
})

test('the second editor is let into the dossier, and one alignment is corrected', async () => {
  expect((await jo.goto(base()))?.status()).toBe(404)
  await ida.goto(`${base()}/members`)
  await ida.fill('main input[name="email"]', 'jo@desk.example')
  await ida.getByRole('button', { name: 'Make the invitation' }).click()
  await jo.goto(await ida.inputValue('.shown-link input'))
  await jo.locator('main form button[type="submit"]').click()
  await jo.waitForURL(base())

  await jo.goto(`${base()}/queue?state=undecided`)
  await jo.locator('a[data-row]').first().click()
  await jo.waitForURL('**/findings/**')
  await jo.locator('.correct-open > summary').click()
  await jo.locator('#correct input[name="claims"]').last().check()
  await jo.locator('#correct input[value="not-a-claim"]').check()
  await jo.locator('#correct input[name="why"]').fill('Another quantity altogether.')
  await jo.locator('#correct button[type="submit"]').click()
  await jo.waitForURL('**kept=**', COMPARED)
  expect(await jo.locator('#corrections').textContent()).toContain('By Jo Marsh: not a claim')
})

test('what one says and decides, the other sees arrive', async () => {
  const finding = new URL(jo.url()).pathname
  const streams = [ida, jo].map((page) => page.waitForResponse((response) => response.url().includes('/live?')))
  await Promise.all([ida.goto(app.url + finding), jo.goto(app.url + finding)])
  await Promise.all(streams)
  await jo.locator('.new-thread textarea').fill('@Ida Brandt, which of the two did you *mean*?')
  await jo.locator('.new-thread button[value="send"]').click()
  await jo.locator('.thread .comment').waitFor()
  const said = Date.now()
  await ida.locator('.thread .comment em').getByText('mean').waitFor()
  expect(Date.now() - said).toBeLessThan(WITHIN)
  await ida.goto(`${app.url}/inbox`)
  await ida.getByText('which of the two did you').waitFor()
  // Asked for before the page is: on a quick machine the stream is there when the page is.
  const stream = ida.waitForResponse((response) => response.url().includes('/live?'))
  await ida.goto(app.url + finding)
  await stream

  await jo.check('input[value="needs-primary-source"]')
  await jo.fill('#rationale', 'The register has to be asked.')
  await jo.click('button[value="save"]')
  await jo.waitForURL('**saved=1**')
  const decided = Date.now()
  await ida.locator('.history').getByText('The register has to be asked.').first().waitFor()
  expect(Date.now() - decided).toBeLessThan(WITHIN)
  await ida.getByText('Jo Marsh has decided.').waitFor({ state: 'attached' })
})

test('the report goes out with everything in it, narrowed where it is asked to be', async () => {
  await ida.goto(`${base()}/report`)
  const page = (await ida.textContent('.report')) ?? ''
  const cookie = (await ida.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const file = async (path: string): Promise<string> => {
    const answer = await fetch(`${base()}/${path}`, { headers: { cookie } })
    expect(answer.status).toBe(200)
    return answer.text()
  }
  for (const text of [page, await file('report/report.md'), await file('report/report.html')]) {
    for (const words of ['Reason 10.', 'Ida Brandt', 'The register has to be asked.', 'Another quantity altogether.'])
      expect(text).toContain(words)
  }
  expect(await file('report/report.md?state=decided')).toMatch(/Narrowed to .*: 1[01] of/)
  expect(await file('audit.csv')).toContain('correction.add')
})
