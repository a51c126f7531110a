/**
 * Small words of English that say where a clause begins, whose a thing is, and which verb a particle belongs to.
 *
 * In: nothing. Out: sets of words, lower case. Refuses: nothing.
 */
const ADVERBIAL = 'when where while because if although though whereas unless'.split(' ')
const INDIRECT = ['how', 'why', 'whether']
/** Prepositions too, where no verb follows. */
const ALSO_PREPOSITIONS = ['after', 'before', 'since', 'until', 'but']

/** Words that open a clause and nothing else ("escaped when he …"). */
export const SUBORDINATORS: ReadonlySet<string> = new Set([...ADVERBIAL, ...INDIRECT])
/** Words after which a clause may have a subject of its own. */
export const CLAUSE_STARTERS: ReadonlySet<string> = new Set([...SUBORDINATORS, ...ALSO_PREPOSITIONS, 'that', 'as', 'so'])
/** Words before which the clause of an event ends. */
export const CLAUSE_ENDS: ReadonlySet<string> = new Set([...ADVERBIAL, ...ALSO_PREPOSITIONS, 'who', 'which'])

export const POSSESSIVES: ReadonlySet<string> = new Set(['their', 'his', 'her', 'its', 'our', 'my', 'your', 'whose'])

/** Pronouns for whom or what something is done to. */
export const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(['it', 'them', 'him', 'her'])
