/**
 * Simulated editors at one dossier: each looks at a finding, thinks, decides, and now and then speaks. What was acknowledged to them is
 * remembered and held against what the store has in the end.
 *
 *   const outcome = await simulate({ stores, slug, editors: 50, seconds: 120 })
 *   outcome.problems            // empty, or what was lost, doubled or not told
 *   outcome.decisions.p95       // milliseconds from the call to the answer
 *
 * The stores stand for the application's processes: editors take them in turn.
 */
import { randomUUID } from 'node:crypto'
import { loadavg } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import type { Store } from '../../prisma/client.ts'
import { findDossier, readDecision, readThreads, searchAudit } from '../../prisma/read.ts'
import { openThread, writeComment, writeDecision } from '../../prisma/write.ts'

export interface Simulation {
  readonly stores: readonly Store[]
  readonly slug: string
  /** Ids of findings that are there, with a reading '3' each. */
  readonly findings: readonly string[]
  readonly editors: number
  readonly seconds: number
  /** How long an editor thinks before each act, at most, in ms; on average half of it. */
  readonly thinking: number
}

export interface Latency {
  readonly count: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly max: number
}

export interface Outcome {
  readonly decisions: Latency
  readonly comments: Latency
  readonly lost: number
  readonly load: readonly number[]
  readonly problems: readonly string[]
}

interface Ledger {
  /** By finding and version: the note that was acknowledged. */
  readonly decisions: Map<string, string>
  readonly comments: Map<string, string>
  readonly took: { readonly decisions: number[]; readonly comments: number[] }
  lost: number
  readonly problems: string[]
}

export async function simulate(simulation: Simulation): Promise<Outcome> {
  const { stores, slug, findings, editors, seconds } = simulation
  const [store] = stores
  if (store === undefined) throw new Error('A simulation needs a store.')
  const dossierId = (await findDossier(store, slug))?.id ?? ''
  const threads = await Promise.all(findings.slice(0, 5).map((finding) => startThread(store, dossierId, finding)))
  const ledger: Ledger = { decisions: new Map(), comments: new Map(), took: { decisions: [], comments: [] }, lost: 0, problems: [] }
  const before = loadavg()
  const until = performance.now() + seconds * 1_000
  await Promise.all(
    Array.from({ length: editors }, (_, number) => {
      const own = stores[number % stores.length] ?? store
      return edit({ ...simulation, store: own, dossierId, threads, number, until }, ledger)
    }),
  )
  ledger.problems.push(...(await compareWithStore(store, { slug, dossierId, findings }, ledger)))
  return {
    decisions: latency(ledger.took.decisions),
    comments: latency(ledger.took.comments),
    lost: ledger.lost,
    load: [before[0] ?? 0, loadavg()[0] ?? 0],
    problems: ledger.problems,
  }
}

interface Editor extends Simulation {
  readonly store: Store
  readonly dossierId: string
  readonly threads: readonly string[]
  readonly number: number
  readonly until: number
}

async function edit(editor: Editor, ledger: Ledger): Promise<void> {
  const { store, slug, findings, thinking, until, number } = editor
  for (let act = 0; performance.now() < until; act++) {
    const finding = findings[Math.floor(Math.random() * findings.length)] ?? ''
    const seen = (await readDecision(store, { dossier: slug, finding }))?.versions[0]?.version ?? 0
    await wait(Math.random() * thinking)
    await decide(editor, finding, seen, `Editor ${number}, act ${act}, on ${seen}`, ledger)
    if (act % 3 === 0) await speak(editor, `Editor ${number} speaks, ${act}`, ledger)
  }
}

async function decide({ store, slug, number }: Editor, finding: string, seen: number, note: string, ledger: Ledger): Promise<void> {
  const author = `Editor ${number}`
  const text = { outcome: 'reading', reading: '3', rationale: 'Counted again.', note, author, authorId: `u-${number}` } as const
  const begun = performance.now()
  const written = await writeDecision(store, { dossier: slug, finding, expectedVersion: seen, ...text })
  ledger.took.decisions.push(performance.now() - begun)
  if (written.ok) {
    const key = `${finding} ${written.version.version}`
    if (ledger.decisions.has(key)) ledger.problems.push(`Version ${key} was acknowledged to two editors.`)
    ledger.decisions.set(key, note)
    return
  }
  ledger.lost += 1
  const { yours, theirs, currentVersion } = written.conflict
  if (yours.note !== note || theirs === null || theirs.version !== currentVersion || theirs.note === '' || currentVersion <= seen)
    ledger.problems.push(`${author} lost a race for ${finding} and was not shown both texts.`)
}

async function speak({ store, dossierId, threads, number }: Editor, text: string, ledger: Ledger): Promise<void> {
  const id = randomUUID()
  const thread = threads[number % threads.length] ?? ''
  const author = { id: `u-${number}`, name: `Editor ${number}` }
  const begun = performance.now()
  const written = await writeComment(store, { dossierId, thread, id, expectedVersion: 0, text, author, mentions: [] })
  ledger.took.comments.push(performance.now() - begun)
  if (written.ok) ledger.comments.set(id, text)
  else ledger.problems.push('A new comment met a conflict.')
}

async function startThread(store: Store, dossierId: string, finding: string): Promise<string> {
  const { id } = await openThread(store, {
    dossierId,
    id: randomUUID(),
    target: { kind: 'finding', finding },
    assignee: null,
    due: null,
    author: { id: 'u-0', name: 'Editor 0' },
    comment: { id: randomUUID(), text: 'First.', mentions: [] },
  })
  return id
}

/** Everything that was acknowledged is there, as it was written, once, and nothing else is. */
async function compareWithStore(
  store: Store,
  { slug, dossierId, findings }: { readonly slug: string; readonly dossierId: string; readonly findings: readonly string[] },
  ledger: Ledger,
): Promise<readonly string[]> {
  const problems: string[] = []
  let versions = 0
  for (const finding of findings) {
    const kept = (await readDecision(store, { dossier: slug, finding }))?.versions ?? []
    versions += kept.length
    for (const { version, note } of kept) {
      if (ledger.decisions.get(`${finding} ${version}`) !== note)
        problems.push(`Version ${version} of ${finding} is not what was acknowledged.`)
    }
  }
  if (versions !== ledger.decisions.size) problems.push(`${ledger.decisions.size} decisions were acknowledged, ${versions} are there.`)
  const comments = new Map(
    (await readThreads(store, { dossierId })).flatMap((thread) => thread.comments.map(({ id, versions }) => [id, versions[0]?.text])),
  )
  for (const [id, text] of ledger.comments) if (comments.get(id) !== text) problems.push(`The comment "${text}" is not there.`)
  const audit = await searchAudit(store, { dossierId, action: 'decision.write', limit: versions + 1 })
  if (audit.length !== versions) problems.push(`${versions} versions have ${audit.length} audit entries.`)
  return problems
}

function latency(took: readonly number[]): Latency {
  const sorted = [...took].sort((a, b) => a - b)
  const at = (share: number): number => Math.round(10 * (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)) / 10
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) }
}
