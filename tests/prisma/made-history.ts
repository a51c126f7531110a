/**
 * A dossier with a history of every kind, by chance: sources and revisions, files, decisions, discussions, corrections, marks, the rule of two.
 * The same number makes the same acts (ids and times are of the moment). Words are as hostile as editors' keyboards allow.
 *
 *   await makeHistory(store, { slug: 'h-1', seed: 1, people })
 */
import { randomUUID } from 'node:crypto'
import { setVisibility } from '../../prisma/accounts.ts'
import type { Store } from '../../prisma/client.ts'
import { findDossier, readComparison } from '../../prisma/read.ts'
import {
  addCorrection,
  addReport,
  addReportLink,
  addRevision,
  changeThread,
  importSource,
  markViewed,
  openThread,
  publishReport,
  saveComparison,
  setTwoPersonRule,
  turnCorrection,
  withdrawReport,
  writeBlindDecision,
  writeComment,
  writeDecision,
} from '../../prisma/write.ts'
import { comparisonOf, finding, putBridge, texts } from './bridge-dossier.ts'

export interface Somebody {
  readonly id: string
  readonly name: string
}

const WORDS = [
  'Three lanes, not four.',
  '“Quoted” \'twice\' and "thrice" \\ with \\u0000 spelled out',
  'line one\nline two\r\nline three\ttab',
  '橋は閉鎖 🌉 — عرض\u200f 1.10 \u2028 next',
  '{"__proto__": 1, "10": "ten", "2": "two"}',
  '\u0001 control \u007f, a$b $1 $$ %s',
  'e\u0301 is not \u00e9',
]

/** Mulberry32: enough chance for a test, and the same on every machine. */
function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export async function makeHistory(
  store: Store,
  { slug, seed, people }: { readonly slug: string; readonly seed: number; readonly people: readonly Somebody[] },
): Promise<void> {
  const next = chance(seed)
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T
  const some = (most: number) => Array.from({ length: Math.floor(next() * (most + 1)) }, (_, at) => at)
  const words = () => `${pick(WORDS)} ${pick(WORDS)}`
  const one = () => pick(people)
  await putBridge(store, slug)
  const dossierId = (await findDossier(store, slug))?.id ?? ''

  for (const at of some(2)) {
    const bytes = Uint8Array.from({ length: 10 + Math.floor(next() * 3_000) }, () => Math.floor(next() * 256))
    const text = `---\ntitle: "File ${at}"\n---\n\n${words()}\n`
    const meta = { title: words(), publisher: null, author: null, url: null, published: null, retrieved: null, language: 'en', kind: null }
    const fetched = next() < 0.5
    await importSource(store, {
      ...{ dossier: slug, path: `file-${at}.md`, text, meta, author: one().name },
      origin: {
        ...{ name: 'log.pdf', mediaType: 'application/pdf', bytes, converter: 'pdf', converterVersion: '1' },
        address: fetched ? 'https://log.example/a' : null,
        finalAddress: fetched ? 'https://log.example/b' : null,
        fetchedAt: fetched ? store.now().toISOString() : null,
        status: fetched ? 200 : null,
        headers: fetched ? [['x-words', words()]] : [],
        archives: [],
        notices: [{ code: 'encoding', message: words() }],
        warc: fetched ? new TextEncoder().encode(words()) : null,
      },
    })
  }
  for (const at of some(2)) await addRevision(store, { dossier: slug, path: 'radio.md', text: `${words()}\n\n${at}\n`, author: one().name })

  const decide = async (version: number, id: string, author: Somebody) => {
    const reading = next() < 0.5 ? '3' : null
    await writeDecision(store, {
      ...{ dossier: slug, finding: id, expectedVersion: version, outcome: reading === null ? 'unresolved' : 'reading', reading },
      ...{ rationale: words(), note: words(), confidence: pick(['low', 'medium', 'high', null] as const) },
      evidence: some(2).map(() => ({ label: words(), href: pick(['https://a.example/x?y=%20#z', '/dossiers/a/sources/b.md']) })),
      ...{ restores: version > 1 ? 1 : null, author: author.name, authorId: author.id },
    })
  }
  for (const version of some(3)) await decide(version, 'f-lanes', one())

  for (const at of some(2)) {
    const [id, author] = [randomUUID(), one()]
    const comment = { id: randomUUID(), text: words(), mentions: [one().id] }
    const target =
      at === 0 ? { kind: 'finding' as const, finding: 'f-lanes' } : { kind: 'reading' as const, finding: 'f-lanes', reading: '4' }
    await openThread(store, {
      dossierId,
      id,
      target,
      assignee: next() < 0.5 ? one() : null,
      due: pick([null, '2026-12-01']),
      author,
      comment,
    })
    if (next() < 0.7)
      await writeComment(store, { dossierId, thread: id, id: comment.id, expectedVersion: 1, text: words(), author, mentions: [] })
    for (const _ of some(2))
      await writeComment(store, { dossierId, thread: id, id: randomUUID(), expectedVersion: 0, text: words(), author: one(), mentions: [] })
    if (next() < 0.5) await changeThread(store, { dossierId, thread: id, expectedVersion: 1, change: { resolved: true }, author: one() })
  }
  for (const _ of some(2)) {
    const id = randomUUID()
    const body = { kind: 'not-a-claim', claims: [{ words: words() }], '10': 1.5e300, '2': -0.1 }
    await addCorrection(store, { dossierId, id, finding: 'f-lanes', scope: pick(['here', 'dossier']), body, why: words(), author: one() })
    if (next() < 0.5) await turnCorrection(store, { dossierId, id, what: 'retracted', author: one() })
  }
  for (const person of people)
    if (next() < 0.5) await markViewed(store, { dossier: slug, finding: 'f-date', person: person.id, viewed: true })
  if (next() < 0.5) {
    await setTwoPersonRule(store, { dossier: slug, on: true, author: one() })
    for (const author of people.slice(0, 2))
      await writeBlindDecision(store, { dossier: slug, finding: 'f-date', outcome: 'none', reading: null, rationale: words(), author })
  }
  if (next() < 0.6) {
    const comparison = comparisonOf(texts, [finding('f-lanes', ['3', '4'], { question: words() }), finding('f-date', ['2019-03'])])
    await saveComparison(store, { dossier: slug, comparison, author: 'Variorum' })
  }
  if (next() < 0.7) await publishTwice(store, slug, dossierId, one(), words)
  const owner = people[0]
  if (owner !== undefined && next() < 0.5) await setVisibility(store, owner, slug, pick(['link', 'public']))
}

async function publishTwice(store: Store, slug: string, dossierId: string, author: Somebody, words: () => string): Promise<void> {
  const { id, slug: report } = await addReport(store, {
    dossierId,
    slug: 'first',
    title: words(),
    template: 'short',
    draft: { text: words() },
    author,
  })
  const comparisonId = (await readComparison(store, slug))?.id ?? ''
  for (const number of [1, 2]) {
    const files = [{ name: 'report.md', mediaType: 'text/markdown', bytes: new Uint8Array(Buffer.from(words())) }]
    const said = {
      title: words(),
      model: { '2': words(), a: 1.1 },
      files,
      restsOn: [{ finding: 'f-lanes', decision: 0 }],
      corrected: words(),
      why: words(),
    }
    await publishReport(store, { dossierId, report, expectedVersion: 1, number, comparisonId, audience: 'public', ...said, author })
  }
  await addReportLink(store, { dossierId, report, label: words(), author })
  await withdrawReport(store, { dossierId, report, why: words(), role: 'owner', author })
  if (id === '') throw new Error('There is no report.')
}
