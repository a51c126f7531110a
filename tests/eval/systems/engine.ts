/** The engine under test, called in process. In: texts. Out: its comparison. */
import { compare } from '../../../lib/compare.ts'
import type { Encoder } from './encoder.ts'
import type { System } from './system.ts'

/** The engine with words alone. */
export const ENGINE: System = { name: 'engine', compare: (texts) => compare(texts) }

/** The engine with sentence embeddings. */
export const engineWith = (embed: Encoder): System => ({ name: 'engine + embeddings', compare: (texts) => compare(texts, { embed }) })
