/** Every word of the interface in Japanese, a file a room. */

import type { Catalogue } from '../catalogue.ts'
import { accounts } from './accounts.ts'
import { corrections } from './corrections.ts'
import { discussion } from './discussion.ts'
import { shell } from './shell.ts'

export const words: Catalogue = { shell, accounts, discussion, corrections }
