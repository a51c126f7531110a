/**
 * `npm run bench:queue`: a large dossier on its way through the queue: sources brought in, compared, and then one more at a time.
 *
 *   npm run bench:queue                        1,000 sources and 3 more, on the embedded database
 *   npm run bench:queue -- --sources 100 --more 2 --postgres
 *
 * As the program does it: a job a source, a worker, the process that compares and stays, rows in the database. A line a step: seconds on the
 * clock, processor seconds of all processes together (Linux), the longest pause between two answers to "how far is it?", the largest memory of
 * the program and of the process that compares. Measures and asserts nothing.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { startWorker } from '../../jobs/worker.ts'
import type { SourceText } from '../../lib/model.ts'
import { openStore, type Store } from '../../prisma/client.ts'
import { openJob, readJob } from '../../prisma/jobs.ts'
import { readComparison } from '../../prisma/read.ts'
import { addDossier } from '../../prisma/write.ts'
import { startPostgres } from '../prisma/postgres-server.ts'
import { madeDossier } from './made-dossier.ts'
import { startingSentences } from './starting-sentences.ts'

const { values: options } = parseArgs({
  options: {
    sources: { type: 'string', default: '1000' },
    more: { type: 'string', default: '3' },
    postgres: { type: 'boolean', default: false },
  },
})
const SLUG = 'made'
const LOOK_MS = 250
/** What /proc counts in, on every Linux that Node runs on. */
const TICKS = 100

/** Processor seconds of this process and all that it started, and the largest memory of each, MB. */
function processes(): { readonly cpu: number; readonly memory: readonly string[] } {
  const all = readdirSync('/proc').flatMap((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      const [, ppid = '', ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      const times = rest.slice(9, 13).map(Number)
      const status = readFileSync(`/proc/${pid}/status`, 'utf8')
      const peak = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
      return [{ pid, ppid, seconds: times.reduce((sum, n) => sum + n, 0) / TICKS, peak, name: /\((.*)\)/.exec(stat)?.[1] ?? '' }]
    } catch {
      return []
    }
  })
  const own = new Set([String(process.pid)])
  for (let before = 0; before !== own.size; ) {
    before = own.size
    for (const { pid, ppid } of all) if (own.has(ppid)) own.add(pid)
  }
  const mine = all.filter(({ pid }) => own.has(pid))
  return {
    cpu: mine.reduce((sum, { seconds }) => sum + seconds, 0),
    memory: mine.filter(({ peak }) => peak > 200).map(({ name, peak }) => `${name} ${Math.round(peak)}`),
  }
}

async function step(store: Store, what: string, open: () => Promise<{ readonly id: string; readonly dossierId: string }>): Promise<void> {
  const [clock, before] = [performance.now(), processes().cpu]
  const job = await open()
  let [looked, pause, during] = [performance.now(), 0, '']
  const stages = new Map<string, number>()
  for (;;) {
    const now = await readJob(store, job)
    const at = performance.now()
    if (at - looked > pause) [pause, during] = [at - looked, now?.stage ?? 'waiting']
    if (now?.stage) stages.set(now.stage, (stages.get(now.stage) ?? 0) + at - looked)
    looked = at
    if (now === null || now.state === 'done' || now.state === 'failed' || now.state === 'cancelled') {
      const { cpu, memory } = processes()
      const told = [...stages].map(([stage, ms]) => `${stage} ${(ms / 1000).toFixed(1)} s`).join(', ')
      const figures = `clock ${((at - clock) / 1000).toFixed(1)} s, CPU ${(cpu - before).toFixed(1)} s, longest pause ${(pause / 1000).toFixed(1)} s (${during})`
      console.log(`${what}: ${now?.state} ${now?.error ?? ''}; ${figures}; ${told}; memory MB: ${memory.join(', ')}`)
      return
    }
    await wait(LOOK_MS)
  }
}

async function bring(store: Store, { path, text }: SourceText): Promise<{ readonly id: string; readonly dossierId: string }> {
  const asked = { askedBy: 'Bench', askedById: null } as const
  return openJob(store, {
    ...{ dossier: SLUG, kind: 'import', name: path, subject: { address: null, edited: {} }, file: new TextEncoder().encode(text) },
    ...asked,
  })
}

const compareNow = (store: Store) =>
  openJob(store, { dossier: SLUG, kind: 'compare', name: SLUG, subject: {}, askedBy: 'Bench', askedById: null })

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-queue-'))
  const server = options.postgres ? await startPostgres() : null
  const store = await openStore(server ? { databaseUrl: await server.createDatabase() } : { dataDir: join(folder, 'data') })
  const worker = await startWorker(store)
  try {
    const [sources, more] = [Number(options.sources), Number(options.more)]
    const texts = madeDossier(startingSentences(), sources + more)
    await addDossier(store, { slug: SLUG, title: 'Made', description: '', author: 'Bench' })
    await step(store, `${sources} sources brought in`, async () => {
      for (const text of texts.slice(0, sources - 1)) await bring(store, text)
      return bring(store, texts[sources - 1] as SourceText)
    })
    await step(store, `${sources} sources compared`, () => compareNow(store))
    for (let n = 1; n <= more; n++) {
      await step(store, 'one more brought in', () => bring(store, texts[sources + n - 1] as SourceText))
      await step(store, `${sources + n} sources compared`, () => compareNow(store))
    }
    const stored = await readComparison(store, SLUG)
    console.log(`${stored?.comparison.findings.length} findings, outdated: ${stored?.outdated}`)
  } finally {
    await worker.stop()
    await store.close()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

await main()
process.exit(0)
