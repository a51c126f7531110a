/** An archive and a backup in a process of their own, beside an open store: whole files, and none that tells what one editor concluded alone. */
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { carryApart } from '../../app/_data/carry-process.ts'
import { openStore, type Store } from '../../prisma/client.ts'
import { setTwoPersonRule, writeBlindDecision } from '../../prisma/write.ts'
import { putBridge } from './bridge-dossier.ts'
import { databases, type TestDatabase } from './databases.ts'

const embedded = databases.find(({ name }) => name === 'PGlite')
const [IDA, BO] = ['Ida', 'Bo'].map((name) => ({ id: `u-${name}`, name })) as [
  { readonly id: string; readonly name: string },
  { readonly id: string; readonly name: string },
]
let database: TestDatabase | undefined
let store: Store
const before = { data: process.env.VARIORUM_DATA, url: process.env.DATABASE_URL }

beforeAll(async () => {
  database = await embedded?.start()
  const place = await database?.fresh()
  process.env.VARIORUM_DATA = place?.dataDir ?? ''
  process.env.DATABASE_URL = ''
  store = await openStore(place)
  await putBridge(store, 'bridge')
  await setTwoPersonRule(store, { dossier: 'bridge', on: true, author: IDA })
})
afterAll(async () => {
  process.env.VARIORUM_DATA = before.data ?? ''
  process.env.DATABASE_URL = before.url ?? ''
  await store?.close()
  await database?.stop()
})

const conclude = (author: typeof IDA) =>
  writeBlindDecision(store, {
    dossier: 'bridge',
    finding: 'f-lanes',
    outcome: 'reading',
    reading: '3',
    rationale: `${author.name} says`,
    author,
  })

it('gives no file to whoever may not see every conclusion, and a whole one to whoever may', async () => {
  await conclude(IDA)
  await expect(carryApart(['archive', 'bridge', BO.id])).rejects.toMatchObject({ code: 'blind' })
  const own = unzipSync(await buffer(await carryApart(['archive', 'bridge', IDA.id])))
  expect(new TextDecoder().decode(own['data/blind_decision.jsonl'])).toContain('Ida says')
  await conclude(BO)
  expect(gunzipSync(await buffer(await carryApart(['backup', '', BO.id]))).toString()).toContain('Ida says')
})

it('says that there is no such dossier', async () => {
  await expect(carryApart(['archive', 'no-such', BO.id])).rejects.toMatchObject({ code: 'unexpected' })
})
