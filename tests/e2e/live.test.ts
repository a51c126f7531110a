/**
 * What one editor writes, the other sees within two seconds, across two processes on PostgreSQL. (In one process, on the embedded database,
 * it is part of first-hour.test.ts.)
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PATIENCE } from './desk.ts'
import { openBrowser } from './harness.ts'
import { type Newsroom, openNewsroom } from './newsroom.ts'

/** From the answer to the writer until the other page has it. A shared machine may be asked for more patience. */
const WITHIN = Number(process.env.LIVE_WITHIN ?? 2_000)
const finding = '/dossiers/ferries/findings/f-ferries'

describe('PostgreSQL, two processes', () => {
  let browser: Browser
  let newsroom: Newsroom
  let ann: Page
  let bo: Page

  beforeAll(async () => {
    newsroom = await openNewsroom({ people: ['Ann', 'Bo'], server: true })
    browser = await openBrowser()
    const streams: Promise<unknown>[] = []
    const open = async (name: string, url: string): Promise<Page> => {
      const page = await (await newsroom.enter(browser, name)).newPage()
      streams.push(page.waitForResponse((response) => response.url().includes('/live?')))
      await page.goto(url + finding)
      return page
    }
    ann = await open('Ann', newsroom.url)
    bo = await open('Bo', newsroom.urls.at(-1) ?? newsroom.url)
    await Promise.all(streams)
  }, PATIENCE)

  afterAll(async () => {
    await browser?.close()
    await newsroom?.close()
  })

  test('each is told that the other is here', async () => {
    await ann.getByText('Bo (on this finding)').waitFor()
    await bo.getByText('Ann (on this finding)').waitFor()
  })

  test('a decision arrives, is announced, and touches nothing that is being typed', async () => {
    await bo.locator('#note').pressSequentially('Half a thought of Bo')
    await ann.check('input[value="unresolved"]')
    await ann.fill('#rationale', 'Nobody counted them.')
    await ann.click('button[value="save"]')
    await ann.waitForURL('**saved=1**')
    const answered = Date.now()
    await bo.locator('.history').getByText('Nobody counted them.').first().waitFor()
    expect(Date.now() - answered).toBeLessThan(WITHIN)
    await bo.getByText('Ann has decided.').waitFor({ state: 'attached' })
    expect(await bo.inputValue('#note')).toBe('Half a thought of Bo')
    await bo.click('button[value="save"]')
    await bo.locator('[data-testid="edit-conflict"]').waitFor()
    expect(await bo.inputValue('#note')).toBe('Half a thought of Bo')
  })

  test('so does a comment', async () => {
    await bo.locator('.new-thread textarea').fill('Do you *hear* me?')
    await bo.locator('.new-thread button[value="send"]').click()
    await bo.locator('.thread .comment').waitFor()
    const answered = Date.now()
    await ann.locator('.thread .comment em').getByText('hear').waitFor()
    expect(Date.now() - answered).toBeLessThan(WITHIN)
  })

  test('a page that was out of sight catches up', async () => {
    await ann.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await bo.locator('.thread > .comment-form textarea').fill('Said while you were away')
    await bo.locator('.thread > .comment-form button[value="send"]').click()
    await bo.locator('.comment .prose').getByText('Said while you were away').waitFor()
    expect(await ann.locator('.comment .prose').getByText('Said while you were away').count()).toBe(0)
    await ann.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => false })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await ann.locator('.comment .prose').getByText('Said while you were away').waitFor()
  })

  test('a visitor hears nothing of a dossier that is not theirs', async () => {
    const answer = await fetch(`${newsroom.url}/dossiers/ferries/live`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe('')
  })
})
