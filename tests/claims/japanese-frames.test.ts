import { describe, expect, it } from 'vitest'
import { readJapaneseFrames } from '../../lib/claims/japanese-frames.ts'
import { wordsOfSentence } from '../../lib/text/japanese-words.ts'
import { readText } from '../fixtures/read-text.ts'

/** "class(agent > patient)" of each frame, words as written. */
function frames(text: string): string[] {
  const { source, sentences } = readText(text)
  const words = (p: { start: number; end: number } | null): string => (p ? source.text.slice(p.start, p.end) : '-')
  return sentences
    .flatMap((s) => readJapaneseFrames(wordsOfSentence(s, [])))
    .map(
      (f) =>
        `${f.predicate.negated ? 'not ' : ''}${f.predicate.modality === 'fact' ? '' : `${f.predicate.modality} `}${f.predicate.cls ?? f.predicate.lemma}(${words(f.agent)} > ${words(f.patient)})`,
    )
}

describe('what is not said to have happened', () => {
  it.each([
    ['what was not seen', '堤防の決壊は確認されていない。', ['not DESTROY(- > 堤防)']],
    ['what did not come about', '爆発は起きなかった。', ['not EXPLODE(- > -)']],
    ['no place where it happened', '堤防が決壊した箇所はなかった。', ['not DESTROY(- > 堤防)']],
    ['no trace of a doing', '米軍が空路を使った形跡は見当たらない。', ['not USE(米軍 > 空路)']],
    ['a headline', '決壊なし', ['not DESTROY(- > -)']],
    ['a doing that was not done', '住民は避難をしなかった。', ['not DISPLACE(- > 住民)']],
    ['a doing that was', '県は事前放流をしていた。', ['discharge(事前 > -)']],
    ['what was seen', '4人の死亡は確認された。', ['DIE(- > 4人)', 'confirm(- > 4人の死亡)']],
  ])('%s', (_, text, expected) => {
    expect(frames(text)).toEqual(expected)
  })
})

describe('frames of Japanese sentences', () => {
  it.each([
    ['who dies undergoes it', '登山者5人が死亡した。', ['DIE(- > 登山者5人)']],
    ['two clauses', '3人が死亡し、20人がけがをした。', ['DIE(- > 3人)', 'INJURE(- > 20人)']],
    ['agent and object', '警察は男を逮捕した。', ['ARREST(警察 > 男)']],
    ['passive', '男は警察に逮捕された。', ['ARREST(- > 男)']],
    ['negation', '扉の警報は鳴らなかった。', ['not SOUND(- > 扉の警報)']],
    ['a plan', '工場を再開する見通しだ。', ['planned RESUME(- > 工場)']],
    ['a fear', '建物が倒壊するおそれがある。', ['possible DESTROY(- > 建物)']],
    ['a predicate in a noun', '4人の死亡を確認した。', ['DIE(- > 4人)']],
    ['a headline', '住宅3棟全焼', ['DESTROY(- > 住宅3棟)']],
    ['a relative clause with a subject', '省が公開した文書は古い。', ['PUBLISH(省 > 文書)']],
    ['a relative clause without', '孤立した集落に着いた。', ['TRAP(- > 集落)']],
    ['the topic goes on', '政府は制裁を解除し、交渉を再開した。', ['LIFT(政府 > 制裁)', 'RESUME(政府 > 交渉)']],
  ])('%s', (_, text, expected) => {
    expect(frames(text)).toEqual(expect.arrayContaining(expected))
  })

  it.each([
    ['words that say nothing happened', '空は青い。'],
    ['no words', ''],
    ['an aside', '大会（昨年中止）。'],
  ])('finds nothing in %s', (_, text) => {
    expect(frames(text)).toEqual([])
  })

  it('keeps a topic out of a quotation', () => {
    expect(frames('市長は「橋が崩落した」と述べた。')).toEqual(['DESTROY(- > 橋)'])
  })
})
