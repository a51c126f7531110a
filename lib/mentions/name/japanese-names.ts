/**
 * Japanese names by what stands beside them: titles and honorifics after people, kinds after places and bodies.
 *
 * In: Japanese sentences. Out: name mentions in text order. Refuses: names with nothing beside them, except countries of the list.
 * Example: '佐藤花子市長' → person '佐藤花子', title '市長'; '岩手県' → place; '外務省' → organisation.
 */
import { COUNTRIES } from '../../lexicon/countries.ts'
import { JAPANESE_NAMES } from '../../lexicon/japanese-names.ts'
import { JAPANESE_NOUNS } from '../../lexicon/japanese-nouns.ts'
import { JAPANESE_TITLES } from '../../lexicon/titles.ts'
import type { NameMention, NameType, Sentence } from '../../model.ts'

interface Pattern {
  readonly type: NameType
  readonly pattern: RegExp
  readonly rule: string
}

const KANJI = String.raw`[\u4e00-\u9fff\u3005ヶ]`
const KATAKANA = String.raw`[\u30a1-\u30fa\u30fc・]`
const TITLE = JAPANESE_TITLES.join('|')
/** How a name is read, in brackets behind it: 河野裕史(かわの・ひろし)町長. */
const READING = String.raw`(?:[（(][\u3041-\u3096・\s]{2,20}[）)])?`
const LANDS = COUNTRIES.flatMap((country) => country.japanese.map((name): [string, string] => [name, country.name])).sort(
  (a, b) => b[0].length - a[0].length,
)
const LAND_NAMES = new Map(LANDS)

// Order counts: an earlier pattern takes its characters.
const PATTERNS: readonly Pattern[] = [
  {
    type: 'person',
    pattern: new RegExp(`(${KATAKANA}{2,20}|${KANJI}{2,6})${READING}(${TITLE})(?!${KANJI})`, 'gu'),
    rule: 'title after the name',
  },
  {
    type: 'organisation',
    pattern: new RegExp(
      `(${KANJI}{1,8}(?:省|庁|警察署|警察|県警|府警|道警|警視庁|大学|裁判所|委員会|銀行|新聞社?|通信|放送|協会|連盟|同盟|機構|政府|議会|国会|研究所|病院|党|局))(?!${KANJI})`,
      'gu',
    ),
    rule: 'kind of body',
  },
  { type: 'organisation', pattern: /([A-Z]{2,6})(?![A-Za-z])/g, rule: 'acronym' },
  { type: 'place', pattern: new RegExp(`((?:${LANDS.map(([name]) => name).join('|')}))`, 'gu'), rule: 'listed' },
  {
    type: 'place',
    pattern:
      /([\u30a1-\u30fa\u30fc]{2,20}(?:自治区|工業団地|国際空港|空港|半島|諸島|海峡|広場|地区|県|州|省|市|郡|町|村|区|島|湾|港|川|山|湖|駅))(?![\u4e00-\u9fff])/gu,
    rule: 'kind of place',
  },
  {
    type: 'place',
    pattern: new RegExp(`(${KANJI}{1,4}(?:都|道|府|県|市|区|町|村|郡|島|半島|湾|港|空港))(?!${KANJI})`, 'gu'),
    rule: 'kind of place',
  },
  {
    type: 'event',
    pattern: /((?:[\u4e00-\u9fff]|[\u30a1-\u30fa\u30fc]){2,10}(?:事件|戦争|会議|サミット|大会|災害|大震災|地震))/gu,
    rule: 'kind of event',
  },
]

/** Runs of kanji before a title that are no family name. */
const NOT_PEOPLE =
  /^(?:同|各|前|元|新|両|現|当時|外務|防衛|財務|内閣|副|総|事務|最高|男性|女性|米|中国|日本|韓国|英国|国防|国務|経済|文部|厚生|法務|環境|農林|国土|地元|担当|首席|主任|代表)+$/

/** 政府, 鉄道 and 野党 end like names and are none; 外務省 and 気象庁 are listed as names too. */
const COMMON_NOUNS: ReadonlySet<string> = new Set([
  ...JAPANESE_NOUNS.map((noun) => noun.word),
  '鉄道',
  '報道',
  '水道',
  '軌道',
  '車道',
  '街道',
  '与党',
  '都市',
  '首都',
  '当局',
  '都道府県',
])
const LISTED_NAMES: ReadonlySet<string> = new Set([...JAPANESE_NAMES.map(([name]) => name), ...LAND_NAMES.keys()])

function isCommonNoun(name: string): boolean {
  return COMMON_NOUNS.has(name) && !LISTED_NAMES.has(name)
}

export function findJapaneseNames(sentences: readonly Sentence[]): readonly NameMention[] {
  const full = new Map<string, string>()
  return sentences.flatMap((sentence) => namesOf(sentence, full))
}

function namesOf(sentence: Sentence, full: Map<string, string>): readonly NameMention[] {
  // Joined from the tokens, so that no second copy of the file is needed; gaps are spaces.
  const text = sentenceText(sentence)
  const taken = new Uint8Array(text.length)
  const found: NameMention[] = []
  for (const { type, pattern, rule } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? ''
      const title = type === 'person' ? (match[2] ?? '') : ''
      const end = match.index + match[0].length
      if (taken.subarray(match.index, end).some((unit) => unit === 1) || (type === 'person' && NOT_PEOPLE.test(name))) continue
      if ((type === 'place' || type === 'organisation') && isCommonNoun(name)) continue
      taken.fill(1, match.index, end)
      found.push({
        kind: 'name',
        sentenceId: sentence.id,
        start: sentence.start + match.index,
        end: sentence.start + end,
        type,
        canonical: type === 'person' ? fullName(name, full) : (LAND_NAMES.get(name) ?? name),
        titles: title === '' ? [] : [{ start: sentence.start + end - title.length, end: sentence.start + end, words: title }],
        because: [{ rule, saw: match[0] }],
      })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

// 佐藤花子 first, 佐藤 later: the family name stands for the full name once that was seen.
function fullName(name: string, full: Map<string, string>): string {
  const known = full.get(name)
  if (known !== undefined) return known
  if (/^[\u4e00-\u9fff\u3005]{3,5}$/.test(name)) {
    for (const length of [2, 3]) if (name.length > length && !full.has(name.slice(0, length))) full.set(name.slice(0, length), name)
  }
  full.set(name, name)
  return name
}

function sentenceText(sentence: Sentence): string {
  const units = new Array<string>(sentence.end - sentence.start).fill(' ')
  for (const token of sentence.tokens)
    for (let i = 0; i < token.text.length; i++) units[token.start - sentence.start + i] = token.text.charAt(i)
  return units.join('')
}
