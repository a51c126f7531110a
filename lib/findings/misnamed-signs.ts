/**
 * Somebody or something in one text and in another, under two names: the signs that both names are of one.
 *
 * In: the bearers of one sort in each text, the questions that its sentences answer, how alike two sentences are. Out: signs and a score 0..1; null
 * where one of the texts knows the other name, where they have nothing but half a name in common, and of two who only speak, unless in one post: of
 * witnesses there are many. Refuses: short forms and spellings; of things what may be a part of the other.
 *
 * Method: a logistic score, fitted on people and on things which texts of news name alike, renamed in one of them, against all pairs that the same
 * news tells apart (docs/decisions/102 and 104).
 */
import { NAME_TABLES } from '../lexicon/name-tables.ts'
import { HELD_BY_MANY } from '../lexicon/post-words.ts'
import { nameRelation } from '../text/alias.ts'
import { OF_ONE_THING } from '../text/alias-relation.ts'
import { mayLieIn } from '../text/place-rank.ts'
import type { Bearer, BearersOfText, Named, Sort } from './bearers.ts'
import { areSpellings } from './spellings.ts'

/** What is asked of the dossier; the context of alignment knows it. */
export interface Likeness {
  /** Of two sentences by source and index, 0..1. */
  likeness(source: number, index: number, other: number, otherIndex: number): number
  /** Of two lists of lemmas, 0..1. */
  bagLikeness(a: readonly string[], b: readonly string[]): number
}

/** 0..1 but for `unknown`. */
export interface MisnamedSigns {
  readonly given: number
  readonly family: number
  /** Likeness of the two sentences most alike, of the sentences around them, of the words beside the names. */
  readonly sentence: number
  readonly neighbours: number
  readonly nearby: number
  readonly post: number
  readonly otherPost: number
  /** In neither text anybody stands in sentences more alike: 1; in one of them: 1/2. */
  readonly best: number
  /** Logarithm of how many people each text has whom the other does not know: of two texts on unlike people one name more says little. */
  readonly unknown: number
  /** Questions that both sentences answer: 1 = two or more. */
  readonly joined: number
}

type Weights = Readonly<Record<keyof MisnamedSigns, number>>

/** Of people and of things; a thing has no given name and no post. */
const OF_PEOPLE: Weights = {
  given: 2.8,
  family: 3.4,
  sentence: 2.5,
  neighbours: 1.3,
  nearby: 1.7,
  post: 1.3,
  otherPost: -0.9,
  best: 0.7,
  unknown: -1.5,
  joined: 1.7,
}
const OF_THINGS: Weights = {
  given: 0,
  family: 0,
  sentence: 2.1,
  neighbours: 1.9,
  nearby: 3.9,
  post: 0,
  otherPost: 0,
  best: 0,
  unknown: -1.4,
  joined: 1.1,
}
/** Of both: the two fits gave the same. */
const BIAS = -2.3
/** Sentences less alike than this share a word or two. */
const LEAST_ALIKE = 0.1

const weighed = (weights: Weights) => Object.entries(weights) as readonly [keyof MisnamedSigns, number][]
const WEIGHED = { people: weighed(OF_PEOPLE), things: weighed(OF_THINGS) } as const
/** Their names: each has its meaning in the catalogue of the pages. */
export const MISNAMED_SIGNS: readonly string[] = Object.keys(OF_PEOPLE)

/** How surely two bearers of two texts are one, 0..1. */
function misnamedScore(signs: MisnamedSigns, sort: Sort): number {
  const row = WEIGHED[sort === 'person' ? 'people' : 'things']
  return 1 / (1 + Math.exp(-row.reduce((all, [sign, weight]) => all + weight * signs[sign], BIAS)))
}

/** Somebody in one text. */
export interface Held {
  readonly source: number
  readonly bearer: Bearer
}

export interface Signed {
  readonly signs: MisnamedSigns
  readonly score: number
  /** The two sentences most alike. */
  readonly places: readonly [Named, Named]
}

