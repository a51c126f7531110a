/**
 * English words that do not follow the rules of inflection, for questions the engine writes itself.
 *
 * In: nothing. Out: tables by lemma. Refuses: rare and dialectal forms; one form is enough to write with, where British and
 * American English differ it is the British one.
 */

/** Lemma → past tense and past participle, where "-ed" is wrong. One word = both are the same. */
const IRREGULAR =
  'arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet bet|bid bid|bind bound|' +
  'bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burst burst|buy bought|cast cast|' +
  'catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|' +
  'drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|' +
  'forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got|give gave given|go went gone|grind ground|' +
  'grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|leave left|' +
  'lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken|outbid outbid|overcome overcame overcome|' +
  'oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|put put|quit quit|read read|rebuild rebuilt|repay repaid|rerun reran rerun|' +
  'resell resold|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn|' +
  'shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|' +
  'sleep slept|slide slid|sling slung|slit slit|sow sowed sown|speak spoke spoken|speed sped|spend spent|spin spun|spit spat|split split|spread spread|' +
  'spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck|string strung|strive strove striven|swear swore sworn|sweep swept|' +
  'swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust thrust|' +
  'tread trod trodden|undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|upset upset|wake woke woken|' +
  'wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written'

/** Lemma → [past tense, past participle]. */
export const IRREGULAR_VERBS: ReadonlyMap<string, readonly [string, string]> = new Map(
  IRREGULAR.split('|').map((row) => {
    const [lemma = '', past = '', participle = past] = row.split(' ')
    return [lemma, [past, participle]]
  }),
)

/** Verbs of more than one syllable whose last consonant is doubled ("cancelled", "occurred"); one syllable follows a rule. */
export const DOUBLED_VERBS: ReadonlySet<string> = new Set(
  (
    'abet abhor acquit admit allot annul appal bar begin cancel channel commit compel concur confer control counsel defer deter dial dispel equal equip excel expel ' +
    'forbid forget format fuel fulfil funnel impel incur infer initial instil kidnap label level marshal model occur omit outfit panel patrol pedal permit prefer ' +
    'program propel quarrel rebel rebut recur refer regret remit repel rival shovel shrivel signal spiral submit swivel total towel transfer transmit travel tunnel unravel worship'
  ).split(' '),
)

/** Nouns whose plural no rule gives. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  (
    'person people|man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|life lives|wife wives|knife knives|leaf leaves|half halves|' +
    'shelf shelves|thief thieves|wolf wolves|loaf loaves|calf calves|crisis crises|analysis analyses|thesis theses|basis bases|hypothesis hypotheses|axis axes|' +
    'criterion criteria|phenomenon phenomena|bacterium bacteria|memorandum memoranda|cactus cacti|datum data|medium media|echo echoes|hero heroes|potato potatoes|' +
    'tomato tomatoes|torpedo torpedoes|volcano volcanoes|embargo embargoes|veto vetoes|cargo cargoes|mosquito mosquitoes|passer-by passers-by|bus buses|gas gases|quiz quizzes'
  )
    .split('|')
    .map((row) => row.split(' ') as [string, string]),
)

/** Nouns that are one and many in the same form, or many already. */
export const SAME_PLURAL: ReadonlySet<string> = new Set(
  (
    'aircraft spacecraft hovercraft watercraft series species fish sheep deer cattle livestock poultry salmon trout shrimp crew staff police personnel people troops ' +
    'headquarters barracks crossroads means gallows offspring dead injured wounded missing homeless percent yen yuan baht won rand military clergy youth'
  ).split(' '),
)
