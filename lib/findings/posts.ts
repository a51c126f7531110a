/**
 * Who somebody is: the posts and roles that sources write beside one name.
 *
 * In: sources and their claims. Out: a finding for each person of whom two sources say it. Refuses: forms of address, people of whom only a
 * surname is known that two of them have. A conflict is only what nobody is both of at one time: chief executive and chief operating officer of
 * one house, a district attorney and an assistant one, two ranks; and only of somebody whom a source names in full.
 * Example: "CEO Larry Voss" and "Larry Voss, the chief executive" → "Who is Larry Voss?", agree.
 */
import { NAME_TABLES } from '../lexicon/name-tables.ts'
import type { Claim, Relation, Source } from '../model.ts'
import { nameRelation } from '../text/alias.ts'
import { nameWords } from '../text/name-words.ts'
import { plainSlot } from '../text/plain-slot.ts'
import { postsOf, whyExclusive } from '../text/posts.ts'
import type { BuiltFinding } from './build-finding.ts'
import type { Member } from './member.ts'
import { memberIn, placedFinding, readOnceOfSource } from './placed.ts'

/** What one source says somebody is, at the first place where it says so. */
interface Held {
  readonly person: string
  readonly posts: readonly string[]
  readonly member: Member
}

/** Findings on the posts of all people, in the order of their names. */
export function postFindings(sources: readonly Source[], claims: readonly (readonly Claim[])[]): readonly BuiltFinding[] {
  const held = claims.flatMap((list, source) => heldIn(list, source))
  return peopleOf(held).flatMap(({ name, own }) => {
    const built = findingOf(name, own, sources)
    return built ? [built] : []
  })
}

const heldIn = readOnceOfSource((claims, place): readonly Held[] => {
  const held = new Map<string, Held>()
  for (const claim of claims) {
    for (const mention of claim.mentions) {
      if (mention.kind !== 'name' || mention.type !== 'person') continue
      for (const title of mention.titles) {
        const posts = postsOf(title.words)
        const key = `${mention.canonical}:${posts.join()}`
        if (posts.length === 0 || held.has(key)) continue
        held.set(key, {
          person: mention.canonical,
          posts,
          member: memberIn(place, claim, plainSlot(claim, title, 'name', 'post', title.words)),
        })
      }
    }
  }
  return [...held.values()]
})

interface Person {
  /** The fullest of the names. */
  readonly name: string
  readonly own: readonly Held[]
}

/** What is held by one person, whatever form of the name a source uses. Does not depend on the order of the sources. */
function peopleOf(held: readonly Held[]): readonly Person[] {
  const byFamily = new Map<string, Map<string, Held[]>>()
  for (const one of held) {
    const family = nameWords(one.person).at(-1) ?? one.person
    const names = byFamily.get(family) ?? new Map<string, Held[]>()
    byFamily.set(family, names)
    names.set(one.person, [...(names.get(one.person) ?? []), one])
  }
  return [...byFamily.keys()].sort().flatMap((family) => {
    const names = byFamily.get(family) as ReadonlyMap<string, readonly Held[]>
    return peopleNamed([...names.keys()].sort(fullestFirst)).map((forms): Person => {
      const [name = ''] = forms
      const own = forms.flatMap((form) => names.get(form) as readonly Held[])
      return { name, own: own.sort((x, y) => x.member.source - y.member.source || x.member.slot.start - y.member.slot.start) }
    })
  })
}

function fullestFirst(a: string, b: string): number {
  return nameWords(b).length - nameWords(a).length || b.length - a.length || (a < b ? -1 : 1)
}

/** Names of one family → the forms of each person; a surname alone is that of the only one who has it. */
function peopleNamed(names: readonly string[]): readonly (readonly string[])[] {
  const people: string[][] = []
  for (const name of names) {
    const known = people.filter((forms) => forms.some((form) => isOnePerson(form, name)))
    if (known.length === 1) known[0]?.push(name)
    // A name that may be of two is of nobody.
    else if (known.length === 0) people.push([name])
  }
  return people
}

const ONE_PERSON: ReadonlySet<string> = new Set(['same', 'alias'])

function isOnePerson(a: string, b: string): boolean {
  return ONE_PERSON.has(nameRelation({ type: 'person', canonical: a }, { type: 'person', canonical: b }, NAME_TABLES).relation)
}

function findingOf(name: string, own: readonly Held[], sources: readonly Source[]): BuiltFinding | null {
  const speaking = new Set(own.map(({ member }) => member.source))
  if (speaking.size < 2) return null
  const readings = new Map<string, Held[]>()
  for (const one of own) readings.set(one.posts.join(), [...(readings.get(one.posts.join()) ?? []), one])
  const lists = [...readings.values()]
  // A sergeant and a lieutenant of one surname may be two.
  const opposed = nameWords(name).length > 1 ? opposedIn(own) : null
  const relation: Relation = opposed ? 'conflict' : lists.length > 1 ? 'compatible' : 'agree'
  const question = `Who is ${name}?`
  const members = lists.map((list) => list.map(({ member }) => member))
  const because = [
    ...(opposed ? [{ rule: 'posts: one excludes the other', saw: opposed }] : []),
    { rule: 'one person', saw: `titles and roles beside “${name}”` },
  ]
  const finding = placedFinding(members, { kind: 'post', question }, relation, because, sources)
  return { finding, weak: false, readings: members }
}

/** The first two posts of two sources that exclude one another, in words; a source that gives both speaks of two times, and opposes nobody. */
function opposedIn(own: readonly Held[]): string | null {
  const given = new Map<number, Set<string>>()
  for (const { member, posts } of own) given.set(member.source, new Set([...(given.get(member.source) ?? []), ...posts]))
  for (const [source, posts] of given) {
    for (const [other, others] of given) {
      if (source >= other) continue
      for (const a of posts) {
        for (const b of others) {
          const why = posts.has(b) || others.has(a) ? null : whyExclusive(a, b)
          if (why) return `${a} and ${b}: ${why}`
        }
      }
    }
  }
  return null
}
