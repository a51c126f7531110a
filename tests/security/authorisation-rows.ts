/**
 * One row for every page, route and action: who may, and how to call it. Whoever adds a page or an action adds its row.
 *
 * `roles` are those that may. With `visitors` a dossier that is readable without a role serves everybody.
 * scope 'dossier': the role in the dossier counts; 'reader': an account, and any right to read it; 'installation': the role there; 'signed-in': any account; 'anybody': no question asked.
 *
 * The calls carry input that passes every check before the question of rights, and changes nothing that other rows need.
 */
import { ferryTexts } from '../e2e/fixtures/ferries.ts'
import { intakeActions, intakeRoutes } from './intake-rows.ts'
import { programActions, programRoutes } from './program-rows.ts'
import { reportActions, reportRoutes } from './report-rows.ts'
import {
  anybody,
  everyRole,
  inDossier,
  inInstallation,
  owners,
  page,
  type Row,
  reading,
  route,
  send,
  signedIn,
  submit,
  voices,
  writers,
} from './row.ts'

export type { Role, Row } from './row.ts'

const D = '../../app/dossiers/[dossier]'

export const routeRows: readonly (Row & { readonly file: string })[] = [
  ...programRoutes,
  ...reportRoutes,
  ...intakeRoutes,
  { file: 'app/page.tsx', ...anybody, call: page(() => import('../../app/page.tsx')) },
  { file: 'app/sign-in/page.tsx', ...anybody, call: page(() => import('../../app/sign-in/page.tsx')) },
  { file: 'app/start/page.tsx', ...anybody, call: async () => 'redirects everybody once there is an account' },
  { file: 'app/forgotten/page.tsx', ...anybody, call: page(() => import('../../app/forgotten/page.tsx')) },
  { file: 'app/invitations/[token]/page.tsx', ...anybody, call: page(() => import('../../app/invitations/[token]/page.tsx')) },
  { file: 'app/reset/[token]/page.tsx', ...anybody, call: page(() => import('../../app/reset/[token]/page.tsx')) },
  { file: 'app/read/[key]/route.ts', ...anybody, call: async () => 'has its own test below' },
  { file: 'app/account/page.tsx', ...signedIn, call: page(() => import('../../app/account/page.tsx')) },
  { file: 'app/inbox/page.tsx', ...signedIn, call: page(() => import('../../app/inbox/page.tsx')) },
  { file: 'app/audit/page.tsx', scope: 'installation', roles: owners, call: page(() => import('../../app/audit/page.tsx')) },
  { file: 'app/audit.csv/route.ts', scope: 'installation', roles: owners, call: route(() => import('../../app/audit.csv/route.ts')) },
  { file: 'app/audit.jsonl/route.ts', scope: 'installation', roles: owners, call: route(() => import('../../app/audit.jsonl/route.ts')) },
  { file: 'app/people/page.tsx', scope: 'installation', roles: owners, call: page(() => import('../../app/people/page.tsx')) },
  { file: 'app/dossiers/new/page.tsx', scope: 'installation', roles: writers, call: page(() => import('../../app/dossiers/new/page.tsx')) },
  { file: 'app/dossiers/[dossier]/page.tsx', ...reading, call: page(() => import(`${D}/page.tsx`)) },
  { file: 'app/dossiers/[dossier]/queue/page.tsx', ...reading, call: page(() => import(`${D}/queue/page.tsx`)) },
  { file: 'app/dossiers/[dossier]/ledger/page.tsx', ...reading, call: page(() => import(`${D}/ledger/page.tsx`)) },
  { file: 'app/dossiers/[dossier]/discussion/page.tsx', ...reading, call: page(() => import(`${D}/discussion/page.tsx`)) },
  { file: 'app/dossiers/[dossier]/corrections/page.tsx', ...reading, call: page(() => import(`${D}/corrections/page.tsx`)) },
  { file: 'app/dossiers/[dossier]/findings/[finding]/page.tsx', ...reading, call: page(() => import(`${D}/findings/[finding]/page.tsx`)) },
  {
    file: 'app/dossiers/[dossier]/sources/[source]/page.tsx',
    ...reading,
    call: async (dossier) => {
      const { ferryComparison } = await import('../e2e/fixtures/ferries.ts')
      return page(() => import(`${D}/sources/[source]/page.tsx`), { source: ferryComparison.sources[0]?.id ?? '' })(dossier)
    },
  },
  {
    file: 'app/dossiers/[dossier]/sources/[source]/changes/page.tsx',
    ...reading,
    call: async (dossier) => {
      const { ferryComparison } = await import('../e2e/fixtures/ferries.ts')
      return page(() => import(`${D}/sources/[source]/changes/page.tsx`), { source: ferryComparison.sources[0]?.id ?? '' })(dossier)
    },
  },
  { file: 'app/dossiers/[dossier]/attention/page.tsx', ...reading, call: page(() => import(`${D}/attention/page.tsx`)) },
  { file: 'app/dossiers/[dossier]/audit/page.tsx', scope: 'dossier', roles: voices, call: page(() => import(`${D}/audit/page.tsx`)) },
  {
    file: 'app/dossiers/[dossier]/members/page.tsx',
    scope: 'dossier',
    roles: everyRole,
    call: page(() => import(`${D}/members/page.tsx`)),
  },
  {
    file: 'app/dossiers/[dossier]/audit.csv/route.ts',
    scope: 'dossier',
    roles: voices,
    call: route(() => import(`${D}/audit.csv/route.ts`)),
  },
  {
    file: 'app/dossiers/[dossier]/audit.jsonl/route.ts',
    scope: 'dossier',
    roles: voices,
    call: route(() => import(`${D}/audit.jsonl/route.ts`)),
  },
  { file: 'app/dossiers/[dossier]/live/route.ts', ...reading, call: route(() => import(`${D}/live/route.ts`)) },
  { file: 'app/dossiers/[dossier]/rows/route.ts', ...reading, call: route(() => import(`${D}/rows/route.ts`)) },
]

