/**
 * Units of measure: their code, their spellings, and where the conversion to the base unit comes from.
 *
 * In: nothing. Out: one row a unit. `library` names the unit in the package `convert` (MIT), which holds the factors; `factor` is written
 * here only where that package has none, or has a rounded calendar: UCUM's mean year (365.25 d) makes 12 months exactly one year.
 * Refuses: abbreviations that are English words ("in", "a"), and knowing whether a gallon or a ton is British.
 * Example: 'square kilometers' → code 'km2', measure 'area', library 'square kilometer'.
 */
import type { Measure } from '../model.ts'

export interface UnitRow {
  readonly code: string
  readonly measure: Measure
  /** Whole words, singular and plural, folded. A space separates words of one spelling. */
  readonly words: readonly string[]
  /** Signs and abbreviations, case as written: "MB" is not "Mb". */
  readonly signs: readonly string[]
  readonly library?: string
  readonly factor?: number
}

/** The base unit that every unit of a measure converts to; null where a measure has no fixed conversion. */
export const BASE_UNITS: ReadonlyMap<Measure, { readonly code: string; readonly library: string | null }> = new Map([
  ['length', { code: 'm', library: 'meter' }],
  ['area', { code: 'm2', library: 'square meter' }],
  ['volume', { code: 'm3', library: 'cubic meter' }],
  ['mass', { code: 'kg', library: 'kilogram' }],
  ['speed', { code: 'm/s', library: null }],
  ['temperature', { code: 'K', library: 'kelvin' }],
  ['energy', { code: 'J', library: 'joule' }],
  ['power', { code: 'W', library: 'watt' }],
  ['pressure', { code: 'Pa', library: 'pascal' }],
  ['data', { code: 'B', library: 'byte' }],
  ['duration', { code: 's', library: 'second' }],
  ['age', { code: 's', library: 'second' }],
  ['percent', { code: '1', library: null }],
  ['share', { code: '1', library: null }],
  ['points', { code: 'pp', library: null }],
])

const DAY = 86_400
const YEAR = 365.25 * DAY

function unit(code: string, measure: Measure, words: string, signs: string, source: string | number): UnitRow {
  return {
    code,
    measure,
    words: words === '' ? [] : words.split('|'),
    signs: signs === '' ? [] : signs.split('|'),
    ...(typeof source === 'number' ? { factor: source } : { library: source }),
  }
}

