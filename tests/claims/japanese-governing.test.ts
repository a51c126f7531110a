import { describe, expect, it } from 'vitest'
import { claimsIn } from '../fixtures/read-claims.ts'

/** "words: roles, noun" of each quantity and date. */
function cells(text: string): string[] {
  return claimsIn(text, '2021-10-09', 'ja')
    .flatMap((c) => c.slots)
    .filter((s) => s.kind === 'quantity' || s.kind === 'date')
    .map((s) => `${s.exact}: ${s.roles.join('+')}${s.mention?.kind === 'quantity' && s.mention.noun ? ` ${s.mention.noun.lemma}` : ''}`)
}

describe('what governs a value in Japanese', () => {
  it.each([
    ['the predicate after it', '登山者5人が死亡した。', ['5人: DIE climber']],
    ['the noun before it', '死者は計9人になった。', ['9人: DIE people']],
    ['its own clause', '3人が死亡し、20人がけがをした。', ['3人: DIE people', '20人: INJURE people']],
    ['a noun that says so by itself wins', '行方不明者は4人に増えた。', ['4人: MISSING people']],
    ['who is counted', '乗客40人と乗員6人が避難した。', ['40人: DISPLACE passenger', '6人: DISPLACE crew']],
    ['a bare count of employees', '社員は300人。', ['300人: HIRE employee']],
    ['money by its object', '損害を約5億円と見積もっている。', ['約5億円: DAMAGE damage']],
    ['money by its topic', '被害額は約48億円に上る見通しだ。', ['約48億円: DAMAGE damage']],
    ['money by the noun after it', '会社は86億円の特別損失を計上した。', ['86億円: DAMAGE damage']],
    ['money by the noun before it', '会社は罰金3億円を払った。', ['3億円: FINE fine']],
    ['a loanword that nobody knows', 'キャリパー4万6200個が問題だ。', ['4万6200個:  キャリパー']],
    ['those of whom the sentence speaks', 'けが人は重傷の5人を含めて31人。', ['5人:  people', '31人: INJURE people']],
    ['the day of the main verb', '市は8日、橋が崩落したと発表した。', ['8日: ANNOUNCE']],
    ['the day of the clause', '8日に橋が崩落した。', ['8日: DESTROY']],
    ['a counter with a noun of its own', '文書12冊を公開した。', ['12冊: PUBLISH volume']],
    ['the predicate on the counted noun', '省が公開した文書は26冊に上る。', ['26冊: PUBLISH volume']],
    ['the day of the last known verb', '武装集団は6日、船を乗っ取り、去った。', ['6日: HIJACK']],
    ['nothing that tells', '幅は3メートル。', ['3メートル: ']],
  ])('%s', (_, text, expected) => {
    expect(cells(text)).toEqual(expected)
  })

  it('keeps a later count apart as an addition', () => {
    const [slot] = claimsIn('入院中の2人が新たに死亡した。', '2021-10-09', 'ja').flatMap((c) =>
      c.slots.filter((s) => s.kind === 'quantity'),
    )
    expect(slot?.mention?.kind === 'quantity' && slot.mention.additional).toBe(true)
  })
})

describe('who says so in Japanese', () => {
  it.each([
    ['県警によると、橋が崩落した。', [['police', 'according-to']]],
    ['市は8日、2人が死亡したと発表した。', [['city', 'said']]],
    ['気象庁は8日、警報を解除したと発表した。', [['気象庁', 'said']]],
    ['運営会社は「点検は終わっていた」と説明した。', [['operator', 'said']]],
    ['田中一郎市長は「残念だ」と述べた。', [['田中一郎', 'said']]],
    ['会社は疑いを否定した。', [['company', 'denied']]],
    ['報告書は原因は不明だと指摘した。', [['report', 'document']]],
    ['橋は近く再開するという。', []],
    ['橋が崩落した。', []],
  ])('%s', (text, expected) => {
    expect(claimsIn(text, '2021-10-09', 'ja').flatMap((c) => c.attribution.map((a) => [a.canonical, a.manner]))).toEqual(expected)
  })
})
