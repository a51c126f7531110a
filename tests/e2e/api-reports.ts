/**
 * Reports through the API, from a draft to a grave: part of api.test.ts, which calls every operation with the generated client.
 *
 * In: who calls, what hears webhooks, where the application is. Out: tests.
 */
import { expect, it } from 'vitest'
import { type Answer, listed, refused } from './api-client.ts'
import type { HookReceiver } from './hook-receiver.ts'

interface Story {
  readonly ann: (name: string, ...given: readonly unknown[]) => Promise<Answer>
  readonly bo: (name: string, ...given: readonly unknown[]) => Promise<Answer>
  /** Both are there only when the tests run. */
  readonly receiver: () => HookReceiver
  readonly url: () => string
}

export function reportStory({ ann, bo, receiver, url }: Story): void {
  it('are begun, changed by whoever saw the newest draft, looked at as files, and removed', async () => {
    const begun = await ann('createDraft', 'ferries', { template: 'memo', title: 'What stopped', draft: { apparatus: 'negative' } })
    expect([begun.status, begun.headers.get('location')]).toEqual([201, '/api/v1/dossiers/ferries/drafts/what-stopped'])
    const match = { headers: { 'If-Match': begun.headers.get('etag') ?? '' } }
    const draft = { publication: { summary: 'Twelve.' } }
    const changed = await ann('changeDraft', 'ferries', 'what-stopped', { draft }, match)
    expect(changed.data).toMatchObject({
      version: 2,
      draft: { title: 'What stopped', apparatus: 'negative', publication: { summary: 'Twelve.', scale: { open: {} } } },
    })
    expect((await refused(bo('changeDraft', 'ferries', 'what-stopped', { draft }, match))).error).toMatchObject({
      ...{ status: 412, code: 'outrun', version: 2, theirs: { version: 2 } },
    })
    const wrong = await refused(ann('changeDraft', 'ferries', 'what-stopped', { draft: { sigla: { 'a.md': 'f1' } }, basedOn: 2 }))
    expect(wrong.error).toMatchObject({ status: 422, errors: [{ field: 'draft.sigla.a.md' }] })
    const built = await ann('buildDraftFile', 'ferries', 'what-stopped', 'report.md')
    expect(await built.text()).toContain('Twelve.')
    expect((await listed(ann('listDrafts', 'ferries', {}))).items).toMatchObject([{ slug: 'what-stopped', version: 2, published: 0 }])
    const newest = await ann('readDraft', 'ferries', 'what-stopped')
    const remove = () => ann('removeDraft', 'ferries', 'what-stopped', { headers: { 'If-Match': newest.headers.get('etag') ?? '' } })
    expect((await remove()).status).toBe(204)
    expect((await refused(remove())).status).toBe(404)
  })

  it('are published once, told of, read, and withdrawn', async () => {
    const heardBefore = (await receiver().heard(0)).length
    const { secret } = (await ann('makeWebhook', 'ferries', { address: receiver().url, events: ['published'] })).data as { secret: string }
    await ann('createDraft', 'ferries', { title: 'The ferries' })
    const again = { headers: { 'Idempotency-Key': 'publish-1' } }
    const first = await ann('publishReport', 'ferries', 'the-ferries', { basedOn: 1 }, again)
    const { report } = first.data as { readonly report: string }
    expect([first.status, first.headers.get('location')]).toEqual([201, `/api/v1/dossiers/ferries/reports/${report}/versions/1`])
    const second = await ann('publishReport', 'ferries', 'the-ferries', { basedOn: 1 }, again)
    expect([second.headers.get('idempotency-replayed'), second.data]).toEqual(['true', first.data])
    const told = (await receiver().heard(heardBefore + 1)).at(-1)
    expect(told?.verified(secret)).toMatchObject({ type: 'published', data: { by: 'Ann', object: report, change: { number: 1 } } })

    expect((await refused(ann('publishReport', 'ferries', 'the-ferries', { basedOn: 9 }))).error).toMatchObject({ status: 409 })
    const unsaid = await refused(ann('publishReport', 'ferries', 'the-ferries', { basedOn: 1 }))
    expect(unsaid.error).toMatchObject({ status: 422, errors: [{ field: 'corrected' }] })
    expect((await listed(ann('listReports', 'ferries', {}))).items).toMatchObject([
      { id: report, versions: [{ number: 1, audience: 'public' }] },
    ])
    const { files } = (await ann('readPublishedVersion', 'ferries', 'the-ferries', '1')).data as {
      readonly files: readonly { name: string }[]
    }
    expect(files.map(({ name }) => name)).toContain('report.pdf')
    const pdf = await ann('readPublishedFile', 'ferries', report, '1', 'report.pdf')
    expect((await pdf.text()).slice(0, 5)).toBe('%PDF-')
    expect((await fetch(`${url()}/r/${report}`)).status).toBe(200)

    const kept = await ann('readDraft', 'ferries', 'the-ferries')
    const match = { headers: { 'If-Match': kept.headers.get('etag') ?? '' } }
    expect((await refused(ann('removeDraft', 'ferries', 'the-ferries', match))).status).toBe(422)
    expect((await ann('withdrawReport', 'ferries', report, { why: 'The log was forged.' })).status).toBe(204)
    const gone = await refused(ann('readPublishedVersion', 'ferries', report, '1'))
    expect([gone.status, gone.error]).toMatchObject([410, { withdrawn: { why: 'The log was forged.' } }])
    expect((await fetch(`${url()}/r/${report}`)).status).toBe(410)
  })
}
