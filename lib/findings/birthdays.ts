/**
 * Ages that differ by a year: a birthday may lie between two texts.
 *
 * In: findings and their sources. Out: the same; a conflict of two ages of one person a year apart is compatible where the texts were not published
 * within days of one another, or nobody knows when. Refuses: to touch any other finding, and two ages of which texts of one week tell.
 * Example: "27-year-old Ann Voss" in January, "Voss, 28," in September → compatible.
 */
import type { Source } from '../model.ts'
import type { BuiltFinding } from './build-finding.ts'
import type { Member } from './member.ts'
import type { Relate } from './relate-values.ts'

/** Who is 27 on one day is hardly 28 some days later: such texts contradict one another, as far as can be told. */
const ONE_WEEK = 7

/** The number of the day on which a source was published; null where nothing tells. */
export type PublicationDay = (source: Source) => number | null

/** Takes conflicts of ages for what a birthday may make of one age, unless somebody said that they are one. */
export function withBirthdays(
  built: readonly BuiltFinding[],
  sources: readonly Source[],
  relate: Relate,
  publicationDay: PublicationDay,
): readonly BuiltFinding[] {
  const dayOf = ({ source }: Member): number | null => publicationDay(sources[source] as Source)
  return built.map((one) =>
    one.finding.relation === 'conflict' && one.finding.kind === 'number' && mayBeBirthday(one, relate, dayOf) ? grown(one) : one,
  )
}

function mayBeBirthday({ readings }: BuiltFinding, relate: Relate, dayOf: (member: Member) => number | null): boolean {
  // Somebody who said that the two are in conflict knows more than the calendar.
  const mayBe = (a: Member, b: Member): boolean =>
    areYearsApart(a, b) && !areOfOneWeek(dayOf(a), dayOf(b)) && relate(a.slot, b.slot).proposed !== true
  return readings.every((list, i) => readings.slice(i + 1).every((other) => list.every((a) => other.every((b) => mayBe(a, b)))))
}

function areYearsApart(a: Member, b: Member): boolean {
  const [x, y] = [ageOf(a), ageOf(b)]
  return x !== null && y !== null && Math.abs(x - y) <= 1
}

function ageOf({ slot: { mention } }: Member): number | null {
  return mention?.kind === 'quantity' && mention.measure === 'age' && mention.unit === 'a' ? mention.point : null
}

function areOfOneWeek(x: number | null, y: number | null): boolean {
  return x !== null && y !== null && Math.abs(x - y) <= ONE_WEEK
}

function grown(one: BuiltFinding): BuiltFinding {
  const { finding } = one
  const because = [
    { rule: 'a birthday may lie between', saw: 'two ages a year apart, in texts not known to be of one week' },
    ...finding.because,
  ]
  return { ...one, finding: { ...finding, relation: 'compatible', severity: 1, because } }
}
