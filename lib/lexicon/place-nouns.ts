/**
 * Where things happen, in common nouns: rooms, buildings, roads, waters, vehicles one is in.
 *
 * In: nothing. Out: sets of lemmas and prepositions. Refuses: nouns that are as often something else ("hand", "case", "power").
 * Example: "in the crosswalk", "on the way to the hospital", "behind the school".
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** A place by its kind. */
export const PLACE_NOUNS: ReadonlySet<string> = words(
  'room bedroom bathroom kitchen closet hall hallway corridor lobby foyer stair staircase stairwell stairway landing floor basement cellar attic roof rooftop balcony porch veranda toilet restroom ' +
    'office building house home apartment flat dormitory residence hotel motel inn villa mansion cottage hut cabin tent shelter shed barn stable garage warehouse depot hangar tower block complex compound ' +
    'hospital clinic infirmary ward morgue mortuary school university college campus classroom kindergarten library museum gallery theatre theater cinema stadium arena gym gymnasium pool court courthouse courtroom ' +
    'prison jail cell barracks base camp headquarters garrison checkpoint fort fortress castle palace embassy consulate parliament church cathedral chapel mosque temple synagogue shrine monastery convent cemetery graveyard churchyard grave ' +
    'factory plant mill mine quarry refinery shipyard dockyard farm ranch field orchard vineyard garden yard courtyard lawn park playground forest wood jungle bush meadow swamp marsh desert ' +
    'shop store supermarket mall market bazaar bakery restaurant cafe bar pub nightclub club canteen cafeteria casino bank ' +
    'street road highway motorway freeway lane alley avenue boulevard path track trail intersection crossroads junction roundabout crosswalk crossing pavement sidewalk kerb curb shoulder bridge overpass underpass tunnel ramp ' +
    'station platform airport airfield airstrip runway terminal port harbour harbor dock pier wharf quay jetty marina lighthouse canal river stream creek lake pond reservoir dam sea ocean bay coast shore shoreline beach island reef cliff ' +
    'mountain hill hillside slope ridge peak summit valley gorge ravine cave crater volcano glacier ' +
    'village town city capital suburb outskirts neighbourhood neighborhood district province county region zone area border frontier ' +
    'car vehicle truck lorry van bus minibus taxi train carriage tram ship boat ferry vessel lifeboat raft deck hold bridge cockpit cabin plane aircraft helicopter ambulance trunk boot ' +
    'gate gateway door doorway entrance exit window wall fence ditch trench well scene site venue spot midcourt corner crosswalk pitch podium stage',
)

/** Prepositions of a place, as a value that answers "where". */
export const WHERE: ReadonlySet<string> = words(
  'in at on inside outside near behind beside under beneath below above over through across along around into onto off within beyond opposite between to from toward towards by against',
)

/** Places of one rank, none of which lies in another of it: who was shot in the kitchen was not shot on the stairs. */
const RANKS: readonly ReadonlySet<string>[] = [
  words(
    'room bedroom bathroom kitchen hallway corridor lobby foyer stair staircase stairwell stairway basement cellar attic roof rooftop balcony porch veranda toilet restroom office classroom courtroom ' +
      'closet cafeteria canteen ward cell garage cockpit cabin deck hold podium',
  ),
  words(
    'hotel motel hospital school university museum library theatre theater cinema stadium courthouse prison jail church cathedral mosque temple synagogue factory mill mine farm shop store supermarket restaurant ' +
      'warehouse station airport barracks embassy consulate palace castle nightclub pub bank',
  ),
  words('street road highway motorway pavement sidewalk field forest wood park garden beach river lake sea hillside cliff swamp desert'),
  words('car truck lorry van bus train plane aircraft helicopter boat ship ferry ambulance taxi tram lifeboat'),
]

/** Two places by their kind that cannot both be where one thing was. */
export function excludeOneAnother(a: string, b: string): boolean {
  return a !== b && RANKS.some((rank) => rank.has(a) && rank.has(b))
}
