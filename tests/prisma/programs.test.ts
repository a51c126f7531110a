/**
 * What is kept for programs, on both databases: tokens, answers under a key, messages to webhooks. A message is there exactly when what it
 * tells of is, and is taken by one sender only.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addFirstOwner, listTokens, makeToken, revokeToken, whoseToken } from '../../prisma/accounts.ts'
import { openStore, type Store, type StoreOptions } from '../../prisma/client.ts'
import { findDossier, readDeliveries, readWebhooks, searchAudit } from '../../prisma/read.ts'
import { hookPurpose, openSealed } from '../../prisma/sealed.ts'
import {
  addRevision,
  beginAnswer,
  changeWebhook,
  claimDeliveries,
  editDossier,
  forgetAnswer,
  keepAnswer,
  makeWebhook,
  removeWebhook,
  resendDelivery,
  rotateSecret,
  sealWebhooks,
  setTwoPersonRule,
  settleDelivery,
  sweepDeliveries,
  WAITS,
  writeBlindDecision,
  writeDecision,
} from '../../prisma/write.ts'
import { putBridge, texts } from './bridge-dossier.ts'
import { databases, type TestDatabase } from './databases.ts'

const IDA = { id: 'u-ida', name: 'Ida' }
const text = { outcome: 'none', reading: null, rationale: 'No count.', note: '', author: 'Ida', authorId: 'u-ida' } as const

describe.each(databases)('$name', ({ name, start }) => {
  let database: TestDatabase
  let options: StoreOptions
  let store: Store
  let now = Date.UTC(2026, 10, 26)
  let count = 0
  let slug = ''
  let dossierId = ''

  beforeAll(async () => {
    database = await start()
    options = await database.fresh()
    store = await openStore({ ...options, now: () => new Date(now) })
  })
  afterAll(async () => {
    await store?.close()
    await database?.stop()
  })
  beforeEach(async () => {
    // Senders ask for whatever waits in the whole store.
    await store.db.delivery.updateMany({ data: { state: 'failed' } })
    count += 1
    slug = `bridge-${count}`
    await putBridge(store, slug)
    dossierId = (await findDossier(store, slug))?.id ?? ''
  })

  const hook = async (events: Parameters<typeof makeWebhook>[1]['events'] = ['decided']) =>
    makeWebhook(store, { dossierId, address: 'https://desk.example/hook', events, author: IDA })
  const decide = (expectedVersion: number, reading: string | null = null) =>
    writeDecision(store, {
      dossier: slug,
      finding: 'f-lanes',
      expectedVersion,
      ...text,
      ...(reading !== null && { outcome: 'reading', reading }),
    })
  const deliveries = () => readDeliveries(store, { dossierId, limit: 100 })
  const failed = { status: 500, words: 'It answered with status 500.' }

  describe('messages', () => {
    it('are written with what they tell of, and only then', async () => {
      await hook()
      await decide(0)
      expect(await deliveries()).toMatchObject([{ event: 'decided', state: 'waiting', tries: 0 }])
      await decide(0) // The same again is no new decision.
      await expect(decide(1, 'no such reading')).rejects.toThrow('not one of the readings')
      await expect(
        writeDecision(store, { ...text, dossier: slug, finding: 'f-lanes', expectedVersion: 7, note: 'Late.' }),
      ).resolves.toMatchObject({ ok: false })
      expect(await deliveries()).toHaveLength(1)
      const [claimed] = await claimDeliveries(store, 10)
      expect(claimed?.data).toMatchObject({ dossier: slug, by: 'Ida', change: { finding: 'f-lanes', version: 1, outcome: 'none' } })
    })

    it('tell what was asked for, of the own dossier, while it is on', async () => {
      const { webhook } = await hook(['revised'])
      await decide(0)
      expect(await deliveries()).toEqual([])
      await addRevision(store, { dossier: slug, path: texts[0]?.path ?? '', text: 'Two lanes.', author: 'Ida' })
      expect(await deliveries()).toMatchObject([{ event: 'revised' }])
      await putBridge(store, `${slug}-other`)
      await changeWebhook(store, { dossierId, webhook: webhook.id, on: false, author: IDA })
      await addRevision(store, { dossier: slug, path: texts[0]?.path ?? '', text: 'One lane.', author: 'Ida' })
      expect(await deliveries()).toHaveLength(1)
      await removeWebhook(store, { dossierId, webhook: webhook.id, author: IDA })
      expect([await readWebhooks(store, dossierId), await deliveries()]).toEqual([[], []])
    })

    it('say nothing of what one of two editors concluded alone', async () => {
      await hook(['decided', 'compared', 'revised', 'published'])
      await setTwoPersonRule(store, { dossier: slug, on: true, author: IDA })
      const alone = { dossier: slug, finding: 'f-lanes', outcome: 'none', reading: null, rationale: 'Sealed.' } as const
      await writeBlindDecision(store, { ...alone, author: IDA })
      expect(await deliveries()).toEqual([])
      await writeBlindDecision(store, { ...alone, author: { id: 'u-bo', name: 'Bo' } })
      expect(await deliveries()).toMatchObject([{ event: 'decided' }])
    })

    it('are taken by one sender each', async () => {
      await hook()
      for (let version = 0; version < 12; version++)
        await writeDecision(store, { ...text, dossier: slug, finding: 'f-lanes', expectedVersion: version, note: `${version}` })
      const second = name === 'PostgreSQL' ? await openStore({ ...options, now: () => new Date(now) }) : store
      const rounds = await Promise.all(Array.from({ length: 8 }, (_, at) => claimDeliveries(at % 2 === 0 ? store : second, 3)))
      const taken = rounds.flat().map(({ id }) => id)
      expect([taken.length, new Set(taken).size]).toEqual([12, 12])
      expect(await claimDeliveries(second, 3)).toEqual([])
      // Whoever died with it loses it after a while; what they would still say of it changes nothing.
      now += 61_000
      const [again] = await claimDeliveries(second, 1)
      expect(again?.tries).toBe(2)
      await settleDelivery(store, { ...again, tries: 1 } as NonNullable<typeof again>, { status: 204, words: null })
      expect((await deliveries()).filter(({ state }) => state === 'sent')).toEqual([])
      if (second !== store) await second.close()
    })

    it('are tried again, later each time, and given up in the end', async () => {
      const { webhook } = await hook()
      await decide(0)
      const waits: number[] = []
      for (;;) {
        const [claimed] = await claimDeliveries(store, 1)
        if (claimed === undefined) break
        await settleDelivery(store, claimed, failed)
        const [row] = await deliveries()
        if (row?.state !== 'waiting') break
        waits.push((Date.parse(row.nextAt ?? '') - now) / 1000)
        expect(await claimDeliveries(store, 1)).toEqual([])
        now = Date.parse(row.nextAt ?? '')
      }
      expect(waits).toEqual([...WAITS])
      expect(await deliveries()).toMatchObject([{ state: 'failed', tries: WAITS.length + 1, lastStatus: 500, lastWords: failed.words }])
      const [row] = await deliveries()
      await resendDelivery(store, { dossierId, delivery: row?.id ?? '' })
      const [claimed] = await claimDeliveries(store, 1)
      if (claimed === undefined) throw new Error('Nothing waits.')
      await settleDelivery(store, claimed, { status: 204, words: null })
      expect(await deliveries()).toMatchObject([{ state: 'sent', tries: 1, message: row?.message, lastStatus: 204, lastWords: null }])
      expect(await readWebhooks(store, dossierId)).toMatchObject([{ id: webhook.id, failures: 0, disabled: null }])
    })

    it('stop after many failures in a row, or when the address is gone; they wait until it is switched on', async () => {
      const { webhook } = await hook()
      await store.db.webhook.update({ where: { id: webhook.id }, data: { failures: 24 } })
      await decide(0)
      const [claimed] = await claimDeliveries(store, 1)
      if (claimed === undefined) throw new Error('Nothing waits.')
      await settleDelivery(store, claimed, failed)
      expect(await readWebhooks(store, dossierId)).toMatchObject([{ failures: 25, disabled: { why: 'failures' } }])
      expect(await searchAudit(store, { dossierId, action: 'webhook.disable', limit: 9 })).toMatchObject([{ actor: 'Variorum' }])
      now += 10_000
      expect(await claimDeliveries(store, 1)).toEqual([])
      await changeWebhook(store, { dossierId, webhook: webhook.id, on: true, author: IDA })
      const [once] = await claimDeliveries(store, 1)
      if (once === undefined) throw new Error('Nothing waits.')
      await settleDelivery(store, once, { status: 410, words: 'It answered with status 410.' })
      expect(await readWebhooks(store, dossierId)).toMatchObject([{ failures: 1, disabled: { why: 'gone' } }])
    })

    it('can be looked at for ninety days', async () => {
      await hook()
      await decide(0)
      await store.db.delivery.updateMany({ data: { state: 'sent' } })
      await writeDecision(store, { ...text, dossier: slug, finding: 'f-lanes', expectedVersion: 1, note: 'It waits.' })
      now += 91 * 24 * 60 * 60 * 1000
      expect(await sweepDeliveries(store)).toBeGreaterThan(0)
      expect(await deliveries()).toMatchObject([{ state: 'waiting' }])
    })

    it('are signed with the former secret too for a day', async () => {
      const { webhook, secret } = await hook()
      const { secret: next } = await rotateSecret(store, { dossierId, webhook: webhook.id, author: IDA })
      await decide(0)
      const secretsNow = async () => {
        const [claimed] = await claimDeliveries(store, 1)
        if (claimed !== undefined) await settleDelivery(store, claimed, failed)
        return claimed?.secrets
      }
      expect(await secretsNow()).toEqual([next, secret])
      now += 25 * 60 * 60 * 1000
      expect(await secretsNow()).toEqual([next])
      expect(JSON.stringify(await store.db.webhook.findMany())).not.toMatch(/whsec_/)
      expect(JSON.stringify([await readWebhooks(store, dossierId), await searchAudit(store, { dossierId, limit: 99 })])).not.toContain(next)
    })
  })

  it('seals the secrets that an earlier version kept as they were, and signs with them all the while', async () => {
    const bare = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
    const { webhook } = await hook()
    await store.db.webhook.update({ where: { id: webhook.id }, data: { secret: bare, formerSecret: bare } })
    await decide(0)
    const [before] = await claimDeliveries(store, 1)
    expect(before?.secrets).toEqual([bare])
    expect([await sealWebhooks(store), await sealWebhooks(store)]).toEqual([1, 0])
    if (before !== undefined) await settleDelivery(store, before, { status: 500, words: 'Not now.' })
    now += 60_000
    expect((await claimDeliveries(store, 1))[0]?.secrets).toEqual([bare])
    // Sealed for another dossier, or under another secret of the installation: nobody signs with it.
    const { secret: sealed } = await store.db.webhook.findUniqueOrThrow({ where: { id: webhook.id } })
    expect(openSealed(store, 'webhook of another', sealed)).toBeNull()
    expect(openSealed(store, hookPurpose(dossierId), `${sealed.slice(0, -2)}AA`)).toBeNull()
  })

  it('keeps the words of a dossier from whoever saw older ones', async () => {
    const seen = (await store.db.dossier.findUniqueOrThrow({ where: { id: dossierId } })).updatedAt.toISOString()
    const first = await editDossier(store, { dossier: slug, title: 'One', expectedAt: seen, author: IDA })
    expect(await editDossier(store, { dossier: slug, title: 'Two', expectedAt: seen, author: IDA })).toBeNull()
    expect(await editDossier(store, { dossier: slug, title: 'Two', expectedAt: first?.at ?? '', author: IDA })).not.toBeNull()
    expect(await searchAudit(store, { dossierId, action: 'dossier.edit', limit: 9 })).toMatchObject([
      { before: { title: 'One' }, after: { title: 'Two' } },
      { after: { title: 'One' } },
    ])
  })

  describe('of a person', () => {
    let person: { readonly id: string; readonly name: string }

    beforeAll(async () => {
      await addFirstOwner(store, { name: 'Ida', email: 'ida@desk.example', password: 'seven grey herons' })
      person = await store.db.user.findFirstOrThrow({ select: { id: true, name: true } })
    })

    it('keeps tokens as hashes, and knows them until they end', async () => {
      const until = new Date(now + 1_000).toISOString()
      const { id, token } = await makeToken(store, person, { name: 'Robot', scopes: ['decide'], expiresAt: until })
      expect(JSON.stringify(await store.db.apiToken.findMany())).not.toContain(token)
      expect(await whoseToken(store, token)).toMatchObject({ id, scopes: ['read', 'decide'], person: { name: 'Ida', role: 'owner' } })
      expect(await listTokens(store, person.id)).toMatchObject([{ id, ending: token.slice(-4), lastUsed: new Date(now).toISOString() }])
      now += 1_000
      expect(await whoseToken(store, token)).toBeNull()
      const lasting = await makeToken(store, person, { name: 'Robot', scopes: [], expiresAt: null })
      expect(await revokeToken(store, { id: crypto.randomUUID(), name: 'Bo' }, lasting.id)).toBe(false)
      expect(await revokeToken(store, person, lasting.id)).toBe(true)
      expect(await whoseToken(store, lasting.token)).toBeNull()
      const written = await searchAudit(store, { dossierId: null, action: 'token.make', limit: 9 })
      expect([written.length, JSON.stringify(written).includes(token)]).toEqual([2, false])
    })

    it('answers a request under a key once', async () => {
      const request = { userId: person.id, key: 'k', requestHash: 'a'.repeat(64) }
      const begun = await Promise.all(Array.from({ length: 5 }, () => beginAnswer(store, request)))
      expect(begun.map(({ state }) => state).sort()).toEqual(['answering', 'answering', 'answering', 'answering', 'new'])
      const answer = { status: 201, headers: [['etag', '"1.ab"']], body: '{}' } as const
      await keepAnswer(store, { ...request, answer })
      expect(await beginAnswer(store, request)).toEqual({ state: 'answered', answer })
      expect(await beginAnswer(store, { ...request, requestHash: 'b'.repeat(64) })).toEqual({ state: 'other-request' })
      await forgetAnswer(store, request)
      expect(await beginAnswer(store, request)).toEqual({ state: 'new' })
      now += 25 * 60 * 60 * 1000
      expect(await beginAnswer(store, { ...request, requestHash: 'b'.repeat(64) })).toEqual({ state: 'new' })
    })
  })
})
