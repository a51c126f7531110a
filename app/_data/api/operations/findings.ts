/** Findings: their list with the filters of the pages, one of them with every reading, and why sources may be silent. */
import { z } from 'zod'
import { sharedStore } from '../../../../prisma/client.ts'
import { readDecision, readFinding } from '../../../../prisma/read.ts'
import { type OpenDesk, openDesk, type Walked, walkOf } from '../../desk.ts'
import { AppError } from '../../errors.ts'
import { readFilter, stateOf } from '../../filters.ts'
import { loadSilence } from '../../load-silence.ts'
import { operation } from '../operation.ts'
import { listOf, pieceAnswer, pieceQuery } from '../pages.ts'
import { decisionVersion, findingFilters, findingLine, findingShape, findingState } from '../shapes.ts'
import { headOf, versionOf } from './decision-value.ts'

const tag = 'findings'

const filters = z.strictObject({ ...pieceQuery, ...findingFilters })

const whole = z
  .object({
    number: z.int().positive().nullable(),
    tier: z.enum(['finding', 'possible', 'gone']),
    state: findingState,
    finding: findingShape,
    decision: decisionVersion.nullable(),
    stale: z.enum(['changed', 'gone']).nullable(),
  })
  .meta({
    id: 'findingPage',
    description: 'A finding with the decision that holds; quotes are file.slice(start, end) of the revision compared.',
  })

const silence = z
  .object({
    source: z.string(),
    signs: z.array(
      z.object({
        reason: z.string(),
        words: z.string().nullable(),
        days: z.object({ published: z.string(), asked: z.string() }).nullable(),
      }),
    ),
  })
  .meta({ id: 'silence', description: 'A source that says nothing about the question, with signs why; a sign is a sign.' })

export const findingOperations = [
  operation({
    id: 'listFindings',
    method: 'GET',
    path: '/dossiers/{dossier}/findings',
    tag,
    summary: 'The findings of a dossier in the order of the report, filtered as the pages filter',
    action: 'dossier:read',
    query: filters,
    answer: listOf(findingLine),
    run: async ({ param, query }) => {
      const { limit, cursor, ...filter } = query
      const open = await openDesk(param('dossier'))
      const all = walkOf(open, readFilter(filter))
      return pieceAnswer(
        all,
        { limit, cursor },
        ({ line }) => line.id,
        (one) => lineOf(open, one),
      )
    },
  }),
  operation({
    id: 'readFinding',
    method: 'GET',
    path: '/dossiers/{dossier}/findings/{finding}',
    tag,
    summary: 'One finding: readings, holders with their exact words and offsets, diagnoses, independence, decision',
    action: 'dossier:read',
    answer: whole,
    run: async ({ param }) => {
      const [dossier, id] = [param('dossier'), param('finding')]
      const store = await sharedStore()
      const [view, history, open] = await Promise.all([
        readFinding(store, { dossier, finding: id }),
        readDecision(store, { dossier, finding: id }),
        openDesk(dossier),
      ])
      if (view === null) throw new AppError('not-found')
      const listed = open.whole.find(({ line }) => line.id === id)
      const newest = history?.versions[0]
      return {
        value: {
          number: listed?.number ?? null,
          tier: view.tier ?? ('gone' as const),
          state: stateOf(view.decision),
          finding: view.finding as z.input<typeof findingShape>,
          decision: newest === undefined ? null : versionOf(newest),
          stale: history?.stale ?? null,
        },
        version: newest?.version ?? 0,
      }
    },
  }),
  operation({
    id: 'listSilence',
    method: 'GET',
    path: '/dossiers/{dossier}/findings/{finding}/silence',
    tag,
    summary: 'The sources that say nothing about the question, and signs why',
    action: 'dossier:read',
    query: z.strictObject(pieceQuery),
    answer: listOf(silence),
    run: async ({ param, query }) => {
      const { desk } = await openDesk(param('dossier'))
      if (!desk.lines.some(({ id }) => id === param('finding'))) throw new AppError('not-found')
      const loaded = await loadSilence(param('dossier'), param('finding'))
      if (!loaded.ok) throw new AppError(loaded.problem.code)
      return pieceAnswer(
        loaded.value,
        query,
        ({ source }) => source.id,
        ({ source, signs }) => ({ source: source.id, signs: signs.map(({ reason, words, days }) => ({ reason, words, days })) }),
      )
    },
  }),
]

function lineOf({ desk }: OpenDesk, { line, number }: Walked): z.input<typeof findingLine> {
  const { id, tier, kind: sort, relation: how, severity, question, readings, silent, independence } = line
  const decision = desk.decisions.get(id)
  return {
    ...{ id, number, tier, kind: sort, relation: how, severity, question, independence },
    readings: readings.map((one) => ({ ...one, holders: [...one.holders] })),
    silent: [...silent],
    state: stateOf(decision),
    viewed: desk.viewed.has(id),
    assigned: [...(desk.assigned.get(id) ?? [])],
    decision: decision === undefined ? null : headOf(id, question, decision),
  }
}
