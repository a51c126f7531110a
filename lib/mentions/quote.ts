/**
 * Source → quotations: what stands between quotation marks, also over several sentences and paragraphs.
 *
 * In: the sentences of one source. Out: one mention for each sentence a quotation runs through; pieces of one utterance share an id.
 * Refuses: apostrophes, inch marks, a mark that is never closed within the next sentences (then only its sentence is taken).
 * Example: `“No boat left,” said Voss.` → content "No boat left,", speech.
 */
import type { QuoteMention, Sentence, Source, Span } from '../model.ts'

const OPENERS: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '「': '」', '『': '』', '‘': '’', '"': '"' }
/** A quotation that is not closed after so many sentences was never meant to be one. */
const LONGEST_UTTERANCE = 14
/** Up to three words without a verb are a name, a title or a scare quote. */
const SHORTEST_SPEECH = 4

interface Open {
  readonly close: string
  readonly pieces: { sentence: Sentence; span: Span }[]
  readonly mark: number
}

/**
 * Finds the quotations of one source.
 *
 * @param sentences All sentences of the source in order.
 * @returns Mentions in text order; `speaker` is left null (the claims stage knows who speaks).
 */
export function findQuotes(sentences: readonly Sentence[], source: Source): readonly QuoteMention[] {
  const mentions: QuoteMention[] = []
  let open: Open | null = null
  const flush = (state: Open, closed: boolean): void => {
    const pieces = closed ? state.pieces : state.pieces.slice(0, 1)
    const words = pieces.reduce((n, p) => n + countWords(p.sentence, p.span), 0)
    const speech = words >= SHORTEST_SPEECH || pieces.some((p) => hasVerb(p.sentence, p.span) && words > 1)
    for (const { sentence, span } of pieces) {
      if (span.end <= span.start) continue
      mentions.push({
        kind: 'quote',
        start: span.start,
        end: span.end,
        content: span,
        sentenceId: sentence.id,
        utterance: `${source.id}:${state.mark}`,
        speaker: null,
        speech,
        because: [{ rule: 'quotation marks', saw: source.text.slice(state.mark, state.mark + 1) }],
      })
    }
  }
  for (const sentence of sentences) {
    let from = sentence.start
    if (open) {
      if (open.pieces.length >= LONGEST_UTTERANCE) {
        flush(open, false)
        open = null
      } else if (source.text[from] !== undefined && source.text[from] === source.text[open.mark] && startsQuote(source.text, from)) from++
    }
    let pieceStart = open ? from : -1
    for (let at = from; at < sentence.end; at++) {
      const character = source.text[at] as string
      if (open) {
        if (
          character !== open.close ||
          (character === '’' && isLetter(source.text[at + 1])) ||
          (character === '"' && /[\p{L}\p{N}]/u.test(source.text[at + 1] ?? ' ') && !/\s/.test(source.text[at - 1] ?? ' '))
        )
          continue
        open.pieces.push({ sentence, span: trim(source.text, pieceStart, at) })
        flush(open, true)
        open = null
        pieceStart = -1
      } else if (character in OPENERS && opens(source.text, at, character)) {
        open = { close: OPENERS[character] as string, pieces: [], mark: at }
        pieceStart = at + 1
      }
    }
    if (open && pieceStart >= 0) open.pieces.push({ sentence, span: trim(source.text, pieceStart, sentence.end) })
  }
  if (open) flush(open, false)
  return mentions.sort((a, b) => a.start - b.start)
}

function opens(text: string, at: number, character: string): boolean {
  if (character === '‘') return !isLetter(text[at - 1]) && isLetter(text[at + 1])
  if (character !== '"') return true
  // 5'10" and 24" are measures, not speech.
  return !/\d/.test(text[at - 1] ?? '')
}

function startsQuote(text: string, at: number): boolean {
  return !/\s/.test(text[at + 1] ?? ' ')
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character)
}

function trim(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from] as string)) from++
  while (to > from && /[\s"”]/.test(text[to - 1] as string)) to--
  return { start: from, end: to }
}

function inside(sentence: Sentence, span: Span): readonly { readonly pos: string; readonly start: number }[] {
  return sentence.tokens.filter((t) => t.start >= span.start && t.end <= span.end && t.pos !== 'PUNCT')
}

function countWords(sentence: Sentence, span: Span): number {
  return inside(sentence, span).length
}

function hasVerb(sentence: Sentence, span: Span): boolean {
  return inside(sentence, span).some((t) => t.pos === 'VERB' || t.pos === 'AUX')
}
