/**
 * What a block of plain prose really is: a statement, or the date, the author, the furniture of the page around it.
 *
 * In: the text of a block. Out: its kind and, for kinds that are skipped, the reason.
 * Refuses: to skip what it is not sure of; a doubtful line stays a paragraph.
 * Example: 'Updated 5:10 p.m., 4 March 2011' → dateline; 'By Ann Voss' → byline; 'Share this' → boilerplate (sharing).
 */
import { BOILERPLATE } from '../lexicon/boilerplate.ts'
import { DATELINE_WORDS, MONTH_NUMBERS, WEEKDAYS } from '../lexicon/dateline-words.ts'
import type { BlockKind } from '../model.ts'
import { foldText } from '../text/fold.ts'

export interface Classified {
  readonly kind: BlockKind
  readonly reason?: string
}

const MAX_FURNITURE = 600

/** Classifies one paragraph by its own words; null where it is ordinary prose. */
export function classifyProse(raw: string): Classified | null {
  const text = raw.trim()
  if (text === '') return null
  const folded = foldText(text).replace(/\s+/g, ' ')
  if (!/[\p{L}\p{N}]/u.test(folded)) return { kind: 'boilerplate', reason: 'no words' }
  if (isDateline(folded)) return { kind: 'dateline', reason: 'date line' }
  if (isByline(text)) return { kind: 'byline', reason: 'author line' }
  const caption = asCaption(text)
  if (caption) return caption
  if (folded.length <= MAX_FURNITURE) {
    const furniture = BOILERPLATE.find(({ pattern }) => pattern.test(folded))
    if (furniture) return { kind: 'boilerplate', reason: furniture.reason }
  }
  if (/^(?:https?:\/\/|www\.)\S+$/.test(folded) || /^https? ?: ?\/ ?\/ ?\S.{0,120}$/.test(folded))
    return { kind: 'boilerplate', reason: 'link' }
  return null
}

const JAPANESE_DATELINE =
  /^(?:更新|公開|掲載|配信|発行)?[:： ]?(?:\d{2,4}年)?\s*\d{1,2}月\s*\d{1,2}日(?:\s*[(（].[)）])?(?:\s*\d{1,2}[時:：]\d{0,2}分?)?(?:\s*(?:更新|公開|掲載|配信))?$/
const NUMERIC_DATE = /\b\d{1,4}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}\b/
const CLOCK = /\b\d{1,2}[:.]\s?\d{2}\b|\b\d{1,2}\s?[ap]\.?\s?m\b/

/** True for a line that holds a date or a clock time and no other words than those around dates. */
function isDateline(folded: string): boolean {
  if (folded.length > 140) return false
  if (JAPANESE_DATELINE.test(folded)) return true
  const words = folded.match(/[a-z]+|\d+/g) ?? []
  const named = words.some((word, i) => MONTH_NUMBERS.has(word) && (isNumber(words[i - 1]) || isNumber(words[i + 1])))
  if (!named && !NUMERIC_DATE.test(folded) && !(CLOCK.test(folded) && words.some((word) => WEEKDAYS.has(word)))) return false
  const rest = words.filter((word) => !isNumber(word) && !MONTH_NUMBERS.has(word) && !WEEKDAYS.has(word) && !DATELINE_WORDS.has(word))
  if (/[.!?]["']?$/.test(folded) && rest.length > 0) return false
  // One place or agency may stand beside the date: "Sunnyvale, Calif. - 2/29/2012", "March 14, 2013 - United States -".
  const beside = /^[\p{L}., ]{2,40}[-—–]+ ?\d|\d ?[-—–]+ ?[\p{L} ]{2,30}[-—–]*$|^[\p{L}]{2,20},/u.test(folded)
  return rest.length === 0 || (beside && rest.length <= 3 && words.length <= 12)
}

function isNumber(word: string | undefined): boolean {
  return word !== undefined && /^\d/.test(word)
}

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*`
const NAMES = `${NAME}(?:[ ,&|/]+(?:and |of |the |for |de |van |von |al-|in )?${NAME}|[ ,]+(?:in|with|at) ${NAME}){0,12}`
const BYLINE_CUE = new RegExp(
  String.raw`^(?:by|BY|By|From|Posted by|Written by|Reported by|Story by|Words by|Text by|Compiled by|Edited by|Translated by|Contributed by|Reporting by|Additional reporting by|Author ?:|Authors ?:|Reporter ?:|Writer ?:|Byline ?:|Text ?:)\s+${NAMES}[\s.|;:]*(?:\S+@\S+)?$`,
  'u',
)
const ROLE_LINE = new RegExp(
  String.raw`^${NAMES}[,| -]+(?:Associated Press|Staff|Special|Senior|Foreign|Chief)?\s*(?:Writers?|Reporters?|Correspondents?|Editors?|Staff|Press Writer)$`,
  'u',
)
const REPORTING_LINE = /^\(?(?:(?:Additional )?[Rr]eporting|Writing|Editing|Compiled|Translated|Edited) by .{3,200}$/
const AGENCY_LINE =
  /^(?:The )?(?:Associated Press|Reuters|AFP|Agence France[- ]Presse|AP|UPI|Xinhua|Kyodo News|Staff Writers?|Staff Reporters?|Staff and agencies|Wire reports?|From (?:wire|staff) (?:and wire )?(?:reports?|services))\.?$/
const JAPANESE_BYLINE = /^(?:文|取材|記者|執筆|著者|筆者)[:：・／/ ].{2,20}$|^.{2,10}(?:記者|特派員|編集委員)$/

function isByline(text: string): boolean {
  if (text.length > 220) return false
  if (REPORTING_LINE.test(text) || AGENCY_LINE.test(text) || JAPANESE_BYLINE.test(text)) return true
  if (text.length > 140 || /[!?]$/.test(text)) return false
  return (BYLINE_CUE.test(text) && !/\.$/.test(text.replace(/\b(?:Jr|Sr|Inc|Co)\.$/, ''))) || ROLE_LINE.test(text)
}

const CAPTION_CUE =
  /^(?:Photo\/Ill?ust?ration|Photo ?:|Caption ?:|Image ?:|Figure \d+|Fig\. \d+|File photo|In this (?:\w+ ){0,4}(?:file )?(?:photo|image|picture|frame)|写真[:：説])/
const CREDIT_END =
  /\((?:Photo|Photograph|Image|Picture|AP Photo|AFP|Reuters|Getty|Credit|Courtesy|Provided|撮影|写真)[^()]{0,80}\)\.?$|\(AP Photo[^()]*\)/i

// A caption states something; a credit alone does not.
function asCaption(text: string): Classified | null {
  if (!CAPTION_CUE.test(text) && !CREDIT_END.test(text)) return null
  return text.split(/\s+/).length >= 8 || /[。]/.test(text) ? { kind: 'caption' } : null
}
