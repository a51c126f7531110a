/** The rows of reports: building, publishing, and what readers find under /r. See authorisation-rows.ts. */
import { anybody, inDossier, page, type Row, reading, route, send, submit, writers } from './row.ts'

const D = '../../app/dossiers/[dossier]'
const REPORT = 'app/_data/report-actions.ts'
const report = () => import('../../app/_data/report-actions.ts')

export const reportRoutes: readonly (Row & { readonly file: string })[] = [
  { file: 'app/dossiers/[dossier]/report/page.tsx', ...reading, call: page(() => import(`${D}/report/page.tsx`)) },
  { file: 'app/dossiers/[dossier]/report/[file]/route.ts', ...reading, call: route(() => import(`${D}/report/[file]/route.ts`)) },
  { file: 'app/dossiers/[dossier]/impact/page.tsx', ...inDossier(writers), call: page(() => import(`${D}/impact/page.tsx`)) },
  { file: 'app/dossiers/[dossier]/reports/page.tsx', ...reading, call: page(() => import(`${D}/reports/page.tsx`)) },
  {
    file: 'app/dossiers/[dossier]/reports/[report]/page.tsx',
    ...inDossier(writers),
    missing: true,
    call: page(() => import(`${D}/reports/[report]/page.tsx`), { report: 'no-such-report' }),
  },
  {
    file: 'app/dossiers/[dossier]/reports/[report]/publish/route.ts',
    ...inDossier(writers),
    call: async (dossier) => {
      const { POST } = await import(`${D}/reports/[report]/publish/route.ts`)
      const body = new FormData()
      body.append('basedOn', '1')
      const sent = new Request('http://127.0.0.1:3000/publish', { method: 'POST', body })
      return POST(sent, { params: Promise.resolve({ dossier, report: 'no-such-report' }) })
    },
  },
  // What may be read of a published report is not a matter of roles: tests/security/published.test.ts
  ...['[report]', '[report]/[number]', '[report]/[number]/changes', '[report]/[number]/[file]', 'open/[key]'].map((place) => ({
    file: `app/r/${place}/route.ts`,
    ...anybody,
    call: async () => 'has its own test',
  })),
]

export const reportActions: readonly (Row & { readonly file: string; readonly name: string })[] = [
  // Without a template that it knows it begins with the first.
  { file: REPORT, name: 'newReport', ...inDossier(writers), call: send(report, 'newReport', { title: 'A report' }) },
  {
    file: REPORT,
    name: 'saveDraft',
    ...inDossier(writers),
    missing: true,
    call: submit(report, 'saveDraft', { report: 'no-such-report', basedOn: '1' }),
  },
  {
    file: REPORT,
    name: 'withdraw',
    ...inDossier(writers),
    missing: true,
    call: send(report, 'withdraw', { report: 'no-such-report', why: 'Wrong.' }),
  },
  { file: REPORT, name: 'makeLink', ...inDossier(writers), missing: true, call: submit(report, 'makeLink', { report: 'no-such-report' }) },
  {
    file: REPORT,
    name: 'revokeLink',
    ...inDossier(writers),
    missing: true,
    call: send(report, 'revokeLink', { report: 'no-such-report', link: '00000000-0000-7000-8000-000000000000' }),
  },
]
