/** The rows of what programs do, and of what people do for them: the API, tokens, webhooks. */
import { inDossier, owners, page, type Row, reading, send, signedIn, submit } from './row.ts'

const TOKEN = 'app/_data/token-actions.ts'
const HOOK = 'app/_data/webhook-actions.ts'
const token = () => import('../../app/_data/token-actions.ts')

const hook = () => import('../../app/_data/webhook-actions.ts')

export const programRoutes: readonly (Row & { readonly file: string })[] = [
  {
    file: 'app/dossiers/[dossier]/webhooks/page.tsx',
    ...inDossier(owners),
    call: page(() => import('../../app/dossiers/[dossier]/webhooks/page.tsx')),
  },
  {
    // One of its operations stands for the route; api.test.ts asks the same of every one of them.
    file: 'app/api/v1/[...path]/route.ts',
    ...reading,
    call: async (dossier) => {
      const { GET } = await import('../../app/api/v1/[...path]/route.ts')
      return GET(new Request(`http://127.0.0.1:3000/api/v1/dossiers/${dossier}/comparison`))
    },
  },
]

export const programActions: readonly (Row & { readonly file: string; readonly name: string })[] = [
  { file: TOKEN, name: 'newToken', ...signedIn, call: submit(token, 'newToken', { name: 'Robot', expires: '7' }) },
  { file: TOKEN, name: 'endToken', ...signedIn, call: send(token, 'endToken', { id: crypto.randomUUID() }) },
  // Of an address that is not called: whoever may is told so.
  { file: HOOK, name: 'addWebhook', ...inDossier(owners), call: submit(hook, 'addWebhook', { address: 'http://127.0.0.1/' }) },
  { file: HOOK, name: 'newWebhookSecret', ...inDossier(owners), missing: true, call: submit(hook, 'newWebhookSecret') },
  { file: HOOK, name: 'switchWebhook', ...inDossier(owners), missing: true, call: send(hook, 'switchWebhook', { on: 'yes' }) },
  { file: HOOK, name: 'dropWebhook', ...inDossier(owners), missing: true, call: send(hook, 'dropWebhook') },
  { file: HOOK, name: 'sendAgain', ...inDossier(owners), missing: true, call: send(hook, 'sendAgain') },
]
