/**
 * Lists that "including" breaks into: what is counted again behind it goes on the outer list.
 *
 * In: a frame and the next one. Out: the frame with the items moved, or what it was. Refuses: lists without a number behind "including".
 * Example: "40 churches including chapels and halls, 8 bridges and 4 roads" → bridges and roads are items beside the churches.
 */
import type { Frame, Phrase } from '../model.ts'

/** "40 churches including chapels and halls, 8 bridges and 4 roads": what is counted again goes on the list that "including" broke into. */
export function withInnerItems(outer: Frame, inner: Frame | undefined): Frame {
  const counted = inner?.predicate.lemma === 'include' ? outerItems(inner) : []
  const near =
    counted.length > 0 && outer.alsoPatients.length > 0 && (outer.alsoPatients.at(-1) as Phrase).end < (inner as Frame).predicate.start
  return near ? { ...outer, alsoPatients: [...outer.alsoPatients, ...counted] } : outer
}

/** The frame of "including" without what goes on the outer list; null where nothing does. */
export function withoutOuterItems(inner: Frame): Frame | null {
  const counted = inner.predicate.lemma === 'include' ? outerItems(inner) : []
  return counted.length > 0 ? { ...inner, alsoPatients: inner.alsoPatients.filter((p) => !counted.includes(p)) } : null
}

/** The items from the first counted one on, where the list begins with one that is not. */
function outerItems({ patient, alsoPatients }: Frame): readonly Phrase[] {
  if (!patient || isCounted(patient)) return []
  const first = alsoPatients.findIndex(isCounted)
  return first < 0 ? [] : alsoPatients.slice(first)
}

function isCounted(phrase: Phrase): boolean {
  return /^\d/.test(phrase.lemmas[0] ?? '') || NUMBER_WORDS.test(phrase.lemmas[0] ?? '')
}

const NUMBER_WORDS = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|several)$/
