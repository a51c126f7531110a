/** The rows (authorisation-rows.ts) of what brings documents in, has them worked on, and carries them out: pages, routes and actions. */
import { ferryTexts } from '../e2e/fixtures/ferries.ts'
import { inDossier, inInstallation, owners, page, type Row, reading, route, send, submit, writers } from './row.ts'

const D = '../../app/dossiers/[dossier]'
const watch = () => import('../../app/_data/watch-actions.ts')
const jobs = () => import('../../app/_data/job-actions.ts')
const source = () => import('../../app/_data/source-actions.ts')
const JOBS = 'app/_data/job-actions.ts'
const WATCH = 'app/_data/watch-actions.ts'

export const intakeRoutes: readonly (Row & { readonly file: string })[] = [
  { file: 'app/dossiers/[dossier]/archive/route.ts', ...inDossier(owners), call: route(() => import(`${D}/archive/route.ts`)) },
  { file: 'app/backup/route.ts', ...inInstallation(owners), call: route(() => import('../../app/backup/route.ts')) },
  {
    file: 'app/dossiers/[dossier]/sources/add/page.tsx',
    scope: 'dossier',
    roles: writers,
    call: page(() => import(`${D}/sources/add/page.tsx`)),
  },
  {
    file: 'app/dossiers/[dossier]/sources/add/take/route.ts',
    scope: 'dossier',
    roles: writers,
    call: async (dossier) => {
      const { POST } = await import(`${D}/sources/add/take/route.ts`)
      const body = JSON.stringify({ address: 'http://127.0.0.1/' })
      const sent = new Request('http://127.0.0.1:3000/take', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', 'x-keep': 'no' },
      })
      return POST(sent, { params: Promise.resolve({ dossier }) })
    },
  },
  {
    file: 'app/dossiers/[dossier]/sources/[source]/original/route.ts',
    ...reading,
    call: route(() => import(`${D}/sources/[source]/original/route.ts`)),
  },
  {
    file: 'app/dossiers/[dossier]/sources/[source]/warc/route.ts',
    ...reading,
    call: route(() => import(`${D}/sources/[source]/warc/route.ts`)),
  },
  { file: 'app/dossiers/[dossier]/jobs/route.ts', ...reading, call: route(() => import(`${D}/jobs/route.ts`)) },
]

export const intakeActions: readonly (Row & { readonly file: string; readonly name: string })[] = [
  { file: JOBS, name: 'cancelWork', ...inDossier(writers), call: send(jobs, 'cancelWork') },
  { file: JOBS, name: 'retryWork', ...inDossier(writers), call: send(jobs, 'retryWork') },
  { file: JOBS, name: 'cancelWorkHere', ...inDossier(writers), call: send(jobs, 'cancelWorkHere') },
  { file: JOBS, name: 'retryWorkHere', ...inDossier(writers), call: send(jobs, 'retryWorkHere') },
  { file: WATCH, name: 'saveWatch', ...inDossier(writers), missing: true, call: send(watch, 'saveWatch', { path: 'none.md' }) },
  { file: WATCH, name: 'fetchAgain', ...inDossier(writers), missing: true, call: send(watch, 'fetchAgain', { path: 'none.md' }) },
  {
    file: 'app/_data/source-actions.ts',
    name: 'saveMetadata',
    ...inDossier(writers),
    call: submit(source, 'saveMetadata', { path: ferryTexts[0]?.path ?? '', number: '1', published: 'soon' }),
  },
]
