/**
 * All slots of a kind in some texts, as findings are made of them.
 *
 * In: texts, a kind of slot. Out: their sources and the members, text by text. Refuses: nothing.
 */
import type { Member } from '../../lib/findings/member.ts'
import type { SlotKind, Source } from '../../lib/model.ts'
import { readDossier } from '../fixtures/read-claims.ts'

export function slotMembers(texts: readonly string[], kind: SlotKind): { readonly sources: readonly Source[]; readonly members: Member[] } {
  const { sources, claims } = readDossier(texts)
  const members = claims.flatMap((list, source) =>
    list.flatMap(({ slots, sentence, episode, attribution }) =>
      slots
        .filter((slot) => slot.kind === kind)
        .map((slot): Member => {
          const { start, end, tokens } = sentence
          return { source, slot, sentence: { start, end }, sentenceWords: tokens.map((t) => t.lower), tokens, episode, attribution }
        }),
    ),
  )
  return { sources, members }
}
