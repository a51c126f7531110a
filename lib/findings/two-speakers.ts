/**
 * One quotation that two sources put into the mouths of two people.
 *
 * In: sources and their claims. Out: a conflict for each such quotation, in the order of its words; a possible one where a text names the speaker by
 * a pronoun. What somebody said of the two speakers is heard. Refuses: quotations of a few words, speakers of whom no full name is known, two forms
 * of one name, and a text in which both say it.
 * Example: “We had ten minutes, no more,” said Ann Voss. / “We had ten minutes, no more,” said Paul Hart. → "Who said “We had ten minutes, no more”?"
 */
import { NAME_TABLES } from '../lexicon/name-tables.ts'
import type { Claim, Slot, Source, Token } from '../model.ts'
import { nameRelation } from '../text/alias.ts'
import { asWritten } from '../text/as-written.ts'
import { nameWords } from '../text/name-words.ts'
import type { BuiltFinding } from './build-finding.ts'
import type { Member } from './member.ts'
import { inOrder, memberIn, placedFinding, readOnceOfSource } from './placed.ts'
import { type Relate, toldOfOpposed } from './relate-values.ts'

/** Fewer words two people may well say both. */
const FEWEST_WORDS = 5
const ASKED_WORDS = 8

interface Said {
  /** The quoted words, folded. */
  readonly words: string
  readonly speaker: string
  /** By name, and not by a pronoun. */
  readonly named: boolean
  readonly quoted: string
  readonly member: Member
}

/**
 * Findings on quotations with two speakers.
 *
 * @param relate How two speakers stand, and whether somebody said so.
 */
export function speakerFindings(
  sources: readonly Source[],
  claims: readonly (readonly Claim[])[],
  relate: Relate,
): readonly BuiltFinding[] {
  const byWords = new Map<string, Said[]>()
  for (const [source, list] of claims.entries()) {
    for (const said of quotationsIn(list, source)) byWords.set(said.words, [...(byWords.get(said.words) ?? []), said])
  }
  return [...byWords]
    .filter(([, said]) => said.length > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, said]) => findingOf(said, sources, relate))
}

const quotationsIn = readOnceOfSource((claims, place): readonly Said[] => {
  const found = new Map<string, Said | null>()
  for (const claim of claims) {
    const [slot, second] = claim.slots.filter(({ kind }) => kind === 'attribution')
    const speaker = slot?.attribution?.canonical ?? null
    if (!slot || second || speaker === null || !/^\p{Lu}/u.test(speaker) || nameWords(speaker).length < 2) continue
    for (const mention of claim.mentions) {
      if (mention.kind !== 'quote' || !mention.speech) continue
      const inside = claim.sentence.tokens.filter(({ start, end }) => start >= mention.content.start && end <= mention.content.end)
      const words = inside.filter(({ pos }) => pos !== 'PUNCT').map(({ lower }) => lower)
      if (words.length < FEWEST_WORDS) continue
      const key = words.join(' ')
      // Said twice in one text: by one, or by nobody that can be told.
      if (found.has(key) && found.get(key)?.speaker !== speaker) found.set(key, null)
      else if (!found.has(key)) found.set(key, saidBy(claim, slot, inside, { words: key, speaker, member: memberIn(place, claim, slot) }))
    }
  }
  return [...found.values()].filter((said) => said !== null)
})

function saidBy(
  { sentence: { tokens } }: Claim,
  { attribution }: Slot,
  inside: readonly Token[],
  told: Pick<Said, 'words' | 'speaker' | 'member'>,
): Said {
  const by = tokens.filter(({ start, end }) => start >= (attribution?.speaker?.start ?? 0) && end <= (attribution?.speaker?.end ?? 0))
  const shown = inside.slice(0, ASKED_WORDS)
  const quoted = asWritten(shown)
  const whole = shown.length === inside.length
  return {
    ...told,
    named: by.some(({ pos }) => pos === 'PROPN'),
    quoted: whole ? quoted.replace(/[\s,.]+$/, '') : `${quoted.replace(/[,;:]+$/, '')} …`,
  }
}

/** The speakers of one quotation, each with the sources that name him. */
function findingOf(said: readonly Said[], sources: readonly Source[], relate: Relate): readonly BuiltFinding[] {
  const speakers: Said[][] = []
  for (const one of said) {
    const own = speakers.find(([first]) => first && !areTwo(first.speaker, one.speaker))
    if (own) own.push(one)
    else speakers.push([one])
  }
  const [a, b] = speakers.map(([first]) => first)
  if (!a || !b) return []
  const told = toldOfOpposed(relate, a.member.slot, b.member.slot)
  if (told === null) return []
  const readings = speakers.map((list) => inOrder(list.map(({ member }) => member)))
  const question = `Who said “${a.quoted}”?`
  const because = [{ rule: 'one quotation, two speakers', saw: speakers.map(([first]) => first?.speaker).join(' and ') }]
  const finding = placedFinding(readings, { kind: 'attribution', question }, told, because, sources)
  return [{ finding, weak: told === 'conflict' && !said.every(({ named }) => named), readings }]
}

/** Two full names that have no word in common ("Interior Secretary Dirk Lund", "Lund"). */
function areTwo(x: string, y: string): boolean {
  const words = new Set(nameWords(x))
  if (nameWords(y).some((word) => words.has(word))) return false
  const relation = nameRelation({ type: 'person', canonical: x }, { type: 'person', canonical: y }, NAME_TABLES).relation
  return relation === 'different' || relation === 'unknown'
}
