/**
 * Words that say the same happened, by class: verbs, nouns and adjectives of news prose.
 *
 * A thesaurus keeps "kill", "dead" and "death toll" apart; a reader does not. Classes are kept small and narrow: two
 * words share a class only where swapping them leaves the question ("how many died?") as it is.
 */

/** Class → lemmas ("shot dead" is read as verb + adjective). Multi-word entries are matched by lemma sequence. */
export const PREDICATE_CLASSES: Readonly<Record<string, readonly string[]>> = {
  DIE: [
    'die',
    'kill',
    'perish',
    'dead',
    'death',
    'fatality',
    'death toll',
    'toll',
    'drown',
    'slay',
    'murder',
    'lose life',
    'claim life',
    'take life',
    'cost life',
    'casualty',
    'deceased',
    'succumb',
    'body',
    'corpse',
    'fatal',
    'deadly',
    'killed',
    'gun down',
    'shoot dead',
    'shoot to death',
    'fatally shoot',
    'massacre',
    'electrocute',
    'suffocate',
    'asphyxiate',
    'strangle',
    'smother',
    'behead',
    'decapitate',
    'lynch',
    'hanged',
  ],
  INJURE: ['injure', 'wound', 'hurt', 'injured', 'wounded', 'injury', 'maim'],
  MISSING: ['missing', 'unaccounted', 'disappear', 'vanish', 'disappearance'],
  TRAP: ['trap', 'trapped', 'bury', 'strand', 'stranded', 'stuck'],
  RESCUE: [
    'rescue',
    'save',
    'airlift',
    'pluck',
    'pull from',
    'pull alive',
    'pull free',
    'pull to safety',
    'recover alive',
    'winch',
    'lift off',
    'hoist',
    'lift to safety',
    'bring to safety',
  ],
  DISPLACE: [
    'displace',
    'displaced',
    'flee',
    'homeless',
    'evacuate',
    'evacuee',
    'evacuation',
    'refugee',
    'shelter',
    'take refuge',
    'take shelter',
    'uproot',
    'leave home',
    'leave house',
    'abandon home',
    'lose home',
    'lose house',
    'displacement',
    'relocate',
    'move out',
    'force out',
    'drive out',
    'force from their home',
    'drive from their home',
  ],
  HOSPITALISE: ['hospitalise', 'hospitalize', 'admit', 'treat', 'hospital', 'intensive care'],
  INFECT: [
    'infect',
    'infection',
    'sicken',
    'case',
    'fall ill',
    'contract',
    'fall sick',
    'become ill',
    'take ill',
    'get sick',
    'go down sick',
    'come down',
    'ill',
    'sick',
    'poison',
    'symptom',
  ],
  ARREST: [
    'arrest',
    'detain',
    'apprehend',
    'round up',
    'custody',
    'nab',
    'capture',
    'detainee',
    'detention',
    'take into custody',
    'place under arrest',
    'put under arrest',
    'take prisoner',
    'under arrest',
    'in custody',
    'behind bars',
  ],
  CHARGE: ['charge', 'indict', 'accuse', 'indictment', 'arraign'],
  CONVICT: ['convict', 'conviction', 'find guilty', 'guilty'],
  SENTENCE: ['sentence', 'jail', 'imprison', 'send down', 'send to prison', 'condemn'],
  ACQUIT: ['acquit', 'acquittal', 'clear', 'find not guilty', 'exonerate'],
  DAMAGE: ['damage', 'damaged', 'crack'],
  DESTROY: [
    'destroy',
    'destroyed',
    'collapse',
    'flatten',
    'raze',
    'demolish',
    'level',
    'rubble',
    'destruction',
    'gut',
    'wreck',
    'burn down',
    'burn to ground',
  ],
  STRIKE: ['strike', 'hit', 'rock', 'jolt', 'shake', 'rattle', 'slam'],
  SHOOT: [
    'fire round',
    'fire bullet',
    'shoot',
    'shooting',
    'gun down',
    'shoot dead',
    'shoot to death',
    'fatally shoot',
    'open fire',
    'fire at',
    'under fire',
    'arm fire',
    'rifle fire',
    'gun fire',
    'sniper fire',
    'mortar fire',
    'artillery fire',
    'enemy fire',
    'gunfire',
    'fire shot',
    'gunshot',
  ],
  ATTACK: ['attack', 'assault', 'raid', 'storm', 'ambush'],
  EXPLODE: ['explode', 'explosion', 'blast', 'detonate', 'bomb', 'bombing', 'blow up'],
  BURN: ['burn', 'fire', 'blaze', 'set fire', 'torch', 'firebomb', 'ablaze', 'set alight', 'flame', 'engulf'],
  EXTINGUISH: ['extinguish', 'put out', 'douse', 'quench', 'bring under control', 'get under control'],
  SPILL: ['spill', 'leak', 'gush', 'spew', 'seep', 'spillage'],
  TAKE_POWER: ['take power', 'seize power', 'come to power', 'assume power', 'grab power', 'sweep to power'],
  SINK: ['sink', 'capsize', 'go down', 'founder', 'overturn'],
  CRASH: ['crash', 'collide', 'collision', 'derail', 'derailment'],
  HIJACK: ['hijack', 'seize', 'commandeer', 'take over', 'hijacking'],
  SEIZE: ['seize', 'confiscate', 'impound', 'recover', 'seizure'],
  KIDNAP: ['kidnap', 'abduct', 'take hostage', 'hostage', 'captive'],
  FREE: ['free', 'release', 'liberate', 'let go', 'set free'],
  PUBLISH: [
    'release',
    'publish',
    'declassify',
    'make public',
    'disclose',
    'unveil',
    'open to the public',
    'publication',
    'declassification',
  ],
  ANNOUNCE: ['announce', 'declare', 'announcement', 'proclaim'],
  TRIGGER: ['trigger', 'spark', 'set off', 'cause', 'prompt', 'provoke', 'unleash'],
  SUSPEND: ['suspend', 'freeze', 'halt', 'put on hold', 'stop', 'freeze', 'suspension'],
  RESUME: ['resume', 'restart', 'reopen', 'resumption'],
  LIFT: ['lift', 'remove', 'end', 'lifting'],
  CANCEL: ['cancel', 'call off', 'scrap', 'cancellation', 'scrub', 'abandon'],
  POSTPONE: ['postpone', 'delay', 'put off', 'defer'],
  CLOSE: ['close', 'shut', 'shut down', 'closure', 'closed'],
  OPPOSE: ['oppose', 'reject', 'object', 'resist', 'opposition', 'opposed', 'be against', 'vote against', 'vote down'],
  SUPPORT: ['support', 'back', 'endorse', 'favour', 'favor', 'vote for', 'vote in favour', 'vote in favor'],
  CONDEMN: ['condemn', 'denounce', 'condemnation', 'decry', 'criticize', 'criticise', 'criticism', 'lambast', 'lambaste'],
  RISE: [
    'rise',
    'increase',
    'climb',
    'jump',
    'grow',
    'surge',
    'soar',
    'go up',
    'gain',
    'raise',
    'firm',
    'strengthen',
    'advance',
    'appreciate',
    'hike',
    'edge up',
  ],
  FALL: [
    'fall',
    'decrease',
    'drop',
    'decline',
    'slump',
    'plunge',
    'shrink',
    'go down',
    'cut',
    'lower',
    'slide',
    'reduce',
    'weaken',
    'slip',
    'dip',
    'tumble',
    'depreciate',
    'edge down',
  ],
  BUY: ['buy', 'acquire', 'purchase', 'acquisition', 'takeover', 'snap up'],
  SELL: ['sell', 'sale', 'divest'],
  PAY: ['pay', 'cost', 'payment'],
  STEAL: ['steal', 'theft', 'rob', 'robbery', 'heist', 'loot', 'burgle'],
  WIN: ['win', 'victory', 'beat', 'defeat', 'triumph'],
  LOSE: ['lose', 'loss'],
  RESIGN: ['resign', 'step down', 'quit', 'resignation', 'stand down'],
  APPOINT: ['appoint', 'name', 'appointment', 'tap'],
  ELECT: ['elect', 'election', 're-elect'],
  HIRE: ['hire', 'employ', 'recruit'],
  DISMISS: [
    ...['fire', 'sack', 'dismiss', 'lay off', 'axe', 'layoff', 'make redundant', 'lose job'],
    ...['cut', 'shed', 'axe', 'slash', 'eliminate', 'scrap'].flatMap((verb) => [`${verb} job`, `${verb} post`, `${verb} position`]),
  ],
  BEGIN: ['begin', 'start', 'launch', 'commence', 'break out', 'kick off', 'erupt'],
  FINISH: ['finish', 'complete', 'conclude'],
  ARRIVE: ['arrive', 'reach', 'arrival', 'land', 'dock'],
  LEAVE: ['leave', 'depart', 'set sail', 'sail from', 'sail for', 'set out', 'put to sea', 'departure', 'take off'],
  SEND: ['send', 'dispatch', 'deploy', 'despatch'],
  CARRY: ['carry', 'aboard', 'on board', 'board', 'transport'],
  MEET: ['meet', 'meeting', 'talk', 'summit'],
  MEASURE: ['measure', 'magnitude', 'register'],
  SIGN: ['sign', 'signing', 'ink'],
  FIND: ['find', 'discover', 'locate', 'recover', 'discovery'],
  SURVIVE: ['survive', 'survivor', 'escape', 'unhurt', 'unharmed', 'alive'],
  ISSUE: ['issue', 'adopt'],
  SOUND: ['sound', 'go off', 'ring'],
  ATTEND: ['attend', 'attendance', 'turn out', 'turnout', 'gather'],
  ENTITLED: ['eligible', 'entitled', 'entitle'],
  VOTE: ['vote', 'cast', 'cast ballot', 'cast their ballot', 'cast vote', 'cast their vote'],
  PARTICIPATE: ['take part', 'participate', 'participation'],
  PROTEST: ['protest', 'demonstrate', 'rally', 'march', 'demonstration'],
  POPULATION: ['population', 'inhabitant', 'home to', 'populate'],
  DENY: ['deny', 'dispute', 'refute', 'denial', 'plead not guilty'],
  ADMIT: ['admit', 'acknowledge', 'concede', 'confess', 'plead guilty'],
  AGREE: ['agree', 'accept', 'approve', 'approval'],
  ALLOW: ['allow', 'permit', 'authorise', 'authorize', 'legalise', 'legalize'],
  FORBID: ['forbid', 'ban', 'prohibit', 'outlaw', 'bar'],
  DELIVER: ['deliver', 'supply', 'provide', 'distribute', 'hand out', 'fly in', 'ship'],
  CUT_OFF: ['cut off', 'knock out', 'sever', 'interrupt', 'disrupt', 'black out'],
  RESTORE: ['restore', 'repair', 'reconnect', 'fix', 'mend', 'restoration'],
  ESCAPE: [
    'escape',
    'get away',
    'run away',
    'make off',
    'abscond',
    'break out of',
    'break out of jail',
    'break out of prison',
    'jailbreak',
  ],
  WARN: ['warn', 'warning', 'caution', 'alert', 'issue warning', 'issue alert', 'give warning'],
  INVESTIGATE: ['investigate', 'probe', 'look into', 'examine', 'investigation', 'inquiry', 'open investigation', 'open inquiry'],
  SEARCH: ['search', 'look for', 'hunt', 'comb', 'scour', 'search for'],
  DEMAND: ['demand', 'ask for', 'call for', 'seek', 'request', 'appeal for', 'press for'],
  PROMISE: ['promise', 'pledge', 'vow', 'undertake'],
  REFUSE: ['refuse', 'decline to', 'turn down'],
  BUILD: ['build', 'construct', 'erect', 'construction'],
  FOUND: ['found', 'establish', 'set up', 'create', 'form'],
  REPLACE: ['replace', 'succeed', 'supersede'],
  THROW: ['throw', 'hurl', 'fling', 'lob', 'toss', 'pelt'],
  PURSUE: ['chase', 'pursue', 'chase down', 'pursuit', 'give chase'],
  PREVENT: ['prevent', 'avert', 'thwart', 'foil', 'repel', 'repulse'],
  EXPECT: ['expect', 'forecast', 'predict', 'project', 'anticipate'],
  HOST: ['hold', 'stage', 'host', 'take place'],
  WITHDRAW: ['withdraw', 'pull out', 'retreat', 'withdrawal'],
  SURRENDER: ['surrender', 'give up', 'turn in', 'give in'],
  EXTEND: ['extend', 'prolong', 'renew', 'extension'],
  EXPEL: ['expel', 'deport', 'evict', 'oust', 'expulsion'],
  STAY: ['stay', 'remain', 'keep'],
  BLAME: ['blame', 'hold responsible', 'fault'],
  ENTER: ['enter', 'break into', 'get into', 'break in', 'come in', 'get in'],
  VISIT: ['visit', 'tour', 'travel to'],
  DISCUSS: ['discuss', 'debate', 'talk about'],
  THREATEN: ['threaten', 'threat', 'menace'],
  GIVE: ['give', 'donate', 'grant', 'contribute', 'donation'],
  CHOOSE: ['choose', 'select', 'pick', 'opt'],
  USE: ['use', 'employ', 'utilise', 'utilize'],
  EARN: ['earn', 'make profit', 'profit', 'gross'],
  INSPECT: ['inspect', 'inspection'],
  BREAK: ['break', 'fracture', 'snap', 'crack'],
  TAKE_AWAY: ['take away', 'remove', 'carry off', 'make off with'],
  INFORM: ['inform', 'notify', 'brief'],
  OPEN: ['open', 'inaugurate', 'opening'],
  MARRY: ['marry', 'wed', 'marriage', 'wedding'],
  PRAISE: ['praise', 'hail', 'applaud', 'commend'],
}

