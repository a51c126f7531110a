/**
 * The purpose of a sum of money: fine, reward, price, loan …
 *
 * In: the tokens of a sentence, the span of a sum, the frame it stands in. Out: a purpose and the word that tells it, or null.
 * Refuses: words of another clause. Example: "a fine of 14 million forints" → FINE; "raised the reward to €100,000" → REWARD;
 * "a $158 billion bailout" → LOAN; "jewels worth $80 million" → PRICE.
 */
import { moneyPurpose } from '../lexicon/money-purposes.ts'
import type { Frame, Phrase, Quantity, Span, Token } from '../model.ts'

/** The noun group after a sum: "$5.6 billion hostile takeover bid". */
const REACH_AFTER = 4
/** Between a noun and its sum: "a fine of at least", "a loss of between". */
const REACH_BEFORE = 5
const LINKS: ReadonlySet<string> = new Set(
  'of : at for in to between a an the record total some about around nearly almost over than more least up'.split(' '),
)
const NOMINAL: ReadonlySet<Token['pos']> = new Set(['NOUN', 'ADJ', 'PROPN'])

export interface Purpose extends Span {
  readonly purpose: string
}

/** Reads the purpose: the noun after the sum, the noun or verb before it, then the verb it depends on with its arguments. */
export function moneyPurposeOf(tokens: readonly Token[], span: Span, frame: Frame | null): Purpose | null {
  const given = frame !== null && isGivenToPeople(tokens, frame) ? at(frame.predicate, 'PAYMENT') : null
  return after(tokens, span) ?? before(tokens, span, given !== null) ?? given ?? ofFrame(tokens, frame, span)
}

/** A sum with its purpose as its noun, where no other noun says what it is of. */
export function withPurpose(mention: Quantity, tokens: readonly Token[], frame: Frame | null): Quantity {
  if (mention.measure !== 'money' || mention.noun !== null) return mention
  const told = moneyPurposeOf(tokens, mention, frame)
  if (told === null) return mention
  return {
    ...mention,
    noun: { start: told.start, end: told.end, lemma: told.purpose.toLowerCase(), modifiers: [] },
    because: [...mention.because, { rule: 'money-purpose', saw: told.purpose.toLowerCase() }],
  }
}

function after(tokens: readonly Token[], span: Span): Purpose | null {
  const following = tokens.filter((t) => t.start >= span.end).slice(0, REACH_AFTER)
  if (following[0]?.lower === 'worth') return at(following[0], 'PRICE')
  // "$15,000 for information on each man".
  if (following[0]?.lower === 'for' && following[1]?.lower === 'information') return at(following[1], 'REWARD')
  // "Promised $50,000 to anyone whose information leads to an arrest".
  if (following[0]?.lower === 'to' && following[1]?.lower === 'anyone') return at(following[1], 'REWARD')
  let found: Purpose | null = null
  // "$400,000 in damages", "$3 billion of aid".
  const linked = following[0]?.lower === 'in' || following[0]?.lower === 'of'
  for (const token of linked ? following.slice(1) : following) {
    if (!NOMINAL.has(token.pos)) break
    const purpose = token.pos === 'NOUN' ? purposeOf(token) : null
    if (purpose) found = at(token, purpose)
  }
  // Damages are awarded, damage is done.
  return found?.purpose === 'DAMAGE' && following.some((t) => t.lower === 'damages') ? { ...found, purpose: 'COMPENSATION' } : found
}

/** "$7 billion in annual sales" is what a firm takes in; "the sale for $7 billion" what one thing costs. */
function purposeOf({ lower, lemma }: Token): string | null {
  return lower === 'sales' ? 'REVENUE' : moneyPurpose(lemma)
}

function at({ start, end }: Span, purpose: string): Purpose {
  return { start, end, purpose }
}

