/**
 * Whose doing a counted thing is: the person who scored, won, bought or served it.
 *
 * In: claims by source. Out: for each quantity slot the person its clause is about, pronouns followed back to a name.
 * Refuses: who merely reports a figure; that is attribution. Unknown where no person is named.
 * Example: "Curry shot well. He scored 25 points." → the 25 points are Curry's.
 */
import { REPORTING_VERBS } from '../lexicon/predicate-classes.ts'
import type { Claim, Frame, NameMention, Slot } from '../model.ts'
import { readOnce } from '../text/read-once.ts'

export interface Actors {
  /** Both are known, and are two people. */
  differ(a: Slot, b: Slot): boolean
  /** Both are known, and are one named person. */
  oneNamed(a: Slot, b: Slot): boolean
  /** Both are known and are one: a person, or the same word for who did it. */
  same(a: Slot, b: Slot): boolean
}

/** Words that may mean anybody. */
const ANYBODY = new Set(['he', 'she', 'it', 'they', 'we', 'you', 'i', 'who', 'which', 'that', 'team', 'side', 'club', 'player'])
const PRONOUNS = new Set(['he', 'she'])

const actorsOfSource = readOnce(readActors)

/** Reads whose doing each quantity is; a source is read once. */
export function actorsOf(claims: readonly (readonly Claim[])[]): Actors {
  const actors = new Map<Slot, string>()
  for (const list of claims) for (const [slot, actor] of actorsOfSource(list)) actors.set(slot, actor)
  /** Null where one of the two is not known. */
  const areOne = (a: Slot, b: Slot): boolean | null => {
    const [x, y] = [actors.get(a), actors.get(b)]
    return x === undefined || y === undefined ? null : family(x) === family(y)
  }
  const haveOneWord = (a: Slot, b: Slot): boolean => {
    const [p, q] = [a.frame?.agent?.head, b.frame?.agent?.head]
    return p !== undefined && p === q && !ANYBODY.has(p)
  }
  return {
    oneNamed: (a, b) => areOne(a, b) === true,
    same: (a, b) => areOne(a, b) ?? haveOneWord(a, b),
    differ: (a, b) => areOne(a, b) === false,
  }
}

function readActors(list: readonly Claim[]): ReadonlyMap<Slot, string> {
  const actors = new Map<Slot, string>()
  // The last person a sentence was about: whom "he" or "she" in the next one means.
  let last: string | null = null
  for (const claim of list) {
    const { byFrame, about } = actorsIn(claim, last)
    last = about
    for (const slot of claim.slots) {
      const actor = slot.kind === 'quantity' && slot.frame ? byFrame.get(slot.frame) : undefined
      if (actor !== undefined) actors.set(slot, actor)
    }
  }
  return actors
}

/** The actor of each frame of one sentence, and whom the sentence is about in the end. */
function actorsIn(claim: Claim, before: string | null): { readonly byFrame: ReadonlyMap<Frame, string>; readonly about: string | null } {
  const byFrame = new Map<Frame, string>()
  let own: string | null = null
  let speaker: string | null = null
  for (const frame of claim.frames) {
    const named = personIn(claim, frame)
    if (REPORTING_VERBS.has(frame.predicate.lemma)) {
      speaker = named ?? speaker
      continue
    }
    const meant: string | null = named ?? (frame.agent && PRONOUNS.has(frame.agent.head) ? (own ?? speaker ?? before) : null)
    // "Voss led all players with 23 points while grabbing seven rebounds": the second verb has the subject of the first.
    const actor: string | null = meant ?? (frame.agent === null && !frame.predicate.passive ? own : null)
    if (actor !== null) byFrame.set(frame, actor)
    own = meant ?? own
  }
  return { byFrame, about: own ?? speaker ?? before }
}

function personIn({ mentions }: Claim, { agent }: Frame): string | null {
  if (!agent) return null
  const people = mentions.filter(
    (m): m is NameMention => m.kind === 'name' && m.type === 'person' && m.start >= agent.start && m.end <= agent.end,
  )
  return people.length === 1 ? (people[0] as NameMention).canonical.toLowerCase() : null
}

function family(name: string): string {
  return name.split(' ').at(-1) ?? name
}
