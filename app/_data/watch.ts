/**
 * The address of a source, watched: for its page, and what its form does.
 *
 * In: a slug and the path of a source. Out: what is watched and what came of it, for whoever may add sources. Refuses: a source without an
 * address has nothing to watch: null. Example: loadWatch('ferries', 'log.md') → { address: 'https://…', every: 'day', last: 'unchanged', … }
 */

import type { Said } from '../../content/why.ts'
import { sharedStore } from '../../prisma/client.ts'
import { addressOf, readWatch, type WatchView } from '../../prisma/jobs.ts'
import { requireAccess } from './access.ts'
import { may } from './access-table.ts'
import { spokenRefusal } from './refusal-words.ts'

export async function loadWatch(slug: string, path: string): Promise<WatchView | null> {
  const { role } = await requireAccess('dossier:read', slug)
  const watch = may(role, 'source:add') ? await watchOf(slug, path) : null
  if (watch === null || watch.message === null) return watch
  return { ...watch, message: await spokenRefusal({ message: watch.message, said: watch.said as Said | null }) }
}

export async function watchOf(slug: string, path: string): Promise<WatchView | null> {
  const store = await sharedStore()
  const watched = await readWatch(store, { dossier: slug, path })
  if (watched !== null) return watched
  const address = await addressOf(store, { dossier: slug, path })
  if (address === null || !/^https?:\/\//i.test(address)) return null
  return { address, every: 'off', lastAt: null, last: null, message: null, said: null }
}
