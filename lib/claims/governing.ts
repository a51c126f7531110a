/**
 * What governs a value in an English sentence: the frame it stands in, and what happened to those it counts.
 *
 * In: a sentence, its frames and a value. Out: frame, predicate classes (roles), governor and preposition of the slot.
 * Refuses: to give a role to who does it ("killed by four gunmen"). Example: "left nine people dead" → DIE; "the toll rose to 61" → DIE.
 */
import { isCountOfPeople, PERSON_NOUNS } from '../lexicon/person-nouns.ts'
import { nounClasses, predicateClasses, REPORTING_VERBS } from '../lexicon/predicate-classes.ts'
import { DOERS_AND_OTHERS, PUBLICATIONS, READ_NOUNS, SEARCHES, UNDERGONE_BY_SUBJECT } from '../lexicon/role-words.ts'
import type { Frame, Mention, Phrase, Quantity, Sentence, Slot, Span, Token } from '../model.ts'
import { atOneTime } from './at-one-time.ts'
import { FATES, groupRoles } from './counted.ts'
import { crewRoles } from './crews.ts'
import { sayingOf } from './day-of-saying.ts'
import { timeTaken } from './lasting.ts'
import { moneyPurposeOf } from './money-purpose.ts'
import { toldByNoun } from './told-by-noun.ts'

/** What the words right beside a value say of it, whatever verb its clause has; null where they say nothing. */
function toldBeside(tokens: readonly Token[], frames: readonly Frame[], span: Span, mention: Mention): ReturnType<typeof governing> | null {
  if (mention.kind === 'date') {
    const saying = sayingOf(tokens, span)
    return saying === null ? null : { frame: null, roles: [], governor: saying === 'write' ? saying : 'say', prep: null }
  }
  if (mention.kind !== 'quantity') return null
  const taken = mention.measure === 'duration' ? timeTaken(tokens, frames, span) : null
  if (taken) return { frame: taken, roles: classesOf(taken), governor: taken.predicate.lemma, prep: null }
  const own = ownNoun(tokens, span, mention)
  if (own) return { frame: null, roles: [], governor: own, prep: 'with' }
  const told = toldByNoun(tokens, span, mention)
  return told === null ? null : { frame: null, roles: [told], governor: told.toLowerCase(), prep: null }
}

