/**
 * Kana and how they are written in Hepburn letters.
 *
 * In: nothing. Out: hiragana and katakana (one or two signs) → letters. Refuses: the small っ and the long mark, which are code.
 */

// biome-ignore format: a table of sounds reads best by rows
const ROWS: readonly string[] = [
  'ア a イ i ウ u エ e オ o', 'カ ka キ ki ク ku ケ ke コ ko', 'サ sa シ shi ス su セ se ソ so', 'タ ta チ chi ツ tsu テ te ト to', 'ナ na ニ ni ヌ nu ネ ne ノ no', 'ハ ha ヒ hi フ fu ヘ he ホ ho', 'マ ma ミ mi ム mu メ me モ mo', 'ヤ ya ユ yu ヨ yo', 'ラ ra リ ri ル ru レ re ロ ro', 'ワ wa ヲ o ン n',
  'ガ ga ギ gi グ gu ゲ ge ゴ go', 'ザ za ジ ji ズ zu ゼ ze ゾ zo', 'ダ da ヂ ji ヅ zu デ de ド do', 'バ ba ビ bi ブ bu ベ be ボ bo', 'パ pa ピ pi プ pu ペ pe ポ po', 'ヴ vu ァ a ィ i ゥ u ェ e ォ o ヶ ga',
  'キャ kya キュ kyu キョ kyo ギャ gya ギュ gyu ギョ gyo', 'シャ sha シュ shu ショ sho シェ she ジャ ja ジュ ju ジョ jo ジェ je', 'チャ cha チュ chu チョ cho チェ che ティ ti トゥ tu ツァ tsa ツェ tse ツィ tsi ツォ tso', 'ディ di デュ dyu ドゥ du テュ tyu', 'ニャ nya ニュ nyu ニョ nyo ヒャ hya ヒュ hyu ヒョ hyo', 'ビャ bya ビュ byu ビョ byo ピャ pya ピュ pyu ピョ pyo', 'ミャ mya ミュ myu ミョ myo リャ rya リュ ryu リョ ryo', 'ファ fa フィ fi フェ fe フォ fo フュ fyu ヴァ va ヴィ vi ヴェ ve ヴォ vo', 'ウィ wi ウェ we ウォ wo クァ kwa クィ kwi クェ kwe クォ kwo グァ gwa イェ ye',
]

const KATAKANA: readonly (readonly [string, string])[] = ROWS.flatMap((row) => {
  const parts = row.split(' ')
  return parts.flatMap((kana, i) => (i % 2 === 0 ? [[kana, parts[i + 1] ?? ''] as const] : []))
})

/** Hiragana are the same signs 0x60 lower. */
const toHiragana = (kana: string): string => [...kana].map((sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60)).join('')

/** Kana (one or two signs) → letters. */
export const KANA: ReadonlyMap<string, string> = new Map(
  KATAKANA.flatMap(([kana, letters]): [string, string][] => [
    [kana, letters],
    [toHiragana(kana), letters],
  ]),
)
