/**
 * Members of findings that no alignment hands over: what a text says by itself, read once a text.
 *
 * In: how the claims of one source are read. Out: what was read of all sources, its members in the sources of now. Refuses: nothing.
 * Example: const namesIn = readOnceOfSource((claims, place) => …memberIn(place, claim, slot)…); namesIn(claims, 3) // of the fourth source
 */
import type { Claim, Finding, Relation, Slot, Source, Step } from '../model.ts'
import { readOnce } from '../text/read-once.ts'
import { type Member, silentBeside } from './member.ts'
import { type Asking, tell } from './tell-readings.ts'

/** Which source a text is, in the comparison that is made just now. */
export interface Place {
  source: number
}

/** The same reading for a text that is asked about again, with the index its source has now. */
export function readOnceOfSource<V>(read: (claims: readonly Claim[], place: Place) => V): (claims: readonly Claim[], source: number) => V {
  const known = readOnce((claims: readonly Claim[]) => {
    const place: Place = { source: 0 }
    return { place, value: read(claims, place) }
  })
  return (claims, source) => {
    const { place, value } = known(claims)
    place.source = source
    return value
  }
}

/** A slot as a member; its source is wherever its text is. */
export function memberIn(place: Readonly<Place>, claim: Claim, slot: Slot): Member {
  const { sentence, episode, attribution } = claim
  return {
    get source() {
      return place.source
    },
    slot,
    sentence: { start: sentence.start, end: sentence.end },
    tokens: sentence.tokens,
    sentenceWords: wordsOf(claim),
    episode,
    attribution,
  }
}

const wordsOf = readOnce((claim: Claim): readonly string[] => claim.sentence.tokens.filter((t) => t.pos !== 'PUNCT').map((t) => t.lower))

/** In source and text order. */
export function inOrder(members: readonly Member[]): readonly Member[] {
  return [...members].sort((x, y) => x.source - y.source || x.slot.start - y.slot.start)
}

/**
 * The finding of such members, without diagnoses.
 *
 * @param askedAs How the question takes the readings to stand, where that is another relation.
 */
export function placedFinding(
  readings: readonly (readonly Member[])[],
  asking: Asking,
  relation: Relation,
  because: readonly Step[],
  sources: readonly Source[],
  askedAs: Relation = relation,
): Finding {
  const { id, question, independence, views } = tell(readings, asking, askedAs, sources)
  const speaking = new Set(readings.flatMap((list) => list.map(({ source }) => source)))
  return {
    id,
    question,
    kind: asking.kind,
    relation,
    severity: relation === 'conflict' ? 2 : 1,
    readings: views,
    silent: silentBeside(speaking, sources),
    independence,
    diagnoses: [],
    because,
  }
}
