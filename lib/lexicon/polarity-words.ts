/**
 * Words that turn what stands after them into its contrary, or say that it did happen after all.
 *
 * In: nothing. Out: sets of lemmas. Refuses: verbs that leave it open ("tried to", "asked to"): what follows them stays a plan.
 * Example: "refused to sign" → not signed; "managed to sign" → signed; "denied having signed" → not signed, in the mouth of one who denies.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Before an infinitive or a gerund: it did not happen. */
export const UNDONE_BY: ReadonlySet<string> = words('fail refuse decline neglect omit forget avoid')

/** Before "from" and a gerund: the one in between did not do it. */
export const PREVENTED_BY: ReadonlySet<string> = words('prevent stop keep bar ban block prohibit restrain exclude refrain deter')

/** Before an infinitive or a gerund: it happened. */
export const DONE_AFTER: ReadonlySet<string> = words(
  'manage begin start continue force compel oblige cause proceed succeed resume lead finish keep happen',
)

/** Before a bare infinitive: who helps to find a thing has found it only where the help is a fact ("helped find", "came to help find"). */
export const BARE_AFTER: ReadonlySet<string> = words('help')

/** Beside a verb: nobody answers for it. */
export const UNANSWERED: ReadonlySet<string> = words('allegedly supposedly purportedly ostensibly')

/** Determiners that speak of some of those named: what is true of some denies nothing of others. */
export const OF_SOME: ReadonlySet<string> = words('some many most few several half other others another certain numerous')

/** Of a will: "does not want to" is said of what will not be done. */
export const WILLED_BY: ReadonlySet<string> = words('want intend plan expect wish mean agree need hope')

/** "I did not think that we won" says that we did not. */
export const RAISING: ReadonlySet<string> = words('think believe feel expect suppose imagine')

/** Of how things look: nobody states it. */
export const SEEMING: ReadonlySet<string> = words('seem appear tend believe think fear suspect allege presume assume rumour rumor')

/** In the passive before an infinitive ("is expected to resign"): the verb says how it is known or meant, and what is told is the infinitive. */
export const RAISED_PASSIVE: ReadonlySet<string> = words(
  'expect believe think say report schedule set suppose understand know allege presume assume estimate fear plan intend mean slate rumour rumor tip force oblige compel',
)

/** Of what others say: "is said to be hiding". */
export const HEARSAY: ReadonlySet<string> = words('say report understand know estimate rumour rumor')

/** Before a gerund or an infinitive: no doing of its own ("began shooting"). That a thing "continued" is told for itself. */
export const ASPECTUAL: ReadonlySet<string> = words('begin start proceed')

/** Before "to" without a verb between: "was unable to". */
export const UNABLE: ReadonlySet<string> = words('unable unwilling')

/** Verbs of one who says that it is not so. */
export const DENIALS: ReadonlySet<string> = words('deny dismiss reject refute dispute discount debunk rebut')

/** What is denied: "rejected claims that …", "dismissed reports of …". */
export const REPORT_NOUNS: ReadonlySet<string> = words(
  'report claim allegation suggestion accusation rumour rumor speculation notion idea assertion theory account',
)

/** "No evidence that …", "no sign of …". */
export const EVIDENCE_NOUNS: ReadonlySet<string> = words('evidence proof sign indication trace truth')

/** Verbs by which the event named after them does not come about: "averted a strike". */
export const AVERTED_BY: ReadonlySet<string> = words('avoid avert prevent escape')

/** Verbs by which the event named after them is wanted and not yet done: "ordered the release". */
export const CALLED_FOR_BY: ReadonlySet<string> = words('order demand request seek propose plan promise urge want recommend expect await')

/** First words of a noun group by which its clause is denied. */
export const NEGATIVE_STARTS: ReadonlySet<string> = words('no nobody none nothing no-one neither')

/** After "not", at the head of a noun group: "not a single shot", "not one of them"; "not all" and "not only" deny nothing whole. */
export const AFTER_NOT: ReadonlySet<string> = words('a an one any')

/** Quantifiers that stand before "of" and a noun group and count it. */
export const PARTITIVES: ReadonlySet<string> = words(
  'none neither each all some many most few several both half one any dozens hundreds thousands millions scores tens two-thirds quarter third majority',
)
/** The same with an article: "a number of", "a total of". */
export const PARTITIVES_AFTER_ARTICLE: ReadonlySet<string> = words('number total couple handful lot majority dozen')