/** Pairs of classes that answer a yes-or-no question the opposite way. */
export const OPPOSITE_CLASSES: readonly (readonly [string, string])[] = [
  ['RISE', 'FALL'],
  ['OPPOSE', 'SUPPORT'],
  ['WIN', 'LOSE'],
  ['CONVICT', 'ACQUIT'],
  ['SUSPEND', 'RESUME'],
  ['DENY', 'ADMIT'],
  ['HIRE', 'DISMISS'],
  ['BEGIN', 'FINISH'],
  ['AGREE', 'OPPOSE'],
  ['AGREE', 'REFUSE'],
  ['ALLOW', 'FORBID'],
  ['PRAISE', 'CONDEMN'],
  ['MISSING', 'ARREST'],
  ['DIE', 'SURVIVE'],
  ['DESTROY', 'SURVIVE'],
]

/** Pairs of classes that are steps of one thing: lifting a freeze and resuming, announcing and beginning. */
export const RELATED_CLASSES: readonly (readonly [string, string])[] = [
  ['LIFT', 'RESUME'],
  ['PUBLISH', 'ANNOUNCE'],
  // Archives are opened.
  ['PUBLISH', 'OPEN'],
  ['SUSPEND', 'POSTPONE'],
  ['CANCEL', 'POSTPONE'],
  ['DAMAGE', 'DESTROY'],
  ['CHARGE', 'ARREST'],
  ['BURN', 'EXPLODE'],
  ['CRASH', 'SINK'],
]

