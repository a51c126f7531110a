/**
 * One row for every operation of the API: who may, what scope a token needs, and a request that passes every check before the question of
 * rights. Whoever adds an operation adds its row; the table that the application itself uses is not read here.
 */
import { ferryTexts } from '../e2e/fixtures/ferries.ts'
import { everyRole, owners, type Role, voices, writers } from './row.ts'

export interface ApiRow {
  readonly who: 'dossier' | 'installation' | 'signed-in' | 'anybody'
  readonly roles: readonly Role[]
  /** A dossier that is open to all serves everybody. */
  readonly visitors?: boolean
  readonly scope: 'read' | 'write' | 'decide' | 'admin'
  readonly body?: object
  readonly parts?: Readonly<Record<string, string>>
  /** What whoever may is told of what the row makes up. */
  readonly missing?: boolean
}

const reading = { who: 'dossier', roles: everyRole, visitors: true, scope: 'read' } as const
const writing = { who: 'dossier', roles: writers, scope: 'write' } as const
const deciding = { who: 'dossier', roles: writers, scope: 'decide' } as const
const speaking = { who: 'dossier', roles: voices, scope: 'write' } as const
const managing = { who: 'dossier', roles: owners, scope: 'admin' } as const

const nobody = '00000000-0000-7000-8000-000000000000'

export const apiRows: Readonly<Record<string, ApiRow>> = {
  readMe: { who: 'signed-in', roles: [], scope: 'read' },
  readDocument: { who: 'anybody', roles: [], scope: 'read' },
  listDossiers: { who: 'anybody', roles: [], scope: 'read' },
  createDossier: { who: 'installation', roles: writers, scope: 'write', body: { title: 'A dossier of a program' } },
  readDossier: reading,
  editDossier: { ...managing, body: { title: 'ferries', basedOn: '2001-01-01T00:00:00.000Z' } },
  listSources: reading,
  addSources: { ...writing, body: { address: 'http://127.0.0.1/' } },
  readSource: reading,
  listRevisions: reading,
  addRevision: { ...writing, body: { text: 'Other words.', basedOn: 99 } },
  readRevision: reading,
  readRevisionText: reading,
  readComparison: reading,
  readComparisonState: reading,
  listJobs: reading,
  readJob: { ...reading, visitors: false, parts: { job: nobody }, missing: true },
  runComparison: { ...writing, body: {} },
  listFindings: reading,
  readFinding: reading,
  listSilence: reading,
  listDecisions: reading,
  readDecision: reading,
  decide: { ...deciding, body: { note: 'Seen.', basedOn: 99 } },
  restoreDecision: { ...deciding, body: { version: 0, basedOn: 99 } },
  setTwoPersonRule: { ...managing, body: { on: false } },
  readTwoPerson: reading,
  concludeAlone: { ...deciding, body: { outcome: 'none', rationale: 'None of them.' } },
  listThreads: reading,
  openThread: { ...speaking, body: { target: { kind: 'finding', finding: 'f-ferries' }, text: 'Which Friday?' } },
  readThread: reading,
  changeThread: { ...speaking, body: { resolved: true, basedOn: 99 } },
  addComment: { ...speaking, body: { text: 'The fourth.' } },
  editComment: { ...speaking, body: { text: 'The fourth.', basedOn: 99 } },
  listCorrections: reading,
  addCorrection: { ...writing, body: { body: { kind: 'no-such-kind' } } },
  readCorrection: reading,
  turnCorrection: { ...writing, body: { active: true } },
  listReportFormats: reading,
  readReport: { ...reading, parts: { file: 'report.csv' } },
  listWebhooks: managing,
  makeWebhook: { ...managing, body: { address: 'http://127.0.0.1/', events: ['decided'] } },
  changeWebhook: { ...managing, body: { on: true } },
  rotateWebhookSecret: { ...managing, body: {} },
  removeWebhook: { ...managing, missing: true, parts: { webhook: nobody } },
  listDeliveries: managing,
  resendDelivery: managing,
  listDrafts: writing,
  createDraft: { ...writing, body: { template: 'memo', draft: { title: '' } } },
  readDraft: writing,
  changeDraft: { ...writing, body: { draft: { title: 'Other words' }, basedOn: 99 } },
  // Says nothing of what it builds on, and is refused for that alone.
  removeDraft: writing,
  buildDraftFile: writing,
  publishReport: { ...writing, body: { basedOn: 99 } },
  withdrawReport: { ...writing, body: { why: 'It was forged.' } },
  listReports: reading,
  // Nothing was published in these dossiers.
  readPublishedVersion: { ...reading, missing: true, parts: { report: nobody } },
  readPublishedFile: { ...reading, missing: true, parts: { report: nobody } },
  listAudit: { who: 'dossier', roles: voices, scope: 'read' },
}

/** What stands in the address where nothing else is said. */
export const usualParts = {
  finding: 'f-ferries',
  source: ferryTexts[0]?.path ?? '',
  number: '1',
  file: 'report.csv',
  comment: nobody,
} as const
