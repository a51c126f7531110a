/**
 * What only one source says and somebody could check: figures, dates, clock times, quoted speech and denials in no finding.
 *
 * In: each source's claims, and the ids of slots that stand in a finding or a possible one. Out: singles in source and text order.
 * Refuses: what cannot be checked or tells nothing alone: ages, ordinals, "a man", a number without noun or verb, years and centuries, dates that
 * nothing places, datelines, scraps of quotation, names and speakers (a list of those is an index, not a list of claims).
 * Example: "The pier has three gates" in one source only → number, "three gates".
 */
import { PEOPLE_PHRASES } from '../lexicon/question-phrases.ts'
import type { Claim, DateMention, FindingKind, Granularity, Holder, Measure, Quantity, Single, Slot, Source } from '../model.ts'
import { contentId } from '../text/hash.ts'
import { findingKindOf } from './finding-kind.ts'
import { normalOf } from './normal.ts'

/** Measures that describe somebody or count in order; they are no claim about the event. */
const DESCRIBING: ReadonlySet<Measure> = new Set(['age', 'ordinal', 'multiple'])
/** Coarser dates ("in 1996", "the 1990s") are background, and true of too much. */
const FINE_DATES: ReadonlySet<Granularity> = new Set(['month', 'part-of-month', 'week', 'day', 'part-of-day', 'span'])
/** Fewer quoted words than this are a turn of phrase. */
const SHORTEST_QUOTE = 4

/**
 * Lists the claims that only one source makes.
 *
 * @param claims Claims by source, in the order of `sources`.
 * @param used By source: ids of the slots that other sources answer too; ids are made per source.
 */
export function readSingles(
  sources: readonly Source[],
  claims: readonly (readonly Claim[])[],
  used: readonly ReadonlySet<string>[],
): readonly Single[] {
  return sources.flatMap((source, i) => {
    const said = new Set<string>()
    return (claims[i] ?? []).flatMap((claim) =>
      claim.slots.flatMap((slot): Single[] => {
        const single = used[i]?.has(slot.id) ? null : checkable(source, claim, slot)
        // A text says a thing in its heading and again below; it is one claim.
        if (single === null || said.has(single.key)) return []
        said.add(single.key)
        return [single.single]
      }),
    )
  })
}

/** A claim as it is told, and what is the same in two claims that say one thing. */
interface Checkable {
  readonly source: Source
  readonly single: Single
  readonly key: string
}

const known = new WeakMap<Slot, Checkable | null>()

/** Read once a slot: a dossier is compared again with each source that comes in. */
function checkable(source: Source, claim: Claim, slot: Slot): Checkable | null {
  const before = known.get(slot)
  if (before === null || before?.source === source) return before
  const kind = checkableKind(slot)
  const key = `${kind}:${kind === 'polarity' ? slot.words.join(' ') : kind && normalOf(slot)}:${slot.governor ?? ''}`
  const made = kind && { source, single: singleOf(source, claim, slot, kind), key }
  known.set(slot, made)
  return made
}

function checkableKind(slot: Slot): FindingKind | null {
  const { mention } = slot
  if (mention?.kind === 'quantity') {
    return tellsSomething(slot, mention) ? findingKindOf(slot.kind, mention, 'agree') : null
  }
  if (mention?.kind === 'date') return isPlaced(mention) ? 'date' : null
  if (mention?.kind === 'time') return 'time'
  if (mention?.kind === 'quote')
    return mention.speech && slot.words.length >= SHORTEST_QUOTE && !/^[\s,.;:]/.test(slot.exact) ? 'quote' : null
  if (slot.kind !== 'event') return null
  const predicate = slot.frame?.predicate
  return predicate?.negated && predicate.modality === 'fact' && predicate.cls !== null ? 'polarity' : null
}

/** A count needs a noun, or a fate that says whom it counts; "one" and "nobody" are more often words than figures. */
function tellsSomething(slot: Slot, { measure, noun, point, fromArticle }: Quantity): boolean {
  if (DESCRIBING.has(measure) || fromArticle) return false
  if (measure !== 'count') return true
  if (point === 1 || /^(nobody|no ?one|none)$/i.test(slot.exact)) return false
  return noun !== null || slot.roles.some((role) => role in PEOPLE_PHRASES)
}

/** "that day" only points back. */
function isPlaced({ granularity, earliest, edtf, form, dateline }: DateMention): boolean {
  return FINE_DATES.has(granularity) && earliest !== null && !dateline && !(form === 'anaphoric' && edtf === null)
}

function singleOf(source: Source, claim: Claim, slot: Slot, kind: FindingKind): Single {
  const { sentence, attribution } = claim
  const holder: Holder = {
    source: source.id,
    start: slot.start,
    end: slot.end,
    exact: source.text.slice(slot.start, slot.end),
    sentence: { start: sentence.start, end: sentence.end },
    attribution: attribution.map((a) => ({ start: a.start, end: a.end, speaker: a.canonical, manner: a.manner })),
  }
  return { id: contentId('c', kind, source.id, `${slot.start}-${slot.end}`), kind, ...holder }
}
