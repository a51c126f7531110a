/**
 * The contents page of the engine: every stage once, in order.
 *
 * In: the Markdown files of one dossier and the resources the engine may use. Out: one `variorum/comparison@1`.
 */
import { alignClaims } from './alignment/align-claims.ts'
import { Context } from './alignment/context.ts'
import type { Embed } from './alignment/embed-claims.ts'
import { KeptVectors, NO_VECTORS } from './alignment/sentence-vectors.ts'
import type { Group, SlotRef } from './alignment/slot-ref.ts'
import { anchor } from './anchoring/selector.ts'
import { readClaims } from './claims/read-claims.ts'
import { readSlots } from './claims/slots.ts'
import { diagnose } from './diagnosis/diagnose.ts'
import type { Evidence, Side } from './diagnosis/evidence.ts'
import { withBirthdays } from './findings/birthdays.ts'
import { type BuiltFinding, buildFindings } from './findings/build-finding.ts'
import { byWeight } from './findings/by-weight.ts'
import { conversionFindings } from './findings/conversions.ts'
import { distinctQuestions } from './findings/distinct-questions.ts'
import type { KeptFindings } from './findings/kept-findings.ts'
import { knownNumberFindings } from './findings/known-numbers.ts'
import { ledgerOf } from './findings/ledger.ts'
import type { Member } from './findings/member.ts'
import { misnamedFindings } from './findings/misnamed.ts'
import { memberIn } from './findings/placed.ts'
import { postFindings } from './findings/posts.ts'
import { type Relate, relateValues } from './findings/relate-values.ts'
import { readSingles } from './findings/singles.ts'
import { spellingFindings } from './findings/spellings.ts'
import { tellSpellingOnce } from './findings/tell-spelling-once.ts'
import { withoutToldDetails } from './findings/told-details.ts'
import { withoutOtherEvents } from './findings/two-events.ts'
import { speakerFindings } from './findings/two-speakers.ts'
import type { Kept } from './kept.ts'
import { publicationDay } from './mentions/date/find-dates.ts'
import { findMentions } from './mentions/find-mentions.ts'
import type { Claim, Comparison, Finding, Holder, Language, Mention, SlotKind, Source, SourceText } from './model.ts'
import { setBeside } from './proposals/beside.ts'
import type { Proposal } from './proposals/proposal.ts'
import type { Tools } from './proposals/refs.ts'
import { takeProposals } from './proposals/take.ts'
import { splitSentences } from './sentences/split-sentences.ts'
import { type NamedText, nameTexts, readSource, readSources } from './source/read-source.ts'
import { identityThesaurus, type Thesaurus } from './text/meaning.ts'
import { readOnce } from './text/read-once.ts'
import { ENGINE_VERSION, RULES_VERSION } from './version.ts'

export { ENGINE_VERSION, RULES_VERSION } from './version.ts'

/** What the engine may use beside the texts; everything is passed in, nothing is reached for. */
export interface Resources {
  /** Sentence embeddings (unit vectors); absent = lexical likeness only. */
  readonly embed?: Embed
  /** Word meaning; absent = words are like themselves only. */
  readonly thesaurus?: Thesaurus
  /** Where readings of texts are kept from one comparison to the next; absent = every text is read again. */
  readonly readings?: Readings
  /** What the comparison before kept; absent = everything is aligned and found anew, with the same result. */
  readonly kept?: Kept
}

/** What a text says by itself, before it is compared with others. */
export interface ReadSource {
  readonly source: Source
  readonly claims: readonly Claim[]
}

/** Keeps what `read` gives under a key, and gives back the same for the same key. */
export interface Readings {
  of(key: string, read: () => ReadSource): ReadSource
}

/**
 * Compares sources claim by claim.
 *
 * @param texts Markdown files in any order; the result does not depend on it.
 * @param resources Optional meaning resources; the same resources give the same bytes.
 * @param proposals What editors, taught rules or a model say beside the engine, in any order; the engine's own result is kept beside it.
 */
export async function compare(
  texts: readonly SourceText[],
  resources: Resources = {},
  proposals: readonly Proposal[] = [],
): Promise<Comparison> {
  return compareRead(await readTexts(texts, resources), proposals)
}