export const UNITS: readonly UnitRow[] = [
  unit('km', 'length', 'kilometer|kilometers|kilometre|kilometres|km|kms', 'km|㎞', 'kilometer'),
  unit('m', 'length', 'meter|meters|metre|metres', 'm', 'meter'),
  unit('cm', 'length', 'centimeter|centimeters|centimetre|centimetres', 'cm|㎝', 'centimeter'),
  unit('mm', 'length', 'millimeter|millimeters|millimetre|millimetres', 'mm|㎜', 'millimeter'),
  unit('mi', 'length', 'mile|miles', 'mi', 'mile'),
  unit('nmi', 'length', 'nautical mile|nautical miles|sea miles', 'nmi', 'nautical mile'),
  unit('yd', 'length', 'yard|yards', 'yd|yds', 'yard'),
  unit('ft', 'length', 'foot|feet', 'ft', 'foot'),
  unit('in', 'length', 'inch|inches', '', 'inch'),
  unit(
    'km2',
    'area',
    'square kilometer|square kilometers|square kilometre|square kilometres|sq km|sq kilometres',
    'km2|km²',
    'square kilometer',
  ),
  unit('m2', 'area', 'square meter|square meters|square metre|square metres|sq m|sq metres', 'm2|m²', 'square meter'),
  unit('mi2', 'area', 'square mile|square miles|sq mi|sq miles', 'mi2', 'square mile'),
  unit('ft2', 'area', 'square foot|square feet|sq ft|sq feet', 'ft2|ft²', 'square foot'),
  unit('yd2', 'area', 'square yard|square yards|sq yd', '', 'square yard'),
  unit('ha', 'area', 'hectare|hectares', 'ha', 'hectare'),
  unit('acre', 'area', 'acre|acres', '', 'acre'),
  unit('km3', 'volume', 'cubic kilometer|cubic kilometers|cubic kilometre|cubic kilometres', 'km3|km³', 'cubic kilometer'),
  unit('m3', 'volume', 'cubic meter|cubic meters|cubic metre|cubic metres', 'm3|m³', 'cubic meter'),
  unit('cm3', 'volume', 'cubic centimeter|cubic centimeters|cubic centimetre|cubic centimetres', 'cm3|cm³', 'cubic centimeter'),
  unit('ft3', 'volume', 'cubic foot|cubic feet', '', 'cubic foot'),
  unit('L', 'volume', 'liter|liters|litre|litres', 'L|l', 'liter'),
  unit('mL', 'volume', 'milliliter|milliliters|millilitre|millilitres', 'ml|mL', 'milliliter'),
  unit('gal', 'volume', 'gallon|gallons|us gallons', 'gal', 'gallon'),
  unit('bbl', 'volume', 'barrel|barrels', 'bbl', 42 * 0.003785411784),
  unit('kg', 'mass', 'kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos', 'kg|㎏', 'kilogram'),
  unit('g', 'mass', 'gram|grams|gramme|grammes', 'g', 'gram'),
  unit('mg', 'mass', 'milligram|milligrams', 'mg', 'milligram'),
  unit('t', 'mass', 'tonne|tonnes|metric ton|metric tons', 't', 'tonne'),
  unit('ton', 'mass', 'ton|tons|short tons', '', 'short ton'),
  unit('lb', 'mass', 'pound|pounds', 'lb|lbs', 'pound'),
  unit('oz', 'mass', 'ounce|ounces', 'oz', 'ounce'),
  unit('st', 'mass', 'stone', '', 'stone'),
  unit(
    'km/h',
    'speed',
    'kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour|kph|kmh|km per hour|km an hour',
    'km/h|kph|kmh',
    1000 / 3600,
  ),
  unit('mph', 'speed', 'miles per hour|miles an hour|mph|mile per hour|mile an hour', 'mph', 1609.344 / 3600),
  unit('m/s', 'speed', 'meters per second|metres per second|meters a second|metres a second', 'm/s', 1),
  unit('kn', 'speed', 'knot|knots', '', 1852 / 3600),
  unit('Cel', 'temperature', 'degrees celsius|degree celsius|degrees centigrade|degrees c|celsius|centigrade', '°C|℃', 'celsius'),
  unit('[degF]', 'temperature', 'degrees fahrenheit|degree fahrenheit|degrees f|fahrenheit', '°F|℉', 'fahrenheit'),
  unit('J', 'energy', 'joule|joules', '', 'joule'),
  unit('kWh', 'energy', 'kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours', 'kWh', 'kWh'),
  unit('MWh', 'energy', 'megawatt hour|megawatt hours|megawatt-hour|megawatt-hours', 'MWh', 'MWh'),
  unit('GWh', 'energy', 'gigawatt hour|gigawatt hours|gigawatt-hour|gigawatt-hours', 'GWh', 'GWh'),
  unit('W', 'power', 'watt|watts', 'W', 'watt'),
  unit('kW', 'power', 'kilowatt|kilowatts', 'kW', 'kilowatt'),
  unit('MW', 'power', 'megawatt|megawatts', 'MW', 'megawatt'),
  unit('GW', 'power', 'gigawatt|gigawatts', 'GW', 'gigawatt'),
  unit('hp', 'power', 'horsepower', 'hp', 'horsepower'),
  unit('Pa', 'pressure', 'pascal|pascals', 'Pa', 'pascal'),
  unit('hPa', 'pressure', 'hectopascal|hectopascals|millibar|millibars', 'hPa|mbar', 'hectopascal'),
  unit('bar', 'pressure', 'bar', '', 'bar'),
  unit('psi', 'pressure', 'psi', 'psi', 'psi'),
  unit('B', 'data', 'byte|bytes', '', 'byte'),
  unit('kB', 'data', 'kilobyte|kilobytes', 'KB|kB', 'kilobyte'),
  unit('MB', 'data', 'megabyte|megabytes', 'MB', 'megabyte'),
  unit('GB', 'data', 'gigabyte|gigabytes', 'GB', 'gigabyte'),
  unit('TB', 'data', 'terabyte|terabytes', 'TB', 'terabyte'),
  unit('PB', 'data', 'petabyte|petabytes', 'PB', 'petabyte'),
  unit('s', 'duration', 'second|seconds|sec|secs', 'sec', 'second'),
  unit('min', 'duration', 'minute|minutes|min|mins', 'min|mins', 'minute'),
  unit('h', 'duration', 'hour|hours|hr|hrs', 'hrs|hr|h', 'hour'),
  unit('d', 'duration', 'day|days', '', 'day'),
  unit('wk', 'duration', 'week|weeks', '', 'week'),
  unit('fortnight', 'duration', 'fortnight|fortnights', '', 14 * DAY),
  unit('mo', 'duration', 'month|months', '', YEAR / 12),
  unit('a', 'duration', 'year|years|yr|yrs', 'yr|yrs', YEAR),
  unit('decade', 'duration', 'decade|decades', '', 10 * YEAR),
  unit('cent', 'duration', 'century|centuries', '', 100 * YEAR),
  unit('pp', 'points', 'percentage point|percentage points|percent points', 'pp', 1),
  unit('bp', 'points', 'basis point|basis points', 'bp|bps', 0.01),
  unit('%', 'percent', 'percent|per cent|pct', '%|％', 0.01),
]

