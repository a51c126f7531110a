/** Everything can be read, filtered, added and decided with scripts off. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
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

test('the pages read', async () => {
  await page.goto(`${desk.url}/`)
  await page.click('text=The storm of March 2011')
  expect(await page.textContent('.matrix')).toContain('At least ten ferries')
  expect(await page.textContent('.matrix')).toContain('silent')
  await page.click('text=How many ferries were cancelled?')
  expect(await page.textContent('.readings')).toContain('120 ferries')
  await page.click('.holder-link a >> nth=0')
  expect(await page.textContent('mark.claim:target')).toBe('12 ferries')
  await page.click('mark.claim:target a')
  expect(await page.textContent('h1')).toBe('How many ferries were cancelled?')
})

test('filters live in the address and combine', async () => {
  await page.goto(`${desk.url}/dossiers/ferries`)
  await page.selectOption('#filter-relation', 'conflict')
  await page.selectOption('#filter-kind', 'money')
  await page.click('.filters button')
  expect(new URL(page.url()).searchParams.get('relation')).toBe('conflict')
  expect(await page.locator('[data-finding]').count()).toBe(1)
  expect(await page.textContent('[role="status"]')).toContain('1 of 7 findings')
  await page.click('.question')
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
  await page.click('button[value="save-next"]')
  expect(page.url()).not.toContain('f-ferries')
  expect(page.url()).toContain('/findings/')
  await page.goto(`${desk.url}/dossiers/ferries?state=decided`)
  expect(await page.locator('[data-finding]').count()).toBe(1)
  expect(await page.inputValue('#filter-state')).toBe('decided')
})

test('bad texts are named one by one and nothing typed is lost', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-files-'))
  await page.goto(`${desk.url}/dossiers/new`)
  await page.fill('#title', 'A title')
  await page.fill('#text-1', 'Ten ferries sailed.')
  await page.fill('#published-1', 'last week')
  await page.setInputFiles(
    '#files',
    Object.entries({
      'empty.md': '',
      'scan.pdf': '%PDF-1.7 …',
      'latin.md': Buffer.from([0x46, 0xe4, 0x68, 0x72, 0x65]),
      'broken.md': '---\ntitle: [\n---\n\nTwelve ferries sailed.',
      'big.md': Buffer.alloc(20_000_001, 'word '),
      'good.md': 'Nine ferries sailed.',
      'twin.md': 'Nine ferries sailed.',
    }).map(([name, content]) => {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    }),
  )
  await page.click('button[value="compare"]')
  const words = (await page.textContent('.notice')) ?? ''
  for (const part of [
    'empty.md is empty',
    'scan.pdf is a PDF',
    'latin.md is not UTF-8',
    'broken.md: the front matter',
    'big.md has 20 MB',
    'twin.md has the same words as good.md',
    'last week',
  ]) {
    expect(words).toContain(part)
  }
  expect(await page.inputValue('#title')).toBe('A title')
  expect(await page.inputValue('#text-1')).toBe('Ten ferries sailed.')
  expect(await page.inputValue('#published-1')).toBe('last week')
  expect(await page.locator('textarea').evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))).toContain(
    'Nine ferries sailed.',
  )
  rmSync(folder, { recursive: true })
})

test('another field for a text is an answer of the server', async () => {
  await page.goto(`${desk.url}/dossiers/new`)
  await page.fill('#text-2', 'kept')
  await page.click('button[value="add"]')
  expect(await page.locator('#text-3').count()).toBe(1)
  expect(await page.inputValue('#text-2')).toBe('kept')
})

test('the colour scheme is chosen by a button', async () => {
  await page.goto(`${desk.url}/`)
  await page.click('button[value="dark"]')
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark')
  await page.goto(`${desk.url}/dossiers/ferries`)
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark')
})
