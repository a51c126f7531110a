/**
 * One bearer under two names: texts that tell of somebody or something in the same place and name him or it otherwise.
 *
 * In: sources and their claims, the questions of the dossier, how alike two sentences are. Out: a conflict for each two such names (a possible one
 * where little speaks for it), by sort and in the order of the names; what somebody said of the two is heard. Refuses: spellings (spellings.ts tells
 * them), short forms, a place or body and its part, and two names that somebody listed as those of one.
 * Example: "with Marta Lindt in the leading role" / "Marta Hall plays the lead" → "Who is meant: “Marta Hall” or “Marta Lindt”?"
 */
import type { Claim, Relation, Source, Step } from '../model.ts'
import { bearersIn, isFull, type Named, SORTS, type Sort } from './bearers.ts'
import type { BuiltFinding } from './build-finding.ts'
import type { Member } from './member.ts'
import { type MisnamedPair, misnamedPairs, type Question } from './misnamed-pairs.ts'
import type { Held, Likeness } from './misnamed-signs.ts'
import { inOrder, placedFinding } from './placed.ts'
import type { Relate, ValueRelation } from './relate-values.ts'

/** From here on two names are told as those of one, and from here on as possibly so. */
const SURE = 0.75
const POSSIBLE = 0.6

/**
 * Findings on people, places, bodies and things that two sources name unlike.
 *
 * @param questions Groups of slots that answer one question.
 * @param relate How two names stand, and whether somebody said so.
 */
export function misnamedFindings(
  sources: readonly Source[],
  claims: readonly (readonly Claim[])[],
  questions: readonly Question[],
  like: Likeness,
  relate: Relate,
): readonly BuiltFinding[] {
  return SORTS.flatMap((sort) => {
    const texts = claims.map(bearersIn(sort))
    return misnamedPairs(sort, texts, questions, like, POSSIBLE).flatMap((pair): readonly BuiltFinding[] => {
      const [a, b] = pair.places
      const said = relate(a.member.slot, b.member.slot)
      if (said.relation === 'equal' && !said.proposed) return []
      return [findingOf(sort, pair, said.proposed ? SAID[said.relation] : 'conflict', sources)]
    })
  })
}

/** What somebody said of the two names, as a finding tells it. */
const SAID: Readonly<Record<ValueRelation['relation'], Relation>> = { equal: 'agree', compatible: 'compatible', conflict: 'conflict' }

const ASKED: Readonly<Record<Sort, string>> = {
  person: 'Who',
  place: 'Which place',
  organisation: 'Which organisation',
  work: 'Which work',
  other: 'What',
}

function findingOf(
  sort: Sort,
  { names, held, places, signs, score }: MisnamedPair,
  relation: Relation,
  sources: readonly Source[],
): BuiltFinding {
  const named = held.map((bearers, i) => placesOf(bearers, (places[i] as Named).member))
  const readings = relation === 'agree' ? [inOrder(named.flat())] : named
  const question = `${ASKED[sort]} is meant: ${names.map((name) => `“${name}”`).join(' or ')}?`
  const because: readonly Step[] = [
    sort === 'person'
      ? { rule: 'one person, two names', saw: 'how surely one person is meant', weight: Number(score.toFixed(3)) }
      : { rule: 'one thing, two names', saw: 'how surely one thing is meant', weight: Number(score.toFixed(3)) },
    ...Object.entries(signs).flatMap(([rule, value]): Step[] => (value === 0 ? [] : [{ rule, saw: value.toFixed(2) }])),
  ]
  const finding = placedFinding(readings, { kind: sort === 'place' ? 'place' : 'name', question }, relation, because, sources)
  return { finding, weak: relation === 'conflict' && score < SURE, readings, supposesOne: true }
}

/** Where each text first writes the name in full, and the place by which the two were found to be one. */
function placesOf(held: readonly Held[], found: Member): readonly Member[] {
  const first = held.flatMap(({ bearer }): Member[] => {
    const place = bearer.named.find(({ member }) => isFull(member.slot, bearer.words)) ?? bearer.named[0]
    return place ? [place.member] : []
  })
  return inOrder([...new Set([...first, found])])
}