/** Reads signs; what is asked of two texts or two names again and again is kept. */
export class SignReader {
  readonly #sort: Sort
  readonly #texts: readonly BearersOfText[]
  readonly #like: Likeness
  readonly #answers: (source: number, index: number) => ReadonlySet<number>
  readonly #unknown = new Map<string, readonly Bearer[]>()
  readonly #ofOne = new Map<string, boolean>()

  /** @param answers The questions that a sentence answers. */
  constructor(
    sort: Sort,
    texts: readonly BearersOfText[],
    answers: (source: number, index: number) => ReadonlySet<number>,
    like: Likeness,
  ) {
    this.#sort = sort
    this.#texts = texts
    this.#answers = answers
    this.#like = like
  }

  /** @param least Null too where the score stays below. */
  read(a: Held, b: Held, least: number): Signed | null {
    const [x, y] = [a.bearer, b.bearer]
    const [own, other] = ownWords(x, y)
    if (
      own.length === 0 ||
      other.length === 0 ||
      (this.#sort !== 'person' && this.#areOne(x, y)) ||
      this.#knows(b.source, own) ||
      this.#knows(a.source, other)
    )
      return null
    const shared = [...x.posts].filter((post) => y.posts.has(post))
    if (x.speaksOnly && y.speaksOnly && shared.length === 0) return null
    const { likeness: sentence, places } = this.#mostAlike(a, b)
    const isPerson = this.#sort === 'person'
    // "Tim Penrose, coxswain of the lifeboat" / "coxswain Tom Penrose": whatever else the two sentences tell, there is one who has the surname and the post.
    const ofOnePost = isPerson && x.words.at(-1) === y.words.at(-1) && shared.some((post) => !HELD_BY_MANY.has(post))
    if ((sentence < LEAST_ALIKE && !ofOnePost) || tellContraries(places)) return null
    const nearby = this.#nearby(x, y)
    const joined =
      Math.min(
        2,
        this.#over(a, b, (i, j) => this.#inCommon(a.source, i, b.source, j)),
      ) / 2
    // What two sentences have in common may be the name alone.
    if (nearby === 0 && joined === 0 && shared.length === 0) return null
    const told = {
      given: isPerson && x.words[0] === y.words[0] ? 1 : 0,
      family: isPerson && x.words.at(-1) === y.words.at(-1) ? 1 : 0,
      sentence,
      neighbours: this.#over(a, b, (i, j) =>
        Math.max(this.#like.likeness(a.source, i - 1, b.source, j - 1), this.#like.likeness(a.source, i + 1, b.source, j + 1)),
      ),
      nearby,
      post: shared.length > 0 ? 1 : 0,
      otherPost: shared.length === 0 && x.posts.size > 0 && y.posts.size > 0 ? 1 : 0,
      best: isPerson ? 1 : 0,
      // Each of the two at least.
      unknown: Math.log(2),
      joined,
    }
    // What is left to read costs most, and takes only from the score.
    if (misnamedScore(told, this.#sort) < least || this.#isKnown(a, b) || this.#isKnown(b, a)) return null
    const [unknown, others] = [this.#unknownIn(a.source, b.source), this.#unknownIn(b.source, a.source)]
    const signs = { ...told, unknown: ofOnePost ? told.unknown : Math.log(1 + Math.min(unknown.length, others.length)) }
    if (misnamedScore(signs, this.#sort) < least) return null
    const best = isPerson ? this.#best(a, b, sentence, unknown, others) : 0
    const score = misnamedScore({ ...signs, best }, this.#sort)
    return score < least ? null : { signs: { ...signs, best }, score, places }
  }

  /** Whether anybody whom the other text does not know stands in sentences more alike; of things it says nothing. */
  #best(a: Held, b: Held, sentence: number, unknown: readonly Bearer[], others: readonly Bearer[]): number {
    const own = others.every((bearer) => this.#mostAlike(a, { source: b.source, bearer }).likeness <= sentence)
    const other = unknown.every((bearer) => this.#mostAlike({ source: a.source, bearer }, b).likeness <= sentence)
    return (own ? 0.5 : 0) + (other ? 0.5 : 0)
  }

  /** A text that has one of the words of a name. */
  #knows(source: number, words: readonly string[]): boolean {
    const { capitals } = this.#texts[source] as BearersOfText
    return words.some((word) => capitals.has(word))
  }

  /** The text of the other names the person in another form. */
  #isKnown({ bearer }: Held, other: Held): boolean {
    const { bearers } = this.#texts[other.source] as BearersOfText
    // Two full names of one person have a word in common.
    return bearers.some(
      (one) =>
        one.words.some((word) => bearer.words.includes(word)) &&
        this.#areOne(bearer, one) &&
        !(one === other.bearer && this.#areTwoGiven(bearer, one)),
    )
  }

  /** Tim and Tom are a letter apart, and yet no two spellings of one name. */
  #areTwoGiven({ name: a }: Bearer, { name: b }: Bearer): boolean {
    const { relation } = nameRelation({ type: this.#sort, canonical: a }, { type: this.#sort, canonical: b }, NAME_TABLES)
    return relation === 'spelling' && !areSpellings(this.#sort, a, b)
  }

  #areOne({ name: a }: Bearer, { name: b }: Bearer): boolean {
    const key = a < b ? `${a}|${b}` : `${b}|${a}`
    const known = this.#ofOne.get(key)
    if (known !== undefined) return known
    const { relation } = nameRelation({ type: this.#sort, canonical: a }, { type: this.#sort, canonical: b }, NAME_TABLES)
    // Of places and bodies nobody knows all: what may be a part of the other is not set against it.
    const ofOne =
      this.#sort === 'person'
        ? OF_ONE_THING.has(relation)
        : (relation !== 'different' && relation !== 'unknown') || (this.#sort === 'place' && mayLieIn(a, b))
    this.#ofOne.set(key, ofOne)
    return ofOne
  }

  /** The people of a text of whose name another text lacks a word. */
  #unknownIn(source: number, other: number): readonly Bearer[] {
    const key = `${source}:${other}`
    const known = this.#unknown.get(key)
    if (known) return known
    const { capitals } = this.#texts[other] as BearersOfText
    const unknown = (this.#texts[source] as BearersOfText).bearers.filter(({ words }) =>
      words.some((w) => w.length > 1 && !capitals.has(w)),
    )
    this.#unknown.set(key, unknown)
    return unknown
  }

  #mostAlike(a: Held, b: Held): { readonly likeness: number; readonly places: readonly [Named, Named] } {
    let likeness = -1
    let places = [a.bearer.named[0] as Named, b.bearer.named[0] as Named] as const
    for (const one of a.bearer.named) {
      for (const other of b.bearer.named) {
        const alike = this.#like.likeness(a.source, one.index, b.source, other.index)
        if (alike <= likeness) continue
        likeness = alike
        places = [one, other]
      }
    }
    return { likeness, places }
  }

  /** The most that is found of any two sentences that name them. */
  #over(a: Held, b: Held, of: (index: number, other: number) => number): number {
    return Math.max(...a.bearer.named.flatMap((one) => b.bearer.named.map((other) => of(one.index, other.index))))
  }

  #nearby(a: Bearer, b: Bearer): number {
    return Math.max(...a.named.flatMap((one) => b.named.map((o) => this.#like.bagLikeness(one.member.slot.nearby, o.member.slot.nearby))))
  }

  #inCommon(source: number, index: number, other: number, otherIndex: number): number {
    const others = this.#answers(other, otherIndex)
    let common = 0
    for (const question of this.#answers(source, index)) if (others.has(question)) common++
    return common
  }
}

/** What is told of the one is denied of the other: they are two. */
function tellContraries([{ member: a }, { member: b }]: readonly [Named, Named]): boolean {
  const [p, q] = [a.slot.frame?.predicate, b.slot.frame?.predicate]
  return p !== undefined && q !== undefined && p.lemma === q.lemma && p.negated !== q.negated
}

/** The words of each that the other has not; an initial tells nobody from another. */
export function ownWords({ words: x }: Bearer, { words: y }: Bearer): readonly [readonly string[], readonly string[]] {
  return [x.filter((word) => word.length > 1 && !y.includes(word)), y.filter((word) => word.length > 1 && !x.includes(word))]
}
