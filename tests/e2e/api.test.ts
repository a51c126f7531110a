/**
 * A client generated from the document calls every operation of the API, against the built application. An operation that is not called
 * here fails the last test.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, came, compared, type GeneratedClient, generatedClient, type Listed, listed, refused, tokensOf } from './api-client.ts'
import { reportStory } from './api-reports.ts'
import { ferryTexts } from './fixtures/ferries.ts'
import { type HookReceiver, receiveHooks } from './hook-receiver.ts'
import { type Newsroom, openNewsroom } from './newsroom.ts'

let newsroom: Newsroom
let base: string
let client: GeneratedClient
let receiver: HookReceiver
const tokens: Record<string, string> = {}
const path = ferryTexts[0]?.path ?? ''

beforeAll(async () => {
  receiver = await receiveHooks()
  newsroom = await openNewsroom({
    people: ['Ann', 'Bo'],
    env: { VARIORUM_WEBHOOK_HOSTS: receiver.host },
    furnish: async (store) => void Object.assign(tokens, await tokensOf(store)),
  })
  base = `${newsroom.url}/api/v1`
  client = await generatedClient(base)
}, 400_000)
afterAll(async () => {
  await newsroom?.close()
  await client?.close()
  await receiver?.close()
})

const ann = (name: string, ...given: readonly unknown[]): Promise<Answer> => client.call(tokens.Ann ?? '', name, ...given)
const bo = (name: string, ...given: readonly unknown[]): Promise<Answer> => client.call(tokens.Bo ?? '', name, ...given)

describe('reading', () => {
  it('says who asks and what there is', async () => {
    expect((await ann('readMe')).data).toMatchObject({ name: 'Ann', role: 'owner', scopes: ['read', 'write', 'decide', 'admin'] })
    expect((await ann('readDocument')).status).toBe(200)
    expect((await listed(ann('listDossiers', {}))).items).toMatchObject([{ slug: 'ferries', sources: 4 }])
    expect((await ann('readDossier', 'ferries')).data).toMatchObject({
      title: 'The storm of March 2011',
      role: 'owner',
      twoPerson: false,
    })
  })

  it('gives findings with quotes that stand in the revisions', async () => {
    const first = await ann('listFindings', 'ferries', { limit: 2 })
    const { items, next } = first.data as Listed
    expect([items.length, typeof next]).toEqual([2, 'string'])
    expect(first.headers.get('link')).toBe(`</api/v1/dossiers/ferries/findings?limit=2&cursor=${next}>; rel="next"`)
    const rest = await listed(ann('listFindings', 'ferries', { limit: 200, cursor: next }))
    const ids = [...items, ...rest.items].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect((await listed(ann('listFindings', 'ferries', { relation: 'conflict' }))).items.every((one) => one.relation === 'conflict')).toBe(
      true,
    )

    const { finding } = (await ann('readFinding', 'ferries', 'f-ferries')).data as {
      readonly finding: { readonly readings: readonly { readonly holders: readonly Readonly<Record<string, string & number>>[] }[] }
    }
    const holders = finding.readings.flatMap((reading) => reading.holders)
    expect(holders.length).toBeGreaterThan(2)
    for (const { source, start, end, exact } of holders) {
      const { path: file, revision } = (await ann('readSource', 'ferries', source)).data as {
        readonly path: string
        readonly revision: { readonly number: number }
      }
      const text = await (await ann('readRevisionText', 'ferries', file, revision.number)).text()
      expect(text.slice(start, end)).toBe(exact)
    }
    expect((await listed(ann('listSilence', 'ferries', 'f-ferries', {}))).items).toBeInstanceOf(Array)
  })

  it('answers what is known already without a body', async () => {
    const headers = { authorization: `Bearer ${tokens.Ann}` }
    for (const address of [
      '/dossiers',
      '/dossiers/ferries/findings',
      '/dossiers/ferries/comparison',
      '/dossiers/ferries/report/report.csv',
    ]) {
      const answer = await fetch(base + address, { headers })
      const tag = answer.headers.get('etag') ?? ''
      expect(tag).toMatch(/^"[^"]+"$/)
      const again = await fetch(base + address, { headers: { ...headers, 'if-none-match': tag } })
      expect([again.status, await again.text()]).toEqual([304, ''])
    }
  })

  it('gives the report, the comparison, the sources and the audit', async () => {
    expect((await ann('readComparison', 'ferries')).data).toMatchObject({ schema: 'variorum/comparison@1' })
    expect((await ann('readComparisonState', 'ferries')).data).toMatchObject({ outdated: false })
    const { items } = await listed(ann('listReportFormats', 'ferries', {}))
    expect(items.map(({ file }) => file)).toContain('report.tei.xml')
    const report = await ann('readReport', 'ferries', 'report.md', { relation: 'conflict' })
    expect(await report.text()).toContain('# The storm of March 2011')
    expect((await listed(ann('listSources', 'ferries', {}))).items).toHaveLength(4)
    expect((await listed(ann('listRevisions', 'ferries', path, {}))).items).toMatchObject([{ number: 1 }])
    expect((await ann('readRevision', 'ferries', path, '1')).data).toMatchObject({ path, text: ferryTexts[0]?.text })
    expect((await listed(ann('listAudit', 'ferries', { action: 'dossier.add' }))).items).toHaveLength(1)
  })

  it('shows a stranger nothing, and says so in a problem', async () => {
    const answer = await fetch(`${base}/dossiers/ferries`, { headers: { 'accept-language': 'en' } })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
    expect(await answer.json()).toMatchObject({ type: 'urn:variorum:problem:not-found', status: 404, instance: '/api/v1/dossiers/ferries' })
    const method = await fetch(`${base}/dossiers`, { method: 'DELETE', headers: { authorization: `Bearer ${tokens.Ann}` } })
    expect([method.status, method.headers.get('allow')]).toEqual([405, 'GET, POST'])
  })
})

describe('deciding', () => {
  const text = { outcome: 'none', rationale: 'None of them counted.' } as const

  it('builds on a version, and shows both texts to whoever comes second', async () => {
    const seen = await ann('readDecision', 'ferries', 'f-ferries')
    expect(seen.data).toMatchObject({ version: 0, current: null })
    const tag = seen.headers.get('etag') ?? ''
    expect((await refused(ann('decide', 'ferries', 'f-ferries', text))).error).toMatchObject({ status: 428, code: 'version-missing' })
    const made = await ann('decide', 'ferries', 'f-ferries', text, { headers: { 'If-Match': tag } })
    expect([made.status, made.data]).toMatchObject([201, { version: 1, current: { author: 'Ann', outcome: 'none' } }])

    const late = { outcome: 'unresolved', rationale: 'It cannot be known.' } as const
    const second = await refused(bo('decide', 'ferries', 'f-ferries', late, { headers: { 'If-Match': tag } }))
    expect(second.error).toMatchObject({ status: 412, code: 'outrun', yours: late, theirs: { version: 1, author: 'Ann', ...text } })
    const third = await refused(bo('decide', 'ferries', 'f-ferries', { ...late, basedOn: 0 }))
    expect(third.error).toMatchObject({ status: 409, code: 'outrun' })
    expect((await bo('decide', 'ferries', 'f-ferries', { ...late, basedOn: 1 })).data).toMatchObject({ version: 2 })
    expect((await listed(ann('listDecisions', 'ferries', {}))).items).toMatchObject([{ finding: 'f-ferries', version: 2, author: 'Bo' }])
    const undone = await ann('restoreDecision', 'ferries', 'f-ferries', { version: 1, basedOn: 2 })
    expect(undone.data).toMatchObject({ version: 3, current: { restores: 1, ...text } })
  })

  it('names the field that is wrong', async () => {
    const wrong = await refused(ann('decide', 'ferries', 'f-ferries', { outcome: 'reading', rationale: 'x', basedOn: 3 }))
    expect(wrong.error).toMatchObject({ status: 422, errors: [{ field: 'reading' }] })
  })

  it('is two people’s, alone, where the dossier says so', async () => {
    await ann('setTwoPersonRule', 'ferries', { on: true })
    expect((await refused(ann('decide', 'ferries', 'f-ferries', { ...text, basedOn: 3 }))).error).toMatchObject({ code: 'two-person' })
    await ann('concludeAlone', 'ferries', 'f-ferries', text)
    expect((await bo('readTwoPerson', 'ferries', 'f-ferries')).data).toMatchObject({ state: 'open', decided: 1, mine: null, both: [] })
    const both = await bo('concludeAlone', 'ferries', 'f-ferries', { ...text, rationale: 'No log was kept.' })
    expect(both.data).toMatchObject({ state: 'agreed', both: [{ author: { name: 'Ann' } }, { author: { name: 'Bo' } }] })
    await ann('setTwoPersonRule', 'ferries', { on: false })
  })
})

describe('discussing', () => {
  it('opens, answers, edits and resolves', async () => {
    const passage = { kind: 'passage', source: path, start: 150, end: 160 } as const
    const opened = await ann('openThread', 'ferries', { target: passage, text: 'Which Friday, @Bo?' })
    const { id, version, target } = opened.data as { readonly id: string; readonly version: number; readonly target: object }
    expect(target).toMatchObject({ passage: { exact: ferryTexts[0]?.text.slice(150, 160) } })
    const said = (await bo('addComment', 'ferries', id, { text: 'The fourth.' })).data as { readonly id: string }
    const edited = await bo('editComment', 'ferries', id, said.id, { text: 'The fourth of March.', basedOn: 1 })
    expect(edited.data).toMatchObject({ version: 2, text: 'The fourth of March.' })
    expect((await refused(ann('editComment', 'ferries', id, said.id, { text: 'No.', basedOn: 2 }))).error).toMatchObject({
      code: 'invalid',
    })
    expect((await ann('changeThread', 'ferries', id, { resolved: true, basedOn: version })).data).toMatchObject({ resolved: true })
    expect((await refused(bo('changeThread', 'ferries', id, { resolved: false, basedOn: version }))).error).toMatchObject({
      code: 'outrun',
    })
    expect((await listed(ann('listThreads', 'ferries', { state: 'resolved' }))).items).toHaveLength(1)
    expect((await ann('readThread', 'ferries', id)).data).toMatchObject({ comments: [{ text: 'Which Friday, @Bo?' }, { version: 2 }] })
  })
})

describe('a dossier of its own', () => {
  const again = { headers: { 'Idempotency-Key': 'storm-1' } }
  const slug = 'the-quay'

  it('is made once, however often it is sent', async () => {
    const first = await ann('createDossier', { title: 'The quay' }, again)
    expect([first.status, first.headers.get('location')]).toEqual([201, `/api/v1/dossiers/${slug}`])
    const second = await ann('createDossier', { title: 'The quay' }, again)
    expect([second.status, second.headers.get('idempotency-replayed'), second.data]).toEqual([201, 'true', first.data])
    expect((await refused(ann('createDossier', { title: 'Another' }, again))).error).toMatchObject({ status: 422, code: 'key-reused' })
    const many = await Promise.all(
      Array.from({ length: 8 }, () =>
        fetch(`${base}/dossiers`, {
          method: 'POST',
          headers: { authorization: `Bearer ${tokens.Ann}`, 'content-type': 'application/json', 'idempotency-key': 'at-once' },
          body: '{"title": "At once"}',
        }).then(({ status }) => status),
      ),
    )
    expect(many.every((status) => status === 201 || status === 409)).toBe(true)
    expect((await listed(ann('listDossiers', {}))).items.filter(({ title }) => title === 'At once')).toHaveLength(1)
  })

  it('has its words changed by whoever saw the newest ones', async () => {
    const seen = await ann('readDossier', slug)
    const match = { headers: { 'If-Match': seen.headers.get('etag') ?? '' } }
    expect((await ann('editDossier', slug, { description: 'A wall by the sea.' }, match)).data).toMatchObject({
      description: 'A wall by the sea.',
    })
    expect((await refused(ann('editDossier', slug, { title: 'The wall' }, match))).error).toMatchObject({ status: 412, code: 'outrun' })
  })

  it('takes texts and files, compares them, and keeps revisions', async () => {
    const first = {
      name: 'gazette.md',
      text: 'The quay cost 4 million euros. It was opened on 5 May 1998.',
      meta: { publisher: 'The Gazette' },
    }
    const job = (sent: unknown) => came(sent, (id) => ann('readJob', slug, id))
    expect(await job((await ann('addSources', slug, first)).data)).toEqual([expect.objectContaining({ created: true, path: 'gazette.md' })])
    const form = new FormData()
    form.append('file', new Blob(['The quay cost 6 million euros, the city said. It was opened on 5 May 1998.']), 'courier.txt')
    form.append('compare', 'true')
    const headers = { authorization: `Bearer ${tokens.Ann}` }
    const uploaded = await fetch(`${base}/dossiers/${slug}/sources`, { method: 'POST', headers, body: form })
    expect(await job(await uploaded.json())).toEqual([expect.objectContaining({ created: true, path: 'courier.md' })])
    await compared(() => ann('readComparisonState', slug))
    const inside = await refused(ann('addSources', slug, { address: 'http://127.0.0.1/secret' }))
    expect(inside.error).toMatchObject({ status: 422, errors: [{ field: 'address' }] })

    expect([200, 202]).toContain((await ann('runComparison', slug)).status)
    await Promise.all([compared(() => ann('readComparisonState', slug)), ann('listJobs', slug, {})])
    const money = await listed(ann('listFindings', slug, { kind: 'money' }))
    expect(money.items).toMatchObject([
      { relation: 'conflict', readings: [{ holders: [{ exact: expect.stringContaining('million') }] }, {}] },
    ])

    const corrected = `${first.text.replace('4 million', '6 million')}\n`
    const revised = await ann('addRevision', slug, 'gazette.md', { text: corrected, basedOn: 1 })
    expect(revised.data).toMatchObject({ number: 2, text: corrected })
    await compared(() => ann('readComparisonState', slug))
    expect((await refused(ann('addRevision', slug, 'gazette.md', { text: 'x', basedOn: 1 }))).error).toMatchObject({
      code: 'outrun',
      theirs: { number: 2, text: corrected },
    })
    expect((await listed(ann('listFindings', slug, { kind: 'money', relation: 'conflict' }))).items).toEqual([])
  })

  it('is corrected, and the correction taken back', async () => {
    const body = { kind: 'alias', names: ['the city', 'the council'] }
    const made = (await ann('addCorrection', slug, { scope: 'dossier', why: 'One office.', body })).data as { readonly id: string }
    expect((await listed(ann('listCorrections', slug, {}))).items).toMatchObject([{ id: made.id, active: true, body }])
    expect((await ann('turnCorrection', slug, made.id, { active: false })).data).toMatchObject({ active: false })
    expect((await ann('readCorrection', slug, made.id)).data).toMatchObject({ events: [{ what: 'retracted' }] })
    const wrong = await refused(ann('addCorrection', slug, { body: { kind: 'alias', names: 'one' } }))
    expect(wrong.error).toMatchObject({ status: 422, errors: [{ field: 'body.names' }] })
  })
})

describe('webhooks', () => {
  it('tell of a decision, signed, until it was heard', async () => {
    const wrong = await refused(ann('makeWebhook', 'ferries', { address: 'http://127.0.0.1:9/', events: ['decided'] }))
    expect(wrong.error).toMatchObject({ status: 422, errors: [{ field: 'address' }] })
    const made = await ann('makeWebhook', 'ferries', { address: receiver.url, events: ['compared'] })
    const { id, secret } = made.data as { readonly id: string; readonly secret: string }
    expect((await ann('changeWebhook', 'ferries', id, { events: ['decided'] })).data).toMatchObject({ events: ['decided'], disabled: null })
    receiver.answerNext(500)
    await ann('decide', 'ferries', 'f-passengers', { note: 'Ask the shelter.', basedOn: 0 })
    const [first, second] = await receiver.heard(2)
    expect(first?.verified(secret)).toMatchObject({
      type: 'decided',
      data: {
        dossier: 'ferries',
        by: 'Ann',
        change: { note: 'Ask the shelter.' },
        href: '/api/v1/dossiers/ferries/findings/f-passengers/decision',
      },
    })
    expect(second?.id).toBe(first?.id)
    expect(() => second?.verified('whsec_bm90IHRoaXMgb25l')).toThrow()

    const { secret: next } = (await ann('rotateWebhookSecret', 'ferries', id)).data as { readonly secret: string }
    const log = await listed(ann('listDeliveries', 'ferries', id, {}))
    expect(log.items).toMatchObject([{ event: 'decided', state: 'sent', tries: 2, lastStatus: 204, message: first?.id }])
    await ann('resendDelivery', 'ferries', id, String(log.items[0]?.id))
    const [, , third] = await receiver.heard(3)
    expect(third?.verified(secret)).toEqual(third?.verified(next))
    expect((await listed(ann('listWebhooks', 'ferries', {}))).items).toHaveLength(1)
    expect((await ann('removeWebhook', 'ferries', id)).status).toBe(204)
    expect((await listed(ann('listWebhooks', 'ferries', {}))).items).toEqual([])
  })
})

describe('reports', () => reportStory({ ann, bo, receiver: () => receiver, url: () => newsroom.url }))

it('called every operation of the document', async () => {
  const document = (await (await fetch(`${base}/openapi.json`)).json()) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>
  }
  const all = Object.values(document.paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId))
  expect(all.filter((id) => !client.called.has(id))).toEqual([])
})
