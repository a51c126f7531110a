/**
 * How an editor asks for a count of what happened: one fixed phrase a predicate class.
 *
 * A class is asked for in one way whatever verb a source uses ("killed", "dead", "the toll"), so that like findings read alike.
 */

/** What is said of people; the counted noun may be missing ("24 dead"). */
export const PEOPLE_PHRASES: Readonly<Record<string, string>> = {
  DIE: 'died',
  POPULATION: 'live there',
  INJURE: 'were injured',
  MISSING: 'are missing',
  TRAP: 'were trapped',
  RESCUE: 'were rescued',
  DISPLACE: 'had to leave their homes',
  HOSPITALISE: 'were taken to hospital',
  INFECT: 'fell ill',
  ARREST: 'were arrested',
  CHARGE: 'were charged',
  CONVICT: 'were convicted',
  SENTENCE: 'were sentenced',
  ACQUIT: 'were acquitted',
  KIDNAP: 'were held',
  FREE: 'were freed',
  SURVIVE: 'survived',
  ESCAPE: 'escaped',
  CARRY: 'were on board',
  ATTEND: 'attended',
  ENTITLED: 'were entitled',
  VOTE: 'voted',
  PROTEST: 'protested',
  HIRE: 'were employed',
  DISMISS: 'were dismissed',
}

/** What is said of things; the noun is always named. */
export const THING_PHRASES: Readonly<Record<string, string>> = {
  DIE: 'died',
  RESCUE: 'were rescued',
  DAMAGE: 'were damaged',
  DESTROY: 'were destroyed',
  SINK: 'sank',
  BURN: 'burned',
  CANCEL: 'were cancelled',
  POSTPONE: 'were postponed',
  CLOSE: 'were closed',
  STEAL: 'were stolen',
  PUBLISH: 'were released',
  BUY: 'were bought',
  SELL: 'were sold',
}

/** Adjectives of state as a question puts them after "was" or "were"; null where another verb is natural ("did … die"). */
export const STATE_VERBS: Readonly<Record<string, string>> = { dead: 'die', alive: 'survive' }

/** Nouns of the predicate classes that name an event, so that "when was the …" is a question. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'death massacre evacuation infection arrest indictment conviction acquittal collapse destruction shooting attack assault raid ambush explosion blast bombing fire blaze crash ' +
    'collision derailment hijacking release publication declassification announcement suspension resumption cancellation closure acquisition takeover sale payment theft robbery heist ' +
    'victory defeat resignation appointment election layoff arrival departure meeting summit signing discovery demonstration protest rally march approval strike'
  ).split(' '),
)

/** What happened as a noun, where the clause lacks an argument that can be named: "when was the release?". */
export const CLASS_NOUNS: Readonly<Record<string, string>> = {
  ANNOUNCE: 'announcement',
  APPOINT: 'appointment',
  ARREST: 'arrest',
  ARRIVE: 'arrival',
  ATTACK: 'attack',
  BURN: 'fire',
  BUY: 'purchase',
  CANCEL: 'cancellation',
  CLOSE: 'closure',
  CONVICT: 'conviction',
  CRASH: 'crash',
  ELECT: 'election',
  EXPLODE: 'explosion',
  HIJACK: 'hijacking',
  KIDNAP: 'kidnapping',
  LEAVE: 'departure',
  PROTEST: 'protest',
  PUBLISH: 'release',
  RESCUE: 'rescue',
  RESIGN: 'resignation',
  RESUME: 'resumption',
  SELL: 'sale',
  SENTENCE: 'sentencing',
  SHOOT: 'shooting',
  SIGN: 'signing',
  SINK: 'sinking',
  STEAL: 'theft',
  SUSPEND: 'suspension',
}

/** Measures as a question names them; a count and a scale are named by their noun. */
export const MEASURE_WORDS: Readonly<Record<string, string>> = {
  money: 'How much money',
  percent: 'What percentage',
  points: 'How many points',
  share: 'What share',
  length: 'What distance or length',
  area: 'What area',
  volume: 'What volume',
  mass: 'What weight',
  speed: 'What speed',
  temperature: 'What temperature',
  energy: 'How much energy',
  power: 'How much power',
  pressure: 'What pressure',
  data: 'How much data',
  duration: 'How long',
  age: 'How old',
  ordinal: 'Which in order',
  multiple: 'How many times',
  scale: 'What value',
  rate: 'What rate',
}

/** Verbs that say too little to be asked about alone: "did the head go?" is no question. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  (
    'be have do get make take go come see say put let give become seem appear want need try keep feel look like think know include remain mean call use help find turn set show tell ' +
    'live continue fail manage refuse hope plan expect decide bring leave hold add ask consider regard'
  ).split(' '),
)

/** Of those, the ones that say nothing even with an object: "did the company put the loss?". */
export const EMPTY_VERBS: ReadonlySet<string> = new Set(
  'put set make take get keep call consider regard find let help turn give think feel see want need look like mean come go become seem appear do use bring leave try include involve concern feature base expect suppose deem surpass exceed'.split(
    ' ',
  ),
)

/** Verbs without an object; what looks like their passive is their past tense. */
export const INTRANSITIVE_VERBS: ReadonlySet<string> = new Set(
  (
    'die vanish disappear pass march rally fail attempt continue arrive succumb happen occur emerge protest escape collapse live stay go come agree resign rise fall drown perish erupt ' +
    'crash collide capsize sink apologise apologize work meet wait sleep travel gather struggle remain exist react respond speak talk walk run stand'
  ).split(' '),
)

/** Classes whose verbs are whole without an object; a verb of another class without one has lost it. */
export const OBJECTLESS_CLASSES: ReadonlySet<string> = new Set(
  'DIE MISSING DISPLACE DESTROY SINK EXPLODE BURN CRASH RISE FALL CLOSE SOUND BEGIN RESUME SURVIVE ARRIVE LEAVE MEET RESIGN PROTEST ATTEND VOTE WIN LOSE FINISH AGREE'.split(
    ' ',
  ),
)

/** Verbs that need an object, with what follows them in a text that does not name one ("raised to 5 per cent"). */
export const CHANGING_VERBS: ReadonlySet<string> = new Set(['raise', 'cut', 'lower', 'reduce', 'lift'])

/** Verbs that ask more exactly than their class does. */
export const VERB_PHRASES: Readonly<Record<string, string>> = {
  evacuate: 'were evacuated',
  hire: 'were hired',
  recruit: 'were hired',
  detain: 'were detained',
}

/** A verb and a noun to the tagger, one noun to a reader. */
export const COMPOUND_NOUNS: ReadonlySet<string> = new Set([
  'tear gas',
  'fire chief',
  'fire brigade',
  'fire department',
  'bear market',
  'rescue worker',
  'rescue team',
])

/** Nouns that say when: no subject and no object of what happened. */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  (
    'morning afternoon evening night midnight noon day week month year decade century today tomorrow yesterday tonight weekend hour minute second time season quarter ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'
  ).split(' '),
)

/** Names of money that may stand as a noun after a figure. */
export const MONEY_NOUNS: ReadonlySet<string> = new Set(
  'dollar euro pound yen yuan won franc peso rupee rupiah ringgit baht lira crown krona krone kroner ruble rouble shilling rand real dinar rial riyal zloty forint cent pence'.split(
    ' ',
  ),
)

/** Things a magnitude belongs to. */
export const TREMORS: ReadonlySet<string> = new Set(['earthquake', 'quake', 'tremor', 'aftershock', 'temblor', 'foreshock'])
