/**
 * How spoken words come out differently on paper though nothing else was said: contractions, slurred forms, two spellings of one word.
 *
 * In: nothing. Out: tables of folded words. Refuses: "had" for "'d" ("I'd gone" is read as "I would gone" on both sides alike), possessives.
 * Example: CONTRACTED.get('gonna') → ['going', 'to'].
 */

/** Endings after an apostrophe, and the word each stands for. */
export const CONTRACTED_ENDINGS: ReadonlyMap<string, string> = new Map([
  ['m', 'am'],
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'would'],
])

/** Words after which "'s" is "is" (or "has"); after others it is mostly whose something is. */
export const BEFORE_IS: ReadonlySet<string> = new Set(
  'it that he she what there here who where how everybody everyone nobody somebody'.split(' '),
)

const EXPANDED: Readonly<Record<string, string>> = {
  "can't": 'can not',
  cannot: 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "ain't": 'is not',
  "let's": 'let us',
  "'em": 'them',
  "'cause": 'because',
  cos: 'because',
  gonna: 'going to',
  gotta: 'got to',
  wanna: 'want to',
  kinda: 'kind of',
  gimme: 'give me',
  okay: 'ok',
  alright: 'all right',
  yeah: 'yes',
  yep: 'yes',
  mum: 'mom',
  mummy: 'mommy',
  'e-mail': 'email',
  'e-mails': 'emails',
  percent: 'per cent',
  '%': 'per cent',
}

/** Whole words that are written in two ways. */
export const CONTRACTED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(EXPANDED).map(([word, full]) => [word, full.split(' ')]),
)

/** Words that reporters drop, add or exchange without changing what was said: whoever looks for what was said looks past them. */
export const SLIGHT_WORDS: ReadonlySet<string> = new Set('a an the this that these those and but so well just in at on of'.split(' '))
