/**
 * Members of findings that no alignment hands over: what a text says by itself, read once a text.
 *
 * In: how the claims of one source are read. Out: what was read of all sources, its members in the sources of now. Refuses: nothing.
 * Example: const namesIn = readOnceOfSource((claims, place) => …memberIn(place, claim, slot)…); namesIn(claims, 3) // of the fourth source
 */
import type { Attribution, Claim, Episode, Finding, Relation, Slot, Source, Span, Step, Token } from '../model.ts'
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
  return new PlacedMember(place, claim, slot)
}

/** A class, because an object literal with a getter of its own takes five times the memory, and there are as many as slots. */
class PlacedMember implements Member {
  readonly #place: Readonly<Place>
  readonly slot: Slot
  readonly sentence: Span
  readonly tokens: readonly Token[]
  readonly sentenceWords: readonly string[]
  readonly episode: Episode
  readonly attribution: readonly Attribution[]

  constructor(place: Readonly<Place>, claim: Claim, slot: Slot) {
    this.#place = place
    this.slot = slot
    this.sentence = spanOf(claim)
    this.tokens = claim.sentence.tokens
    this.sentenceWords = wordsOf(claim)
    this.episode = claim.episode
    this.attribution = claim.attribution
  }

  get source(): number {
    return this.#place.source
  }
}

const spanOf = readOnce(({ sentence: { start, end } }: Claim): Span => ({ start, end }))

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
