/**
 * Correcting the machine in a browser: an alignment is taken apart and put back, a decision follows its finding, and two editors decide
 * without seeing each other.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeDossierArchive } from '../../content/archive/archive-file.ts'
import { GENERATOR } from '../../lib/version.ts'
import { exportDossier } from '../../prisma/archive.ts'
import { openStore } from '../../prisma/client.ts'
import { emptyStore } from '../prisma/empty-store.ts'
import { makeHistory } from '../prisma/made-history.ts'
import { begin, join } from '../prisma/newcomers.ts'
import { violations } from './axe.ts'
import { type Desk, openDesk, PATIENCE } from './desk.ts'
import { openBrowser } from './harness.ts'
import type { Who } from './people.ts'

/** The dossier is compared again by the engine itself, in a process of its own. */
const COMPARED = { timeout: 120_000 }

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

async function pageOf(who: Who): Promise<Page> {
  return (await desk.enter(browser, {}, who)).newPage()
}

async function firstFinding(page: Page, slug: string): Promise<string> {
  await page.goto(`${desk.url}/dossiers/${slug}`)
  const href = await page.locator('main a[href*="/findings/"]').first().getAttribute('href')
  return `${desk.url}${href ?? ''}`
}

/** A finding that is still one when a claim of it is taken out: three sources at least answer its question. */
async function findingThatSurvives(page: Page, slug: string): Promise<string> {
  await page.goto(`${desk.url}/dossiers/${slug}`)
  const links = await page.locator('main a[href*="/findings/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  for (const link of new Set(links)) {
    await page.goto(desk.url + link)
    if ((await page.locator('#correct input[name="claims"]').count()) >= 3) return desk.url + link
  }
  throw new Error(`No finding of ${slug} has three claims.`)
}

test('a claim is taken out, the decision follows, and taking the correction back puts everything back', async () => {
  const page = await pageOf('Ida')
  const finding = await findingThatSurvives(page, 'hoshino-maru')
  await page.goto(finding)
  await page.locator('#decision input[name="choice"]').first().check()
  await page.fill('#rationale', 'Only the company knows.')
  await page.locator('#decision button[value="save"]').click()
  await page.waitForURL('**saved=1**')

  await page.locator('.correct-open > summary').click()
  expect(await violations(page)).toEqual([])
  await page.locator('#correct input[name="claims"]').last().check()
  await page.locator('#correct input[value="not-a-claim"]').check()
  await page.locator('#correct input[name="why"]').fill('It speaks of another loss.')
  await page.locator('#correct button[type="submit"]').click()
  await page.waitForURL('**kept=**', COMPARED)
  expect(page.url()).not.toContain(new URL(finding).pathname)
  expect(await page.locator('#corrections').textContent()).toContain('By Ida: not a claim')
  expect(await page.locator('#corrections').textContent()).toContain('What the machine found by itself')
  expect(await page.locator('.finding-side').textContent()).toContain('Only the company knows.')

  await page.locator('#corrections a[href*="/corrections#c-"]').click()
  await page.waitForURL('**/corrections#c-**')
  expect(await violations(page)).toEqual([])
  await page.locator('.correction-list button').first().click()
  await page.waitForURL('**turned=**', COMPARED)
  expect(await page.locator('.correction-list').textContent()).toContain('taken back by Ida')
  await page.goto(finding)
  expect(await page.locator('#corrections').textContent()).not.toContain('By Ida')
  expect(await page.locator('.finding-side').textContent()).toContain('Only the company knows.')
})

test('words selected in a source become a claim', async () => {
  const page = await pageOf('Ida')
  await page.goto(`${desk.url}/dossiers/hoshino-maru`)
  const source = await page.locator('main a[href*="/sources/s-"]').first().getAttribute('href')
  await page.goto(`${desk.url}${source ?? ''}`)
  await page.locator('.source-side details > summary', { hasText: 'Add a claim' }).click()
  const words = await page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('.source-text p')].find((one) => (one.textContent ?? '').length > 100)
    const range = document.createRange()
    range.selectNodeContents(paragraph?.firstChild ?? document.body)
    const selection = document.getSelection()
    selection?.removeAllRanges()
    selection?.addRange(range)
    return range.toString().trim()
  })
  await expect.poll(() => page.inputValue('#claim [name="exact"]')).toBe(words)
  await page.selectOption('#claim [name="as"]', 'name')
  await page.locator('#claim button[type="submit"]').click()
  await page.waitForURL('**kept=**', COMPARED)
  expect(await page.locator('main').textContent()).toContain(words.slice(0, 40))
})

test('a word selected with the mouse is discussed from the bar beside it', async () => {
  const page = await pageOf('Ida')
  await page.goto(`${desk.url}/dossiers/hoshino-maru`)
  const source = await page.locator('main a[href*="/sources/s-"]').first().getAttribute('href')
  await page.goto(`${desk.url}${source ?? ''}`)
  await page.waitForSelector('html[data-keys]')
  const bar = page.locator('.selection-bar')
  expect(await bar.isVisible()).toBe(false)
  // A word between the marked passages, which lead to their findings.
  const { x, y } = await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('.source-text p')) {
      for (const node of paragraph.childNodes) {
        const at = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').search(/\p{L}{5}/u) : -1
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 4)
        paragraph.scrollIntoView({ block: 'center' })
        const { left, top, width, height } = range.getBoundingClientRect()
        return { x: left + width / 2, y: top + height / 2 }
      }
    }
    throw new Error('Every word of the source is in a marked passage.')
  })
  await page.mouse.dblclick(x, y)
  await bar.waitFor()
  expect(await violations(page)).toEqual([])
  const word = await page.evaluate(() => document.getSelection()?.toString().trim() ?? '')
  expect(word).not.toBe('')
  await bar.locator('button').first().click()
  expect(await page.inputValue('#discuss [name="exact"]')).toBe(word)
  await page.keyboard.type('Who says so?')
  await page.locator('#discuss button[value="send"]').click()
  // The thread, not the draft of it that stands in the same section: only what was answered is kept.
  await page.locator('[aria-labelledby="passages"] .thread', { hasText: 'Who says so?' }).waitFor()
  await page.reload()
  const said = await page.locator('[aria-labelledby="passages"] .thread', { hasText: 'Who says so?' }).textContent()
  expect(said).toContain(word)
})

