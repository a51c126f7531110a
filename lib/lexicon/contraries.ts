/**
 * Words that exclude one another when they are said of one thing.
 *
 * In: two words for a state, or two lemmas of verbs. Out: yes or no. Refuses: words of which one says more of the same ("warm", "hot").
 * Example: "asleep" / "awake", "insured" / "uninsured"; "passed" / "failed"; "stayed" / "left", which follow one upon the other.
 */

/** Each row: what somebody or something is, and what it is then not. */
const STATES =
  'asleep: awake | positive: negative | drunk: sober | sober: intoxicated, inebriated | calm: rough, stormy, choppy | empty: full, crowded, packed, occupied | empty: charged, loaded | dark: lit, bright, illuminated | open: closed, shut, locked | ' +
  'guilty: innocent | innocent: convicted | safe: dangerous, hazardous | healthy: ill, sick, unwell | private: public | secret: public | true: false | correct: wrong, false | right: wrong | ' +
  'genuine: fake, forged, false, counterfeit | real: fake, forged, imaginary | authentic: fake, forged | accidental: deliberate, intentional | permanent: temporary | single: married | afloat: aground, sunk | ' +
  'present: absent | wet: dry | hot: cold | strong: weak | rich: poor | thick: thin | deep: shallow | wide: narrow | long: short | tall: short | fast: slow | loud: quiet, silent | clean: dirty, filthy | ' +
  'steep: flat | rural: urban | civilian: military | domestic: foreign | voluntary: compulsory, mandatory, forced | optional: compulsory, mandatory | minor: major, serious, severe | ' +
  'bankrupt: solvent | sunny: cloudy, rainy, overcast | alone: accompanied | on: off, switched off, turned off | off: switched on, turned on | conscious: comatose | legal: forbidden, banned | peaceful: violent | unanimous: split, divided | united: divided, split | ' +
  'intact: broken, damaged, destroyed | raw: cooked | employed: jobless | sunk: floating | alive: buried | at large: in custody, in prison, in jail, under arrest | in custody: on bail, at liberty | ' +
  'in hospital: discharged | clear: blocked, obstructed | dry: flooded | accident: arson, murder, suicide, sabotage | arson: accident | accidental: arson | suicide: murder, homicide | on time: late, delayed, overdue | on duty: off duty | at home: abroad, away | under way: over | on course: off course'
/** Each row: a verb, and what nobody then did. */
const DOINGS =
  'pass: fail, reject, vote down | adopt: reject, vote down | approve: reject, fail, vote down | work: fail | function: fail | accept: refuse, reject, decline, turn down | agree: refuse, decline | succeed: fail | ' +
  'resign: stay on, dismiss, sack, oust | clear: convict, jail, sentence, imprison, find guilty | acquit: jail, sentence, imprison | throw out: approve, adopt, pass | veto: approve, sign | turn down: approve | test negative: test positive, come back positive, be positive | come back negative: test positive, come back positive, be positive | be negative: test positive, come back positive | switch on: switch off | turn on: turn off | know: be unaware, be ignorant | accept: deny | turn away: admit, accept | visit: stay away | attend: stay away | drop: go ahead | cancel: go ahead, take place | call off: go ahead, take place | postpone: go ahead | collapse: stay up | save: lose, destroy, demolish | unhurt: injure, injured, wound, wounded, hurt | unharmed: injure, injured, wound, wounded, hurt'
/** What may come after the other: no two sources that tell the one and the other say the same, and neither is wrong. */
const TURNS =
  'stay: leave, flee, go, depart | remain: leave, flee, depart | run: stop, halt | suspend: lift, resume, reinstate | appear: disappear, vanish | lock: unlock, open | load: unload | connect: disconnect | keep: lose, abandon, sell | ' +
  'tighten: loosen, ease, relax | widen: narrow | expand: shrink, contract | open: close, shut | arrive: leave, depart | enter: leave | come: go, leave | begin: end, stop | lose: find, recover | buy: sell | ' +
  'attack: defend | borrow: lend | send: receive | give: take, receive | push: pull | lift: lower, impose | increase: reduce | join: leave, quit | hide: reveal, disclose | start: stop, end, finish | ' +
  'arrest: release, free | detain: release, free | jail: release, free | close: reopen | give up: continue | withdraw: stand by | end: continue, go on | stop: continue, go on | finish: continue, go on | win: lose, draw | love: hate | remember: forget | trust: distrust, mistrust | teach: learn | ask: answer | hit: miss | catch: miss | float: sink | attend: miss, boycott | survive: die'

const keyOf = (a: string, b: string): string => `${a}|${b}`

function pairsOf(rows: string): ReadonlySet<string> {
  return new Set(
    rows.split(' | ').flatMap((row) => {
      const [word = '', others = ''] = row.split(': ')
      return others.split(', ').flatMap((other) => [keyOf(word, other), keyOf(other, word)])
    }),
  )
}

const CONTRARY_STATES = pairsOf(STATES)
const CONTRARY_DOINGS = pairsOf(DOINGS)
const OPPOSITE_TURNS = pairsOf(TURNS)

const WITH_STATES: ReadonlySet<string> = new Set([...CONTRARY_STATES].flatMap((pair) => pair.split('|')))
const WITH_CONTRARY: ReadonlySet<string> = new Set([...CONTRARY_DOINGS, ...OPPOSITE_TURNS].flatMap((pair) => pair.split('|')))

/** Words before which the same letters are no prefix. */
const NO_PREFIX: ReadonlySet<string> = new Set(
  'indifferent infamous invaluable inflammable uneasy inborn inbound inland inward intense disused'.split(' '),
)
const PREFIXES: ReadonlySet<string> = new Set(['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'non-'])
/** Shorter words make no sense with a prefix ("der", "under"). */
const SHORTEST = 4

/** Whether nothing can be both at a time. */
export function areContraryStates(a: string, b: string): boolean {
  return (WITH_STATES.has(a) && WITH_STATES.has(b) && CONTRARY_STATES.has(keyOf(a, b))) || isWithout(a, b) || isWithout(b, a)
}

/** Whether nobody can have done both to one thing. */
export function areContraryDoings(a: string, b: string): boolean {
  return CONTRARY_DOINGS.has(keyOf(a, b))
}

/** Whether such a doing is known by a contrary. */
export function hasContrary(lemma: string): boolean {
  return WITH_CONTRARY.has(lemma)
}

/** Whether the two undo one another, each in its turn. */
export function areTurns(a: string, b: string): boolean {
  return OPPOSITE_TURNS.has(keyOf(a, b))
}

/** "Unaware" is "aware" turned round. */
function isWithout(word: string, plain: string): boolean {
  return (
    plain.length >= SHORTEST &&
    plain.length < word.length &&
    word.endsWith(plain) &&
    PREFIXES.has(word.slice(0, -plain.length)) &&
    !NO_PREFIX.has(word)
  )
}
