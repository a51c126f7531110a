/** A report of a dossier that is kept: with decisions, and with a clear word when there is nothing to report on. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reportCommand } from '../../cli/report.ts'
import { openStore } from '../../prisma/client.ts'
import { addDossier } from '../../prisma/write.ts'
import { emptyStore } from './empty-store.ts'

let folder = ''
const before = { data: process.env.VARIORUM_DATA, url: process.env.DATABASE_URL }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stored-'))
  process.env.VARIORUM_DATA = await emptyStore(join(folder, 'data'))
  process.env.DATABASE_URL = ''
}, 60_000)

afterAll(async () => {
  restore('VARIORUM_DATA', before.data)
  restore('DATABASE_URL', before.url)
  await rm(folder, { recursive: true, force: true })
})

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}

async function report(...argv: readonly string[]): Promise<readonly [number, string, string]> {
  const out: string[] = []
  const err: string[] = []
  const terminal = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text), columns: 80, colour: false }
  return [await reportCommand(argv, terminal), out.join(''), err.join('')]
}

test('says which dossiers there are, that one was not compared, and that the folder is in use', { timeout: 120_000 }, async () => {
  const store = await openStore()
  await addDossier(store, { slug: 'ferries', title: 'Ferries', description: '', author: 'Ida' })
  const [busy, , reason] = await report('ferries')
  expect(busy).toBe(1)
  expect(reason).toMatch(/open|use/)
  await store.close()

  expect((await report('ferry'))[2]).toContain('There are: ferries.')
  const [code, out, err] = await report('ferries')
  expect([code, out]).toEqual([1, ''])
  expect(err).toContain('was not compared yet')
})
