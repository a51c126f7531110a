/** The rows of what programs do, and of what people do for them: the API, tokens, webhooks. */
import { type Row, reading, send, signedIn, submit } from './row.ts'

const TOKEN = 'app/_data/token-actions.ts'
const token = () => import('../../app/_data/token-actions.ts')

export const programRoutes: readonly (Row & { readonly file: string })[] = [
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
]