/** @param given People get the sum: the verb of giving before it tells no price. */
function before(tokens: readonly Token[], span: Span, given: boolean): Purpose | null {
  const preceding = tokens
    .filter((t) => t.end <= span.start)
    .slice(-REACH_BEFORE)
    .reverse()
  for (const [i, token] of preceding.entries()) {
    const purpose = token.pos === 'PROPN' || (given && token.pos === 'VERB') ? null : purposeOf(token)
    // What the market holds a firm worth is not what one pays for it.
    // "Bribes worth 1.2 million": of what the noun before says.
    const worth = token.lower === 'worth' && preceding[i + 1] ? purposeOf(preceding[i + 1] as Token) : null
    if (worth !== null) return at(preceding[i + 1] as Token, worth)
    if (purpose === 'PRICE' && preceding[i + 1]?.lemma === 'market') return at(token, 'CAPITALISATION')
    if (purpose !== null) return at(token, purpose)
    if (!LINKS.has(token.lower)) return null
  }
  return null
}

/** Nouns that say of something else how much it is. */
const FIGURES: ReadonlySet<string> = new Set('estimate amount sum total figure value cost extent bill'.split(' '))

/** "An estimate of the total damage": the noun behind "of". */
function purposeBehind(tokens: readonly Token[], { end }: Span): string | null {
  const [of, ...rest] = tokens.filter((t) => t.start >= end)
  if (of?.lower !== 'of') return null
  const stop = rest.findIndex((t) => t.pos !== 'DET' && !NOMINAL.has(t.pos))
  const head = rest.slice(0, stop < 0 ? undefined : stop).at(-1)
  return head ? purposeOf(head) : null
}

/** "The families were paid", "the widows received", "gave to the orphans": what reaches people is no price of anything. */
function isGivenToPeople(tokens: readonly Token[], { predicate, agent, patient, others }: Frame): boolean {
  const people = (phrase: Phrase | null | undefined): boolean => phrase != null && RECIPIENTS.has(phrase.head)
  if (RECEIVING.has(predicate.lemma)) return people(agent)
  if (!GIVING.has(predicate.lemma)) return false
  const to = others.find(({ prep }) => prep === 'to')
  return (predicate.passive && people(patient)) || people(to?.phrase) || isBeforeSum(tokens, predicate, patient, people)
}

/** "Paid the families 11 million": whoever stands between the verb and the sum. */
function isBeforeSum(tokens: readonly Token[], { end }: Span, patient: Phrase | null, people: (phrase: Phrase | null) => boolean): boolean {
  return people(patient) && tokens.some((t) => t.start >= end && t.end <= (patient?.end ?? 0))
}

const RECEIVING: ReadonlySet<string> = new Set(['receive', 'get', 'collect'])
const GIVING: ReadonlySet<string> = new Set(['pay', 'give', 'grant', 'hand', 'award', 'send', 'distribute'])
/** Those to whom money is given for what they lost or did. */
const RECIPIENTS: ReadonlySet<string> = new Set(
  'family relative widow orphan victim survivor dependant dependent heir household worker striker farmer fisherman villager resident refugee child parent mother claimant veteran prisoner crew player'.split(
    ' ',
  ),
)

/** "The reward was raised to …", "put its loss at …", "insured for …", "an estimate of the damage is …". */
function ofFrame(tokens: readonly Token[], frame: Frame | null, span: Span): Purpose | null {
  if (!frame) return null
  if (EXTORTING.has(frame.predicate.lemma) && EXTORTERS.has(frame.agent?.head ?? '')) return at(frame.predicate, 'RANSOM')
  const own = moneyPurpose(frame.predicate.lemma)
  if (own) return at(frame.predicate, own)
  for (const phrase of [frame.patient, frame.agent]) {
    if (!phrase || (phrase.end > span.start && phrase.start < span.end)) continue
    const purpose = moneyPurpose(phrase.head) ?? (FIGURES.has(phrase.head) ? purposeBehind(tokens, phrase) : null)
    if (purpose) return at(phrase, purpose)
  }
  return null
}

/** What such people want money for needs no word of its own. */
const EXTORTING: ReadonlySet<string> = new Set(['demand', 'ask', 'ask for', 'want', 'seek'])
const EXTORTERS: ReadonlySet<string> = new Set(
  'hacker kidnapper abductor captor hijacker pirate attacker extortionist blackmailer gang militant rebel bandit'.split(' '),
)
