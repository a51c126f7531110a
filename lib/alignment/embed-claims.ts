/**
 * Which words of a dossier are encoded: its English sentences, and what they quote.
 *
 * In: claims by source, an encoder, what was encoded before. Out: vectors by source: of its sentences, and of quoted passages by slot.
 * Refuses: other languages.
 * Example: await embedClaims([claims], embed) // [{ sentences: [Float32Array(512), …], quotes: Map(1) }]
 */
import type { Claim, Slot } from '../model.ts'

/** Sentences → unit vectors, in order. */
export type Embed = (texts: readonly string[]) => Promise<readonly Float32Array[]>

/** The vectors of one source; empty ones for sentences that the encoder does not read. */
export interface SourceVectors {
  readonly sentences: readonly Float32Array[]
  /** By the id of the slot: quotations are compared by a meaning of their own. */
  readonly quotes: ReadonlyMap<string, Float32Array>
}

/** Vectors of sources that were encoded already, under their claims. */
export type EncodedBefore = WeakMap<readonly Claim[], SourceVectors>

/** The encoder reads English; what is written in another language is compared without it. */
const NO_VECTOR = new Float32Array(0)

/**
 * Encodes the sources in one go.
 *
 * @param before Sources in it are not encoded again, and those that are come into it; it holds for one encoder.
 */
export async function embedClaims(
  claims: readonly (readonly Claim[])[],
  embed: Embed,
  before: EncodedBefore = new WeakMap(),
): Promise<readonly SourceVectors[]> {
  const unread = claims.filter((list) => !before.has(list))
  const words = unread.flatMap((list) => list.filter(isRead).map(({ sentence }) => sentence.tokens.map((t) => t.text).join(' ')))
  const quoted = unread.flatMap((list) => quotesOf(list).map(({ exact }) => exact))
  const vectors = words.length + quoted.length === 0 ? [] : await embed([...words, ...quoted])
  let [sentence, quote] = [0, words.length]
  for (const list of unread) {
    before.set(list, {
      sentences: list.map((claim) => (isRead(claim) ? (vectors[sentence++] as Float32Array) : NO_VECTOR)),
      quotes: new Map(quotesOf(list).map(({ id }) => [id, vectors[quote++] as Float32Array])),
    })
  }
  return claims.map((list) => before.get(list) as SourceVectors)
}

function isRead({ sentence }: Claim): boolean {
  return sentence.language === 'en'
}

function quotesOf(claims: readonly Claim[]): readonly Slot[] {
  return claims.filter(isRead).flatMap(({ slots }) => slots.filter(({ kind }) => kind === 'quote'))
}