/** The comparing half of `compare`: aligns what was read and builds the comparison, alone and with what is proposed. */
export function compareRead(read: ReadTexts, proposals: readonly Proposal[] = []): Comparison {
  const { sources, claims, context, kept } = read
  const groups = alignClaims(claims, context, kept?.alignment(context.thesaurus))
  const questions = groups.filter((g) => !g.differing)
  const own = build(sources, claims, groups, { context, kept: kept?.findings })
  if (proposals.length === 0) return own
  const taken = takeProposals({ sources, claims, groups: questions, proposals, relate: relateValues }, toolsOf(context))
  const touched = new Map<string, Set<string>>()
  const hear = (built: readonly BuiltFinding[], group: Group | null): readonly BuiltFinding[] =>
    built.map((b) => {
      const ids = touched.get(b.finding.id) ?? new Set<string>()
      touched.set(b.finding.id, ids)
      for (const id of group ? taken.touchedBy(group) : taken.heardIn(b.readings.flat())) ids.add(id)
      const apart = b.finding.relation === 'compatible' && taken.differsIn(b.readings.map((r) => r.map((m) => m.slot)))
      return apart ? { ...b, finding: { ...b.finding, relation: 'different-referent', severity: 2 } satisfies Finding } : b
    })
  // Look-alikes stay as they are, unless somebody spoke of one of the two.
  const lookalikes = groups.filter(
    (g) => g.differing && g.members.every((m) => taken.touchedAt(m.source, m.slot.start, m.slot.end).length === 0),
  )
  const changed = build(sources, taken.claims, [...taken.groups, ...lookalikes], { context, relate: taken.relate, hear })
  const place = new Map(sources.map(({ id }, i) => [id, i]))
  const touchedAt = ({ source, start, end }: Pick<Holder, 'source' | 'start' | 'end'>): readonly string[] =>
    taken.touchedAt(place.get(source) ?? -1, start, end)
  return setBeside({
    own,
    changed,
    proposals: taken.proposals,
    outcomes: taken.outcomes,
    touched: ({ id }) => [...(touched.get(id) ?? [])],
    touchedAt,
    aliases: taken.aliases,
  })
}

/** What proposals may ask of the stages. */
function toolsOf(context: Context): Tools {
  return {
    anchor,
    slotsOf: ({ sentence, frames, attribution }, mentions, text) => readSlots(sentence, frames, mentions, attribution, text),
    readValue,
    align: (claims) => alignClaims(claims, context).filter((g) => !g.differing),
  }
}

/** Words as the engine reads them in a text: alone first, then where a figure or a date usually stands. Offsets count in the words. */
function readValue(words: string, as: SlotKind, language: Language): Mention | null {
  for (const before of language === 'ja' ? [''] : ['', 'They counted ', 'It happened on ', 'It happened at ']) {
    const text = `---\nlanguage: ${language}\n---\n\n${before}${words}${language === 'ja' ? '。' : '.'}\n`
    const [source] = readSources([{ path: 'value', text }])
    if (!source) continue
    const shift = source.text.indexOf(words, source.bodyStart)
    const read = findMentions(source, splitSentences(source)).filter((m) => m.kind === as && m.start >= shift)
    if (read.length === 1 && read[0]) return movedBy(read[0], -shift)
  }
  return null
}

function movedBy(mention: Mention, by: number): Mention {
  const move = <S extends { readonly start: number; readonly end: number }>(span: S): S => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  })
  if (mention.kind !== 'quantity') return move(mention)
  return { ...move(mention), numeral: move(mention.numeral), noun: mention.noun && move(mention.noun) }
}

/** How findings are made of groups; absent: as the engine alone does, and every one anew. */
interface Making {
  readonly context: Context
  readonly relate?: Relate
  /** @param group Null for what is found without alignment. */
  readonly hear?: (built: readonly BuiltFinding[], group: Group | null) => readonly BuiltFinding[]
  /** Findings of groups that stayed as they were; for the engine alone. */
  readonly kept?: KeptFindings | undefined
}

/** Groups → comparison. */
function build(
  sources: readonly Source[],
  claims: readonly (readonly Claim[])[],
  groups: readonly Group[],
  { context, relate = relateValues, hear = (built) => built, kept }: Making,
): Comparison {
  const explain = (b: BuiltFinding): BuiltFinding => ({ ...b, finding: { ...b.finding, diagnoses: diagnose(differingPairs(b, sources)) } })
  const make = ({ kind, members: refs, edges, because, differing }: Group): readonly BuiltFinding[] =>
    buildFindings(
      {
        kind,
        members: refs.map(memberOf),
        edges: edges.map((e) => ({ a: memberOf(e.a), b: memberOf(e.b), score: e.score })),
        because,
        ...(differing ? { differing } : {}),
      },
      sources,
      relate,
    ).map(explain)
  const made = groups.flatMap((g) => hear(kept?.of(g, sources, () => make(g)) ?? make(g), g))
  const questions = groups.filter((g) => !g.differing)
  const people = [...spellingFindings(sources, claims, relate), ...misnamedFindings(sources, claims, questions, context, relate)]
  const all = [
    ...tellSpellingOnce(made, hear(people.map(explain), null)),
    ...postFindings(sources, claims),
    ...hear(
      [
        ...speakerFindings(sources, claims, relate),
        ...knownNumberFindings(sources, claims, relate).filter(({ finding }) => !people.some((one) => one.finding.id === finding.id)),
      ].map(explain),
      null,
    ),
    ...conversionFindings(sources, claims),
  ]
  const explained = distinctQuestions(
    withoutToldDetails(withoutOtherEvents(withBirthdays(all, sources, relate, publicationDay), sources, claims, relate)),
    sources,
  )
  const findings = explained.filter((b) => !b.weak).map((b) => b.finding)
  const possible = explained.filter((b) => b.weak).map((b) => b.finding)
  const singles = readSingles(sources, claims, answeredElsewhere(sources.length, groups, explained))
  const told = new Map(sources.map(({ id }) => [id, new Set<number>()]))
  const tell = (holder: Holder): unknown => told.get(holder.source)?.add(holder.sentence.start)
  for (const { readings } of [...findings, ...possible]) for (const { holders } of readings) holders.forEach(tell)
  singles.forEach(tell)
  return {
    schema: 'variorum/comparison@1',
    generator: { name: 'variorum', version: ENGINE_VERSION, rules: RULES_VERSION },
    sources: sources.map(({ id, path, meta, sha256 }) => ({
      id,
      path,
      title: meta.title,
      publisher: meta.publisher,
      published: meta.published,
      language: meta.language,
      sha256,
    })),
    findings: findings.sort(byWeight),
    possible: possible.sort(byWeight),
    singles,
    ledger: sources.map((source, i) => ledgerOf(source, claims[i] ?? [], told.get(source.id)?.size ?? 0)),
  }
}

