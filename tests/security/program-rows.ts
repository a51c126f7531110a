/** The rows of what people do for their programs: tokens, webhooks. */
import { type Row, send, signedIn, submit } from './row.ts'

const TOKEN = 'app/_data/token-actions.ts'
const token = () => import('../../app/_data/token-actions.ts')

export const programRoutes: readonly (Row & { readonly file: string })[] = []

export const programActions: readonly (Row & { readonly file: string; readonly name: string })[] = [
  { file: TOKEN, name: 'newToken', ...signedIn, call: submit(token, 'newToken', { name: 'Robot', expires: '7' }) },
  { file: TOKEN, name: 'endToken', ...signedIn, call: send(token, 'endToken', { id: crypto.randomUUID() }) },
]
