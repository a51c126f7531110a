/**
 * Japanese sentence → frames, in the shape English has: one predicate with who did it, whom it happened to, and what stands beside.
 *
 * In: the words of a sentence. Out: frames in text order. Refuses: predicates that the lexicon does not know.
 * Example: '従業員5人が死亡し、23人がけがをした' → { DIE, patient 従業員5人 }, { INJURE, patient 23人 }.
 */
import { FORMAL_NOUN, PLANNED_AFTER, POSSIBLE_AFTER } from '../lexicon/japanese-grammar.ts'
import { predicateClasses, REPORTING_VERBS, UNACCUSATIVE } from '../lexicon/predicate-classes.ts'
import type { Frame, Modality, Phrase, Predicate, Span } from '../model.ts'
import type { JapaneseWord } from '../text/japanese-words.ts'
import { type Clause, isSpoken, phraseOf, type Run, runsOf } from './japanese-clauses.ts'

/** Classes whose subject undergoes what happened, beside those that take no object in English either. */
const UNDERGONE = new Set(['INJURE', 'TRAP', 'HOSPITALISE', 'INFECT', 'DAMAGE', 'DISPLACE', 'CANCEL', 'SUSPEND', 'POSTPONE'])

/** Reads the frames of one sentence. */
export function readJapaneseFrames(words: readonly JapaneseWord[]): readonly Frame[] {
  return runsOf(words)
    .flatMap(framesOfRun)
    .sort((a, b) => a.predicate.start - b.predicate.start)
}

interface Arguments {
  subject: Phrase | null
  object: Phrase | null
  others: { prep: string; phrase: Phrase }[]
}

const nothing = (): Arguments => ({ subject: null, object: null, others: [] })

/** What was named last, and first, as that of which the sentence speaks. */
interface Topics {
  first: Phrase | null
  last: Phrase | null
}

function framesOfRun(run: Run): readonly Frame[] {
  const topics: Topics = { first: null, last: null }
  return run.flatMap((clause) => framesOfClause(clause, topics))
}

function framesOfClause(clause: Clause, topics: Topics): readonly Frame[] {
  const frames: Frame[] = []
  let open: JapaneseWord[] = []
  let found = nothing()
  clause.forEach((word, at) => {
    if (word.kind === 'particle' && word.gloss !== 'of') {
      file(word.gloss ?? '', phraseOf(open), found, topics)
      open = []
    } else if (word.kind !== 'predicate') open.push(word)
    else if (isDenial(clause, at)) open = []
    else if (isSpoken(clause, at)) {
      // 堤防の決壊はなかった: what it is of, without の.
      const before = open.at(-1)?.gloss === 'of' ? open.slice(0, -1) : open
      frames.push(spokenFrame(clause, at, found, phraseOf(before), topics))
      found = nothing()
      open = []
    } else {
      // 2人の死亡を確認: a predicate in a noun, of what stands before の.
      if (open.at(-1)?.gloss === 'of' && predicateClasses(word.gloss ?? '').length > 0)
        frames.push(frameOf(clause, at, { ...nothing(), subject: phraseOf(open.slice(0, -1)) }, null))
      open.push(word)
    }
  })
  return frames
}

/** 決壊は確認されていない: the verb says no more than that the noun before it, which is denied with it, was not. */
function isDenial(clause: Clause, at: number): boolean {
  const [noun, particle] = [clause[at - 2], clause[at - 1]]
  return particle?.kind === 'particle' && noun?.kind === 'predicate' && noun.negated && noun.ending === '' && clause[at]?.negated === true
}

/** Puts a phrase where its particle says. */
function file(role: string, phrase: Phrase | null, found: Arguments, topics: Topics): void {
  if (!phrase) return
  if (role === 'topic') {
    topics.last = phrase
    topics.first ??= phrase
  } else if (role === 'subject') found.subject = phrase
  else if (role === 'object') found.object = phrase
  else found.others.push({ prep: role, phrase })
}

function spokenFrame(clause: Clause, at: number, found: Arguments, before: Phrase | null, topics: Topics): Frame {
  // 入院していた従業員: the noun after a predicate is the one it is said of.
  const next = clause[at + 1]
  const names =
    next && next.kind !== 'particle' && !(next.kind === 'unknown' && /^[\u3041-\u3096]/.test(next.text)) && !FORMAL_NOUN.test(next.text)
  const modified = names ? phraseOf(nounsFrom(clause, at + 1)) : null
  // The one who speaks is named first: 保安部は…死者は9人になったと発表した.
  const topic = REPORTING_VERBS.has(clause[at]?.gloss ?? '') ? topics.first : topics.last
  // 省が公開した文書: with a subject of its own, what follows is what it was done to.
  const object = found.object ?? (found.subject ? modified : null)
  return frameOf(clause, at, { ...found, object, subject: found.subject ?? modified ?? before }, modified ? null : topic)
}

function nounsFrom(clause: Clause, from: number): readonly JapaneseWord[] {
  const end = clause.findIndex((w, i) => i >= from && w.kind === 'particle')
  return clause.slice(from, end < 0 ? clause.length : end)
}

function frameOf(clause: Clause, at: number, { subject, object, others }: Arguments, topic: Phrase | null): Frame {
  const word = clause[at] as JapaneseWord
  const lemma = word.gloss ?? word.text
  const cls = predicateClasses(lemma)[0] ?? null
  const undergoes = object === null && (word.passive || (cls !== null && (UNACCUSATIVE.has(cls) || UNDERGONE.has(cls))))
  const doer = subject ?? topic
  const agent = undergoes ? null : doer
  const patient = undergoes ? doer : object
  const predicate: Predicate = {
    start: word.start,
    end: word.end,
    lemma,
    cls,
    negated: word.negated,
    passive: word.passive,
    modality: modalityOf(word, clause.slice(at + 1, at + 6)),
  }
  const near: readonly Span[] = [predicate, ...[agent, patient].filter((p) => p !== null), ...others.map((o) => o.phrase)]
  return {
    clause: { start: Math.min(...near.map((s) => s.start)), end: Math.max(...near.map((s) => s.end)) },
    predicate,
    agent,
    patient,
    alsoPatients: [],
    others,
  }
}

function modalityOf(word: JapaneseWord, after: readonly JapaneseWord[]): Modality {
  const tail = word.ending + after.map((w) => w.text).join('')
  if (POSSIBLE_AFTER.test(tail)) return 'possible'
  return PLANNED_AFTER.test(tail) ? 'planned' : 'fact'
}