/** What is read from the texts before anything is compared. */
export interface ReadTexts {
  readonly sources: readonly Source[]
  /** Claims by source, in the order of `sources`. */
  readonly claims: readonly (readonly Claim[])[]
  readonly context: Context
  readonly kept?: Kept | undefined
}

/** The reading half of `compare`: sources, claims and the context in which they are weighed. */
export async function readTexts(texts: readonly SourceText[], resources: Resources = {}): Promise<ReadTexts> {
  const { readings, kept, embed, thesaurus = identityThesaurus } = resources
  const named = nameTexts(texts).map((text) => ({ text, key: readingKey(text) }))
  const read = named.map(({ text, key }) => kept?.read.get(key) ?? readings?.of(key, () => readOne(text)) ?? readOne(text))
  if (kept) kept.read = new Map(named.map(({ key }, i) => [key, read[i] as ReadSource]))
  const sources = read.map(({ source }) => source)
  const claims = read.map((one) => one.claims)
  const vectors = embed ? await (kept?.vectors ?? new KeptVectors()).of(claims, embed) : NO_VECTORS
  return { sources, claims, context: new Context(claims, thesaurus, vectors, kept?.alignment(thesaurus).words), kept }
}

/** Reads one text: its claims depend on nothing but the text, its path and its id. */
export function readOne(text: NamedText): ReadSource {
  const source = readSource(text)
  const sentences = splitSentences(source)
  return { source, claims: readClaims(source, sentences, findMentions(source, sentences)) }
}

/** All that a reading depends on, in one string. */
function readingKey({ id, path, sha256 }: NamedText): string {
  return JSON.stringify([ENGINE_VERSION, RULES_VERSION, id, path, sha256])
}

/** The same member for a slot that is asked about again: what is told of members is kept with them, whatever index their source has. */
const memberOf = readOnce((ref: SlotRef): Member => memberIn(ref, ref.claim, ref.slot))

/** One pair for each two readings: their first holders in source order, which is where a reader starts too. */
function differingPairs({ finding, readings }: BuiltFinding, sources: readonly Source[]): readonly Evidence[] {
  if (finding.relation === 'agree') return []
  const side = (member: Member): Side => {
    const source = sources[member.source] as Source
    return {
      slot: member.slot,
      episode: member.episode,
      sentence: source.text.slice(member.sentence.start, member.sentence.end),
      published: source.meta.published,
      language: source.meta.language,
    }
  }
  const sides = readings.map((reading) => side(reading[0] as Member))
  return sides.flatMap((a, i) => sides.slice(i + 1).map((b) => ({ kind: finding.kind, a, b })))
}

/** By source: ids of slots that another source answers too, and of those of a source that contradicts itself: no single claim of anyone. */
function answeredElsewhere(sources: number, groups: readonly Group[], built: readonly BuiltFinding[]): readonly ReadonlySet<string>[] {
  const ids = Array.from({ length: sources }, () => new Set<string>())
  const add = ({ source, slot }: SlotRef | Member): unknown => ids[source]?.add(slot.id)
  for (const { members } of groups) if (members.some(({ source }) => source !== members[0]?.source)) members.forEach(add)
  // Whoever stands in a reading stands in its group: what is left are those of a source alone.
  for (const { readings } of built) {
    const source = readings[0]?.[0]?.source
    if (!readings.some((list) => list.some((member) => member.source !== source))) for (const list of readings) list.forEach(add)
  }
  return ids
}