/** The frame that governs a place in the sentence: by argument first, then the nearest predicate of the clause. */
export function governing(
  sentence: Sentence,
  frames: readonly Frame[],
  span: Span,
  mention: Mention,
): Pick<Slot, 'frame' | 'roles' | 'governor' | 'prep'> {
  const beside = toldBeside(sentence.tokens, frames, span, mention)
  if (beside) return beside
  const holds = (phrase: Span | null): boolean => phrase !== null && phrase.start < span.end && span.start < phrase.end
  const asPatient = frames.filter((f) => holds(f.patient) || f.alsoPatients.some(holds))
  const asOther = frames.filter((f) => f.others.some((o) => holds(o.phrase)))
  const asAgent = frames.filter((f) => holds(f.agent))
  const timed = mention.kind === 'date' || mention.kind === 'time'
  const argument = timed ? ofOccasion(sentence.tokens, asOther) : [...asPatient, ...asOther, ...asAgent]
  const usable = argument.filter((f) => !REPORTING_VERBS.has(f.predicate.lemma))
  // "Two clerks testified that …": who speaks has nothing to do with the verb of another clause.
  // … and "five deaths confirmed" are no speakers.
  const fate = mention.kind === 'quantity' && namedClasses(sentence.tokens, span, mention).some((c) => FATES.has(c))
  const speaks = usable.length === 0 && mention.kind === 'quantity' && !fate ? asAgent[0] : undefined
  if (speaks) return { frame: speaks, roles: [], governor: speaks.predicate.lemma, prep: null }
  // "Left nine people dead": what became of them says more than the leaving.
  const plain = usable.find((f) => f.predicate.lemma !== 'leave') ?? usable[0] ?? nearestFrame(sentence, frames, span)
  const apposed = mention.kind === 'date' ? nounBeforeDate(sentence.tokens, frames, span) : null
  if (apposed) return { frame: apposed, roles: classesOf(apposed), governor: apposed.predicate.lemma, prep: 'on' }
  const cleft = timed ? cleftFrame(sentence.tokens, frames, plain, span) : null
  const frame = cleft ?? plain
  // Who kills is not among the killed: as an agent, a counted thing takes no role of what it does.
  const people = isPeople(mention)
  const undergoes = (f: Frame): boolean =>
    asPatient.includes(f) ||
    (asAgent.includes(f) && UNDERGONE_BY_SUBJECT.has(f.predicate.lemma)) ||
    f.others.some((o) => holds(o.phrase) && !(people && DOERS_AND_OTHERS.has(o.prep)))
  const undergone = cleft !== null || usable.length === 0 ? listOf(frame) : usable.filter(undergoes)
  const before = sentence.tokens.filter((t) => t.end <= span.start).at(-1)
  const prep = usable.flatMap((f) => f.others).find((o) => holds(o.phrase))?.prep ?? (before?.pos === 'ADP' ? before.lower : null)
  const purpose = mention.kind === 'quantity' && mention.measure === 'money' ? moneyPurposeOf(sentence.tokens, span, frame ?? null) : null
  if (purpose !== null) return { frame: frame ?? null, roles: [purpose.purpose], governor: purpose.purpose.toLowerCase(), prep }
  const roles = rolesOf(frame ?? null, undergone, holds)
  for (const cls of rolesBeside({ sentence, frames, span, mention, frame: frame ?? null, timed })) roles.add(cls)
  if (people && undergone.some((f) => isSearch(f, holds))) roles.add('MISSING')
  // "Treated 26 people for injuries".
  if (people && roles.has('HOSPITALISE') && undergone.some(isForInjuries)) roles.add('INJURE')
  // "17 bodies were pulled out": the counted noun says what happened, more than the verb beside it.
  // "March" is no march.
  const named = timed ? [] : namedClasses(sentence.tokens, span, mention)
  if (named.includes('DIE')) roles.clear()
  // "A boat took 37 survivors on board": the boat carries them, not the ship of the story.
  if (named.includes('SURVIVE')) roles.delete('CARRY')
  for (const cls of named) roles.add(cls)
  // Who escapes from a prison survives nothing.
  if (roles.has('ESCAPE') && sentence.tokens.some((t) => PRISONS.has(t.lemma))) roles.delete('SURVIVE')
  // "Eligible to vote" says of nobody that they did.
  if (roles.has('ENTITLED')) roles.delete('VOTE')
  return { frame: frame ?? null, roles: [...roles], governor: frame?.predicate.lemma ?? null, prep }
}

const PRISONS: ReadonlySet<string> = new Set(['prison', 'jail', 'custody', 'captivity', 'inmate', 'prisoner', 'cell'])

interface Beside {
  readonly sentence: Sentence
  readonly frames: readonly Frame[]
  readonly span: Span
  readonly mention: Mention
  readonly frame: Frame | null
  readonly timed: boolean
}

/** Classes that stand beside a value and not in the predicate that governs it. */
function rolesBeside({ sentence, frames, span, mention, frame, timed }: Beside): readonly string[] {
  const { tokens } = sentence
  return [
    ...(mention.kind === 'quantity' ? groupRoles(sentence, frames, span) : []),
    ...(timed ? atOneTime(tokens, frames, frame).flatMap(classesOf) : []),
    ...classesRightAfter(tokens, span),
    ...(mention.kind === 'quantity' ? crewRoles(tokens, mention) : []),
    // "Over 300 passengers and crew were on board": the state stands after the verb.
    ...(frame?.predicate.lemma === 'be' ? classesRightAfter(tokens, frame.predicate) : []),
  ]
}

function listOf(frame: Frame | null): readonly Frame[] {
  return frame ? [frame] : []
}

/** "The first assault, on 17 April, was thrown back": the day of the assault. */
function nounBeforeDate(tokens: readonly Token[], frames: readonly Frame[], span: Span): Frame | null {
  const [noun, comma, on] = tokens.filter((t) => t.end <= span.start).slice(-3)
  const after = tokens.find((t) => t.start >= span.end)
  if (noun?.pos !== 'NOUN' || comma?.text !== ',' || on?.lower !== 'on' || after?.text !== ',') return null
  return frames.find(({ predicate }) => predicate.start === noun.start) ?? null
}

