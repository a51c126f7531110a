/**
 * The two-person rule on one finding, as far as whoever asks may see it.
 *
 * In: a slug, a finding. Out: whether it holds, how far two editors have come, one's own conclusion; both as soon as there are two.
 * Refuses: to show anybody's conclusion to another before both have decided.
 * Example: (await loadTwoPerson('ferries', 'f-1')).value → { on: true, state: 'open', decided: 1, mine: null, mayDecide: true }
 */
import { sharedStore } from '../../prisma/client.ts'
import { readTwoPerson, type TwoPersonView } from '../../prisma/read.ts'
import { may } from './access-table.ts'
import { openDesk } from './desk.ts'
import { attempt, type Loaded } from './snapshot.ts'

export interface TwoPersonPage extends TwoPersonView {
  readonly signedIn: boolean
  readonly mayDecide: boolean
  /** Where two differ, whether the one who asks is the third. */
  readonly isThird: boolean
}

export async function loadTwoPerson(slug: string, id: string): Promise<Loaded<TwoPersonPage>> {
  return attempt(async () => {
    const { desk, access } = await openDesk(slug)
    const view = await readTwoPerson(await sharedStore(), { dossierId: desk.id, finding: id, person: access.user?.id ?? null })
    const mayDecide = access.user !== null && may(access.role, 'decide')
    return { ...view, signedIn: access.user !== null, mayDecide, isThird: view.state === 'differ' && mayDecide && view.mine === null }
  })
}