/** Classes whose subject, without an object, is the one it happens to. */
export const UNACCUSATIVE = new Set([
  'DIE',
  'DESTROY',
  'SINK',
  'MISSING',
  'EXPLODE',
  'BURN',
  'CRASH',
  'RISE',
  'FALL',
  'CLOSE',
  'SOUND',
  'BEGIN',
  'RESUME',
  'SURVIVE',
])

/**
 * Verbs of those classes that somebody does to another: "killing in the hall a judge" says of nobody that he died, though the object stands too
 * far off to be read, and "buildings destroyed" is a passive whatever is left out of it.
 */
export const DONE_TO_OTHERS: ReadonlySet<string> = new Set(
  'kill murder slay assassinate massacre destroy demolish flatten raze gut wreck bomb torch'.split(' '),
)

/** Verbs that report speech: their clause says who says so, not what happened. */
export const REPORTING_VERBS = new Set([
  'say',
  'tell',
  'report',
  'state',
  'add',
  'announce',
  'claim',
  'argue',
  'explain',
  'note',
  'write',
  'confirm',
  'declare',
  'assert',
  'recall',
  'warn',
  'insist',
  'estimate',
  'believe',
  'think',
  'reveal',
  'indicate',
  'show',
  'suggest',
  'stress',
  'admit',
  'deny',
  'comment',
  'remark',
  'reply',
  'quote',
  'conclude',
  'allege',
  'acknowledge',
  'describe',
  'testify',
  'inform',
  'maintain',
  'observe',
  'point',
  'counter',
  'tweet',
  'post',
])

