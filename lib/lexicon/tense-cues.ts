/** Words that put a date after or before the day of writing. Alternatives of a regular expression, lower case. */

/** Each may swallow up to two words, so that "will be held" is not read as a past "held". */
export const FUTURE_MODALS =
  "(?:will|won['’]t|shall|would|may|might|could|can|should|must|['’]ll|going to|gonna|(?:is|are|was|were|be|been)\\s+(?:due|set|likely|ready|about|slated)(?:\\s+to)?|(?:is|are|was|were)\\s+to|to\\s+be|(?:plan|plans|planned|planning|hope|hopes|hoped|expect|expects|intend|intends|intended|aim|aims|vow|vows|want|wants)\\s+to)(?:\\s+[a-z]+){0,2}"

export const FUTURE_WORDS =
  'expected|scheduled|slated|forecast|due|upcoming|planned|postponed (?:to|until)|delayed until|set for|deadline|begins|starts|opens|meets|resumes|returns|faces|kicks off|takes place|premieres|airs|expires|ends|arrives|hosts|is on|are on|takes effect|ahead of|pending|next'

export const PAST_WORDS =
  "was|were|had|did|didn['’]t|wasn['’]t|weren['’]t|said|told|struck|hit|came|went|took|made|left|fell|rose|began|broke|sank|won|lost|met|held|saw|found|gave|got|shot|ran|sent|spoke|brought|caught|became|knew|thought|bought|sold|led|felt|kept|set|put|cut|wrote|drove|flew|grew|drew|threw|fled|swept|rocked|has been|have been|since|ago|died|quit|beat|shut|spent|paid|stood|built|burst|swore|stole|bore|dealt|hung|sought|taught|woke|wore|read|heard|rang|sang|shook|slid|sprang|tore|broken|stolen|sunk|torn|thrown|shaken|driven|frozen|[a-z]{2,}[^e\\W]ed|agreed|freed|decreed|refereed"

/** What is done to the news itself or to its source ("released on Dec. 23"): it belongs to the time of writing, not to the time it tells of. */
export const REPORT_WORDS =
  /\b(?:released|declassified|published|made\s+public|reported|reports|unsealed|unveiled|disclosed|posted|uploaded)\b[^.;:]{0,90}$/i