const general = () => import('../../app/_data/actions.ts')
const account = () => import('../../app/_data/account-actions.ts')
const person = () => import('../../app/_data/person-actions.ts')
const archives = () => import('../../app/_data/archive-actions.ts')
const people = () => import('../../app/_data/people-actions.ts')
const member = () => import('../../app/_data/member-actions.ts')
const decision = () => import('../../app/_data/decision-actions.ts')
const discussion = () => import('../../app/_data/discussion-actions.ts')
const correction = () => import('../../app/_data/correction-actions.ts')
const twoPerson = () => import('../../app/_data/two-person-actions.ts')
const revision = () => import('../../app/_data/revision-actions.ts')
const viewed = () => import('../../app/_data/viewed-actions.ts')

const [GENERAL, ACCOUNT, PERSON, PEOPLE, MEMBER] = ['', 'account-', 'person-', 'people-', 'member-'].map(
  (name) => `app/_data/${name}actions.ts`,
) as [string, string, string, string, string]
const [DECISION, DISCUSSION, CORRECTION, TWO, VIEWED] = ['decision', 'discussion', 'correction', 'two-person', 'viewed'].map(
  (name) => `app/_data/${name}-actions.ts`,
) as [string, string, string, string, string]

export const actionRows: readonly (Row & { readonly file: string; readonly name: string })[] = [
  ...programActions,
  ...reportActions,
  ...intakeActions,
  { file: GENERAL, name: 'createDossier', ...inInstallation(writers), call: submit(general, 'createDossier', { intent: 'add' }) },
  { file: GENERAL, name: 'compareAgain', ...inDossier(writers), call: send(general, 'compareAgain') },
  { file: GENERAL, name: 'setLanguage', ...anybody, call: send(general, 'setLanguage', { language: 'en' }) },
  { file: GENERAL, name: 'setTheme', ...anybody, call: send(general, 'setTheme', { theme: 'dark' }) },

  {
    file: ACCOUNT,
    name: 'becomeOwner',
    ...anybody,
    call: submit(account, 'becomeOwner', { name: 'N', email: 'n@desk.example', password: 'seven grey herons' }),
  },
  { file: ACCOUNT, name: 'enter', ...anybody, call: submit(account, 'enter', { email: 'nobody@desk.example', password: 'x' }) },
  // Called by nobody here: it would sign the asker out. Its refusal of foreign pages is tested with the others.
  {
    file: ACCOUNT,
    name: 'leave',
    ...anybody,
    call: async () =>
      (await import('./request.ts')).request.headers.get('sec-fetch-site') === 'same-origin' ? 'ok' : (await account()).leave(),
  },
  {
    file: ACCOUNT,
    name: 'acceptInvitation',
    ...anybody,
    call: submit(account, 'acceptInvitation', { token: 'no-such-token', name: 'N', password: 'seven grey herons' }),
  },
  { file: ACCOUNT, name: 'acceptSignedIn', ...signedIn, call: submit(account, 'acceptSignedIn', { token: 'no-such-token' }) },
  { file: ACCOUNT, name: 'forgotten', ...anybody, call: submit(account, 'forgotten', { email: 'nobody@desk.example' }) },
  {
    file: ACCOUNT,
    name: 'setNewPassword',
    ...anybody,
    call: submit(account, 'setNewPassword', { token: 'no-such-token', password: 'seven grey herons' }),
  },

  { file: PERSON, name: 'rename', ...signedIn, call: submit(person, 'rename', { name: 'Same' }) },
  {
    file: PERSON,
    name: 'newPassword',
    ...signedIn,
    call: submit(person, 'newPassword', { current: 'not this one', password: 'seven grey herons' }),
  },
  { file: PERSON, name: 'endOther', ...signedIn, call: send(person, 'endOther') },
  { file: PERSON, name: 'endOthers', ...signedIn, call: send(person, 'endOthers') },

  { file: 'app/_data/archive-actions.ts', name: 'bringArchive', ...inInstallation(owners), call: submit(archives, 'bringArchive', {}) },
  {
    file: PEOPLE,
    name: 'invitePerson',
    ...inInstallation(owners),
    call: submit(people, 'invitePerson', { email: 'new@desk.example', role: 'reader' }),
  },
  { file: PEOPLE, name: 'handOverReset', ...inInstallation(owners), call: submit(people, 'handOverReset') },
  { file: PEOPLE, name: 'givePersonRole', ...inInstallation(owners), call: send(people, 'givePersonRole', { role: 'reader' }) },
  { file: PEOPLE, name: 'shutOut', ...inInstallation(owners), call: send(people, 'shutOut', { disabled: 'yes' }) },
  { file: PEOPLE, name: 'signOutEverywhere', ...inInstallation(owners), call: send(people, 'signOutEverywhere') },
  { file: PEOPLE, name: 'takeBackInvitation', ...inInstallation(owners), call: send(people, 'takeBackInvitation') },

  {
    file: MEMBER,
    name: 'inviteMember',
    ...inDossier(owners),
    call: submit(member, 'inviteMember', { email: 'new@desk.example', role: 'reader' }),
  },
  { file: MEMBER, name: 'giveMemberRole', ...inDossier(owners), call: send(member, 'giveMemberRole', { role: 'reader' }) },
  { file: MEMBER, name: 'removeMember', ...inDossier(owners), call: send(member, 'removeMember') },
  { file: MEMBER, name: 'takeOver', ...inDossier(owners), call: send(member, 'takeOver') },
  { file: MEMBER, name: 'openDossier', ...inDossier(owners), call: send(member, 'openDossier', { visibility: 'as it is' }) },
  { file: MEMBER, name: 'takeBackMemberInvitation', ...inDossier(owners), call: send(member, 'takeBackMemberInvitation') },

  {
    file: DECISION,
    name: 'saveDecision',
    ...inDossier(writers),
    call: submit(decision, 'saveDecision', { choice: '', note: 'A note.', basedOn: '0', intent: 'save' }),
  },
  {
    file: DECISION,
    name: 'restoreDecision',
    ...inDossier(writers),
    call: submit(decision, 'restoreDecision', { restores: '0', basedOn: '0' }),
  },

  {
    file: DISCUSSION,
    name: 'sendComment',
    ...inDossier(voices),
    call: submit(discussion, 'sendComment', { mode: 'thread', target: 'finding', text: 'A comment.', intent: 'send' }),
  },
  {
    file: DISCUSSION,
    name: 'saveThread',
    ...inDossier(voices),
    missing: true,
    call: submit(discussion, 'saveThread', { intent: 'resolve', basedOn: '1' }),
  },

  {
    file: CORRECTION,
    name: 'saveCorrection',
    ...inDossier(writers),
    call: submit(correction, 'saveCorrection', { choice: 'none of these' }),
  },
  {
    file: CORRECTION,
    name: 'saveNames',
    ...inDossier(writers),
    call: submit(correction, 'saveNames', { choice: 'alias', names: 'one\ntwo' }),
  },
  {
    file: CORRECTION,
    name: 'saveClaim',
    ...inDossier(writers),
    call: submit(correction, 'saveClaim', { path: ferryTexts[0]?.path ?? '', exact: 'not in there' }),
  },
  { file: CORRECTION, name: 'turn', ...inDossier(writers), missing: true, call: send(correction, 'turn') },

  { file: TWO, name: 'setTwoPerson', ...inDossier(owners), call: send(twoPerson, 'setTwoPerson', { on: 'no' }) },
  { file: TWO, name: 'saveBlind', ...inDossier(writers), call: submit(twoPerson, 'saveBlind', { choice: '', rationale: '' }) },

  {
    file: 'app/_data/revision-actions.ts',
    name: 'saveRevision',
    ...inDossier(writers),
    missing: true,
    call: submit(revision, 'saveRevision', { path: 'no-such.md', text: 'x', after: '1' }),
  },
  {
    file: 'app/_data/revision-actions.ts',
    name: 'confirmHolds',
    ...inDossier(writers),
    missing: true,
    call: send(revision, 'confirmHolds', { kind: 'decision', version: '1', finding: 'f-none', id: 'f-none' }),
  },
  { file: VIEWED, name: 'setViewed', scope: 'reader', roles: everyRole, call: send(viewed, 'setViewed', { viewed: 'no' }) },
]
