/**
 * Ways in which a thing is done of which one excludes the other.
 *
 * In: nothing. Out: how somebody was killed by the lemma that says it, pairs of sides, sorts of tools and vehicles. Refuses: words that may stand for
 * several of a sort ("gun", "vehicle", "boat").
 */

const HOW: Readonly<Record<string, readonly string[]>> = {
  shot: ['shoot dead', 'shoot to death', 'fatally shoot', 'gun down', 'shoot'],
  stabbed: ['stab to death', 'fatally stab', 'knife to death', 'stab'],
  beaten: ['beat to death', 'fatally beat', 'bludgeon to death', 'club to death', 'kick to death'],
  stoned: ['stone to death'],
  strangled: ['strangle', 'suffocate', 'smother', 'choke to death'],
  drowned: ['drown'],
  burned: ['burn to death', 'burn alive'],
  poisoned: ['poison', 'poison to death'],
  crushed: ['crush to death', 'trample to death'],
  beheaded: ['behead', 'decapitate'],
  electrocuted: ['electrocute'],
  'frozen to death': ['freeze to death'],
  starved: ['starve to death'],
}

/** How somebody was killed, by the lemma of the predicate. */
export const HOW_KILLED: ReadonlyMap<string, string> = new Map(
  Object.entries(HOW).flatMap(([how, lemmas]) => lemmas.map((lemma) => [lemma, how])),
)

/** Two sides of one thing. */
export const SIDES: readonly (readonly [string, string])[] = [
  ['north', 'south'],
  ['east', 'west'],
  ['northern', 'southern'],
  ['eastern', 'western'],
  ['northbound', 'southbound'],
  ['eastbound', 'westbound'],
  ['left', 'right'],
  ['left-hand', 'right-hand'],
  ['front', 'rear'],
  ['front', 'back'],
  ['upper', 'lower'],
  ['inner', 'outer'],
  ['single', 'double'],
  ['elder', 'younger'],
  ['oldest', 'youngest'],
  ['port', 'starboard'],
]

const sort = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Tools and vehicles by sort: of one sort, one is none of the others. */
export const SORTS_OF_MEANS: readonly ReadonlySet<string>[] = [
  sort('pistol revolver rifle shotgun crossbow knife machete axe sword hammer bat grenade'),
  sort('truck van bus taxi motorcycle scooter bicycle tram train helicopter forklift tractor bulldozer ambulance ferry canoe dinghy'),
]
