/** Everything can be read, filtered, added and decided with scripts off. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
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
  page = await (await desk.enter(browser, { javaScriptEnabled: false })).newPage()
}, PATIENCE)

afterAll(async () => {
  await browser?.close()
  await desk?.close()
})

/** What is pressed asks for a page; the page is here when all of it is, which is after its first words are. */
async function press(selector: string): Promise<void> {
  await page.click(selector)
  await page.waitForLoadState()
}

test('the pages read', async () => {
  await page.goto(`${desk.url}/`)
  await press('text=The storm of March 2011')
  expect(await page.textContent('.matrix')).toContain('At least ten ferries')
  expect(await page.textContent('.matrix')).toContain('silent')
  await press('text=How many ferries were cancelled?')
  expect(await page.textContent('.readings')).toContain('120 ferries')
  await press('.holder-link a >> nth=0')
  expect(await page.textContent('mark.claim:target')).toBe('12 ferries')
  await press('mark.claim:target a')
  expect(await page.textContent('h1')).toBe('How many ferries were cancelled?')
})

test('filters live in the address and combine', async () => {
  await page.goto(`${desk.url}/dossiers/ferries`)
  await page.selectOption('#filter-relation', 'conflict')
  await page.selectOption('#filter-kind', 'money')
  await press('.filters button')
  expect(new URL(page.url()).searchParams.get('relation')).toBe('conflict')
  expect(await page.locator('[data-finding]').count()).toBe(1)
  expect(await page.textContent('.result-line [role="status"]')).toContain('1 of 7 findings')
  await press('.question')
  expect(new URL(page.url()).searchParams.get('kind')).toBe('money')
  await page.goto(`${desk.url}/dossiers/ferries?q=blankets`)
  expect(await page.locator('[data-finding]').count()).toBe(1)
  await page.goto(`${desk.url}/dossiers/ferries?q=no+such+words`)
  expect(await page.textContent('.empty')).toContain('No finding fits these filters')
})

test('a decision is saved and leads to the next undecided finding', async () => {
  await page.goto(`${desk.url}/dossiers/ferries/findings/f-ferries`)
  await page.check('input[value="reading:12"]')
  await page.fill('#rationale', 'Written without scripts.')
  await press('button[value="save-next"]')
  expect(page.url()).not.toContain('f-ferries')
  expect(page.url()).toContain('/findings/')
  await page.goto(`${desk.url}/dossiers/ferries?state=decided`)
  expect(await page.locator('[data-finding]').count()).toBe(1)
  expect(await page.inputValue('#filter-state')).toBe('decided')
})

test('bad texts are named one by one and nothing typed is lost', async () => {
  await page.goto(`${desk.url}/dossiers/new`)
  await page.fill('#title', 'A title')
  await page.fill('#text-1', 'Ten ferries sailed.')
  await page.fill('#published-1', 'last week')
  await page.fill('#text-2', '---\ntitle: [\n---\n\nTwelve ferries sailed.')
  await page.fill('#addresses', 'gopher://old.example/')
  await press('button[value="compare"]')
  const words = (await page.textContent('.notice')) ?? ''
  for (const part of ['last week', 'Text 2: the front matter', '“gopher://old.example/” is not an address']) expect(words).toContain(part)
  expect(await page.inputValue('#title')).toBe('A title')
  expect(await page.inputValue('#text-1')).toBe('Ten ferries sailed.')
  expect(await page.inputValue('#published-1')).toBe('last week')
  expect(await page.inputValue('#addresses')).toBe('gopher://old.example/')
})

test('files of every format make a dossier, and each tells what became of it', async () => {
  await page.goto(`${desk.url}/dossiers/new`)
  await page.fill('#title', 'The pontoon')
  const made = join(import.meta.dirname, '../content/documents/made')
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer })
  await page.setInputFiles('#files', [
    file('harbour.docx', readFileSync(join(made, 'harbour.pandoc.docx'))),
    file('scan.pdf', Buffer.from('%PDF-1.7 …')),
    file('good.md', Buffer.from('Nine ferries sailed.')),
  ])
  await press('button[value="compare"]')
  await page.waitForURL('**/dossiers/the-pontoon/sources/add?brought=*', { timeout: PATIENCE })
  // Where the machine is busy, some are still under way: the page is asked for again.
  for (let look = 0; look < 60 && (await page.locator('.intake-item').count()) < 3; look++) {
    await page.waitForTimeout(1_000)
    await page.reload()
  }
  const items = await page.locator('.intake-item').allInnerTexts()
  expect(items[0]).toMatch(/The night the pontoon broke[\s\S]*Came in/)
  expect(items[1]).toMatch(/scan\.pdf is damaged/)
  expect(items[2]).toMatch(/good\.md[\s\S]*Came in/)
  await page.goto(`${desk.url}/dossiers/the-pontoon/sources/good.md`)
  expect(await page.textContent('body')).toContain('Nine ferries sailed.')
})

test('another field for a text is an answer of the server', async () => {
  await page.goto(`${desk.url}/dossiers/new`)
  await page.fill('#text-2', 'kept')
  await press('button[value="add"]')
  expect(await page.locator('#text-3').count()).toBe(1)
  expect(await page.inputValue('#text-2')).toBe('kept')
})

test('the colour scheme is chosen by a button', async () => {
  await page.goto(`${desk.url}/`)
  await press('button[value="dark"]')
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark')
  await page.goto(`${desk.url}/dossiers/ferries`)
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark')
})
