/**
 * What is known of posts and ranks: short forms, words that set one below another, and those that nobody holds two of.
 *
 * In: nothing. Out: tables of folded words. Refuses: to be complete; what is missing is compatible with everything.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s*,\s*/))

/** A word of a title as it is written in full; without dots. */
export const LONG_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    lt: 'lieutenant',
    sgt: 'sergeant',
    capt: 'captain',
    col: 'colonel',
    gen: 'general',
    maj: 'major',
    cpl: 'corporal',
    pvt: 'private',
    adm: 'admiral',
    brig: 'brigadier',
    cmdr: 'commander',
    const: 'constable',
    det: 'detective',
    insp: 'inspector',
    supt: 'superintendent',
    gov: 'governor',
    sen: 'senator',
    rep: 'representative',
    congressman: 'representative',
    congresswoman: 'representative',
    prof: 'professor',
    rev: 'reverend',
    sheik: 'sheikh',
    spokesman: 'spokesperson',
    spokeswoman: 'spokesperson',
    chairman: 'chairperson',
    chairwoman: 'chairperson',
    chair: 'chairperson',
    cofounder: 'co-founder',
    advisor: 'adviser',
    actress: 'actor',
    vp: 'vice president',
    gm: 'general manager',
    ceo: 'chief executive officer',
    cfo: 'chief financial officer',
    coo: 'chief operating officer',
    cto: 'chief technology officer',
    pm: 'prime minister',
    justice: 'judge',
    shooter: 'attacker',
    gunman: 'attacker',
    assailant: 'attacker',
  }),
)

/** Forms of address, and what everybody is: no answer to who somebody is. */
export const NO_POST: ReadonlySet<string> = words(
  'mr, mrs, ms, miss, mx, dr, sir, dame, lord, lady, saint, man, woman, boy, girl, teenager, friend, colleague, member, partner, opponent, rival, victim, suspect, father, mother, brother, sister, son, daughter, uncle, aunt, cousin, husband, wife, star, king, queen, prince, princess, count, baron',
)

/** Before a post: who has it is below whoever has the post itself. */
export const BELOW: ReadonlySet<string> = words('deputy, assistant, vice, associate, lieutenant')

/** Before a post, and part of it. */
export const PART_OF_POST: ReadonlySet<string> = new Set([
  ...BELOW,
  ...words('acting, interim, former, ex, senior, executive, chief, co, honorary, retired, late, then, incoming, outgoing, designate'),
])

/** No longer, or not yet. */
export const AT_ANOTHER_TIME: ReadonlySet<string> = words('former, ex, retired, late, then, incoming, outgoing, acting, interim, designate')

/** Posts that are not called by their name where somebody is below them: an assistant professor is called a professor, no deputy mayor is a mayor. */
export const NAMED_EXACTLY: ReadonlySet<string> = words(
  'president, prime minister, district attorney, general manager, mayor, governor, sheriff, police chief, fire chief, secretary of state, secretary general, commissioner, chairperson',
)

/** Ranks of which a person has one. */
export const RANKS: ReadonlySet<string> = words(
  'private, corporal, sergeant, lieutenant, captain, major, colonel, general, admiral, commodore, commander, constable, inspector, superintendent',
)

/** Houses of which a person is in one. */
export const HOUSES: ReadonlySet<string> = words('senator, representative')

/** What several of one family may be in one story: two of a surname are no one for it. */
export const HELD_BY_MANY: ReadonlySet<string> = words(
  'resident, witness, survivor, neighbour, neighbor, worker, employee, official, officer, soldier, policeman, student, teacher, player, passenger, driver, defendant, juror, tenant, housewife, pensioner, retiree, landowner, shareholder, investor, volunteer, activist, campaigner, farmer, fisherman, sailor, seaman, miner, dealer, trader, gunman, attacker, killer, prisoner, inmate, fugitive, lawyer, founder, veteran',
)

/** Who does this to a body has a post in it: "Ann Voss, who chairs the club". */
export const POST_OF_DOING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    own: 'owner',
    chair: 'chairperson',
    head: 'head',
    lead: 'leader',
    direct: 'director',
    manage: 'manager',
    edit: 'editor',
    coach: 'coach',
    captain: 'captain',
    command: 'commander',
  }),
)