/** Verbs of saying that name no act of their own: "said on Monday" dates the saying, "announced in July" dates an announcement. */
export const SAYING_VERBS = new Set(['say', 'tell', 'add', 'comment', 'remark', 'reply', 'write', 'note', 'explain', 'stress', 'insist'])

const BY_LEMMA = new Map<string, string[]>()
for (const [cls, lemmas] of Object.entries(PREDICATE_CLASSES)) {
  for (const lemma of lemmas) BY_LEMMA.set(lemma, [...(BY_LEMMA.get(lemma) ?? []), cls])
}

/** Each class → the classes it is paired with, either way round. */
function pairsOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const partners = new Map<string, Set<string>>()
  for (const [a, b] of pairs) {
    partners.set(a, (partners.get(a) ?? new Set()).add(b))
    partners.set(b, (partners.get(b) ?? new Set()).add(a))
  }
  return partners
}

const OPPOSITES = pairsOf(OPPOSITE_CLASSES)
const RELATED = pairsOf(RELATED_CLASSES)

const NO_CLASSES: readonly string[] = []

/** The classes a lemma (or lemma sequence joined by spaces) belongs to; empty where the lexicon knows none. */
export function predicateClasses(lemma: string): readonly string[] {
  return BY_LEMMA.get(lemma) ?? NO_CLASSES
}

