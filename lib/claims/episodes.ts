/**
 * Sentences of one source → which time each speaks of: the event of the dossier or another, told as background.
 *
 * In: sentences, resolved dates, the publication date. Out: one episode for each sentence.
 * Refuses: to guess; without any date the episode is 'main' with unknown bounds.
 * Example: "In 2004 a ferry sank. Twelve people died." → both background 2004, the second because it continues the first.
 */
import type { DateMention, Episode, QuoteMention, Sentence } from '../model.ts'

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
  const told = timeLookedBackOn(dates, reference)
  if (told !== null) return lookBack(sentences, bySentence, told)
  const near = published === null ? {} : { near: published.slice(0, 10) }
  const episodes: Episode[] = []
  sentences.forEach((sentence, i) => {
    const own = (bySentence.get(sentence.id) ?? []).filter((d) => d.earliest !== null && d.latest !== null)
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

interface Story {
  readonly earliest: string
  readonly latest: string
  /** Half of the years that the text states are of the story: what has no date of its own is too. */
  readonly whole: boolean
}

/** Years to either side of the one told of most that belong to the story. */
const STORY_YEARS = 1
/** A text that looks back says days of that time with their year; news tells of old events by their year alone ("the tsunami of 2004"). */
const FEWEST_DAYS = 2

/**
 * The time that a text looks back on, years before it was written: a memoir, an essay on opened files. Null for news, which counts more of its days
 * from its own.
 */
function timeLookedBackOn(dates: readonly DateMention[], reference: number | null): Story | null {
  if (reference === null) return null
  const known = ({ year }: DateMention): boolean => year.certainty === 'stated' || year.origin === 'context'
  const stated = dates.filter((d) => known(d) && d.granularity !== 'span' && d.earliest !== null)
  const yearOf = ({ earliest }: DateMention): number => Number((earliest as string).slice(0, 4))
  const near = (year: number): readonly DateMention[] => stated.filter((d) => Math.abs(yearOf(d) - year) <= STORY_YEARS)
  const told = (year: number): number => near(year).length
  const [year] = [...new Set(stated.map(yearOf))]
    .filter((y) => y + STORY_YEARS < new Date(reference).getUTCFullYear() && near(y).filter(isDay).length >= FEWEST_DAYS)
    .sort((x, y) => told(y) - told(x) || x - y)
  if (year === undefined) return null
  const news = dates.filter(({ form, latest }) => (form === 'deictic' || form === 'weekday') && isRecent(latest, reference)).length
  if (news > told(year)) return null
  return { earliest: `${year - STORY_YEARS}-01-01`, latest: `${year + STORY_YEARS}-12-31`, whole: 2 * told(year) >= stated.length }
}

function isDay({ granularity }: DateMention): boolean {
  return granularity === 'day' || granularity === 'part-of-day'
}

function isRecent(latest: string | null, reference: number): boolean {
  return latest !== null && Math.abs(Date.parse(latest) - reference) <= NEWS_WINDOW_DAYS * DAY
}

/** Every sentence is of the time told of, unless it states a year outside it; where the text tells of its own time as well, one without a date is open. */
function lookBack(
  sentences: readonly Sentence[],
  bySentence: ReadonlyMap<string, readonly DateMention[]>,
  story: Story,
): readonly Episode[] {
  return sentences.map((sentence) => {
    const own = (bySentence.get(sentence.id) ?? []).filter((d) => d.year.certainty === 'stated' && d.earliest !== null && d.latest !== null)
    const inside = own.find((d) => (d.latest as string) >= story.earliest && (d.earliest as string) <= story.latest)
    const [leading = null] = inside ? [inside] : own
    if (leading && !inside) {
      const saw = `${leading.earliest}/${leading.latest}`
      return { earliest: leading.earliest, latest: leading.latest, role: 'background', because: { rule: 'date of another time', saw } }
    }
    const { earliest, latest } = leading ?? (story.whole ? story : { earliest: null, latest: null })
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
