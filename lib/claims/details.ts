/**
 * What a sentence tells beside its verbs in common nouns: where, with what, as what, of what.
 *
 * In: the tokens, frames and mentions of a sentence. Out: phrases in text order, each with its preposition and the frame it stands in.
 * Refuses: what a name, a figure or a date tells already, nouns that say nothing alone ("in addition", "at the time"), and beside the frames
 * single words.
 * Example: "was hit in the crosswalk" → place; "was charged with obstruction" → thing.
 */
import { PLACE_NOUNS, WHERE } from '../lexicon/place-nouns.ts'
import { SAYS_NOTHING } from '../lexicon/thing-nouns.ts'
import type { Frame, Mention, Phrase, Span, Token } from '../model.ts'
import { overlap } from '../text/overlap.ts'
import { chunk } from './chunks.ts'
import { phrase } from './phrases.ts'

export interface Detail {
  readonly kind: 'place' | 'thing'
  readonly phrase: Phrase
  readonly prep: string | null
  readonly frame: Frame | null
}

/** Lists the details of one sentence. */
export function findDetails(tokens: readonly Token[], frames: readonly Frame[], mentions: readonly Mention[]): readonly Detail[] {
  const told = mentions.filter(({ kind }) => kind !== 'quote')
  const beside = besideVerbs(frames, told)
  const taken = [
    ...told,
    ...beside.map((detail) => detail.phrase),
    ...frames.flatMap(({ agent, predicate }) => [agent ?? predicate, predicate]),
  ]
  return [...beside, ...elsewhere(tokens, frames, taken)].sort((x, y) => x.phrase.start - y.phrase.start)
}

/** What verbs say of themselves; a phrase belongs to the verb it stands nearest to. */
function besideVerbs(frames: readonly Frame[], told: readonly Span[]): readonly Detail[] {
  const found = new Map<number, Detail & { readonly frame: Frame }>()
  for (const frame of frames) {
    for (const { prep, phrase } of phrasesOf(frame)) {
      if (phrase.lemmas.length === 0 || saysNothing(phrase) || told.some((span) => overlap(span, phrase))) continue
      const known = found.get(phrase.start)
      if (known && known.frame.predicate.start >= frame.predicate.start) continue
      const kind = prep !== null && WHERE.has(prep) && PLACE_NOUNS.has(phrase.head) ? 'place' : 'thing'
      found.set(phrase.start, { kind, phrase, prep, frame })
    }
  }
  return [...found.values()]
}

function phrasesOf({ patient, others }: Frame): readonly { readonly prep: string | null; readonly phrase: Phrase }[] {
  return patient ? [{ prep: null, phrase: patient }, ...others] : others
}

/** Terms of two words and more that stand beside no verb: "support for large-scale data centres". */
function elsewhere(tokens: readonly Token[], frames: readonly Frame[], taken: readonly Span[]): readonly Detail[] {
  return chunk(tokens).flatMap((group): readonly Detail[] => {
    if (group.kind !== 'noun') return []
    const term = phrase(tokens, group)
    if (term.lemmas.length < 2 || saysNothing(term) || taken.some((span) => overlap(span, term))) return []
    const frame = frames.find(({ clause }) => clause.start <= term.start && clause.end >= term.end) ?? null
    return [{ kind: 'thing', phrase: term, prep: group.prep, frame }]
  })
}

/** "In addition", "any of them", "no one else", a bare number. */
function saysNothing({ head }: Phrase): boolean {
  return SAYS_NOTHING.has(head) || head === 'no-one' || /^\d/.test(head)
}
