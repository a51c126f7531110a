/** The wire between processes: what one tells, all hear; a lost connection is told, and mended. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openStore, type Store, type StoreOptions } from '../../prisma/client.ts'
import { databases, type TestDatabase } from './databases.ts'
import { query } from './postgres-server.ts'

describe.each(databases)('$name', ({ name, start }) => {
  let database: TestDatabase
  let options: StoreOptions
  let store: Store
  beforeAll(async () => {
    database = await start()
    options = await database.fresh()
    store = await openStore(options)
  })
  afterAll(async () => {
    await store?.close()
    await database?.stop()
  })

  it('is heard by every listener, the sender’s own process included, until it stops', async () => {
    const [first, second] = [vi.fn(), vi.fn()]
    const [stopFirst, stopSecond] = [await store.live.listen(first), await store.live.listen(second)]
    const words = '{"who":"Ann – 橋 🌉 \' \\" $1"}'
    await store.live.tell(words)
    await vi.waitFor(() => expect([first.mock.calls, second.mock.calls]).toEqual([[[words]], [[words]]]))
    stopFirst()
    await store.live.tell('again')
    await vi.waitFor(() => expect(second).toHaveBeenCalledTimes(2))
    expect(first).toHaveBeenCalledTimes(1)
    stopSecond()
  })

  it('refuses what the database could not carry', async () => {
    await expect(store.live.tell('語'.repeat(2_400))).rejects.toMatchObject({ name: 'StoreError', code: 'too-long' })
  })

  // PGlite is of one process.
  if (name !== 'PostgreSQL') return
  it('reaches other processes within a moment, also after the connection was cut', async () => {
    const other = await openStore(options)
    const heard: (string | null)[] = []
    await other.live.listen((message) => heard.push(message))
    const before = performance.now()
    await store.live.tell('one')
    await vi.waitFor(() => expect(heard).toEqual(['one']), { interval: 5 })
    expect(performance.now() - before).toBeLessThan(2_000)

    await query(options.databaseUrl ?? '', `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN variorum_live'`)
    await vi.waitFor(() => expect(heard).toEqual(['one', null]), { timeout: 10_000 })
    await store.live.tell('two')
    await vi.waitFor(() => expect(heard).toEqual(['one', null, 'two']))
    await other.close()
  })
})
