/**
 * Japanese words → runs (what is said, and each quotation apart) and clauses (up to a comma), with the phrases of each predicate.
 *
 * In: the words of one sentence. Out: runs of clauses in text order. Refuses: to carry a topic into or out of a quotation.
 * Example: '海上保安部は19日、2人の死亡を確認し、…' → one run; clauses 海上保安部は19日 / 2人の死亡を確認し / …
 */
import type { Phrase } from '../model.ts'
import type { JapaneseWord } from '../text/japanese-words.ts'

export type Clause = readonly JapaneseWord[]
/** Clauses that stand in one voice: the sentence without its quotations, or one quotation. */
export type Run = readonly Clause[]

const OPENING = '「『“'
const CLOSING = '」』”'
const ASIDE_OPENING = '（('
const ASIDE_CLOSING = '）)'

/** The runs of a sentence; the first is the sentence itself. What stands in brackets is an aside and in no run. */
export function runsOf(words: readonly JapaneseWord[]): readonly Run[] {
  const outer: JapaneseWord[][] = [[]]
  const quotes: JapaneseWord[][][] = []
  let target = outer
  let aside = 0
  for (const word of words) {
    if (word.kind === 'mark') {
      if (ASIDE_OPENING.includes(word.text)) aside++
      else if (ASIDE_CLOSING.includes(word.text)) aside = Math.max(0, aside - 1)
      else if (OPENING.includes(word.text)) {
        target = [[]]
        quotes.push(target)
      } else if (CLOSING.includes(word.text)) target = outer
      else if (/[、。，,．！？!?；;]/.test(word.text)) target.push([])
      continue
    }
    if (aside === 0) target.at(-1)?.push(word)
  }
  return [outer, ...quotes].map((run) => run.filter((clause) => clause.length > 0))
}

/** A phrase with its content words, the head last (Japanese heads close their phrase). */
export function phraseOf(words: readonly JapaneseWord[]): Phrase | null {
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return null
  const lemmas = words.flatMap(lemmasOf)
  // 従業員5人: the number counts the noun before it.
  const head = words.findLast((w) => w.kind !== 'value' && w.kind !== 'particle')
  const counted = last.kind === 'value' && /[人名]$/.test(last.text) ? 'people' : last.text
  return { start: first.start, end: last.end, head: (head && lemmasOf(head).at(-1)) ?? counted, lemmas }
}

/** English lemmas of one word, or the word itself where none is known. */
export function lemmasOf(word: JapaneseWord): readonly string[] {
  if (word.kind === 'noun' || word.kind === 'predicate') return (word.gloss ?? word.text).split(' ')
  if (word.kind === 'name') return (word.gloss ?? word.text).toLowerCase().split(' ')
  return word.kind === 'unknown' && !/^[\u3041-\u3096]+$/.test(word.text) ? [word.text] : []
}

/** A predicate that is one here: it has an ending, or it closes its clause (5人死亡); otherwise it stands as a noun (死亡を確認). */
export function isSpoken(clause: Clause, at: number): boolean {
  const word = clause[at]
  if (word?.kind !== 'predicate') return false
  return word.ending !== '' || word.negated || at === clause.length - 1
}
