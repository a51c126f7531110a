/** What is counted in a text, and what befell it, as lines that a test can hold. */
import type { Slot } from '../../lib/model.ts'
import { slotsIn } from '../fixtures/read-claims.ts'

/** "value noun [roles]" of each count. */
export function counts(text: string): string[] {
  return slotsIn(text, 'quantity').map((s: Slot) => {
    const m = s.mention
    return m?.kind === 'quantity' ? `${m.point ?? 'some'} ${m.noun?.lemma ?? '-'} [${s.roles.join(' ')}]` : ''
  })
}
