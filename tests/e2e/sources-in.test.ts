/**
 * Sources are brought in on their page: many at once, each with its own end; looked at before they are kept; and changed afterwards.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Store } from '../../prisma/client.ts'
import { setWatch } from '../../prisma/jobs.ts'
import { addDossier, addSource, saveComparison } from '../../prisma/write.ts'
import { violations, WCAG } from './axe.ts'
import { ferryComparison, ferryTexts } from './fixtures/ferries.ts'
import { openBrowser } from './harness.ts'
import { type Newsroom, openNewsroom } from './newsroom.ts'

let newsroom: Newsroom
let browser: Browser
let page: Page

const made = join(import.meta.dirname, '../content/documents/made')
const file = (name: string, as = name) => ({ name: as, mimeType: 'application/octet-stream', buffer: readFileSync(join(made, name)) })
const PATIENCE = 60_000
/** A source whose address is watched. */
const watched = ferryTexts[0]?.path ?? ''

beforeAll(async () => {
  newsroom = await openNewsroom({ people: ['Ann'], furnish: furnishWatched })
  browser = await openBrowser()
  page = await (await newsroom.enter(browser, 'Ann')).newPage()
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await newsroom?.close()
})

test('many at once: each is told its end, and one bad one stops none', async () => {
  await page.goto(`${newsroom.url}/dossiers/ferries`)
  await page.getByRole('link', { name: 'Add sources' }).click()
  await page.waitForURL('**/sources/add')
  const archive = Buffer.from(zipSync({ 'in/two.md': Buffer.from('Two ferries sailed.'), 'bad.pdf': Buffer.from('%PDF-1.4') }))
  await page.waitForLoadState('networkidle')
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      file('harbour.pandoc.docx', 'harbour.docx'),
      { name: 'broken.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 nothing') },
      { name: 'press.zip', mimeType: 'application/zip', buffer: archive },
      file('release.two-columns.pdf', 'release.pdf'),
    ])
  await page.getByLabel('Addresses of web pages').fill('http://169.254.169.254/latest\nno address')
  await page.getByRole('button', { name: 'Fetch these' }).click()
  await page.getByText('5 of 5 done: 3 came in, 0 were there already, 2 could not come in.').waitFor({ timeout: PATIENCE })
  expect(await page.getByLabel('Addresses of web pages').inputValue()).toBe('no address')
  const items = await page.locator('.intake-item').allInnerTexts()
  expect(items[0]).toMatch(/harbour\.docx[\s\S]*Came in[\s\S]*The night the pontoon broke/)
  expect(items[1]).toMatch(/broken\.pdf is damaged: it could not be opened as a PDF/)
  expect(items[2]).toMatch(/1 came in, 1 could not[\s\S]*press\.zip\/bad\.pdf is damaged/)
  expect(items[4]).toMatch(/is not fetched: it is not an address of the public internet/)
  await noComplaints('dark', 390)
  await noComplaints('light', 1440)
}, 120_000)

test('the comparison has followed by itself, once, of all that came in', async () => {
  const compared = async () => (await audit()).filter(({ action }) => action === 'comparison.save').length
  // The newsroom's dossier came with one.
  await expect.poll(compared, { timeout: PATIENCE }).toBe(2)
  await expect.poll(() => page.getByTestId('jobs').count(), { timeout: PATIENCE }).toBe(0)
  expect(await compared()).toBe(2)
})

test('what is brought again changes nothing', async () => {
  await page.getByLabel('Choose files').setInputFiles([file('harbour.pandoc.docx', 'harbour.docx')])
  await page.getByText('6 of 6 done: 3 came in, 1 were there already').waitFor({ timeout: PATIENCE })
})

test('each may be looked at and corrected before it is kept, by the keyboard alone, or left out', async () => {
  await page.reload()
  await page.waitForLoadState('networkidle')
  await page.getByLabel('Look at each before it is kept').focus()
  await page.keyboard.press('Space')
  await page
    .getByLabel('Choose files')
    .setInputFiles([file('letters.pandoc.epub', 'letters.epub'), file('archive.pandoc.txt', 'archive.txt')])
  await page.getByRole('form', { name: 'letters.epub' }).getByLabel('Publisher').waitFor({ timeout: PATIENCE })
  const form = page.getByRole('form', { name: 'letters.epub' })
  expect(await form.getByLabel('Title').inputValue()).toBe('Letters from the survey of Mount Castell')
  expect(await form.getByLabel('Published').inputValue()).toBe('1923-09-14')
  await noComplaints('light', 1440)
  await form.getByLabel('Publisher').focus()
  await page.keyboard.type('Survey Society')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Leave it out: archive.txt' }).click()
  await page.getByText('2 of 2 done: 1 came in').waitFor({ timeout: PATIENCE })
  await page.getByRole('link', { name: 'Letters from the survey of Mount Castell' }).click()
  await page.waitForURL('**/sources/letters.md')
  await page.getByText('Survey Society').first().waitFor()
})

