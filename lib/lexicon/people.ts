/**
 * Words for people, and for what happens to them: what a bare number in news most often counts.
 *
 * In: nothing. Out: sets of lemmas and folded words. Refuses: to be complete; what is missing makes a noun plain, never wrong.
 * Example: "no casualties" counts 0, "no tsunami" counts nothing; "killing a man" counts 1, "meeting a man" does not.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const PERSON_NOUNS: ReadonlySet<string> = words(
  'person people man woman child boy girl baby infant toddler teenager adult youth resident villager citizen civilian passenger pedestrian motorist ' +
    'driver rider cyclist worker employee staff student pupil teacher nurse doctor patient soldier officer policeman policewoman guard guardsman ' +
    'firefighter fireman paramedic rescuer pilot crewman crewmember crew sailor seaman fisherman miner farmer shepherd tourist hiker climber ' +
    'visitor bystander onlooker spectator protester demonstrator marcher rioter gunman attacker assailant suspect prisoner inmate hostage captive ' +
    'victim casualty fatality survivor refugee migrant evacuee mother father son daughter brother sister wife husband grandmother grandfather ' +
    'couple relative clerk cashier customer shopper journalist reporter photographer cameraman priest monk nun pilgrim judge lawyer politician minister ' +
    'official colleague neighbour neighbor friend member leader militant rebel insurgent fighter terrorist bomber pirate robber thief trader vendor ' +
    'merchant builder labourer laborer engineer technician scientist athlete player skier swimmer diver surfer man sergeant constable corporal lieutenant deputy trooper',
)

/** Nouns that "no" counts as zero. "No reports of …" is silence, not a zero, and is not here. */
export const ZERO_NOUNS: ReadonlySet<string> = words(
  'casualty injury death fatality victim survivor damage loss arrest wounded dead deaths passenger hostage person people resident civilian child ' +
    'man woman crew worker employee student soldier officer fighter prisoner inmate patient tourist',
)

/** Verbs whose object is a person hurt: "killing a man". Folded inflected forms. */
export const HARM_VERBS: ReadonlySet<string> = words(
  'kill kills killed killing injure injures injured injuring wound wounds wounded wounding hurt hurts hurting shoot shoots shot shooting stab stabs ' +
    'stabbed stabbing strike strikes struck striking hit hits hitting crush crushes crushed crushing murder murders murdered murdering ' +
    'arrest arrests arrested arresting detain detained detaining rescue rescued rescuing kidnap kidnapped kidnapping behead beheaded execute executed',
)

/** Words after a number or a noun phrase that say what befell the counted: "five dead", "a woman was killed". */
export const FATE_WORDS: ReadonlySet<string> = words(
  'dead killed injured wounded hurt missing died dies die dying trapped stranded homeless unaccounted arrested detained rescued hospitalised ' +
    'hospitalized drowned stabbed shot burned burnt buried displaced evacuated crushed kidnapped murdered treated unhurt unharmed perished succumbed survived dying critically seriously fatally slightly',
)

/** Heads that end like a word for a person but are none, and would be caught by the endings below. */
export const NOT_PERSONS: ReadonlySet<string> = words(
  'number shoulder finger tower river matter letter paper order power corner computer water shower quarter character chapter letter computer center ' +
    'door floor motor mirror error factor sector minor harbor harbour list fist twist tank car target nerve hammer helicopter tanker trailer bunker container layer cover weather error flower border cooler',
)

/** Endings of nouns for people that the list above does not know. */
export const PERSON_ENDINGS: readonly string[] = ['man', 'woman', 'ist', 'ian', 'herd', 'or', 'er', 'ee', 'ant']
