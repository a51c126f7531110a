/**
 * Which words of a dossier are encoded: its English sentences, and what they quote.
 *
 * In: claims by source, an encoder. Out: vectors by source and sentence, and of quoted passages by slot. Refuses: other languages.
 * Example: await embedClaims([claims], embed) // [[Float32Array(512), …]]
 */
import type { Claim } from '../model.ts'

/** Sentences → unit vectors, in order. */
export type Embed = (texts: readonly string[]) => Promise<readonly Float32Array[]>

/** The encoder reads English; what is written in another language is compared without it. */
const NO_VECTOR = new Float32Array(0)

/** Vectors of all sentences by source; empty ones for what the encoder does not read. */
export async function embedClaims(claims: readonly (readonly Claim[])[], embed: Embed): Promise<readonly (readonly Float32Array[])[]> {
  const isRead = ({ sentence }: Claim): boolean => sentence.language === 'en'
  const vectors = await embed(claims.flatMap((list) => list.filter(isRead).map((c) => c.sentence.tokens.map((t) => t.text).join(' '))))
  let at = 0
  return claims.map((list) => list.map((c) => (isRead(c) ? (vectors[at++] as Float32Array) : NO_VECTOR)))
}

/** Vectors of the quoted passages of English sentences, by slot: quotations are compared by meaning of their own. */
export async function embedQuotes(claims: readonly (readonly Claim[])[], embed: Embed): Promise<ReadonlyMap<string, Float32Array>> {
  const slots = claims
    .flat()
    .filter((c) => c.sentence.language === 'en')
    .flatMap((c) => c.slots)
    .filter((s) => s.kind === 'quote')
  const vectors = await embed(slots.map((s) => s.exact))
  return new Map(slots.map((s, i) => [s.id, vectors[i] as Float32Array]))
}