test('what is known of a source is changed later, and its file is there as it came', async () => {
  const whole = await page.request.get(`${newsroom.url}/dossiers/ferries/sources/letters.md/original`, { headers: { cookie: cookie() } })
  expect(Buffer.from(await whole.body()).equals(readFileSync(join(made, 'letters.pandoc.epub')))).toBe(true)
  expect(whole.headers()['content-disposition']).toMatch(/^attachment/)
  await page.getByText('Change what is known of it').click()
  await page.getByLabel('Published').fill('3/4/1923')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('The date of publication must look like').waitFor()
  await noComplaints('dark', 390)
  await page.getByLabel('Published').fill('14 September 1923')
  await page.getByLabel('Title', { exact: true }).fill('Letters of the survey')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Letters of the survey' }).waitFor({ timeout: PATIENCE })
  await page.getByText('2 (shown)').waitFor()
})

test('a dossier may be made first, and filled then', async () => {
  await page.goto(`${newsroom.url}/dossiers/new`)
  await page.waitForLoadState('networkidle')
  await page.getByLabel('Title of the dossier').fill('The pontoon')
  await page.getByRole('button', { name: 'Make it, then add files or addresses' }).click()
  await page.waitForURL('**/dossiers/the-pontoon/sources/add', { timeout: PATIENCE })
  await page.getByRole('heading', { name: 'Add sources' }).waitFor()
})

test('a dossier is made of files and addresses at once: each is told, and what came in is compared', async () => {
  await page.goto(`${newsroom.url}/dossiers/new`)
  await page.waitForLoadState('networkidle')
  await page.getByLabel('Title of the dossier').fill('The quay')
  await page.getByLabel('Files').setInputFiles([
    { name: 'one.md', mimeType: 'text/markdown', buffer: Buffer.from('Ten barges sank at the quay on Friday.') },
    { name: 'two.html', mimeType: 'text/html', buffer: Buffer.from('<p>Some twelve barges sank at the quay on Friday.</p>') },
  ])
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await page.waitForURL(`${newsroom.url}/dossiers/the-quay`, { timeout: PATIENCE })
  await page.locator('[data-finding]').first().waitFor({ timeout: PATIENCE })
})

/** So many that the work still runs when it is cancelled. */
const LOGS = 400
const LOOKED_AT = 10
const numberIn = (path: string): number => Number(/\d+/.exec(path)?.[0])

test('work is cancelled while it runs: nothing comes in by half, what had come in stays, and the next document comes in', async () => {
  const log = (at: number): string => `Barge ${at} was moored at the quay on Friday.\n`
  const logs = Array.from({ length: LOGS }, (_, at) => [`log-${at}.md`, Buffer.from(log(at))] as const)
  const jobs = page.getByTestId('jobs').getByRole('listitem')
  const barges = jobs.filter({ hasText: 'barges.zip' })
  await page.reload()
  await page.waitForLoadState('networkidle')
  await send('barges.zip', Buffer.from(zipSync(Object.fromEntries(logs))))
  await page.getByRole('button', { name: 'Cancel: Bringing in barges.zip' }).click({ timeout: PATIENCE })
  await barges.getByText('Cancelled').waitFor({ timeout: PATIENCE })
  await barges.getByRole('button', { name: 'Try again: Bringing in barges.zip' }).waitFor()
  await noComplaints('dark', 390)

  const before = await paths()
  const came = before.filter((path) => path.startsWith('log-'))
  expect(came.length).toBeLessThan(LOGS)
  // The last ones to come are those that could be there by half.
  const last = came.sort((x, y) => numberIn(x) - numberIn(y)).slice(-LOOKED_AT)
  const originals = await Promise.all(last.map((path) => page.request.get(`${newsroom.url}/dossiers/the-quay/sources/${path}/original`)))
  expect(await Promise.all(originals.map((one) => one.text()))).toEqual(last.map((path) => log(numberIn(path))))
  await send('letter.md', Buffer.from('The harbour master counted eleven barges.'))
  // Nothing of the other one comes in meanwhile.
  await expect.poll(async () => (await paths()).sort(), { timeout: PATIENCE }).toEqual([...before, 'letter.md'].sort())

  /** As programs send it: whoever leaves does not cancel it. */
  async function send(name: string, bytes: Buffer): Promise<void> {
    await page.evaluate(
      ([name = '', bytes = '']) => {
        const form = new FormData()
        form.append('file', new Blob([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))]), name)
        void fetch('/api/v1/dossiers/the-quay/sources', { method: 'POST', body: form }).catch(() => {})
      },
      [name, bytes.toString('base64')],
    )
  }
  async function paths(): Promise<string[]> {
    const all: string[] = []
    for (let next = `/api/v1/dossiers/the-quay/sources?limit=200`; next !== ''; ) {
      const { items, ...more } = (await (await page.request.get(newsroom.url + next)).json()) as {
        readonly items: readonly { readonly path: string }[]
        readonly next: string | null
      }
      all.push(...items.map(({ path }) => path))
      next = more.next === null ? '' : `/api/v1/dossiers/the-quay/sources?limit=200&cursor=${encodeURIComponent(more.next)}`
    }
    return all
  }
}, 180_000)

