/**
 * What waits for whoever asks, in all dossiers they may read: discussions assigned to them, and comments that speak to them.
 *
 * In: nothing. Out: both lists and what published reports say no longer, each entry with the way to it. Refuses: visitors without an account, who are sent to sign in.
 * Example: (await loadInbox()).value.mentions[0].href → '/dossiers/ferries/findings/f-1#thread-…'
 */
import { readableDossiers } from '../../prisma/accounts.ts'
import { sharedStore } from '../../prisma/client.ts'
import { type InboxMention, type ReportNews, readInbox } from '../../prisma/read.ts'
import { requireSignedIn } from './access.ts'
import { atTheDoor } from './load-people.ts'
import { reportNewsFor } from './load-report-news.ts'
import { noteHtml } from './note-html.ts'
import { attempt, findingHref, type Loaded } from './snapshot.ts'
import { linkKeys } from './visitor.ts'

export interface InboxEntry extends InboxMention {
  readonly href: string
  readonly html: string
  readonly overdue: boolean
}

export interface InboxPage {
  readonly assigned: readonly InboxEntry[]
  readonly mentions: readonly InboxEntry[]
  readonly reports: readonly ReportNews[]
}

export async function loadInbox(): Promise<Loaded<InboxPage>> {
  return attempt(() =>
    atTheDoor('/inbox', async () => {
      const { user, role } = await requireSignedIn()
      const store = await sharedStore()
      const dossiers = await readableDossiers(store, { person: { id: user.id, role }, keys: await linkKeys() })
      const { assigned, mentions } = await readInbox(store, { person: user.id, dossiers })
      const today = new Date().toISOString().slice(0, 10)
      const entry = (one: InboxMention): InboxEntry => ({
        ...one,
        href: `${placeOf(one)}#thread-${one.thread}`,
        html: noteHtml(one.words, `i${one.thread}`),
        overdue: !one.resolved && one.due !== null && one.due < today,
      })
      const reports = await reportNewsFor({ person: { id: user.id, role }, dossiers })
      return { assigned: assigned.map(entry), mentions: mentions.map(entry), reports }
    }),
  )
}

function placeOf({ dossier, finding, passage }: InboxMention): string {
  if (finding !== null) return findingHref(dossier.slug, finding, '')
  return passage === null ? `/dossiers/${dossier.slug}/discussion` : `/dossiers/${dossier.slug}/sources/${passage.source}`
}
