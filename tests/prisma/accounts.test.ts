/**
 * People, on both databases: the first owner, sign-in and its limits, sessions, passwords, invitations, who may see a dossier.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { LIMIT } from '../../prisma/accounts/attempts.ts'
import {
  acceptAsNew,
  addFirstOwner,
  changePassword,
  endSession,
  endSessions,
  listInvitations,
  listPeople,
  listSessions,
  makeInvitation,
  makeResetLink,
  personToReset,
  readCircle,
  readInvitation,
  readStanding,
  resetPassword,
  revokeInvitation,
  setDisabled,
  setRole,
  signIn,
  signOut,
  whoIs,
} from '../../prisma/accounts.ts'
import { openStore, type Store } from '../../prisma/client.ts'
import { addDossier } from '../../prisma/write.ts'
import { databases, type TestDatabase } from './databases.ts'
import { begin, enter, from, join, owner, password } from './newcomers.ts'

describe.each(databases)('$name', ({ start }) => {
  let database: TestDatabase
  let store: Store
  let clock: Date

  beforeAll(async () => {
    database = await start()
  })
  afterAll(() => database?.stop())
  beforeEach(async () => {
    // How long a link holds is asked of the machine's clock too: the one of the test begins there.
    clock = new Date()
    store = await openStore({ ...(await database.fresh()), now: () => clock })
  })
  afterEach(() => store?.close())

  it('has one first owner, of two who ask at once', async () => {
    const both = await Promise.all([addFirstOwner(store, owner), addFirstOwner(store, { ...owner, email: 'second@desk.example' })])
    expect(both.filter((made) => made)).toHaveLength(1)
    expect(await addFirstOwner(store, { ...owner, email: 'third@desk.example' })).toBe(false)
    expect((await listPeople(store)).map(({ role }) => role)).toEqual(['owner'])
  })

  it('gives the first owner what nobody owns', async () => {
    await addDossier(store, { slug: 'bridge', title: 'Bridge', description: '', author: 'Test' })
    const { person } = await begin(store)
    const { id } = (await readStanding(store, { slug: 'bridge', person, keys: [] })) ?? { id: '' }
    expect((await readCircle(store, id)).members).toMatchObject([{ name: 'Ida Brandt', role: 'owner' }])
  })

  it('knows a person again by the cookie, until they sign out', async () => {
    const { person, cookie, session } = await begin(store)
    expect(person).toMatchObject({ name: 'Ida Brandt', email: 'ida@desk.example', role: 'owner' })
    expect((await whoIs(store, cookie))?.person).toEqual(person)
    expect(
      await whoIs(
        store,
        cookie.replace(/=(.)/, (_, first) => (first === 'x' ? '=y' : '=x')),
      ),
    ).toBeNull()
    expect(await whoIs(store, `${cookie.slice(0, -6)}AAAAAA`)).toBeNull()
    expect(await whoIs(store, null)).toBeNull()
    await signOut(store, session)
    expect(await whoIs(store, cookie)).toBeNull()
  })

  it('keeps no password and no link as it is', async () => {
    const { person } = await begin(store)
    const { token } = await makeInvitation(store, person, { email: 'jo@desk.example', role: 'reader', dossier: null })
    const reset = await makeResetLink(store, person, person.id)
    const rows = JSON.stringify([
      await store.db.account.findMany(),
      await store.db.invitation.findMany(),
      await store.db.verification.findMany(),
    ])
    expect(rows).not.toContain(password)
    expect(rows).not.toContain(token)
    expect(rows).not.toContain(reset?.token)
    // scrypt: a salt of 16 bytes, a key of 64.
    expect((await store.db.account.findFirstOrThrow()).password).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/)
  })

  it('answers alike to a wrong password, an unknown address and a person shut out', async () => {
    const { person } = await begin(store)
    const jo = await join(store, person, 'jo@desk.example')
    await setDisabled(store, person, jo.id, true)
    const answers = [
      await signIn(store, { email: 'ida@desk.example', password: 'not this one at all', from }),
      await signIn(store, { email: 'nobody@desk.example', password, from }),
      await signIn(store, { email: 'jo@desk.example', password, from }),
      await signIn(store, { email: 'not an address', password, from }),
      await signIn(store, { email: 'ida@desk.example', password: 'x'.repeat(1_000), from }),
    ]
    expect(answers).toEqual(answers.map(() => ({ ok: false, reason: 'wrong' })))
  })

  it('stops guessing, with the right password too, whether or not there is such a person', async () => {
    await begin(store)
    const { most } = LIMIT.signInToAccountFromAddress
    for (const email of ['ida@desk.example', 'nobody@desk.example']) {
      for (let tries = 0; tries < most; tries++) {
        expect(await signIn(store, { email, password: `guess number ${tries}`, from })).toEqual({ ok: false, reason: 'wrong' })
      }
      expect(await signIn(store, { email, password, from })).toMatchObject({ ok: false, reason: 'too-many' })
    }
    // From elsewhere she can still come in; and from here, once the time is over.
    expect(await signIn(store, { ...owner, from: { ...from, address: '198.51.100.1' } })).toMatchObject({ ok: true })
    clock = new Date(clock.getTime() + 15 * 60_000)
    expect(await signIn(store, { ...owner, from })).toMatchObject({ ok: true })
  })

  it('counts tries that come at once', async () => {
    await begin(store)
    const tries = await Promise.all(
      Array.from({ length: 14 }, (_, index) => signIn(store, { email: 'ida@desk.example', password: `guess number ${index}`, from })),
    )
    const { most } = LIMIT.signInToAccountFromAddress
    expect(tries.filter((one) => !one.ok && one.reason === 'wrong')).toHaveLength(most)
    expect(tries.filter((one) => !one.ok && one.reason === 'too-many')).toHaveLength(14 - most)
  })

  it('lists sessions and ends them, but nobody else’s', async () => {
    const here = await begin(store)
    const there = await enter(store, 'ida@desk.example')
    const jo = await join(store, here.person, 'jo@desk.example')
    expect(await listSessions(store, here.person.id)).toHaveLength(2)
    expect(await endSession(store, jo, there.session)).toBe(false)
    expect(await whoIs(store, there.cookie)).not.toBeNull()
    expect(await endSession(store, here.person, there.session)).toBe(true)
    expect(await whoIs(store, there.cookie)).toBeNull()
    const again = await enter(store, 'ida@desk.example')
    expect(await endSessions(store, here.person, here.person.id, here.session)).toBe(1)
    expect(await whoIs(store, again.cookie)).toBeNull()
    expect(await whoIs(store, here.cookie)).not.toBeNull()
  })

  it('changes a password for who knows the old one, and ends every other session', async () => {
    const here = await begin(store)
    const there = await enter(store, 'ida@desk.example')
    const next = 'a heap of wet sand'
    const ask = (current: string) => changePassword(store, { person: here.person, current, next, cookie: here.cookie, from })
    expect(await ask('not this one')).toEqual({ ok: false, reason: 'wrong' })
    const changed = await ask(password)
    if (!changed.ok) throw new Error(changed.reason)
    expect(await whoIs(store, there.cookie)).toBeNull()
    expect(await whoIs(store, here.cookie)).toBeNull()
    expect(await whoIs(store, `${changed.cookie.name}=${encodeURIComponent(changed.cookie.value)}`)).not.toBeNull()
    expect(await signIn(store, { ...owner, from })).toMatchObject({ reason: 'wrong' })
    expect((await enter(store, 'ida@desk.example', next)).person.id).toBe(here.person.id)
  })

  it('sets a password by a link, once, and ends every session', async () => {
    const { person, cookie } = await begin(store)
    const first = await makeResetLink(store, person, person.id)
    const second = await makeResetLink(store, person, person.id)
    const next = 'a heap of wet sand'
    expect(await resetPassword(store, first?.token ?? '', next, from.address)).toEqual({ ok: false, reason: 'gone' })
    expect(await resetPassword(store, second?.token ?? '', next, from.address)).toEqual({ ok: true })
    expect(await resetPassword(store, second?.token ?? '', 'yet another one', from.address)).toEqual({ ok: false, reason: 'gone' })
    expect(await whoIs(store, cookie)).toBeNull()
    await enter(store, 'ida@desk.example', next)
  })

  it('tells only itself for whom a link may be mailed, and not too often', async () => {
    await begin(store)
    expect(await personToReset(store, 'nobody@desk.example', from.address)).toBeNull()
    expect(await personToReset(store, ' IDA@desk.example ', from.address)).toMatchObject({ email: 'ida@desk.example' })
    for (let asked = 1; asked < LIMIT.resetOfAccount.most; asked++) await personToReset(store, 'ida@desk.example', `198.51.100.${asked}`)
    expect(await personToReset(store, 'ida@desk.example', '198.51.100.99')).toBeNull()
  })

  it('invites once, to one address', async () => {
    const { person } = await begin(store)
    const { token } = await makeInvitation(store, person, { email: 'Jo@desk.example', role: 'editor', dossier: null })
    expect(await readInvitation(store, token)).toMatchObject({ email: 'jo@desk.example', by: 'Ida Brandt', role: 'editor' })
    expect(await readInvitation(store, `${token}x`)).toBeNull()
    const both = await Promise.all([
      acceptAsNew(store, token, { name: 'Jo', password }),
      acceptAsNew(store, token, { name: 'Joe', password }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await acceptAsNew(store, token, { name: 'Jo', password })).toEqual({ ok: false, reason: 'gone' })
    expect((await listPeople(store)).map(({ email, role }) => [email, role])).toEqual([
      ['ida@desk.example', 'owner'],
      ['jo@desk.example', 'editor'],
    ])
  })

  it.each(['taken back', 'made again', 'too old', 'of somebody shut out'])('takes no invitation that is %s', async (how) => {
    const { person } = await begin(store)
    const second = await join(store, person, 'mo@desk.example', 'owner')
    const invitation = { email: 'jo@desk.example', role: 'editor', dossier: null } as const
    const { token } = await makeInvitation(store, second, invitation)
    if (how === 'taken back') {
      const [open] = await listInvitations(store, null)
      expect(await revokeInvitation(store, person, open?.id ?? '', null)).toBe(true)
    }
    if (how === 'made again') await makeInvitation(store, person, invitation)
    if (how === 'too old') clock = new Date(clock.getTime() + 15 * 24 * 60 * 60_000)
    if (how === 'of somebody shut out') await setDisabled(store, person, second.id, true)
    expect(await readInvitation(store, token)).toBeNull()
    expect(await acceptAsNew(store, token, { name: 'Jo', password })).toEqual({ ok: false, reason: 'gone' })
  })

  it('writes down what happens to people', async () => {
    const { person } = await begin(store)
    const jo = await join(store, person, 'jo@desk.example')
    await setRole(store, person, jo.id, 'reviewer')
    await setDisabled(store, person, jo.id, true)
    const rows = await store.db.audit.findMany({ where: { dossierId: null }, orderBy: { id: 'asc' } })
    expect(rows.map(({ actor, action }) => `${actor} ${action}`)).toEqual([
      'Ida Brandt person.add',
      'Ida Brandt invitation.make',
      'jo@desk.example invitation.accept',
      'Ida Brandt person.role',
      'Ida Brandt person.disable',
    ])
  })
})
