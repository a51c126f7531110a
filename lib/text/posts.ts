/**
 * A title or role as it is written beside a name → the posts it names, and how the posts of two texts stand.
 *
 * In: the words of a title. Out: posts in a form in which two texts can be compared ("CEO" and "chief executive"), in order of their letters.
 * Refuses: forms of address ("Ms."), what everybody is ("man"), and what it does not know.
 * Example: 'senior vice president and general manager of HP Services' → ['general manager', 'senior vice president']
 */
import { AT_ANOTHER_TIME, BELOW, HOUSES, LONG_FORMS, NAMED_EXACTLY, NO_POST, PART_OF_POST, RANKS } from '../lexicon/post-words.ts'
import { JAPANESE_TITLES, ROLE_NOUNS, ROLE_PHRASES, TITLES } from '../lexicon/titles.ts'

/** Words after which only is told where, of whom or since when. */
const AFTER = /\s(?:of|for|at|with|in|from|to|by|on|who|whom|whose|that|which|known|based|near|since|under|during)\s.*$/

/** "Chief of staff", "secretary of state": these hold an "of". */
const WITH_OF = /\b(?:chief of staff|chief of police|secretary of state|first lady)\b/

/** The posts that the words name; empty where they name none. */
export function postsOf(title: string): readonly string[] {
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(title)) return japanesePost(title)
  const folded = title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’]s\b/g, ' ')
    .replaceAll('.', '')
  // "Minister of health" is the health minister.
  const posts = folded
    .replaceAll(/\bminister of (?:the )?(\w+)\b/g, '$1 minister')
    .split(/\s+and\s+|\s*[,/&]\s*/)
    .flatMap((part) => onePost(part.trim()))
  return [...new Set(posts)].sort()
}

/** Honorifics end Japanese titles too; the posts among them are the longer ones. */
function japanesePost(title: string): readonly string[] {
  return title.length > 1 && JAPANESE_TITLES.includes(title) && !/^(?:さん|ちゃん|陛下|殿下|被告|容疑者|選手|記者)$/.test(title)
    ? [title]
    : []
}

function onePost(part: string): readonly string[] {
  const whole = WITH_OF.exec(part)?.[0]
  const words = (whole ?? part.replace(AFTER, '')).split(/[\s-]+/).filter((w) => w !== '')
  const found = whole ? { from: words.length - whole.split(' ').length, to: words.length } : lastPost(words)
  if (!found || NO_POST.has(words.slice(found.from, found.to).join(' '))) return []
  let { from } = found
  while (from > 0 && PART_OF_POST.has(words[from - 1] as string)) from--
  const long = words.slice(from, found.to).map((word) => LONG_FORMS.get(word) ?? word)
  const post = long.join(' ').replace(/\bchief executive(?! officer)/, 'chief executive officer')
  // A lawyer, unless something stands before it: a district attorney is no one's.
  return [post === 'attorney' ? 'lawyer' : post]
}

/** The longest title that ends at the last word that is one or ends one. */
function lastPost(words: readonly string[]): { readonly from: number; readonly to: number } | null {
  for (let to = words.length; to > 0; to--) {
    for (let from = Math.max(0, to - 3); from < to; from++) {
      const phrase = words.slice(from, to).join(' ')
      if (TITLES.has(phrase) || ROLE_PHRASES.has(phrase) || (to - from === 1 && (ROLE_NOUNS.has(phrase) || LONG_FORMS.has(phrase))))
        return { from, to }
    }
  }
  return null
}

/** Why two posts of one person at one time exclude one another; null where both may be held, or one is the other told less exactly. */
export function whyExclusive(a: string, b: string): string | null {
  const [x, y] = [partsOf(a), partsOf(b)]
  if (a === b || x.elsewhen || y.elsewhen) return null
  const [first, second] = [/^chief (\w+) officer$/.exec(a), /^chief (\w+) officer$/.exec(b)]
  if (first && second) return 'two posts at the head of one house'
  if (x.post === y.post && x.below !== y.below && NAMED_EXACTLY.has(x.post)) return 'one is below the other'
  const [head, other] = [x.post, y.post]
  if (RANKS.has(head) && RANKS.has(other) && head !== other) return 'two ranks'
  return HOUSES.has(head) && HOUSES.has(other) && head !== other ? 'two houses' : null
}

function partsOf(post: string): { readonly post: string; readonly below: boolean; readonly elsewhen: boolean } {
  const words = post.split(' ')
  const all = [...words]
  while (words.length > 1 && PART_OF_POST.has(words[0] as string) && !/^chief \w+ officer$/.test(words.join(' '))) words.shift()
  const before = all.slice(0, all.length - words.length)
  return {
    post: words.join(' '),
    below: before.some((w) => BELOW.has(w)),
    elsewhen: before.some((w) => AT_ANOTHER_TIME.has(w)),
  }
}
