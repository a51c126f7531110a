/**
 * Names that are taught to be of one thing: every mention of one of them is read under one name, before anything is aligned.
 *
 * In: claims and alias proposals. Out: claims in which the names of a group have the group's first name, and which proposals had an effect.
 * Refuses: a group of which fewer than two names occur; it changes nothing. Groups that share a name are one group.
 * Example: ["Ann Voss", "the harbour mistress"] → speaker “harbour mistress” is read as “Ann Voss”.
 */
import type { Attribution, Claim, Mention, NameMention, NameType, Slot } from '../model.ts'
import { nameWords } from '../text/name-words.ts'
import type { ProposalOf } from './proposal.ts'
import type { Claims } from './refs.ts'

export interface Taught {
  readonly claims: Claims
  /** Ids of the proposals whose names occur in at least two forms. */
  readonly effective: ReadonlySet<string>
}

interface Group {
  /** The first name of the first proposal of the group, as it was written. */
  readonly name: string
  readonly ids: Set<string>
  readonly keys: Set<string>
}

/** @param aliases In the order in which proposals are taken. */
export function teachAliases(claims: Claims, aliases: readonly ProposalOf<'alias'>[]): Taught {
  const groups = groupsOf(aliases)
  if (groups.size === 0) return { claims, effective: new Set() }
  const seen = new Map<Group, { readonly keys: Set<string>; readonly types: Map<NameType, number> }>()
  const see = (name: string | null, type: NameType | null): void => {
    const group = name === null ? undefined : groups.get(keyOf(name))
    if (!group || name === null) return
    const known = seen.get(group) ?? { keys: new Set<string>(), types: new Map<NameType, number>() }
    seen.set(group, known)
    known.keys.add(keyOf(name))
    if (type !== null) known.types.set(type, (known.types.get(type) ?? 0) + 1)
  }
  for (const claim of claims.flat()) {
    for (const m of claim.mentions) if (m.kind === 'name') see(m.canonical, m.type)
    for (const a of claim.attribution) see(a.canonical, null)
  }
  const used = new Map([...seen].filter(([, { keys }]) => keys.size > 1).map(([group, { types }]) => [group, commonest(types)] as const))
  if (used.size === 0) return { claims, effective: new Set() }
  const effective = new Set([...used.keys()].flatMap((group) => [...group.ids]))
  const rename: Rename = (name) => {
    const group = name === null ? undefined : groups.get(keyOf(name))
    return group && used.has(group) ? { name: group.name, type: used.get(group) ?? null } : null
  }
  return { claims: claims.map((list) => list.map((claim) => renamed(claim, rename))), effective }
}

type Rename = (name: string | null) => { readonly name: string; readonly type: NameType | null } | null

/** Folded words without articles and titles, as names are compared. */
function keyOf(name: string): string {
  return nameWords(name).join(' ')
}

function groupsOf(aliases: readonly ProposalOf<'alias'>[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>()
  for (const { id, names } of aliases) {
    const keys = names.map(keyOf).filter((key) => key !== '')
    const joined = [...new Set(keys.flatMap((key) => groups.get(key) ?? []))]
    const group = joined[0] ?? { name: names[0] as string, ids: new Set<string>(), keys: new Set<string>() }
    group.ids.add(id)
    for (const other of joined) {
      for (const i of other.ids) group.ids.add(i)
      for (const key of other.keys) group.keys.add(key)
    }
    for (const key of keys) group.keys.add(key)
    for (const key of group.keys) groups.set(key, group)
  }
  return groups
}

function commonest(types: ReadonlyMap<NameType, number>): NameType | null {
  return [...types].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null
}

/** The same claim object where no name of it is taught. */
function renamed(claim: Claim, rename: Rename): Claim {
  const mentions = new Map<Mention, Mention>()
  for (const m of claim.mentions) {
    const taught = m.kind === 'name' ? rename(m.canonical) : null
    const other = m.kind === 'name' && taught && (taught.name !== m.canonical || (taught.type ?? m.type) !== m.type)
    if (other) mentions.set(m, withName(m, taught))
  }
  const spoken = new Map<Attribution, Attribution>()
  // The words beside a quotation stay as the source has them; what is compared are the slots.
  for (const a of claim.slots.flatMap((s) => s.attribution ?? [])) {
    const taught = rename(a.canonical)
    if (taught && taught.name !== a.canonical) spoken.set(a, { ...a, canonical: taught.name })
  }
  if (mentions.size === 0 && spoken.size === 0) return claim
  const slot = (s: Slot): Slot => {
    const mention = s.mention && mentions.get(s.mention)
    const attribution = s.attribution && spoken.get(s.attribution)
    return mention || attribution ? { ...s, mention: mention ?? s.mention, attribution: attribution ?? s.attribution } : s
  }
  return {
    ...claim,
    mentions: claim.mentions.map((m) => mentions.get(m) ?? m),
    slots: claim.slots.map(slot),
  }
}

function withName(mention: NameMention, { name, type }: { readonly name: string; readonly type: NameType | null }): NameMention {
  const saw = `“${mention.canonical}” is “${name}”`
  return { ...mention, canonical: name, type: type ?? mention.type, because: [...mention.because, { rule: 'alias table', saw }] }
}