/** Words whose class is that of the verb alone: a storm attacks nobody, a firm does not rise, a level destroys nothing. */
const VERBS_ONLY: ReadonlySet<string> = new Set(
  'level rock land dock ink back board storm firm contract gut tap issue measure object carry'.split(' '),
)

/** The classes of a noun: those of its lemma, where the noun names what the verb does ("the attack", "a fire", "the dead"). */
export function nounClasses(lemma: string): readonly string[] {
  return VERBS_ONLY.has(lemma) ? NO_CLASSES : predicateClasses(lemma)
}

/** True when two classes are recorded as opposites. */
export function oppositeClasses(a: string, b: string): boolean {
  return OPPOSITES.get(a)?.has(b) ?? false
}

/** True for a class with an opposite. */
export function hasOpposite(cls: string): boolean {
  return OPPOSITES.has(cls)
}

/** True when two lemmas belong to classes recorded as opposites ("firmed", "weakened"). */
export function oppositeLemmas(a: string, b: string): boolean {
  return predicateClasses(a).some((x) => predicateClasses(b).some((y) => oppositeClasses(x, y)))
}

/** True when two classes are recorded as steps of one thing. */
export function relatedClasses(a: string, b: string): boolean {
  return RELATED.get(a)?.has(b) ?? false
}
