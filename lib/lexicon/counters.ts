/**
 * Japanese counters: the word after a number that says what kind of thing is counted.
 *
 * In: nothing. Out: spelling → canonical counter and the English nouns it stands for, so that 30隻 meets "30 ships".
 * Refuses: counters of dates and clock times (年 月 日 時 分), which the date recogniser reads.
 * Example: 名 → { lemma: '人', english: ['person', …] }.
 */

export interface Counter {
  readonly form: string
  /** One spelling for counters of the same things. */
  readonly lemma: string
  /** English lemmas that a number with this counter may count. */
  readonly english: readonly string[]
}

const counter = (form: string, lemma: string, english: string): Counter => ({ form, lemma, english: english.split(' ') })

/** Longest form first. */
export const COUNTERS: readonly Counter[] = [
  counter('ページ', 'ページ', 'page'),
  counter('世帯', '世帯', 'household family home'),
  counter('か所', '所', 'place site'),
  counter('カ所', '所', 'place site'),
  counter('ヶ所', '所', 'place site'),
  counter('箇所', '所', 'place site'),
  counter('か国', '国', 'country nation state'),
  counter('カ国', '国', 'country nation state'),
  counter('ヶ国', '国', 'country nation state'),
  counter('カ国語', '語', 'language'),
  counter('人', '人', 'person people man woman resident passenger victim'),
  counter('名', '人', 'person people man woman resident passenger victim'),
  counter('冊', '冊', 'volume book copy'),
  counter('件', '件', 'case incident item document'),
  counter('棟', '棟', 'building house home'),
  counter('戸', '戸', 'house home household'),
  counter('軒', '戸', 'house home shop'),
  counter('隻', '隻', 'ship boat vessel ferry'),
  counter('艘', '隻', 'boat'),
  counter('台', '台', 'vehicle car truck machine'),
  counter('両', '両', 'carriage car wagon'),
  counter('機', '機', 'aircraft plane helicopter'),
  counter('頭', '頭', 'head animal cow horse elephant'),
  counter('匹', '匹', 'animal dog cat fish'),
  counter('羽', '羽', 'bird chicken'),
  counter('本', '本', 'tree bottle film line'),
  counter('箱', '箱', 'box crate case carton'),
  counter('枚', '枚', 'sheet photograph ticket'),
  counter('社', '社', 'company firm'),
  counter('校', '校', 'school'),
  counter('店', '店', 'shop store'),
  counter('点', '点', 'item point'),
  counter('個', '個', 'piece item'),
  counter('つ', '個', 'piece item'),
  counter('回', '回', 'time'),
  counter('度', '回', 'time'),
  counter('発', '発', 'shot round missile'),
  counter('票', '票', 'vote'),
  counter('議席', '議席', 'seat'),
  counter('席', '席', 'seat'),
  counter('便', '便', 'flight'),
  counter('組', '組', 'group pair'),
  counter('通', '通', 'letter message telegram'),
  counter('都道府県', '県', 'prefecture'),
  counter('市町村', '自治体', 'municipality town'),
  counter('自治体', '自治体', 'municipality town'),
  counter('団体', '団体', 'group organization'),
  counter('チーム', 'チーム', 'team'),
  counter('作品', '作品', 'work'),
  counter('路線', '路線', 'line route'),
  counter('区間', '区間', 'section'),
  counter('曲', '曲', 'song'),
  counter('基', '基', 'machine tower reactor'),
  counter('門', '門', 'gate gun'),
  counter('丁', '丁', 'gun pistol'),
  counter('室', '室', 'room'),
  counter('床', '床', 'bed'),
  counter('株', '株', 'share'),
  counter('例', '件', 'case'),
  counter('巻', '冊', 'volume'),
  counter('倍', '倍', 'time'),
]

/** English lemmas behind a counter lemma; empty for an unknown one. */
export function counterNouns(lemma: string): readonly string[] {
  return COUNTERS.find((row) => row.lemma === lemma)?.english ?? []
}

/** Words where a kanji digit is no number; looked up with what stands around the digit. */
export const KANJI_DIGIT_WORDS: readonly string[] = [
  '一部',
  '一方',
  '一般',
  '一緒',
  '一時',
  '一連',
  '一斉',
  '一致',
  '一層',
  '一切',
  '一度',
  '一番',
  '一定',
  '一日',
  '一つ',
  '統一',
  '唯一',
  '第一',
  '万一',
  '同一',
  '単一',
  '十分',
  '千葉',
  '三菱',
  '三重',
  '三井',
  '四国',
  '九州',
  '八百屋',
  '五輪',
  '二度と',
  '一人当たり',
  '四日市',
  '八戸',
  '五島',
  '六本木',
  '七尾',
  '三陸',
]
