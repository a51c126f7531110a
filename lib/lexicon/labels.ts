/**
 * Words after or before which a number is a name, not an amount.
 *
 * In: nothing. Out: sets of folded words. Refuses: to list every product; a capitalised word before a bare number is judged by grammar.
 * Example: "Article 7", "Boeing 737", "No. 1384", "221 Baker Street".
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** A number right after one of these is its label, whatever follows. */
export const LABEL_WORDS: ReadonlySet<string> = words(
  'article articles section sections chapter chapters verse page pages p. pp. pp no. no nos nos. # number numbers room rooms flight flights highway route ' +
    'interstate autobahn act scene psalm volume vol. vol part parts phase stage level category type model mark version windows resolution ' +
    'resolutions channel radio bus line gate terminal pier platform exit marker junction district ward precinct sector zone area apartment apt. suite ' +
    'camera reactor grade form table figure fig. appendix annex clause paragraph para rule step item lot case docket file dossier week game ' +
    'round episode season series chapter top formula hull boeing airbus iphone ipad galaxy pixel xbox playstation apollo gemini tu il mig su cessna ' +
    'embraer antonov sony note exhibit floor box bullet protocol convention bill proposition decree order directive regulation code locomotive ' +
    'train unit tower block building ring q size freeway division company regiment battalion count dc-10 md-80 md euro studio hall lane shirt jersey',
)

/** Of those, words that are ordinary plural nouns or verbs too; they are labels only in the singular with a capital, or right before digits at a clause end. */
export const WEAK_LABELS: ReadonlySet<string> = words(
  'no number numbers form line order case note top count building ring bill item part parts area level rule step train company box tower floor unit ' +
    'game week round series stage season phase block division size studio hall lane shirt type model mark file code camera table figure',
)

export const MONTHS: ReadonlySet<string> = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.',
)

export const WEEKDAYS: ReadonlySet<string> = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
)

/** After a number they make it a clock time. */
export const CLOCK_WORDS: ReadonlySet<string> = words(
  "a.m. p.m. am pm a.m p.m o'clock o’clock gmt utc est edt pst pdt cet cest bst jst ist",
)

/** Before a four-digit number they make it a year. */
export const YEAR_CUES: ReadonlySet<string> = words(
  'in since by of until till before after during from to between early late mid year years and spring summer autumn fall winter circa c. around season the',
)

export const STREET_WORDS: ReadonlySet<string> = words(
  'street st st. road rd rd. avenue ave ave. boulevard blvd blvd. lane drive dr. square place way court terrace',
)

/** Parts of a word glued to a number by a hyphen that make the whole an adjective of kind, not of amount: "two-way". */
export const HYPHEN_STOP: ReadonlySet<string> = words(
  'way time sided on off up out down stop something ply size for to by in and handed faced fisted shot hit step tier track tone dimensional',
)
