/**
 * What happened when something else did: "four died when the roof collapsed on Friday" dates the deaths and the collapse.
 *
 * In: the tokens of a sentence, its frames, and the one beside which a day stands. Out: the frame of the same moment, if a "when" joins one to it.
 * Refuses: "after" and "before", which tell of two times, and whatever a mark of the sentence keeps apart.
 * Example: "died when the roof collapsed on Friday", collapse → die
 */
import { REPORTING_VERBS } from '../lexicon/predicate-classes.ts'
import type { Frame, Token } from '../model.ts'

/** The frames that share the time of one. */
export function atOneTime(tokens: readonly Token[], frames: readonly Frame[], frame: Frame | null): readonly Frame[] {
  if (!frame) return []
  const verbs = frames.filter(({ predicate }) => !REPORTING_VERBS.has(predicate.lemma) && isVerb(tokens, predicate.start))
  const own = verbs.indexOf(frame)
  if (own < 0) return []
  return [verbs[own - 1], verbs[own + 1]].filter((other) => other !== undefined && isJoined(tokens, frame, other)) as Frame[]
}

function isVerb(tokens: readonly Token[], start: number): boolean {
  const pos = tokens.find((t) => t.start === start)?.pos
  return pos === 'VERB' || pos === 'AUX'
}

/** A "when" stands between the two, or one begins with it and the other comes after its comma. */
function isJoined(tokens: readonly Token[], a: Frame, b: Frame): boolean {
  const [first, second] = a.predicate.start < b.predicate.start ? [a, b] : [b, a]
  const between = tokens.filter((t) => t.start >= first.predicate.end && t.end <= second.predicate.start)
  if (between.some((t) => /^[;:.]$/.test(t.text))) return false
  const marks = between.filter((t) => t.text === ',').length
  if (between.some((t) => t.lower === 'when')) return marks === 0
  return tokens[0]?.lower === 'when' && marks === 1 && !between.some((t) => t.pos === 'CCONJ' || t.pos === 'SCONJ')
}
