/**
 * Words that say of counted people or things what happened to them, beyond the verb beside the number.
 *
 * In: nothing. Out: sets of lemmas. Refuses: "victim", which may be dead or hurt.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Predicates whose subject is the one counted under them, though they have an object: "3,000 fled their homes", "five survived the crash". */
export const UNDERGONE_BY_SUBJECT: ReadonlySet<string> = new Set([
  'flee',
  'evacuate',
  'take shelter',
  'take refuge',
  'lose job',
  'leave home',
  'leave house',
  'abandon home',
  'lose home',
  'lose house',
  'fall ill',
  'fall sick',
  'become ill',
  'get sick',
  'go down sick',
  'contract',
  'survive',
  'escape',
  'break out of',
  'abscond',
  'attend',
  'vote',
  'cast',
  'cast ballot',
  'cast their ballot',
  'cast vote',
  'cast their vote',
  'contract',
  'lose life',
  'carry',
])

/** What one leaves when displaced. */
export const HOMES: ReadonlySet<string> = words('home house')

/** Nouns of counting: what they count stands after "of". */
export const NUMBER_NOUNS: ReadonlySet<string> = words('number total count tally figure toll')

/** Searching for people means that they are missing. */
export const SEARCHES: ReadonlySet<string> = words('search hunt look comb')

/** Prepositions of the people a verb does nothing to. */
export const DOERS_AND_OTHERS: ReadonlySet<string> = words('by with from against after before than despite via without alongside')

/** Prepositions by which a group is named and parts of it counted: "among the dead were six children". */
export const AMONG: ReadonlySet<string> = words('among of amongst')

export const SETTLEMENTS: ReadonlySet<string> = words(
  'city town village island country nation state province district community settlement port capital suburb region hamlet municipality metropolis county republic township area',
)

/** People counted as living somewhere. */
export const POPULATION_NOUNS: ReadonlySet<string> = words('inhabitant')

/** Of whom somebody is a parent, and how those who outlive him are told of. */
export const CHILDREN: ReadonlySet<string> = words('child son daughter kid')
export const LEAVING_BEHIND: ReadonlySet<string> = words('survive leave')

/** "A mother of two": the number tells of children that nothing happens to. */
export const PARENTS: ReadonlySet<string> = words('mother father parent grandmother grandfather mum mom dad widow widower')

/** The class of a length of time that a thing went on for. */
export const LASTING = 'LAST'

/** What goes on, and is over after a time. */
export const LASTING_NOUNS: ReadonlySet<string> = words(
  'siege standoff stand-off blockade occupation sit-in strike walkout lockout protest riot uprising mutiny revolt war battle fighting fight clash gunbattle shootout firefight ceasefire truce trial hearing inquest inquiry investigation search hunt manhunt chase pursuit rescue operation evacuation mission expedition voyage journey flight crossing climb ascent ordeal captivity hijacking kidnapping blackout outage shutdown lockdown curfew quarantine fire blaze eruption flood storm drought quake tremor meeting summit talk negotiation debate speech interview ceremony concert performance exhibition surgery',
)

/** What is opened so that it can be read. */
export const READ_NOUNS: ReadonlySet<string> = words(
  'record file archive document paper cable telegram dossier memorandum minute diary letter manuscript volume page transcript',
)

/** What appears and comes out when it is published. */
export const PUBLICATIONS: ReadonlySet<string> = words(
  'book volume edition novel memoir diary biography essay article issue translation report album record newspaper magazine manuscript study story',
)

/** Whose share is the turnout, and what says that they came. */
export const VOTER_NOUNS: ReadonlySet<string> = words('voter electorate elector')
export const TURNING_OUT: ReadonlySet<string> = words('vote ballot participate part turn poll turnout')

/** Bodies of people that are counted by who belongs to them, and those of which some members are counted under the name of the body. */
export const CREWS: ReadonlySet<string> = words(
  'crew staff workforce jury panel team committee garrison delegation squad choir orchestra cabinet council',
)
export const CREWS_BY_MEMBERS: ReadonlySet<string> = words('crew staff')

/** What those who belong to such a body are: on board a ship, in somebody's pay. */
export const ROLE_OF_CREW: ReadonlyMap<string, string> = new Map(Object.entries({ crew: 'CARRY', staff: 'HIRE', workforce: 'HIRE' }))