/** "It was on 14 February that forty men attacked the post": the day of the attack. */
function cleftFrame(tokens: readonly Token[], frames: readonly Frame[], frame: Frame | null, span: Span): Frame | null {
  if (frame?.predicate.lemma !== 'be' || frame.agent?.head !== 'it' || frame.predicate.start > span.start) return null
  const opens = tokens.find((t) => t.start >= span.end && (t.pos === 'VERB' || t.pos === 'AUX' || CLEFT.has(t.lower)))
  return opens && CLEFT.has(opens.lower) ? (frames.find((f) => f.predicate.start > opens.start) ?? null) : null
}

const CLEFT: ReadonlySet<string> = new Set(['that', 'when', 'before'])

/** "Charged after a shooting in Oldport on Friday": the day is that of the shooting, which stands after the verb as its occasion. */
function ofOccasion(tokens: readonly Token[], frames: readonly Frame[]): readonly Frame[] {
  const occasions = frames.filter(({ predicate }) => {
    const at = tokens.findIndex((t) => t.start === predicate.start)
    if (tokens[at]?.pos !== 'NOUN') return false
    const before = tokens.slice(Math.max(0, at - OCCASION_REACH), at)
    const opened = before.findLastIndex((t) => OCCASIONS.has(t.lower))
    return opened >= 0 && before.slice(opened + 1).every((t) => !['VERB', 'AUX', 'PUNCT', 'ADP', 'CCONJ'].includes(t.pos))
  })
  const last = occasions.at(-1)
  return last ? [last] : frames
}

const OCCASIONS: ReadonlySet<string> = new Set(['after', 'following', 'before', 'since', 'until', 'during'])
const OCCASION_REACH = 5

/** "A woodcutter with six years of schooling was jailed": the years are of the schooling, and of nothing that the sentence tells. */
function ownNoun(tokens: readonly Token[], span: Span, { measure, noun }: Quantity): string | null {
  if (measure !== 'duration' || noun === null) return null
  return tokens.findLast((t) => t.end <= span.start)?.lower === 'with' ? noun.lemma : null
}

function isPeople(mention: Mention): boolean {
  return mention.kind === 'quantity' && mention.measure === 'count' && (mention.noun === null || isCountOfPeople(mention.noun.lemma))
}

/** Classes of what is undergone; "the toll rose to 61": a verb of counting says nothing, what is counted stands in its subject or object. */
function rolesOf(frame: Frame | null, undergone: readonly Frame[], holds: (phrase: Span | null) => boolean): Set<string> {
  if (frame && COUNTING_VERBS.has(frame.predicate.lemma)) {
    const counted = [frame.agent, frame.patient, ...frame.others.map((o) => o.phrase)].filter((p) => p !== null && !holds(p))
    const classes = counted.flatMap((p) => p?.lemmas ?? []).flatMap(nounClasses)
    if (classes.length > 0) return new Set(classes)
  }
  return new Set(undergone.flatMap(classesOf))
}

/** "The search continues for 35 people", "divers were looking for nine sailors". */
function isSearch(frame: Frame, holds: (phrase: Span | null) => boolean): boolean {
  const sought = frame.others.some((o) => o.prep === 'for' && holds(o.phrase))
  return sought && [frame.predicate.lemma, frame.agent?.head, frame.patient?.head].some((l) => SEARCHES.has(l ?? ''))
}

function isForInjuries({ others }: Frame): boolean {
  return others.some(({ prep, phrase }) => prep === 'for' && INJURIES.has(phrase.head))
}

const INJURIES: ReadonlySet<string> = new Set(['injury', 'wound', 'burn', 'cut', 'fracture', 'bruise', 'concussion'])

const COUNTING_VERBS = new Set([
  'rise',
  'climb',
  'hit',
  'reach',
  'stand',
  'be',
  'total',
  'pass',
  'top',
  'exceed',
  'bring',
  'put',
  'increase',
  'jump',
  'grow',
  'number',
  'mount',
  'come',
  'go up',
  'raise',
  'have',
  'remain',
  'stay',
  'revise',
  'update',
])

/** What the counted noun says itself ("17 bodies", "23 homeless families"); of its modifiers only what befell it ("assault rifles" attack nobody). */
function namedClasses(tokens: readonly Token[], span: Span, mention: Mention): readonly string[] {
  const inside = tokens.filter((t) => t.start >= span.start && t.end <= span.end)
  const noun = mention.kind === 'quantity' ? mention.noun : null
  return inside.flatMap((t) =>
    nounClasses(t.lemma).filter((c) => noun === null || t.start >= noun.start || FATES.has(c) || c === 'ENTITLED'),
  )
}

