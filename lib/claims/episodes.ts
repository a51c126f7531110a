/**
 * Sentences of one source → which time each speaks of: the event of the dossier or another, told as background.
 *
 * In: sentences, resolved dates, the publication date. Out: one episode for each sentence.
 * Refuses: to guess; without any date the episode is 'main' with unknown bounds.
 * Example: "In 2004 a ferry sank. Twelve people died." → both background 2004, the second because it continues the first.
 */
import type { DateMention, Episode, QuoteMention, Sentence } from '../model.ts'
import { parseIsoDay } from '../text/civil.ts'
import { STORY_YEARS, type Story, storyOf, type WrittenDate } from '../text/story.ts'
import { isByTheWay } from './by-the-way.ts'

/** News of an event appears within days; what lies further back is another story. */
const NEWS_WINDOW_DAYS = 45
const DAY = 86_400_000

/**
 * Reads the episode of each sentence.
 *
 * @param published ISO date of publication or null.
 */
export function readEpisodes(
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
  quotes: readonly QuoteMention[],
  published: string | null,
): readonly Episode[] {
  const bySentence = new Map<string, DateMention[]>()
  for (const date of dates) bySentence.set(date.sentenceId, [...(bySentence.get(date.sentenceId) ?? []), date])
  const reference = published ? Date.parse(published.slice(0, 10)) : null
  const story = storyTold(dates, published)
  if (story !== null) return lookBack(sentences, bySentence, story)
  const near = published === null ? {} : { near: published.slice(0, 10) }
  const episodes: Episode[] = []
  sentences.forEach((sentence, i) => {
    const own = (bySentence.get(sentence.id) ?? []).filter(
      (d) => d.earliest !== null && d.latest !== null && !isByTheWay(d, sentence.tokens),
    )
    const previous = episodes[i - 1]
    const before = sentences[i - 1]
    const isOld = (date: DateMention): boolean => isBackground(date, reference, sentence)
    const leading = own.find(isOld) ?? own[0]
    // A sentence about the event may name an old one in passing ("a region devastated by the tsunami of 2004"): a
    // background date after the main verb, without "in" at the start, does not move the whole sentence.
    if (leading && isOld(leading) && (leadsSentence(leading, sentence) || (own.every(isOld) && !inNounGroup(leading, sentence)))) {
      // It reaches up to the day of publication, and yet no news is meant: when it ended nobody says.
      const latest = saysEarlier(leading, sentence) ? null : leading.latest
      episodes.push({
        earliest: leading.earliest,
        latest,
        role: 'background',
        because: { rule: 'date of another time', saw: `${leading.earliest}/${latest ?? ''}` },
      })
    } else if (own.length > 0 && leading && !isOld(leading)) {
      episodes.push({
        earliest: leading.earliest,
        latest: leading.latest,
        role: 'main',
        because: { rule: 'date near publication', saw: `${leading.earliest}/${leading.latest}` },
      })
    } else if (previous?.role === 'background' && before && continues(before, sentence, quotes)) {
      episodes.push({ ...previous, because: { rule: 'continues the sentence before', saw: `sentence ${before.ordinal}` } })
    } else {
      episodes.push({ earliest: null, latest: null, role: 'main', ...near, because: { rule: 'no other time stated', saw: '' } })
    }
  })
  return episodes
}

/** Half of the years that a text writes are of the story: what has no date of its own is too. */
const MOST = 0.5
/** A text that looks back says days of that time; news tells of old events by their year alone ("the tsunami of 2004"). */
const FEWEST_DAYS = 2

/** The time that a text looks back on, years before it was written: a memoir, an essay on opened files. Null for news. */
function storyTold(dates: readonly DateMention[], published: string | null): Story | null {
  const story = storyOf(dates.map(asWritten), published === null ? null : parseIsoDay(published.slice(0, 10)))
  const days = story === null ? 0 : dates.filter((date) => isDayOf(story, date)).length
  return days < FEWEST_DAYS ? null : story
}

/** The year of a date as it is written, or as the text gave it by its story; null where it was counted from publication. */
function knownYear({ year }: DateMention): number | null {
  return year.certainty === 'stated' || year.origin === 'context' ? year.value : null
}

function asWritten(date: DateMention): WrittenDate {
  const { month, day, weekday, form } = date
  return { year: knownYear(date), month: month.value, day: day.value, weekday, ofWriting: form === 'deictic' }
}

