/**
 * One person under two names: texts that tell of somebody in the same place and name him otherwise.
 *
 * In: sources and their claims, the questions of the dossier, how alike two sentences are. Out: a conflict for each two such names (a possible one
 * where little speaks for it), in the order of the names; what somebody said of the two is heard. Refuses: spellings (spellings.ts tells them), short
 * forms, and two names that somebody listed as those of one person.
 * Example: "with Marta Lindt in the leading role" / "Marta Hall plays the lead" → "Who is meant: “Marta Hall” or “Marta Lindt”?"
 */
import type { Claim, Relation, Source, Step } from '../model.ts'
import type { BuiltFinding } from './build-finding.ts'
import type { Member } from './member.ts'
import { type MisnamedPair, misnamedPairs, type Question } from './misnamed-pairs.ts'
import type { Likeness } from './misnamed-signs.ts'
import { isFull, type Named, type PeopleOfText, peopleIn } from './people.ts'
import { inOrder, placedFinding } from './placed.ts'
import type { Relate, ValueRelation } from './relate-values.ts'

/** From here on two names are told as those of one person, and from here on as possibly so. */
const SURE = 0.75
const POSSIBLE = 0.6

/**
 * Findings on people whom two sources name unlike.
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
  const texts = claims.map(peopleIn)
  return misnamedPairs(texts, questions, like, POSSIBLE).flatMap((pair): readonly BuiltFinding[] => {
    const [a, b] = pair.places
    const said = relate(a.member.slot, b.member.slot)
    if (said.relation === 'equal' && !said.proposed) return []
    return [findingOf(pair, said.proposed ? SAID[said.relation] : 'conflict', texts, sources)]
  })
}

/** What somebody said of the two names, as a finding tells it. */
const SAID: Readonly<Record<ValueRelation['relation'], Relation>> = { equal: 'agree', compatible: 'compatible', conflict: 'conflict' }

function findingOf(
  { names, places, signs, score }: MisnamedPair,
  relation: Relation,
  texts: readonly PeopleOfText[],
  sources: readonly Source[],
): BuiltFinding {
  const named = names.map((name, i) => placesOf(name, texts, (places[i] as Named).member))
  const readings = relation === 'agree' ? [inOrder(named.flat())] : named
  const question = `Who is meant: ${names.map((name) => `“${name}”`).join(' or ')}?`
  const because: readonly Step[] = [
    { rule: 'one person, two names', saw: 'how surely one person is meant', weight: Number(score.toFixed(3)) },
    ...Object.entries(signs).flatMap(([rule, value]): Step[] => (value === 0 ? [] : [{ rule, saw: value.toFixed(2) }])),
  ]
  const finding = placedFinding(readings, { kind: 'name', question }, relation, because, sources)
  return { finding, weak: relation === 'conflict' && score < SURE, readings, supposesPerson: true }
}

/** Where each text first writes the name in full, and the place by which the two were found to be one. */
function placesOf(name: string, texts: readonly PeopleOfText[], found: Member): readonly Member[] {
  const first = texts.flatMap(({ people }): Member[] => {
    const person = people.find((one) => one.name === name)
    const place = person && (person.named.find(({ member }) => isFull(member.slot, person.words)) ?? person.named[0])
    return place ? [place.member] : []
  })
  return inOrder([...new Set([...first, found])])
}