/** "208 people on board", "40 passengers aboard": a state right after the counted. */
function classesRightAfter(tokens: readonly Token[], span: Span): readonly string[] {
  const at = tokens.findIndex((t) => t.start >= span.end)
  if (at < 0) return []
  const [first, second] = [tokens[at], tokens[at + 1]]
  return [
    ...predicateClasses(`${first?.lower} ${second?.lower}`),
    ...(first && (first.pos === 'ADV' || first.pos === 'ADJ' || first.lower === 'aboard') ? predicateClasses(first.lower) : []),
  ]
}

/** "She was taken on 8 February"; who was taken to a hospital was taken somewhere. */
function isTakenAway({ lemma, passive }: Frame['predicate'], others: Frame['others'], taken: Phrase | null): boolean {
  if (lemma !== 'take' || !passive || taken === null) return false
  if (!PERSON_NOUNS.has(taken.head) && !PEOPLE.has(taken.head)) return false
  return others.every(({ prep }) => WHERE_AND_WHEN.has(prep))
}

const PEOPLE: ReadonlySet<string> = new Set(['he', 'she', 'they', 'who', 'him', 'her', 'them'])
const WHERE_AND_WHEN: ReadonlySet<string> = new Set(['on', 'in', 'at', 'near', 'from', 'outside', 'by'])

/** "The crash happened": two trains crashed. */
const HAPPENING: ReadonlySet<string> = new Set(['happen', 'occur', 'take place'])

const APPEARING: ReadonlySet<string> = new Set(['appear', 'come out'])

/** All classes of the predicate. What is "released" is freed where it is a person and published where it is not, and so is what is "opened" to be read. */
export function classesOf({ predicate, agent, patient, alsoPatients, others }: Frame): readonly string[] {
  const classes = predicateClasses(predicate.lemma)
  if (classes.includes('OPEN') && patient && READ_NOUNS.has(patient.head)) return ['PUBLISH']
  const subject = patient ?? agent
  if (isTakenAway(predicate, others, subject)) return ['KIDNAP']
  const happened = HAPPENING.has(predicate.lemma) ? nounClasses((agent ?? patient)?.head ?? '') : []
  if (happened.length > 0) return happened
  if (APPEARING.has(predicate.lemma) && subject && PUBLICATIONS.has(subject.head)) return ['PUBLISH']
  // "Seized eight guards".
  if (classes.includes('SEIZE') && classes.includes('HIJACK') && [patient, ...alsoPatients].some((p) => p && PERSON_NOUNS.has(p.head)))
    return ['KIDNAP']
  if (classes.includes('FREE') && classes.includes('PUBLISH')) return [patient && PERSON_NOUNS.has(patient.head) ? 'FREE' : 'PUBLISH']
  return classes.length > 0 ? classes : predicate.cls ? [predicate.cls] : []
}

/**
 * An adverbial at the head of a clause belongs to the verb after it, any other to the verb before it.
 */
function nearestFrame(sentence: Sentence, frames: readonly Frame[], span: Span): Frame | null {
  const spoken = frames.filter((f) => !REPORTING_VERBS.has(f.predicate.lemma))
  // A date says when something was done: a verb governs it before a noun does ("the freeze on loans was lifted in July").
  // … and the verb of a clause before a participle inside a noun group ("loans imposed after the crackdown").
  const verbs = spoken.filter((f) => {
    const last = sentence.tokens.find((t) => t.end === f.predicate.end)
    const participle = f.predicate.passive && last?.start === f.predicate.start
    return last?.pos !== 'NOUN' && !participle
  })
  const usable = verbs.length > 0 ? verbs : spoken
  const before = usable.filter((f) => f.predicate.end <= span.start).at(-1)
  const after = usable.find((f) => f.predicate.start >= span.end)
  if (!before) return after ?? null
  const between = sentence.tokens.filter((t) => t.start >= before.predicate.end && t.end <= span.start)
  const clauseBreak = between.some((t) => /^[;:]$/.test(t.text) || ['when', 'while', 'after', 'but'].includes(t.lower))
  return clauseBreak && after ? after : before
}
