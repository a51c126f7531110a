/** Weekday names to their ISO number, Monday = 1; lower case. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
}

/** Only beside a date: "sat" and "sun" are words. */
export const WEEKDAY_ABBREVIATIONS: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
}

/** 月曜日 … 日曜日. */
export const WEEKDAYS_JA = '月火水木金土日'

/** Words before a weekday that make a name of it ("Black Friday"), or say that it recurs ("every Friday"). */
export const NOT_A_DAY_BEFORE: readonly string[] = [
  'black',
  'good',
  'bloody',
  'ash',
  'palm',
  'easter',
  'super',
  'cyber',
  'ruby',
  'fat',
  'shrove',
  'maundy',
  'holy',
  'whit',
  'spy',
  'giving',
  'every',
  'each',
  'any',
  'any given',
  'alternate',
  'man',
  'casual',
  'mary',
  'patch',
]

/** Words after a weekday that make a name of it ("Sunday Times", "Friday Night Lights"). */
export const NOT_A_DAY_AFTER: readonly string[] = [
  'times',
  'telegraph',
  'mirror',
  'mail',
  'express',
  'herald',
  'independent',
  'post',
  'people',
  'sun',
  'star',
  'world',
  'tribune',
  'review',
  'night live',
  'night lights',
  'night football',
  'night fever',
  'school',
  'schools',
  'mass',
  'addams',
  'weld',
  'best',
  'roast',
  'islands?',
]
