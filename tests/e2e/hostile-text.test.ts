/** Text from elsewhere is text: nothing in a title, a source, a note, a name or an address runs. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openDesk, PATIENCE } from './desk.ts'
import { openBrowser } from './harness.ts'

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

const payloads = [
  '<script>window.hit=1</script>',
  '<img src=x onerror="window.hit=1">',
  '<svg onload="window.hit=1">',
  '[a](javascript:window.hit=1)',
  '[a](JaVaScRiPt&colon;window.hit=1)',
  '[a](data:text/html,<script>window.hit=1</script>)',
  '![a](javascript:window.hit=1)',
  '<a href="javascript:window.hit=1">a</a>',
  '<details open ontoggle="window.hit=1">',
  '"><img src=x onerror="window.hit=1">',
  "'-window.hit=1-'",
  '</script><script>window.hit=1</script>',
  '<iframe srcdoc="<script>parent.hit=1</script>">',
  '<math><mtext><table><mglyph><style><img src=x onerror="window.hit=1">',
  '[^1]\n\n[^1]: <img src=x onerror="window.hit=1">',
  '| <img src=x onerror="window.hit=1"> |\n|---|\n| <script>window.hit=1</script> |',
  '<javascript:window.hit=1>',
  '</textarea><script>window.hit=1</script>',
  '<style>*{display:none}</style>',
  '<base href="https://elsewhere.example/">',
  '<form action="https://elsewhere.example/"><button id="clobber">x</button></form>',
  '<input name="__proto__"><a id="content" name="body">x</a>',
]

test(
  'payloads in titles, descriptions, sources, notes and names run nothing and load nothing',
  async () => {
    const context = await desk.enter(browser)
    const page = await context.newPage()
    const foreign: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(desk.url) && !request.url().startsWith('data:')) foreign.push(request.url())
    })
    page.on('dialog', (dialog) => dialog.dismiss())
    const all = payloads.join('\n\n')
    await page.goto(`${desk.url}/dossiers/new`)
    await page.fill('#title', `Hostile ${payloads[1]}`)
    await page.fill('#description', all)
    for (const number of [1, 2]) {
      await page.fill(`#text-${number}`, `In the storm ${number}2 ferries were cancelled on 4 March 2011.\n\n${all}\n\nText ${number}.`)
      await page.fill(`#publisher-${number}`, `Publisher ${payloads[0]} ${number}`)
      await page.fill(`#title-${number}`, `Headline ${payloads[2]}`)
    }
    await page.click('button[value="compare"]')
    await page.waitForURL(/\/dossiers\/hostile/, { timeout: 60_000 })
    const dossier = new URL(page.url()).pathname
    const quiet = async (): Promise<void> => {
      await page.waitForLoadState('networkidle')
      for (const link of await page.$$('a')) {
        const href = (await link.getAttribute('href')) ?? ''
        expect(href, 'address of a link').not.toMatch(/^\s*(javascript|data|vbscript):/i)
      }
      expect(await page.evaluate(() => 'hit' in window)).toBe(false)
      expect(await page.$('iframe, object, embed, base, main style')).toBeNull()
    }
    await quiet()
    const sources = await page.$$eval('.overview-name a', (links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(sources.length).toBe(2)
    for (const path of [...sources, `${dossier}/report`, '/']) {
      await page.goto(desk.url + path)
      await quiet()
    }
    const text = await page.goto(desk.url + (sources[0] ?? '')).then(() => page.textContent('.source-text'))
    expect(text, 'raw HTML is shown as it is written').toContain('<script>window.hit=1</script>')

    // All in one note; one by one they are stored, and looked at on every page, in xss.test.ts.
    await page.goto(`${desk.url}/dossiers/ferries/findings/f-day`)
    await page.fill('#note', all)
    await page.fill('#rationale', all)
    await page.click('.decision button[value="preview"]')
    await page.waitForSelector('.preview')
    await quiet()
    await page.click('button[value="save"]')
    await page.waitForURL(/saved=1/)
    // The address is there before the page: what is looked at is the page that says it is saved.
    await page.locator('#saved').waitFor()
    await quiet()
    await page.goto(`${desk.url}/dossiers/ferries/report`)
    await quiet()
    await page.goto(`${desk.url}/dossiers/ferries?q=${encodeURIComponent(payloads[9] ?? '')}`)
    await quiet()
    expect(foreign).toEqual([])
  },
  PATIENCE,
)
