/**
 * Two ways in which one thing cannot have been done both: somebody shot dead and stabbed to death, a break-in through the north and the south wall.
 *
 * In: two event slots that answer one question. Out: what excludes what, in words; null where nothing does. Refuses: ways of which one may be the
 * other told roughly ("a gun", "a rifle"), and two people.
 * Example: "was shot dead" / "was stabbed to death" → "shot and stabbed"
 */
import { OBJECT_PRONOUNS } from '../lexicon/function-words.ts'
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts'
import { HOW_KILLED, SIDES, SORTS_OF_MEANS } from '../lexicon/ways.ts'
import type { Frame, Phrase, Slot } from '../model.ts'

/** What the two ways are, where both cannot be true. */
export function twoWays({ frame: f }: Slot, { frame: g }: Slot): string | null {
  if (!f || !g || f.predicate.negated || g.predicate.negated) return null
  return twoDeaths(f, g) ?? twoSides(f, g) ?? twoMeans(f, g)
}

/** Of one, and not of men of whom there may be two. */
function twoDeaths(f: Frame, g: Frame): string | null {
  const [how, also] = [HOW_KILLED.get(f.predicate.lemma), HOW_KILLED.get(g.predicate.lemma)]
  const [p, q] = [f.patient?.head, g.patient?.head]
  return how && also && how !== also && p !== undefined && p === q && !PERSON_NOUNS.has(p) ? `${how} and ${also}` : null
}

/** The north and the south wall, the left and the right leg: one noun, two of its sides. */
function twoSides(f: Frame, g: Frame): string | null {
  const [x, y] = [besideOf(f), besideOf(g)]
  for (const p of x) {
    // Whoever names both sides tells of both.
    const alike = y.filter((q) => q.head === p.head)
    if (alike.length !== 1 || x.filter((o) => o.head === p.head).length !== 1) continue
    const [own, other] = [sideOf(p), sideOf(alike[0] as Phrase)]
    if (own !== null && other !== null && SIDES.some((pair) => pair.includes(own) && pair.includes(other) && own !== other))
      return `${own} and ${other}`
  }
  return null
}

function besideOf({ patient, others }: Frame): readonly Phrase[] {
  return [...(patient ? [patient] : []), ...others.map(({ phrase }) => phrase)]
}

const sideOf = ({ lemmas }: Phrase): string | null => {
  const sides = lemmas.filter((word) => SIDES.some((pair) => pair.includes(word)))
  return sides.length === 1 ? (sides[0] ?? null) : null
}

/** With a truck and with a forklift: one doing to one thing. */
function twoMeans(f: Frame, g: Frame): string | null {
  if (f.predicate.lemma !== g.predicate.lemma && (f.predicate.cls === null || f.predicate.cls !== g.predicate.cls)) return null
  const [p, q] = [f.patient?.head, g.patient?.head]
  if (p !== undefined && q !== undefined && p !== q && !OBJECT_PRONOUNS.has(p) && !OBJECT_PRONOUNS.has(q)) return null
  const [x, y] = [meansOf(f), meansOf(g)]
  if (x === null || y === null || x === y) return null
  const isOfOneSort = SORTS_OF_MEANS.some((sort) => sort.has(x) && sort.has(y))
  return isOfOneSort ? `with a ${x} and with a ${y}` : null
}

const BY_MEANS: ReadonlySet<string> = new Set(['with', 'by', 'in', 'on', 'aboard', 'using'])

/** The one tool or vehicle that it was done with; null where none or several are told. */
function meansOf({ others }: Frame): string | null {
  const heads = others.filter(({ prep, phrase }) => BY_MEANS.has(prep) && SORTS_OF_MEANS.some((sort) => sort.has(phrase.head)))
  return heads.length === 1 ? (heads[0]?.phrase.head ?? null) : null
}