/** Japanese spellings, longest first where one begins another. キロ alone is a length here; a mass is written キログラム or kg. */
export const UNITS_JA: readonly (readonly [form: string, code: string])[] = [
  ['平方キロメートル', 'km2'],
  ['平方キロ', 'km2'],
  ['平方メートル', 'm2'],
  ['立方メートル', 'm3'],
  ['キロメートル', 'km'],
  ['センチメートル', 'cm'],
  ['ミリメートル', 'mm'],
  ['キログラム', 'kg'],
  ['キロワット時', 'kWh'],
  ['キロワット', 'kW'],
  ['メガワット', 'MW'],
  ['ヘクトパスカル', 'hPa'],
  ['ヘクタール', 'ha'],
  ['パーセント', '%'],
  ['メートル', 'm'],
  ['リットル', 'L'],
  ['グラム', 'g'],
  ['センチ', 'cm'],
  ['ミリ', 'mm'],
  ['マイル', 'mi'],
  ['キロ', 'km'],
  ['トン', 't'],
  ['ポイント', 'pp'],
  ['時間', 'h'],
  ['分間', 'min'],
  ['秒間', 's'],
  ['日間', 'd'],
  ['週間', 'wk'],
  ['か月', 'mo'],
  ['カ月', 'mo'],
  ['ヶ月', 'mo'],
  ['ヵ月', 'mo'],
  ['箇月', 'mo'],
  ['年間', 'a'],
  ['年ぶり', 'a'],
  ['秒', 's'],
  ['度', 'Cel'],
  ['km', 'km'],
  ['cm', 'cm'],
  ['mm', 'mm'],
  ['kg', 'kg'],
  ['ha', 'ha'],
  ['㎞', 'km'],
  ['㎝', 'cm'],
  ['㎏', 'kg'],
  ['m', 'm'],
  ['%', '%'],
  ['％', '%'],
]

/** Words that may stand between a number and its unit without changing it: "three straight days". */
export const UNIT_MODIFIERS: ReadonlySet<string> = new Set(
  'full whole long straight consecutive solid more extra additional further other short successive terrible difficult'.split(' '),
)
