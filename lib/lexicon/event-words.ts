/** Words that make a name an event, a work or a document. Folded. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s*,\s*/))

/** Last word of the name of an event, or first word before "of": "Harbour Incident", "Battle of X". */
export const EVENT_HEADS: ReadonlySet<string> = words(
  'battle, war, wars, incident, massacre, crisis, summit, conference, olympics, games, cup, championship, championships, festival, awards, revolution, uprising, riots, protests, crackdown, siege, attack, attacks, bombing, bombings, disaster, earthquake, tsunami, hurricane, typhoon, cyclone, storm, flood, floods, march, rally, election, elections, referendum, expo, fair, tour, grand prix, open, derby, marathon, bowl, series, day, christmas, easter, ramadan, holocaust, intifada, oscars, grammys, emmys, super bowl, world cup, olympic games, world war, genocide, eclipse, trial, inquiry, operation, exercise',
)

/** Last or first word of the name of a document, law or work. */
export const WORK_HEADS: ReadonlySet<string> = words(
  'treaty, act, law, bill, agreement, accord, accords, convention, protocol, charter, constitution, declaration, statement, resolution, report, pact, code, amendment, directive, memorandum, plan, communique, article, bible, koran, quran, directive, cable, telegram, memo, prize, medal, award',
)

/** Days, months, feasts and other capitalised words that are no name here: dates have their own recogniser. */
export const NOT_NAMES: ReadonlySet<string> = words(
  'monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, january, february, march, april, may, june, july, august, september, october, november, december, ' +
    'mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, i, ok, no, yes, gmt, utc, internet, web, god, am, pm, a.m, p.m, ad, bc, st, nd, rd, th, et, est, edt, bst, cet, oh, hey, wow, lol, hi, hello, thanks, sorry, ' +
    'celsius, fahrenheit, richter, molotov, christmas eve, new year, photo, video, breaking, exclusive, updated, update, sources, source, watch, warning, note, editor, read, caption, related, tel, fax, email, e-mail, inc, corp, ltd, co, jr, sr, q, a, ps',
)
