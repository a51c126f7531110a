/** Decisions: those of a dossier, the history of one, a new version, an earlier one brought back. */
import { z } from 'zod'
import { sharedStore } from '../../../../prisma/client.ts'
import { readDecision, readFinding, readTwoPerson } from '../../../../prisma/read.ts'
import { type NewDecision, writeDecision } from '../../../../prisma/write.ts'
import { openDesk } from '../../desk.ts'
import { AppError } from '../../errors.ts'
import { publish } from '../../live.ts'
import { builtOnNumber } from '../etag.ts'
import { type Asked, operation } from '../operation.ts'
import { listOf, pieceAnswer, pieceQuery } from '../pages.ts'
import { Refusal } from '../refusal.ts'
import { confidence, decisionHead, decisionVersion, evidence, outcome } from '../shapes.ts'
import { authorOf } from './author.ts'
import { headOf, versionOf } from './decision-value.ts'

const tag = 'decisions'
const under = '/dossiers/{dossier}/findings/{finding}/decision'

const history = z
  .object({
    finding: z.string(),
    version: z.int().nonnegative().describe('0 before the first decision: what the first one builds on.'),
    stale: z.enum(['changed', 'gone']).nullable(),
    current: decisionVersion.nullable(),
    versions: z.array(decisionVersion).describe('The newest first; none is ever changed or erased.'),
  })
  .meta({ id: 'decision' })

const basedOn = z.int().nonnegative().optional().describe('The version before your eyes, where If-Match does not say it.')

const text = z
  .strictObject({
    outcome: outcome.nullable().default(null).describe('null for a note that concludes nothing yet.'),
    reading: z.string().max(20_000).nullable().default(null).describe('`normal` of the reading, with the outcome “reading” and only then.'),
    rationale: z.string().trim().max(10_000).default(''),
    note: z.string().max(100_000).default('').describe('Markdown.'),
    confidence: confidence.default(null),
    evidence: evidence.default([]),
    basedOn,
  })
  .refine((one) => (one.outcome === 'reading') === (one.reading !== null), {
    path: ['reading'],
    message: 'A reading is chosen with the outcome “reading”, and only with it.',
  })
  .refine((one) => one.outcome === null || one.rationale !== '', { path: ['rationale'], message: 'A conclusion needs a rationale.' })
  .refine((one) => one.outcome !== null || one.rationale !== '' || one.note.trim() !== '', {
    path: ['note'],
    message: 'There is nothing to save.',
  })

export const decisionOperations = [
  operation({
    id: 'listDecisions',
    method: 'GET',
    path: '/dossiers/{dossier}/decisions',
    tag,
    summary: 'The decisions that hold, the newest first; those of findings that are gone as well',
    action: 'dossier:read',
    query: z.strictObject({ ...pieceQuery, stale: z.enum(['changed', 'gone', 'no']).optional() }),
    answer: listOf(decisionHead),
    run: async ({ param, query: { stale, ...piece } }) => {
      const { desk } = await openDesk(param('dossier'))
      const questions = new Map(desk.lines.map(({ id, question }) => [id, question]))
      const all = [...desk.decisions]
        .filter(([, one]) => stale === undefined || (one.stale ?? 'no') === stale)
        .map(([finding, one]) => headOf(finding, questions.get(finding) ?? null, one))
        .sort((a, b) => (a.at === b.at ? (a.finding < b.finding ? -1 : 1) : a.at < b.at ? 1 : -1))
      return pieceAnswer(all, piece, ({ finding }) => finding)
    },
  }),
  operation({
    id: 'readDecision',
    method: 'GET',
    path: under,
    tag,
    summary: 'What was decided on a finding, with its history',
    action: 'dossier:read',
    answer: history,
    run: async ({ param }) => answerOf(param('dossier'), param('finding')),
  }),
  operation({
    id: 'decide',
    method: 'POST',
    path: under,
    tag,
    summary: 'Decide: a new version, built on the one before your eyes',
    description:
      'Whoever builds on another version than the newest is refused, with both texts: 412 after If-Match, 409 after `basedOn`. Nothing of either is lost.',
    action: 'decide',
    builtOn: true,
    status: 201,
    body: text,
    answer: history,
    run: async (asked) => {
      const { basedOn: field, ...given } = asked.body
      return write(asked, field, { ...given, note: given.note.trimEnd() })
    },
  }),
  operation({
    id: 'restoreDecision',
    method: 'POST',
    path: `${under}/restore`,
    tag,
    summary: 'Undo: an earlier version becomes the newest one; 0 takes back the first',
    action: 'decide',
    builtOn: true,
    status: 201,
    body: z.strictObject({ version: z.int().nonnegative(), basedOn }),
    answer: history,
    run: async (asked) => {
      const { param, body } = asked
      const found = await readDecision(await sharedStore(), { dossier: param('dossier'), finding: param('finding') })
      const earlier = found?.versions.find(({ version }) => version === body.version)
      if (earlier === undefined && body.version !== 0) throw new AppError('not-found')
      const { rationale, note, confidence: sure, evidence: links, ...rest } = earlier ?? EMPTY
      const given = { outcome: rest.outcome, reading: rest.reading, rationale, note, confidence: sure ?? null, evidence: links ?? [] }
      return write(asked, body.basedOn, { ...given, restores: body.version })
    },
  }),
]

const EMPTY = { outcome: null, reading: null, rationale: '', note: '', confidence: null, evidence: [] } as const

type Text = Pick<NewDecision, 'outcome' | 'reading' | 'rationale' | 'note' | 'confidence' | 'evidence' | 'restores'>

async function write({ access, param, ifMatch }: Asked<unknown, unknown>, field: number | undefined, given: Text) {
  const { user, dossier } = authorOf(access)
  const { version: expectedVersion, status } = builtOnNumber(ifMatch, field)
  const [slug, finding] = [dossier.slug, param('finding')]
  const known = await answerOf(slug, finding)
  if (given.outcome !== null) await requireTurnToDecide(dossier.id, finding, user.id)
  const outrun = (theirs: unknown, current: number) => new Refusal('outrun', { yours: given, theirs, version: current }, { status })
  if (expectedVersion < 0) throw outrun(known.value.current, known.value.version)
  const author = { author: user.name, authorId: user.id }
  const written = await writeDecision(await sharedStore(), { dossier: slug, finding, expectedVersion, ...given, ...author })
  if (!written.ok) throw outrun(written.conflict.theirs && versionOf(written.conflict.theirs), written.conflict.currentVersion)
  await publish(dossier.id, { kind: 'decision', finding, by: user })
  return answerOf(slug, finding)
}

/** The database sees to it as well; here it is said in words. */
async function requireTurnToDecide(dossierId: string, finding: string, person: string): Promise<void> {
  const { on, state, mine } = await readTwoPerson(await sharedStore(), { dossierId, finding, person })
  if (on && (state === 'open' || (state === 'differ' && mine !== null))) throw new AppError('two-person')
}

async function answerOf(dossier: string, finding: string) {
  const store = await sharedStore()
  const found = await readDecision(store, { dossier, finding })
  if (found === null && (await readFinding(store, { dossier, finding })) === null) throw new AppError('not-found')
  const versions = (found?.versions ?? []).map(versionOf)
  const current = versions[0] ?? null
  return {
    value: { finding, version: current?.version ?? 0, stale: found?.stale ?? null, current, versions },
    version: current?.version ?? 0,
  }
}
