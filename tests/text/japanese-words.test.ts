import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../lib/text/japanese-words.ts'

/** "word/gloss" of each known word, a bar before a predicate that is negated. */
function known(text: string): string[] {
  return wordsOf(text)
    .filter((w) => w.kind === 'noun' || w.kind === 'predicate')
    .map((w) => `${w.negated ? 'not ' : ''}${w.passive ? 'passive ' : ''}${w.text}/${w.gloss}`)
}

describe('words of Japanese text', () => {
  it.each([
    ['noun and predicate', '作業員が死亡した', ['作業員/worker', '死亡した/die']],
    ['negation in the ending', '警報は鳴らなかった', ['警報/alarm', 'not 鳴らなかった/sound']],
    ['nothing of the kind', 'けが人はいない', ['けが人/injured']],
    ['injury denied', 'けがはなかった', ['not けがはなかった/injure']],
    ['passive', '橋が破壊された', ['橋/bridge', 'passive 破壊された/destroy']],
    ['not known where they are', '行方が分かっていない', ['行方が分かっていない/missing']],
    ['a verb whose stem has a negative sound', '亡くなった', ['亡くなった/die']],
    ['a noun with a particle is no verb with an ending', '火災で', ['火災/blaze']],
    ['longest word first', '工業団地', ['工業団地/estate']],
    ['no word inside a longer katakana name', 'ビルマの首相', ['首相/prime minister']],
    ['one character inside an unknown compound is no word', '某汽船', []],
    ['no Japanese at all', 'Ten ferries sailed', []],
    ['empty', '', []],
  ])('%s', (_, text, expected) => {
    expect(known(text)).toEqual(expected)
  })

  it('covers the text in order and cuts it at exact places', () => {
    const text = '中央市の倉庫で7日、火事があり、作業員ら12人が避難した。'
    const words = wordsOf(text, 100)
    for (const word of words) expect(text.slice(word.start - 100, word.end - 100)).toBe(word.text)
    expect(words.map((w) => w.text).join('')).toBe(text)
    expect(words.every((w, i) => i === 0 || (words[i - 1]?.end ?? 0) <= w.start)).toBe(true)
  })
})
