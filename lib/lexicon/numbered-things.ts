/**
 * Things of which a number tells one from the next.
 *
 * In: nothing. Out: sets of folded words. Refuses: words before a number that counts or orders ("game 3", "page 7" tell where, not what).
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** With a capital, and the number after it, a road. */
export const NUMBERED_ROADS: ReadonlySet<string> = words('interstate highway route autobahn freeway motorway')

/** Whatever the case of their first letter: the number is a part of the name. */
export const NUMBERED_KINDS: ReadonlySet<string> = words(
  'flight resolution article section directive convention protocol amendment proposition decree regulation act ' +
    'runway platform gate terminal pier junction exit hangar reactor turbine unit room courtroom ward cell bunker sector camp borehole well shaft',
)

/** Makers and families of machines that are known by numbers. */
export const NUMBERED_MAKES: ReadonlySet<string> = words(
  'boeing airbus cessna embraer antonov tupolev ilyushin iphone ipad galaxy pixel xbox playstation windows apollo gemini soyuz formula',
)