test('two editors decide without seeing each other, and where they differ a third one decides', async () => {
  const owner = await pageOf('Ida')
  await owner.goto(`${desk.url}/dossiers/ferries/corrections`)
  await owner.locator('button[name="on"]').click()
  await owner.locator('button[name="on"][value="no"]').waitFor()

  const [ann, bo] = [await pageOf('Ann'), await pageOf('Bo')]
  const finding = await firstFinding(ann, 'ferries')
  const conclude = async (page: Page, choice: number, why: string): Promise<void> => {
    await page.goto(finding)
    expect(await page.locator('#decision').count()).toBe(0)
    await page.locator('#blind input[name="choice"]').nth(choice).check()
    await page.fill('#blind textarea', why)
    await page.locator('#blind button[type="submit"]').click()
    await page.locator('#blind').waitFor({ state: 'detached' })
  }
  await conclude(ann, 0, 'The office keeps the log.')
  await bo.goto(finding)
  expect(await bo.locator('main').textContent()).toContain('One editor has decided')
  expect(await bo.locator('main').textContent()).not.toContain('The office keeps the log.')
  expect(await violations(bo)).toEqual([])
  // An archive holds every conclusion, so its owner, who may become the second, gets none while there is one of somebody else alone.
  const take = (address: string) => owner.context().request.get(`${desk.url}${address}`)
  for (const address of ['/dossiers/ferries/archive', '/backup']) {
    const refused = await take(address)
    expect([refused.status(), await refused.text()]).toEqual([409, expect.stringContaining('Somebody has concluded alone')])
  }
  await owner.goto(`${desk.url}/dossiers/ferries/members`)
  expect(await owner.locator('main').textContent()).toContain('1 conclusion is known to one editor alone')
  expect(await owner.getByRole('link', { name: 'Download the archive' }).count()).toBe(0)
  await conclude(bo, 1, 'The wire counted twice.')
  await owner.reload()
  expect(await owner.getByRole('link', { name: 'Download the archive' }).getAttribute('href')).toBe('/dossiers/ferries/archive')
  expect(await violations(owner)).toEqual([])
  const [archive, backup] = [await take('/dossiers/ferries/archive'), await take('/backup')]
  expect([archive.status(), Object.keys(unzipSync(await archive.body()))]).toEqual([
    200,
    expect.arrayContaining(['manifest.json', 'data/blind_decision.jsonl']),
  ])
  expect(gunzipSync(await backup.body()).toString()).toContain('The wire counted twice.')
  await ann.goto(finding)
  expect(await ann.locator('#two-person').textContent()).toContain('The wire counted twice.')
  expect(await ann.locator('#decision').count()).toBe(0)
  await owner.goto(finding)
  expect(await owner.locator('#two-person').textContent()).toContain('The office keeps the log.')
  expect(await owner.locator('#decision').count()).toBe(1)
})

test('an owner brings in a dossier of another installation, and is told what does not come in', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'variorum-away-'))
  const away = await openStore({ dataDir: await emptyStore(path.join(folder, 'data')) })
  const file = path.join(folder, 'bridge.zip')
  try {
    const { person: ida } = await begin(away)
    await makeHistory(away, { slug: 'bridge', seed: 1, people: [ida, await join(away, ida, 'bo@away.example'), ida] })
    await writeDossierArchive(file, GENERATOR, (sink) => exportDossier(away, 'bridge', sink))
  } finally {
    await away.close()
  }
  const owner = await pageOf('Ida')
  await owner.goto(`${desk.url}/people`)
  const bring = async (payload: string | { name: string; mimeType: string; buffer: Buffer }): Promise<string> => {
    await owner.locator('#archive').setInputFiles(payload)
    await owner.locator('form:has(#archive) button[type="submit"]').click()
    const answer = owner.locator('form:has(#archive) [data-answer]')
    await answer.waitFor()
    const words = (await answer.textContent()) ?? ''
    await owner.reload()
    return words
  }
  const broken = { name: 'half.zip', mimeType: 'application/zip', buffer: (await readFile(file)).subarray(0, 2_000) }
  expect(await bring(broken)).toContain('half.zip')
  expect(await owner.goto(`${desk.url}/dossiers/bridge`).then((answer) => answer?.status())).toBe(404)
  await owner.goto(`${desk.url}/people`)
  expect(await bring(file)).toMatch(/is here as “bridge”.*cannot sign in until you let them in/)
  expect(await violations(owner)).toEqual([])
  expect(await owner.goto(`${desk.url}/dossiers/bridge`).then((answer) => answer?.status())).toBe(200)
  await owner.goto(`${desk.url}/people`)
  expect(await bring(file)).toContain('exactly so. Nothing was changed')
  await owner.context().addCookies([{ name: 'language', value: 'ja', url: desk.url }])
  await owner.reload()
  expect(await bring(broken)).toContain('half.zip は壊れています。')
  await owner.context().clearCookies({ name: 'language' })
  await rm(folder, { recursive: true, force: true })
})