function isDayOf({ year: told }: Story, date: DateMention): boolean {
  const year = knownYear(date)
  const isDay = date.granularity === 'day' || date.granularity === 'part-of-day'
  return isDay && year !== null && Math.abs(year - told) <= STORY_YEARS
}

/** Every sentence is of the time told of, unless it states a year outside it; where the text tells of its own time as well, one without a date is open. */
function lookBack(
  sentences: readonly Sentence[],
  bySentence: ReadonlyMap<string, readonly DateMention[]>,
  { year, share }: Story,
): readonly Episode[] {
  const story = { earliest: `${year - STORY_YEARS}-01-01`, latest: `${year + STORY_YEARS}-12-31` }
  return sentences.map((sentence) => {
    const own = (bySentence.get(sentence.id) ?? []).filter((d) => d.year.certainty === 'stated' && d.earliest !== null && d.latest !== null)
    const inside = own.find((d) => (d.latest as string) >= story.earliest && (d.earliest as string) <= story.latest)
    const [leading = null] = inside ? [inside] : own
    if (leading && !inside) {
      const saw = `${leading.earliest}/${leading.latest}`
      return { earliest: leading.earliest, latest: leading.latest, role: 'background', because: { rule: 'date of another time', saw } }
    }
    const { earliest, latest } = leading ?? (share >= MOST ? story : { earliest: null, latest: null })
    const because = { rule: 'the time that the text looks back on', saw: `${story.earliest}/${story.latest}` }
    return { earliest, latest, role: 'main', lookingBack: true, because }
  })
}

function isBackground(date: DateMention, reference: number | null, sentence: Sentence): boolean {
  if (date.latest === null) return false
  if (reference === null) return date.year.certainty === 'stated' && date.granularity !== 'span'
  // "Earlier this year" reaches up to the day of publication, and is said of what is no news any more.
  const reachesBack = date.earliest !== null && Date.parse(date.earliest) < reference - NEWS_WINDOW_DAYS * DAY
  if (reachesBack && saysEarlier(date, sentence)) return true
  return Date.parse(date.latest) < reference - NEWS_WINDOW_DAYS * DAY
}

function saysEarlier(date: DateMention, { tokens }: Sentence): boolean {
  return tokens.find((t) => t.start >= date.start)?.lower === 'earlier'
}

/** The date opens the sentence ("In April last year, …"). */
function leadsSentence(date: DateMention, sentence: Sentence): boolean {
  return sentence.tokens.filter((t) => t.end <= date.start).length <= 3
}

const HEDGES = new Set(['around', 'about', 'circa', 'roughly'])

/** "the tsunami of 2004", "the 2004 tsunami": the date only tells which thing is meant. */
function inNounGroup(date: DateMention, sentence: Sentence): boolean {
  const before = sentence.tokens.filter((t) => t.end <= date.start)
  const after = sentence.tokens.find((t) => t.start >= date.end)
  // "records from around 1989": a hedge may stand between.
  while (before.at(-1)?.pos === 'ADV' || HEDGES.has(before.at(-1)?.lower ?? '')) before.pop()
  const last = before.at(-1)
  const previous = before.at(-2)
  return (
    ((last?.lower === 'of' || last?.lower === 'from') && (previous?.pos === 'NOUN' || previous?.pos === 'PROPN')) ||
    ((last?.pos === 'DET' || last?.pos === 'ADJ') && (after?.pos === 'NOUN' || after?.pos === 'PROPN'))
  )
}

/** The next sentence goes on about the same thing: it repeats a definite noun or opens with a pronoun, and quotes nobody new. */
function continues(before: Sentence, sentence: Sentence, quotes: readonly QuoteMention[]): boolean {
  const first = sentence.tokens[0]
  if (first && ['it', 'they', 'he', 'she', 'this', 'that', 'those', 'these', 'its', 'their'].includes(first.lower)) return true
  if (quotes.some((q) => q.sentenceId === sentence.id && q.speech)) return false
  const nouns = new Set(before.tokens.filter((t) => t.pos === 'NOUN').map((t) => t.lemma))
  return sentence.tokens.some(
    (t, i) =>
      t.pos === 'NOUN' && nouns.has(t.lemma) && ['the', 'that', 'this', 'those', 'these'].includes(sentence.tokens[i - 1]?.lower ?? ''),
  )
}
