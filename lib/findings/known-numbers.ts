/**
 * A number by which something is known, written otherwise in another source: a telephone number with a digit less, flight 471 for flight 417.
 *
 * In: sources and their claims. Out: a conflict for each two such numbers, in the order of their digits; what somebody said of the two is heard. A
 * telephone number that two sources have in the same digits is told too.
 * Refuses: two numbers that one source has both of, and all that differs by more than a slip. Of a flight, a resolution, a room a digit that is
 * another one makes another flight; a telephone number is long enough that it does not.
 * Example: "0845 125 2222" / "0845 125 222" → "Which number is meant: “0845 125 222” or “0845 125 2222”?"
 */
import type { Claim, Source, Span, Token } from '../model.ts'
import { asWritten } from '../text/as-written.ts'
import { editDistance } from '../text/edit-distance.ts'
import { overlap } from '../text/overlap.ts'
import { plainSlot } from '../text/plain-slot.ts'
import type { BuiltFinding } from './build-finding.ts'
import type { Member } from './member.ts'
import { inOrder, memberIn, placedFinding, readOnceOfSource } from './placed.ts'
import { type Relate, toldOfOpposed } from './relate-values.ts'

interface Numbered {
  /** "telephone", "flight". */
  readonly sort: string
  readonly digits: string
  readonly written: string
  readonly member: Member
}

const TELEPHONE = 'telephone'
/** Shorter numbers are one digit from many others. */
const FEWEST_DIGITS = { telephone: 7, name: 3 } as const
/** Digits at either end that a slip leaves as they are. */
const SAME_END = 3
/** What tells that a number is one to call, and how many words before it. */
const CALLING: ReadonlySet<string> = new Set('call phone telephone tel ring contact dial text fax hotline helpline tipline'.split(' '))
const CALL_REACH = 10
/** "+44 (0)20 7946-0958": what may stand in a telephone number beside its digits. */
const IN_NUMBER = /^(?:[\d+().‑–-]+)$/

/**
 * Findings on numbers that are slips of one another.
 *
 * @param relate How two of them stand, and whether somebody said so.
 */
export function knownNumberFindings(
  sources: readonly Source[],
  claims: readonly (readonly Claim[])[],
  relate: Relate,
): readonly BuiltFinding[] {
  const bySort = new Map<string, Map<string, Numbered[]>>()
  for (const [source, list] of claims.entries()) {
    for (const one of numbersIn(list, source)) {
      const known = bySort.get(one.sort) ?? new Map<string, Numbered[]>()
      bySort.set(one.sort, known)
      known.set(one.digits, [...(known.get(one.digits) ?? []), one])
    }
  }
  return [...bySort.keys()].sort().flatMap((sort) => {
    const known = bySort.get(sort) as ReadonlyMap<string, readonly Numbered[]>
    const pairs = pairsOf(sort, [...known.keys()])
    const slips = pairs.flatMap(([a, b]) =>
      findingOf(known.get(a) as readonly Numbered[], known.get(b) as readonly Numbered[], sources, relate),
    )
    // What aligns a name and its number is alignment; nothing else hears of a telephone.
    return sort === TELEPHONE ? [...slips, ...agreed(known, new Set(pairs.flat()), sources)] : slips
  })
}

/** Telephone numbers that two sources write alike, and of which no source has a slip. */
function agreed(
  known: ReadonlyMap<string, readonly Numbered[]>,
  told: ReadonlySet<string>,
  sources: readonly Source[],
): readonly BuiltFinding[] {
  const because = [{ rule: 'one number', saw: 'the same digits' }]
  return [...known.keys()].sort().flatMap((digits): readonly BuiltFinding[] => {
    const own = known.get(digits) as readonly Numbered[]
    if (own.length < 2 || told.has(digits)) return []
    const readings = [inOrder(own.map(({ member }) => member))]
    const finding = placedFinding(readings, { kind: 'name', question: 'Which number is to be called?' }, 'agree', because, sources)
    return [{ finding, weak: false, readings }]
  })
}

