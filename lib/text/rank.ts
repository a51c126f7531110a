/**
 * Ordinals that are values, and no way to tell two things apart.
 *
 * In: an ordinal with the frames and tokens of its sentence. Out: yes where it says which one in the row of its holders ("became the seventh head
 * coach"), of its owner ("his third season"), of its sort ("for the second time", "the second such arrest"), or on which of the levels that
 * everybody counts alike ("in the sixth round", "on the second floor"). Refuses: "scored his second goal".
 */
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts'
import type { Frame, Quantity, Token } from '../model.ts'
import { overlap } from './overlap.ts'

const NAMING: ReadonlySet<string> = new Set(['be', 'become', 'remain', 'elect', 'appoint', 'name', 'make'])

/** Says whether an ordinal is such a value. */
export function isRank(mention: Quantity, frames: readonly Frame[], tokens: readonly Token[]): boolean {
  const { noun, point } = mention
  if (!noun) return false
  if (LEVELS.has(noun.lemma) || noun.modifiers.some((m) => RUNNING.has(m))) return true
  if ((point ?? 0) < 2) return false
  const named = (verbs: ReadonlySet<string>): boolean =>
    frames.some((f) => verbs.has(f.predicate.lemma) && f.patient !== null && overlap(f.patient, mention))
  if (PERSON_NOUNS.has(noun.lemma) || POSTS.has(noun.lemma)) return named(NAMING)
  const [far, before] = tokens.filter((t) => t.end <= mention.start).slice(-2)
  if (noun.lemma === 'time') return far?.lower === 'for' && before?.lower === 'the'
  if (noun.modifiers.includes('such')) return true
  if (DAYS_IN_ROW.has(noun.lemma)) return far?.lower === 'on' && before?.lower === 'the'
  return OWNED_IN_ROW.has(noun.lemma) && (before?.pos === 'PRON' || before?.pos === 'PART') ? true : named(MARKING)
}

/** "Their eighth straight win": how many in a row. */
const RUNNING: ReadonlySet<string> = new Set(['consecutive', 'straight', 'successive'])
/** Rounds, floors and units that everybody counts alike. */
const LEVELS: ReadonlySet<string> = new Set(
  'round floor storey story inning lap set quarter half period frame over grade division minute stage edition amendment district ward precinct regiment infantry battalion brigade army hole gear'.split(
    ' ',
  ),
)

/** "Today's operation is the fourth successful one", "this marks the third victory". */
const MARKING: ReadonlySet<string> = new Set(['mark', 'represent'])
const DAYS_IN_ROW: ReadonlySet<string> = new Set(['day', 'week', 'anniversary'])
const OWNED_IN_ROW: ReadonlySet<string> = new Set(['season', 'term', 'year', 'title', 'marriage', 'presidency'])

const POSTS: ReadonlySet<string> = new Set(
  'coach manager president premier chancellor governor mayor chief chairman chairwoman director minister ambassador speaker captain king queen pope bishop emperor sultan owner winner champion holder'.split(
    ' ',
  ),
)
