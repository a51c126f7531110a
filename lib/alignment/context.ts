/**
 * How alike two sentences are in what they speak of: weighted shared concepts, and sentence embeddings where there are any.
 *
 * In: the claims of all sources, a thesaurus, optional unit vectors. Out: likeness 0..1 of any two sentences.
 * Refuses: nothing; without embeddings the lexical part stands alone.
 */
import { predicateClasses } from '../lexicon/predicate-classes.ts'
import type { Claim, Token } from '../model.ts'
import type { Thesaurus, WordClass } from '../text/meaning.ts'

/** Share of the embedding in the likeness; measured on project texts, flat between 0.3 and 0.5. */
const EMBEDDING_SHARE = 0.4
/** A sentence of three words must not be "identical in meaning" on one shared word: short vectors are damped. */
const DAMPING = 1.2

const WORD_CLASS: Readonly<Record<string, WordClass>> = { NOUN: 'n', VERB: 'v', ADJ: 'a', ADV: 'r' }
const LIGHT = new Set([
  'be',
  'have',
  'do',
  'say',
  'tell',
  'get',
  'make',
  'take',
  'go',
  'come',
  'other',
  'more',
  'many',
  'much',
  'such',
  'same',
  'new',
  'last',
  'first',
  'also',
  'year',
  'day',
  'time',
  'people',
  'include',
  'accord',
])

export interface SentenceVector {
  readonly terms: ReadonlyMap<string, number>
  readonly norm: number
  readonly embedding: Float32Array | null
}

export class Context {
  readonly thesaurus: Thesaurus
  readonly #vectors: readonly (readonly SentenceVector[])[]
  readonly #weights: ReadonlyMap<string, number>

  /**
   * @param claims Claims by source.
   * @param embeddings Unit vectors by source and sentence, or null.
   */
  constructor(claims: readonly (readonly Claim[])[], thesaurus: Thesaurus, embeddings: readonly (readonly Float32Array[])[] | null) {
    this.thesaurus = thesaurus
    const bags = claims.map((list) => list.map((c) => conceptsOf(c.sentence.tokens, thesaurus)))
    this.#weights = inverseFrequencies(bags)
    const mean = embeddings ? meanVector(embeddings) : null
    this.#vectors = bags.map((list, s) =>
      list.map((bag, i) => {
        const terms = new Map([...bag].map((term) => [term, this.weight(term)]))
        const embedding = embeddings?.[s]?.[i]
        return {
          terms,
          norm: Math.sqrt([...terms.values()].reduce((n, w) => n + w * w, DAMPING)),
          embedding: embedding && mean ? centred(embedding, mean) : null,
        }
      }),
    )
  }

  /** How telling a concept is in this dossier: 0 for one in every sentence, 1 for one in a single sentence. */
  weight(term: string): number {
    return this.#weights.get(term) ?? 1
  }

  vector(source: number, sentence: number): SentenceVector | undefined {
    return this.#vectors[source]?.[sentence]
  }

  /** Likeness of two sentences, 0..1. */
  likeness(sourceA: number, a: number, sourceB: number, b: number): number {
    const x = this.vector(sourceA, a)
    const y = this.vector(sourceB, b)
    if (!x || !y) return 0
    const lexical = overlap(x, y)
    if (!x.embedding || !y.embedding) return lexical
    return (1 - EMBEDDING_SHARE) * lexical + EMBEDDING_SHARE * Math.max(0, dot(x.embedding, y.embedding))
  }

  /** Likeness of two bags of lemmas around a value, 0..1. */
  bagLikeness(a: readonly string[], b: readonly string[]): number {
    const x = new Set(a.map((l) => this.conceptOfLemma(l)))
    const y = new Set(b.map((l) => this.conceptOfLemma(l)))
    let shared = 0
    let left = 0
    let right = 0
    for (const t of x) {
      const w = this.weight(t) ** 2
      left += w
      if (y.has(t)) shared += w
    }
    for (const t of y) right += this.weight(t) ** 2
    return left === 0 || right === 0 ? 0 : shared / Math.sqrt(left * right)
  }

  conceptOfLemma(lemma: string): string {
    const cls = predicateClasses(lemma)[0]
    if (cls) return cls
    const noun = this.thesaurus.concept(lemma, 'n')
    return noun !== lemma ? noun : this.thesaurus.concept(lemma, 'v')
  }
}

function conceptsOf(tokens: readonly Token[], thesaurus: Thesaurus): ReadonlySet<string> {
  const terms = new Set<string>()
  for (const token of tokens) {
    if (LIGHT.has(token.lemma) || token.pos === 'PUNCT') continue
    const cls = predicateClasses(token.lemma)[0]
    const as = WORD_CLASS[token.pos]
    if (cls && as) terms.add(cls)
    else if (token.pos === 'PROPN') terms.add(token.lower)
    else if (token.pos === 'X') {
      if (token.text.length > 1) terms.add(token.lower)
    } else if (as && as !== 'r') terms.add(thesaurus.concept(token.lemma, as))
  }
  return terms
}

function inverseFrequencies(bags: readonly (readonly ReadonlySet<string>[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  let n = 0
  for (const list of bags) {
    for (const bag of list) {
      n++
      for (const term of bag) counts.set(term, (counts.get(term) ?? 0) + 1)
    }
  }
  // A term in two sentences of two sources is the best evidence there is: frequencies count from the third on.
  return new Map([...counts].map(([term, df]) => [term, Math.log((n + 1) / Math.max(1, df - 1)) / Math.log(n + 1)]))
}

function overlap(x: SentenceVector, y: SentenceVector): number {
  const [small, large] = x.terms.size < y.terms.size ? [x, y] : [y, x]
  let sum = 0
  for (const [term, w] of small.terms) {
    const v = large.terms.get(term)
    if (v !== undefined) sum += w * v
  }
  return sum / (x.norm * y.norm)
}

function dot(x: Float32Array, y: Float32Array): number {
  let sum = 0
  for (let i = 0; i < x.length; i++) sum += (x[i] as number) * (y[i] as number)
  return sum
}

function meanVector(embeddings: readonly (readonly Float32Array[])[]): Float32Array | null {
  const all = embeddings.flat()
  const first = all[0]
  if (!first) return null
  const mean = new Float32Array(first.length)
  for (const v of all) for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] as number) + (v[i] as number) / all.length
  return mean
}

function centred(v: Float32Array, mean: Float32Array): Float32Array {
  const out = v.map((x, i) => x - (mean[i] as number))
  const norm = Math.sqrt(dot(out, out)) || 1
  return out.map((x) => x / norm)
}
