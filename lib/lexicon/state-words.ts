/**
 * Words after "was" that say what somebody or something is at a time.
 *
 * In: nothing. Out: sets. Refuses: to be complete for nouns and adverbs; of adjectives all that are not listed as judgements are taken.
 * Example: "on probation", "off"; not "important", which two people may say and deny of one thing.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const phrases = (list: string): ReadonlySet<string> => new Set(list.split(', '))

/** A preposition and a bare noun. */
export const STATE_NOUNS: ReadonlySet<string> = phrases(
  'on probation, on parole, on bail, on remand, on trial, on duty, on patrol, on board, on strike, on leave, on holiday, on vacation, on guard, on fire, on watch, on hold, on schedule, on time, on course, on display, on sale, on loan, ' +
    'on call, on alert, on standby, on site, on drugs, off duty, off course, off limits, in custody, in prison, in jail, in hospital, in hiding, in exile, in office, in power, in place, in force, in danger, in debt, in doubt, in command, ' +
    'in charge, in use, in operation, in service, in position, in session, in coma, in contact, in attendance, in possession, in flames, in mourning, in violation, in breach, in receivership, in default, under arrest, behind bars, under attack, ' +
    'under control, under construction, under investigation, under guard, under oath, under pressure, under review, under siege, under surveillance, under age, under way, under water, under treatment, under repair, under renovation, under way, at home, at work, at school, at sea, ' +
    'at large, at war, at peace, at fault, at risk, at anchor, at liberty, out of control, out of danger, out of work',
)

/** What something turns out to have been: "an accident", "arson". */
export const NOUNS_OF_SORT: ReadonlySet<string> = words('accident arson suicide murder homicide sabotage')

/** Adverbs and particles, where the clause ends with them. */
export const STATE_ADVERBS: ReadonlySet<string> = words(
  'alone asleep awake afloat aground adrift ablaze alight away abroad aboard home on off upright overboard',
)

/** What somebody thinks of a thing, and what is only said by comparison: two may differ on it and both be right. */
export const JUDGING_ADJECTIVES: ReadonlySet<string> = words(
  'able unable willing unwilling likely unlikely possible impossible due sure certain unclear true important necessary good better best bad worse worst great big bigger large larger small smaller little ' +
    'high higher low lower long longer short shorter early earlier later old older young younger new newer many much more most less least few fewer same different similar other such own only main major minor ' +
    'nice fine right wrong easy easier hard harder difficult interesting surprising hopeful optimistic pessimistic happy unhappy sad glad sorry proud pleased angry upset afraid worried confident excited disappointed ' +
    'thankful grateful amazing incredible terrible horrible awful wonderful beautiful ugly strong stronger weak weaker close closer near nearer far farther further first last next previous current recent obvious apparent ' +
    'evident common rare usual unusual typical normal special strange odd serious significant considerable evil fair unfair reasonable worth worthy like unlike enough subject responsible available okay ok',
)

/** Before an adjective they make it a degree of something. */
export const DEGREE_WORDS: ReadonlySet<string> = words('so too as more most less least how enough rather quite fairly slightly somewhat')
