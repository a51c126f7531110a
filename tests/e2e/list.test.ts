/** The list of findings: two thousand of them scroll, by mouse and by keyboard; marks, base, palette, keys and languages. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violations } from './axe.ts'
import { type Desk, MANY, openDesk, PATIENCE } from './desk.ts'
import { ferryComparison } from './fixtures/ferries.ts'
import { openBrowser, openForKeys } from './harness.ts'

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

const focused = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('data-row') ?? null)

describe('two thousand findings', () => {
  test.each(['queue', ''])('scroll in /%s with few rows in the page, and the last one is reached', async (view) => {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
    await page.goto(`${desk.url}/dossiers/large/${view}`)
    await page.waitForFunction(() => document.querySelectorAll('[data-finding]').length < 60)
    expect(await page.getAttribute('table[aria-rowcount]', 'aria-rowcount')).toBe(String(MANY + 5))
    const most = await page.evaluate(async () => {
      let rows = 0
      for (let turn = 0; turn < 60; turn++) {
        scrollBy(0, 5_000)
        await new Promise((resolve) => requestAnimationFrame(resolve))
        rows = Math.max(rows, document.querySelectorAll('[data-finding], .list-waiting').length)
      }
      return rows
    })
    expect(most).toBeLessThan(80)
    // Rows that were never measured have a guessed height, so the end moves while it is approached.
    await page.waitForFunction((last) => {
      scrollTo(0, document.documentElement.scrollHeight)
      return document.querySelector(`#row-${last}`) !== null
    }, MANY - 1)
    await page.context().close()
  })

  test('the row with the focus stays when it is scrolled out of sight', async () => {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
    await openForKeys(page, `${desk.url}/dossiers/large/queue`)
    await page.waitForFunction(() => document.querySelectorAll('[data-finding]').length < 60)
    for (let presses = 0; presses < 90; presses++) await page.keyboard.press('j')
    const row = await focused(page)
    expect(row).not.toBeNull()
    await page.evaluate(() => scrollTo(0, 60_000))
    await page.waitForTimeout(500)
    expect(await focused(page)).toBe(row)
    await page.context().close()
  })

  test('the list stands where it was left', async () => {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
    await page.goto(`${desk.url}/dossiers/large/queue#row-1203`)
    await page.waitForFunction(() => document.activeElement?.closest('tr')?.id === 'row-1203')
    await page.context().close()
  })

  test('words are found in all of them, and the filter goes along to the finding', async () => {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
    await page.goto(`${desk.url}/dossiers/large/queue?q=${encodeURIComponent('"vessel number 1203"')}`)
    expect(await page.locator('[data-finding]').count()).toBe(1)
    await page.click('a[data-row]')
    await page.waitForURL(/findings\/f-1203/)
    expect(new URL(page.url()).searchParams.get('q')).toBe('"vessel number 1203"')
    expect(await page.textContent('.walk-place')).toContain('1 of 1')
    await page.context().close()
  })
})

test('the map of the keys and the palette open, close, and give the focus back', async () => {
  const context = await desk.enter(browser, { reducedMotion: 'reduce' })
  const page = await context.newPage()
  await openForKeys(page, `${desk.url}/dossiers/ferries/findings/f-ferries`)
  await page.focus('.walk a')
  await page.keyboard.press('?')
  await page.waitForSelector('[role="dialog"] h2')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.waitForSelector('[role="dialog"]', { state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.closest('.walk') !== null)).toBe(true)
  await page.keyboard.press('Control+k')
  await page.waitForSelector('[cmdk-input]')
  await page.keyboard.type('pier damaged')
  await page.waitForSelector('[cmdk-item]:has-text("Was the pier damaged?")')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.waitForURL(/findings\/(?!f-ferries)[^?]*$/)
  await page.waitForSelector('html[data-keys]')
  await page.keyboard.press('Escape')
  await page.waitForURL(/\/dossiers\/ferries(#row-\d+)?$/)
  await context.close()
})

test('a mark of having looked is set by v, shown in the list, and found by the filter', async () => {
  const context = await desk.enter(browser, { reducedMotion: 'reduce' })
  const page = await context.newPage()
  await openForKeys(page, `${desk.url}/dossiers/ferries/findings/f-ferries`)
  await page.keyboard.press('v')
  await page.waitForSelector('.viewed[aria-pressed="true"]')
  await page.goto(`${desk.url}/dossiers/ferries/queue?viewed=yes`)
  expect(await page.locator('[data-finding]').count()).toBe(1)
  expect(await page.locator('[data-viewed]').count()).toBe(1)
  await page.goto(`${desk.url}/dossiers/ferries/queue?viewed=no`)
  expect(await page.locator('[data-finding]').count()).toBeGreaterThan(1)
  await context.close()
})

test('any source can be the base, in words and not in colour alone', async () => {
  const page = await browser.newPage()
  const base = ferryComparison.sources[2]?.id ?? ''
  await page.goto(`${desk.url}/dossiers/ferries?base=${base}`)
  expect(await page.textContent('.matrix thead th:nth-child(2)')).toContain('Northern Wire')
  expect(await page.textContent('[data-finding="f-ferries"]')).toContain('≠ base')
  await page.click('a[data-row="f-ferries"]')
  await page.waitForURL(/findings/)
  expect(new URL(page.url()).searchParams.get('base')).toBe(base)
  expect(await page.textContent('#words')).toContain('Reading 3')
  await page.close()
})

test('the language follows the browser, and the switch', async () => {
  const context = await browser.newContext({ locale: 'ja-JP' })
  const page = await context.newPage()
  await page.goto(`${desk.url}/dossiers/ferries/queue`)
  expect(await page.getAttribute('html', 'lang')).toBe('ja')
  expect(await page.textContent('.tabs')).toContain('対照表')
  expect(await page.locator('.question span[lang="en"]').count()).toBeGreaterThan(0)
  expect(await page.textContent('.overview')).toContain('2011年3月5日')
  expect(await violations(page)).toEqual([])
  await page.click('button[value="en"]')
  await page.waitForSelector('html[lang="en"]')
  expect(await page.textContent('.tabs')).toContain('Matrix')
  await context.close()
})

test('the guided first run leads from the queue to a finding, and ends when it is told to', async () => {
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage()
  await page.goto(`${desk.url}/`)
  await page.click('.tour-banner a')
  await page.waitForSelector('.tour')
  await page.click('.tour .button >> nth=0')
  await page.waitForURL(/findings/)
  await page.waitForSelector('.tour')
  expect(await page.textContent('.tour')).toContain('Stop 2 of 6')
  await page.click('.tour .button--quiet')
  await page.waitForSelector('.tour', { state: 'detached' })
  await page.reload()
  await page.waitForTimeout(300)
  expect(await page.locator('.tour').count()).toBe(0)
  await page.context().close()
})
