/**
 * Two scores, votes or records → can they answer one question, and are they one answer?
 *
 * In: two slots whose quantities are scores, and whether both have the same two numbers. Out: their likeness, or null.
 * Refuses: a score beside a record or beside one of a game that goes on; two records that differ, for a season has many; two scores that differ
 * where the sentences do not name the same two sides.
 * Example: "Rovers beat Kites 31-24", "Kites lost to Rovers 24-31" → one score; "Rovers (11-4)" → none of it.
 */
import type { Quantity } from '../model.ts'
import { readOnce } from '../text/read-once.ts'
import { shareParties } from './parties.ts'
import type { SlotRef } from './slot-ref.ts'
import type { ValueFeatures } from './value-features.ts'

/** Who won by how much, and how many one has won so far: a score and a record. */
export function scoreValue(a: SlotRef, b: SlotRef, x: Quantity, y: Quantity, equal: number): ValueFeatures | null {
  const [record, alsoRecord] = [isRecord(a, x) || isGoingOn(a), isRecord(b, y) || isGoingOn(b)]
  if (record !== alsoRecord) return null
  // Every game of a season has a score: two are opposed only where both sentences name the same two sides.
  const ofTwo = shareParties(a, b)
  if (equal === 0) return record || !ofTwo ? null : { object: 1, equal, telling: 1 }
  // Many games end 3-2; one of two sides is hardly played twice.
  return { object: 1, equal, telling: ofTwo || Math.max(...(x.score ?? [0])) >= TWO_DIGITS ? 1 : 0 }
}

const TWO_DIGITS = 10

/** The score is that of a game that goes on: "the lead returned to 54-46". */
const isGoingOn = readOnce(({ claim }: SlotRef): boolean => claim.sentence.tokens.some(({ lemma }) => GOING_ON.has(lemma)))
const GOING_ON: ReadonlySet<string> = new Set('lead trail halftime quarter inning period deficit'.split(' '))

/** So far: of a season, or of a game that goes on. */
const RECORD_NOUNS: ReadonlySet<string> = new Set(
  'record mark start finish run spurt streak lead deficit advantage halftime comeback'.split(' '),
)

/** A record by its noun, or in brackets after a side: "the Rovers (11-4)". */
function isRecord({ claim, slot }: SlotRef, { noun }: Quantity): boolean {
  if (noun !== null) return RECORD_NOUNS.has(noun.lemma)
  return claim.sentence.tokens.findLast(({ end }) => end <= slot.start)?.text === '('
}
