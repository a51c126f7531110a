/**
 * Who may see and do what in a dossier, on both databases.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  acceptAsKnown,
  acceptAsNew,
  dossierOfLink,
  makeInvitation,
  type Person,
  readableDossiers,
  readCircle,
  readStanding,
  setDisabled,
  setMember,
  setRole,
  setVisibility,
} from '../../prisma/accounts.ts'
import { openStore, type Store } from '../../prisma/client.ts'
import { addDossier } from '../../prisma/write.ts'
import { databases, type TestDatabase } from './databases.ts'
import { begin, join, password } from './newcomers.ts'

describe.each(databases)('$name', ({ start }) => {
  let database: TestDatabase
  let store: Store

  beforeAll(async () => {
    database = await start()
  })
  afterAll(() => database?.stop())
  beforeEach(async () => {
    store = await openStore(await database.fresh())
  })
  afterEach(() => store?.close())

  it('shows a dossier to its members, to who has its link, or to all', async () => {
    const { person } = await begin(store)
    const jo = await join(store, person, 'jo@desk.example', 'owner')
    await addDossier(store, { slug: 'bridge', title: 'Bridge', description: '', author: person.name, owner: person.id })
    const visitor = { person: null, keys: [] }
    const seen = async (asker: { person: Person | null; keys: readonly string[] }) => [
      (await readStanding(store, { slug: 'bridge', ...asker })) ?? 'none',
      [...(await readableDossiers(store, asker))],
    ]
    expect(await seen({ person, keys: [] })).toMatchObject([{ role: 'owner' }, ['bridge']])
    // An owner of the installation is a stranger to what somebody else owns.
    expect(await seen({ person: jo, keys: [] })).toMatchObject([{ role: null, open: false }, []])
    expect(await seen(visitor)).toMatchObject([{ role: null, open: false }, []])

    await setVisibility(store, person, 'bridge', 'link')
    const { id } = (await readStanding(store, { slug: 'bridge', ...visitor })) ?? { id: '' }
    const key = (await readCircle(store, id)).linkKey ?? ''
    expect(await dossierOfLink(store, key)).toBe('bridge')
    expect(await seen(visitor)).toMatchObject([{ open: false }, []])
    expect(await seen({ person: null, keys: [key] })).toMatchObject([{ role: null, open: true }, ['bridge']])
    await setVisibility(store, person, 'bridge', 'link')
    expect(await seen({ person: null, keys: [key] })).toMatchObject([{ open: false }, []])

    await setVisibility(store, person, 'bridge', 'public')
    expect(await seen(visitor)).toMatchObject([{ role: null, open: true }, ['bridge']])
    await setVisibility(store, person, 'bridge', 'private')
    expect(await dossierOfLink(store, key)).toBeNull()
  })

  it('has owners of the installation look after what nobody owns', async () => {
    const { person } = await begin(store)
    const jo = await join(store, person, 'jo@desk.example', 'owner')
    const mo = await join(store, person, 'mo@desk.example', 'editor')
    await addDossier(store, { slug: 'bridge', title: 'Bridge', description: '', author: 'Variorum', owner: mo.id })
    expect(await readStanding(store, { slug: 'bridge', person: jo, keys: [] })).toMatchObject({ role: null })
    await setDisabled(store, person, mo.id, true)
    expect(await readStanding(store, { slug: 'bridge', person: jo, keys: [] })).toMatchObject({ role: 'owner' })
    expect([...(await readableDossiers(store, { person: jo, keys: [] }))]).toEqual(['bridge'])
    await setMember(store, jo, { dossier: 'bridge', userId: jo.id, role: 'owner', adding: true })
    expect(await readStanding(store, { slug: 'bridge', person, keys: [] })).toMatchObject({ role: null })
  })

  it('leaves neither the installation nor a dossier without its last owner', async () => {
    const { person } = await begin(store)
    const jo = await join(store, person, 'jo@desk.example')
    await addDossier(store, { slug: 'bridge', title: 'Bridge', description: '', author: person.name, owner: person.id })
    const last = { ok: false, reason: 'last-owner' }
    expect(await setRole(store, person, person.id, 'editor')).toEqual(last)
    expect(await setDisabled(store, person, person.id, true)).toEqual(last)
    expect(await setMember(store, person, { dossier: 'bridge', userId: person.id, role: 'reader' })).toEqual(last)
    expect(await setMember(store, person, { dossier: 'bridge', userId: person.id, role: null })).toEqual(last)
    await setRole(store, person, jo.id, 'owner')
    await setMember(store, person, { dossier: 'bridge', userId: jo.id, role: 'owner', adding: true })
    // Two owners who demote each other at once: one of them stays.
    const both = await Promise.all([setRole(store, person, jo.id, 'editor'), setRole(store, jo, person.id, 'editor')])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await setMember(store, person, { dossier: 'bridge', userId: person.id, role: null })).toEqual({ ok: true })
  })

  it('lets who has an account in by it, never another person, and never lowers a role', async () => {
    const { person } = await begin(store)
    await addDossier(store, { slug: 'bridge', title: 'Bridge', description: '', author: person.name, owner: person.id })
    const jo = await join(store, person, 'jo@desk.example', 'reader')
    const dossier = (await readStanding(store, { slug: 'bridge', person, keys: [] }))?.id ?? ''
    const invite = (role: 'editor' | 'reader') =>
      makeInvitation(store, person, { email: 'jo@desk.example', role: 'reader', dossier: { id: dossier, role } })
    const { token } = await invite('editor')
    expect(await acceptAsNew(store, token, { name: 'Jo again', password })).toEqual({ ok: false, reason: 'has-account' })
    expect(await acceptAsKnown(store, token, person)).toEqual({ ok: false, reason: 'other-person' })
    expect(await acceptAsKnown(store, token, jo)).toEqual({ ok: true, email: 'jo@desk.example', dossier: 'bridge' })
    expect(await acceptAsKnown(store, token, jo)).toEqual({ ok: false, reason: 'gone' })
    await acceptAsKnown(store, (await invite('reader')).token, jo)
    expect(await readStanding(store, { slug: 'bridge', person: jo, keys: [] })).toMatchObject({ role: 'editor', open: false })
  })
})
