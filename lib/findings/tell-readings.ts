/**
 * Readings → what a finding tells of them: id, question, holders, independence.
 *
 * In: members by reading, the kind, how the readings stand. Out: what depends on nothing but these; told once, as long as the same members are
 * asked about: a group whose scores have moved a little says the same. Refuses: nothing.
 */
import type { AttributionView, Finding, FindingKind, Holder, Reading, Relation, Source } from '../model.ts'
import { contentId } from '../text/hash.ts'
import { readOnceOfList } from '../text/read-once-of-list.ts'
import type { Asked } from './asked.ts'
import { countIndependent } from './independence.ts'
import type { Member } from './member.ts'
import { normalsOf } from './normal.ts'
import { type AskedKind, questionOf } from './question.ts'

/** Of what kind a finding is, and its question where no slot proposes one. */
export type Asking = { readonly kind: AskedKind } | { readonly kind: FindingKind; readonly question: string }

export interface Told extends Pick<Finding, 'id' | 'question' | 'independence'> {
  readonly views: readonly Reading[]
}

/**
 * @param readings At least one, none empty.
 * @param asking The question, or what it is written as; the same for the same members.
 */
export function tell(readings: readonly (readonly Member[])[], asking: Asking, relation: Relation, sources: readonly Source[]): Told {
  const { kind } = asking
  const members = readings.flat()
  const asked = 'question' in asking ? asking.question : ''
  const place = toldIn(members, `${kind}:${relation}:${readings.map((list) => list.length).join()}:${asked}`)
  const speaking = members.map((m) => sources[m.source] as Source)
  if (!place.told || !place.speaking.every((source, i) => source === speaking[i])) {
    place.speaking = speaking
    place.told = tellAnew(readings, members, asking, relation, sources)
  }
  return place.told
}

/** Where what is told of a list of members is kept, and of which sources it was told. */
const toldIn = readOnceOfList((_: readonly Member[], _key: string): { told: Told | null; speaking: readonly Source[] } => ({
  told: null,
  speaking: [],
}))

function tellAnew(
  readings: readonly (readonly Member[])[],
  members: readonly Member[],
  asking: Asking,
  relation: Relation,
  sources: readonly Source[],
): Told {
  const normals = normalsOf(readings.map((r) => r.map((m) => m.slot)))
  const views = readings.map((r, i) => readingOf(r, normals[i] as string, sources))
  return {
    id: contentId('f', asking.kind, ...views.flatMap((v) => v.holders.map((h) => `${h.source}:${h.start}-${h.end}`))),
    question:
      'question' in asking
        ? asking.question
        : questionOf(
            asking.kind,
            members.map((m) => askedOf(m, (sources[m.source] as Source).text)),
            relation,
          ),
    independence: countIndependent(members.map((m) => ({ source: m.source, words: m.sentenceWords }))),
    views,
  }
}

const asked = new WeakMap<Member, Asked>()

/** The same for a member of the same text: what it proposes by itself is kept with it. */
export function askedOf(member: Member, text: string): Asked {
  const known = asked.get(member)
  if (known?.text === text) return known
  const { slot, tokens, episode, attribution } = member
  const made = { slot, tokens, text, episode, attribution }
  asked.set(member, made)
  return made
}

function readingOf(members: readonly Member[], normal: string, sources: readonly Source[]): Reading {
  const holders = members.map((m): Holder => {
    const source = sources[m.source] as Source
    return {
      source: source.id,
      start: m.slot.start,
      end: m.slot.end,
      exact: source.text.slice(m.slot.start, m.slot.end),
      sentence: m.sentence,
      attribution: m.attribution.map((a): AttributionView => ({ start: a.start, end: a.end, speaker: a.canonical, manner: a.manner })),
    }
  })
  const first = members[0] as Member
  return { value: wordsOfValue(first, normal, (sources[first.source] as Source).text), normal, holders }
}

/** The words of the value; with its verb where the movement tells it from the other ("fell 4 percent"). */
function wordsOfValue({ slot: { exact, start, end, frame } }: Member, normal: string, text: string): string {
  const verb = frame?.predicate
  if (!verb || !/ (?:up|down)$/.test(normal) || verb.end > start || start - verb.end > NEXT_TO) return exact
  return text.slice(verb.start, end)
}

/** "Fell by about". */
const NEXT_TO = 12