/** Numbers that may be slips of one another, in order; a slip leaves one end of a long number as it is. */
function pairsOf(sort: string, numbers: readonly string[]): readonly (readonly [string, string])[] {
  const alike = new Map<string, string[]>()
  for (const digits of numbers) {
    const ends = sort === TELEPHONE ? [`${digits.slice(0, SAME_END)}…`, `…${digits.slice(-SAME_END)}`] : ['']
    for (const end of ends) alike.set(end, [...(alike.get(end) ?? []), digits])
  }
  const pairs = new Map<string, readonly [string, string]>()
  for (const list of alike.values()) {
    const sorted = list.sort()
    for (const [i, a] of sorted.entries()) for (const b of sorted.slice(i + 1)) if (isSlip(sort, a, b)) pairs.set(`${a} ${b}`, [a, b])
  }
  return [...pairs.keys()].sort().map((key) => pairs.get(key) as readonly [string, string])
}

/** Each number where the text first has it. */
const numbersIn = readOnceOfSource((claims, place): readonly Numbered[] => {
  const found = new Map<string, Numbered>()
  const add = (one: Numbered): void => {
    const key = `${one.sort} ${one.digits}`
    if (!found.has(key)) found.set(key, one)
  }
  for (const claim of claims) {
    for (const slot of claim.slots) {
      const [, name = '', digits = ''] =
        /^(\p{L}[\p{L} ]*)\s(\d+)$/u.exec(slot.mention?.kind === 'name' ? slot.mention.canonical : '') ?? []
      if (digits.length >= FEWEST_DIGITS.name)
        add({ sort: name.toLowerCase(), digits, written: slot.exact, member: memberIn(place, claim, slot) })
    }
    for (const { words, ...span } of telephonesIn(claim))
      add({
        sort: TELEPHONE,
        digits: words.replaceAll(/\D/g, ''),
        written: words,
        member: memberIn(place, claim, { ...plainSlot(claim, span, 'name', TELEPHONE, words), words: [words] }),
      })
  }
  return [...found.values()]
})

function telephonesIn({ sentence: { tokens }, mentions }: Claim): readonly (Span & { readonly words: string })[] {
  // Few sentences have such a word, and every token of the others would be read.
  if (!tokens.some(({ lemma }) => CALLING.has(lemma))) return []
  const found: (Span & { readonly words: string })[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!/\d/.test(tokens[at]?.text ?? '') || !IN_NUMBER.test(tokens[at]?.text ?? '')) continue
    // "(202) 555-0143", "+44 20 7946 0958".
    const from = /^[(+]$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at
    let to = at
    while (IN_NUMBER.test(tokens[to]?.text ?? '')) to++
    while (to > at && !/\d/.test(tokens[to - 1]?.text ?? '')) to--
    const all = tokens.slice(from, to)
    const span = { start: (all[0] as Token).start, end: (all.at(-1) as Token).end }
    const words = asWritten(all)
    const isCalled = tokens.slice(Math.max(0, from - CALL_REACH), from).some(({ lemma }) => CALLING.has(lemma))
    // "They called 2010–2012 the years of plenty."
    const isDate = mentions.some((m) => m.kind === 'date' && overlap(m, span))
    if (isCalled && !isDate && words.replaceAll(/\D/g, '').length >= FEWEST_DIGITS.telephone) found.push({ ...span, words })
    at = to
  }
  return found
}

function findingOf(
  own: readonly Numbered[],
  others: readonly Numbered[],
  sources: readonly Source[],
  relate: Relate,
): readonly BuiltFinding[] {
  const [a, b] = [own[0] as Numbered, others[0] as Numbered]
  if (own.some((x) => others.some((y) => x.member.source === y.member.source))) return []
  const told = toldOfOpposed(relate, a.member.slot, b.member.slot)
  if (told === null) return []
  const readings = [own, others].map((list) => inOrder(list.map(({ member }) => member)))
  const question = `Which number is meant: “${a.written}” or “${b.written}”?`
  const because = [{ rule: 'one number, two writings', saw: `${a.digits} and ${b.digits}` }]
  return [
    { finding: placedFinding(readings, { kind: 'name', question }, told, because, sources), weak: false, readings, supposesOne: true },
  ]
}

function isSlip(sort: string, a: string, b: string): boolean {
  if (editDistance(a, b, 1) !== 1) return false
  // A digit more or less, or two in another order; of a short number any other digit is another number.
  return sort === TELEPHONE || a.length !== b.length || [...a].sort().join('') === [...b].sort().join('')
}
