/** Every word of the interface in English, a file a room. */
import { accounts } from './accounts.ts'
import { corrections } from './corrections.ts'
import { discussion } from './discussion.ts'
import { shell } from './shell.ts'

export const words = { shell, accounts, discussion, corrections } as const