test('an address is watched as often as is asked, fetched now, and what failed is tried again', async () => {
  await page.goto(`${newsroom.url}/dossiers/watched/sources/${watched}`)
  expect(await page.getByLabel('Watch this address').inputValue()).toBe('week')
  await page.getByLabel('Watch this address').selectOption('every day')
  await page.getByRole('button', { name: 'Set how often' }).click()
  await page.waitForURL('**#watch')
  await page.reload()
  expect(await page.getByLabel('Watch this address').inputValue()).toBe('day')
  await page.getByRole('button', { name: 'Fetch again now' }).click()
  const beside = page.getByRole('region', { name: 'Its address' })
  await beside.getByText('did not come').waitFor({ timeout: PATIENCE })
  await beside.getByText('it is not an address of the public internet').waitFor()

  await page.goto(`${newsroom.url}/dossiers/watched`)
  const job = page.getByTestId('jobs').getByRole('listitem')
  expect(await job.textContent()).toMatch(
    new RegExp(`Fetching the address of ${watched} Did not succeed[\\s\\S]*The reason: The line broke`),
  )
  await noComplaints('light', 1440)
  await page.getByRole('button', { name: `Try again: Fetching the address of ${watched}` }).click()
  await expect.poll(() => job.count(), { timeout: PATIENCE }).toBe(0)
})

/** A dossier with an address that is watched (one that is never fetched), and with work that failed. */
async function furnishWatched(store: Store): Promise<void> {
  const dossier = 'watched'
  await addDossier(store, { slug: dossier, title: 'Watched', description: '', author: 'Ann' })
  for (const text of ferryTexts) await addSource(store, { dossier, ...text, author: 'Ann' })
  await saveComparison(store, { dossier, comparison: ferryComparison, author: 'Ann' })
  await setWatch(store, { dossier, path: watched, address: 'http://169.254.169.254/log', every: 'week', author: 'Ann' })
  const { id: dossierId } = await store.db.dossier.findUniqueOrThrow({ where: { slug: dossier } })
  const [createdAt, endedAt] = [store.now(), store.now()]
  const failed = { kind: 'fetch', name: watched, state: 'failed', error: 'The line broke', askedBy: 'Ann' }
  await store.db.job.create({ data: { dossierId, ...failed, createdAt, endedAt } })
}

async function audit(): Promise<readonly { readonly action: string }[]> {
  const lines = await page.request.get(`${newsroom.url}/dossiers/ferries/audit.jsonl`, { headers: { cookie: cookie() } })
  return (await lines.text())
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly action: string })
}

function cookie(): string {
  const { name, value } = newsroom.cookieOf('Ann')
  return `${name}=${encodeURIComponent(value)}`
}

/** axe has nothing to say, and nothing is wider than the window. */
async function noComplaints(colorScheme: 'light' | 'dark', width: number): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height: 900 })
  const folder = process.env['SCREENSHOTS']
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${colorScheme}-${width}-${Date.now()}.png`), fullPage: true })
  expect(await violations(page, WCAG)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
}
