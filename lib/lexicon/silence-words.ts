/**
 * Words by which a text says that it does not know, that something is denied, or that there was more of it; and words that tell no topic.
 */

/** "the number of victims is not yet known", "it was unclear how many …", "警察は人数を明らかにしていない". */
export const UNKNOWN_CUES: readonly RegExp[] = [
  /\b(?:un(?:known|clear|certain|confirmed)|undisclosed|undetermined)\b/,
  /\b(?:not|never|n't) (?:yet |immediately |officially |been |be |yet been )*(?:known|clear|certain|confirmed|determined|disclosed|established|released|specified|given|announced)\b/,
  /\b(?:did|does|do|would|could) ?n(?:o|')t (?:immediately |yet )?(?:say|specify|disclose|confirm|reveal|know|give|tell|elaborate)\b/,
  /\bno (?:immediate )?(?:word|information|details?|figures?|confirmation|estimate)\b/,
  /不明|分かっていない|わかっていない|明らかにしていない|明らかになっていない|未確認|確認できていない/,
]

/** "the ministry denied that …", "否定した". */
export const DENIAL_CUES: readonly RegExp[] = [
  /\b(?:den(?:y|ies|ied|ying)|denials?|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing))\b/,
  /\b(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?) (?:the |these |those |all |such |any )*(?:claims?|reports?|rumou?rs?|allegations?|accusations?|suggestions?|figures?)\b/,
  /\b(?:untrue|no truth)\b/,
  /否定/,
]

/** The end of a text that goes on elsewhere. */
export const TRUNCATION_CUES: readonly RegExp[] = [
  /(?:\[(?:\.{3}|…|more)\]|\((?:more|continued)\)|\.{3}|…)\s*$/i,
  /\b(?:continue reading|read (?:more|the (?:rest|full (?:story|article)))|subscribe to (?:read|continue)|sign in to (?:read|continue)|to (?:read|continue) the (?:rest|full)|subscribers only)\b[^.]{0,60}[.…»>]?\s*$/i,
  /(?:続きを読む|残り[:：]?\s*\d+文字|この記事は有料|会員限定)[^。]{0,40}[。]?\s*$/,
]

/** Words of questions and reports that stand in any story. */
export const TOPICLESS: ReadonlySet<string> = new Set(
  'about after also been before being could does each every from happen happened have held into last made many might more most much name named names number numbers over people person place quoted reported said same says should some source still such than that their them then there these they thing this those told took took under until very were what when where which while whom whose will with would written year years day days time'.split(
    ' ',
  ),
)
