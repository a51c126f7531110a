/**
 * Fifty editors at one dossier on PostgreSQL, through two stores as two processes have them. Here for some seconds;
 * `EDITOR_SECONDS=120 npx vitest run --project store tests/prisma/editors.test.ts` is the whole two minutes.
 * The time is only asserted when asked for (EDITOR_P95, in ms): machines differ, and a shared one is no measure.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore, type Store } from '../../prisma/client.ts'
import { addDossier, addSource, saveComparison } from '../../prisma/write.ts'
import { comparisonOf, finding, texts } from './bridge-dossier.ts'
import { simulate } from './editors.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'

const seconds = Number(process.env.EDITOR_SECONDS ?? 8)
/** Two seconds from seeing a finding to deciding it, on average: far faster than anybody, and still slow enough to lose races. */
const THINKING = 4_000
const limit = process.env.EDITOR_P95 === undefined ? null : Number(process.env.EDITOR_P95)

let server: PostgresServer
let stores: readonly Store[]
beforeAll(async () => {
  server = await startPostgres({ fsync: true })
  const options = { databaseUrl: await server.createDatabase() }
  stores = [await openStore(options), await openStore(options)]
})
afterAll(async () => {
  for (const store of stores ?? []) await store.close()
  await server?.stop()
})

it(`keeps every acknowledged word of fifty editors and tells every lost race, for ${seconds} seconds`, {
  timeout: seconds * 1_000 + 120_000,
}, async () => {
  const [store] = stores
  if (store === undefined) throw new Error('no store')
  const slug = 'bridge'
  await addDossier(store, { slug, title: 'The Alder bridge', description: '', author: 'Ida' })
  for (const text of texts) await addSource(store, { dossier: slug, ...text, author: 'Ida' })
  const findings = Array.from({ length: 60 }, (_, number) => finding(`f-${number}`, ['3', '4', `${number}`]))
  await saveComparison(store, { dossier: slug, comparison: comparisonOf(texts, findings), author: 'Variorum' })

  const outcome = await simulate({ stores, slug, findings: findings.map(({ id }) => id), editors: 50, seconds, thinking: THINKING })
  console.log(JSON.stringify({ seconds, ...outcome }))
  expect(outcome.problems).toEqual([])
  expect(outcome.decisions.count).toBeGreaterThan(50)
  expect(outcome.lost).toBeGreaterThan(0)
  if (limit !== null) expect(outcome.decisions.p95).toBeLessThan(limit)
})
