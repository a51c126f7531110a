/**
 * Every payload in every place that takes words from people, in a real browser: nothing runs, nothing loads, nothing becomes markup.
 *
 * Titles, descriptions, sources with their headlines and names, questions, readings, decisions, evidence, people, comments, passages, the
 * audit; then the fields and addresses that give words back at once. The content security policy would stop most of what ran, so a report
 * of it is a failure here too: the words should never have become markup.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noteHtml } from '../../app/_data/note-html.ts'
import { sourceHtml } from '../../app/_data/source-html.ts'
import { PATIENCE } from './desk.ts'
import { addresses, furnishHostile } from './fixtures/hostile-dossier.ts'
import { payloads } from './fixtures/payloads.ts'
import { openBrowser } from './harness.ts'
import { type Newsroom, openNewsroom } from './newsroom.ts'

let browser: Browser
let newsroom: Newsroom
let context: BrowserContext
let page: Page
const alarms: string[] = []

beforeAll(async () => {
  newsroom = await openNewsroom({
    people: ['Ann', `<img src=x onerror="window.hit=1">`, `"><script>window.hit=1</script>`],
    furnish: furnishHostile,
  })
  browser = await openBrowser()
  context = await newsroom.enter(browser, 'Ann')
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
  context.on('request', (request) => {
    if (!request.url().startsWith(newsroom.url) && !/^(data|blob|about):/.test(request.url())) alarms.push(`asked for ${request.url()}`)
  })
  page = await context.newPage()
  page.on('dialog', (dialog) => {
    alarms.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (/policy:|Content Security Policy/i.test(message.text())) alarms.push(message.text())
  })
}, PATIENCE)

afterAll(async () => {
  await browser?.close()
  await newsroom?.close()
})

/** What of this page is not ours. */
async function strange(where: Page = page): Promise<readonly string[]> {
  return where.evaluate(() => {
    const found: string[] = 'hit' in window ? ['window.hit was set'] : []
    const links = /^(href|src|action|formaction|xlink:href|data|poster)$/
    const running = /^(javascript|vbscript|data):/i
    const inAttribute = (tag: string, name: string, value: string): void => {
      if (/^on/i.test(name)) found.push(`${tag} ${name}`)
      if (links.test(name) && running.test(value.replaceAll(/[\p{Cc}\s]/gu, ''))) found.push(`${tag} ${name}=${value.slice(0, 80)}`)
      if (name === 'style' && /url\(|fixed|expression/i.test(value)) found.push(`${tag} style=${value.slice(0, 80)}`)
    }
    const foreign = ['iframe', 'object', 'embed', 'base', 'frame', 'frameset', 'portal', 'math', 'marquee', 'isindex', 'template', 'applet']
    const lost = ['main style', 'main link', 'main img', 'main video', 'main audio', 'svg script', 'svg a', 'meta[http-equiv]', '#clobber']
    const names = ['__proto__', 'body', 'cookie', 'attributes'].map((name) => `[name="${name}"]`)
    for (const selector of [...foreign, ...lost, ...names]) if (document.querySelector(selector) !== null) found.push(selector)
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes) inAttribute(element.tagName.toLowerCase(), name, value)
    for (const script of document.scripts)
      if (script.nonce === '' && !script.src.startsWith(`${location.origin}/_next/`)) found.push(`script ${script.outerHTML.slice(0, 80)}`)
    for (const form of document.forms)
      if (new URL(form.getAttribute('action') ?? '', location.href).origin !== location.origin) found.push('a form that leads elsewhere')
    if (document.querySelectorAll('#content').length !== 1) found.push('another #content')
    return found
  })
}

test(`has more than a hundred payloads, and no two alike`, () => {
  expect(new Set(payloads).size).toBe(payloads.length)
  expect(payloads.length).toBeGreaterThanOrEqual(100)
})

test('would see it if something became markup', async () => {
  const bare = await browser.newPage()
  await bare.setContent(`<main id="content">${payloads.filter((payload) => payload.startsWith('<img')).join('')}</main>`)
  await bare.waitForFunction(() => 'hit' in window)
  const found = await strange(bare)
  expect(found).toContain('window.hit was set')
  expect(found).toContain('img onerror')
  await bare.close()
})

test(
  'nothing stored runs, loads or becomes markup on any page',
  async () => {
    const bad: Record<string, readonly string[]> = {}
    for (const address of addresses()) {
      const answer = await page.goto(newsroom.url + address)
      if (answer?.status() !== 200) bad[address] = [`answers ${answer?.status()}`]
      await page.$$eval('summary', (all) => all.map((summary) => summary.parentElement?.setAttribute('open', '')))
      const found = [...(await strange()), ...alarms.splice(0)]
      if (found.length > 0) bad[address] = found
    }
    expect(bad).toEqual({})
  },
  PATIENCE,
)

test(
  'what the two makers of HTML give out is inert by itself, without any policy',
  async () => {
    const made = payloads.map((payload, index) => `${sourceHtml(payload, [])}${noteHtml(payload, `n${index}`)}`)
    const bare = await context.newPage()
    await bare.setContent(`<main id="content">${made.join('<hr>')}</main>`)
    expect([...(await strange(bare)), ...alarms.splice(0)]).toEqual([])
    await bare.close()
  },
  PATIENCE,
)

test(
  'all pages of the audit',
  async () => {
    for (let next: string | null = '/dossiers/payloads/audit'; next !== null; ) {
      await page.goto(newsroom.url + next)
      expect([...(await strange()), ...alarms.splice(0)]).toEqual([])
      const query = await page.getAttribute('.pager a:last-child', 'href').catch(() => null)
      next = query?.includes('at=') ? query : null
    }
  },
  PATIENCE,
)

test(
  'fields and addresses give words back as words',
  async () => {
    for (const payload of payloads.filter((_, index) => index % 16 === 0)) {
      for (const query of [
        `/dossiers/payloads?q=${encodeURIComponent(payload)}`,
        `/dossiers/ferries/audit?words=${encodeURIComponent(payload)}`,
      ]) {
        await page.goto(newsroom.url + query)
        expect([...(await strange()), ...alarms.splice(0)], query).toEqual([])
      }
    }
  },
  PATIENCE,
)

test(
  'a preview shows what would be stored, and runs nothing of it',
  async () => {
    await page.goto(`${newsroom.url}/dossiers/ferries/findings/f-ferries`)
    await page.waitForLoadState('networkidle')
    for (const [index, payload] of payloads.entries()) {
      if (index % 3 !== 0) continue
      await page.fill('#note', `${payload}\n\nmark ${index}`)
      await page.click('#decision button[value="preview"]')
      await page.locator('#decision .preview').getByText(`mark ${index}`).or(page.locator('#decision .preview pre')).first().waitFor()
      expect([...(await strange()), ...alarms.splice(0)], payload).toEqual([])
    }
  },
  PATIENCE,
)

test(
  'the report as a file runs nothing, wherever it is opened',
  async () => {
    const html = await (await page.request.get(`${newsroom.url}/dossiers/payloads/report/report.html`)).text()
    expect(html.length).toBeGreaterThan(10_000)
    const bare = await context.newPage()
    await bare.setContent(html)
    expect(await bare.evaluate(() => 'hit' in window)).toBe(false)
    expect(await bare.$$eval('*', (all) => all.filter((one) => [...one.attributes].some(({ name }) => /^on/i.test(name))).length)).toBe(0)
    expect(alarms.splice(0)).toEqual([])
    await bare.close()
  },
  PATIENCE,
)
