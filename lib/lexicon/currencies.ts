/**
 * Currencies by sign, code and name, to ISO 4217.
 *
 * In: nothing. Out: tables for a sign beside the number and for a name after it. A sign or name that several countries use carries
 * the code it implies when nothing says otherwise, and the countries' words that decide it; `implied: null` means it is left open.
 * Refuses: to know an exchange rate. Example: 'HK$' → HKD stated, '$' → USD implied, 'kroner' → NOK or DKK by the word "Norwegian".
 */

export interface Currency {
  /** ISO 4217; null when the name alone does not say whose. */
  readonly code: string | null
  /** False when the sign or name is shared and the code is the usual reading only. */
  readonly stated: boolean
  /** A hundredth of the currency ("cents"). */
  readonly minor?: boolean
}

const stated = (code: string): Currency => ({ code, stated: true })
const implied = (code: string): Currency => ({ code, stated: false })

/** Written before the number (some after it too: "40 €"). Longest sign is tried first. */
export const CURRENCY_SIGNS: readonly (readonly [sign: string, currency: Currency])[] = [
  ['MEX$', stated('MXN')],
  ['US$', stated('USD')],
  ['U.S.$', stated('USD')],
  ['USD$', stated('USD')],
  ['$US', stated('USD')],
  ['AU$', stated('AUD')],
  ['A$', stated('AUD')],
  ['$A', stated('AUD')],
  ['CA$', stated('CAD')],
  ['C$', stated('CAD')],
  ['$C', stated('CAD')],
  ['HK$', stated('HKD')],
  ['$HK', stated('HKD')],
  ['NZ$', stated('NZD')],
  ['$NZ', stated('NZD')],
  ['NT$', stated('TWD')],
  ['S$', stated('SGD')],
  ['R$', stated('BRL')],
  ['J$', stated('JMD')],
  ['TT$', stated('TTD')],
  ['FJ$', stated('FJD')],
  ['Z$', stated('ZWL')],
  ['$', implied('USD')],
  ['＄', implied('USD')],
  ['£', implied('GBP')],
  ['€', stated('EUR')],
  ['¥', implied('JPY')],
  ['￥', implied('JPY')],
  ['₹', stated('INR')],
  ['₩', implied('KRW')],
  ['₽', stated('RUB')],
  ['₺', stated('TRY')],
  ['₴', stated('UAH')],
  ['₱', stated('PHP')],
  ['₦', stated('NGN')],
  ['₪', stated('ILS')],
  ['₫', stated('VND')],
  ['฿', stated('THB')],
  ['£S', stated('SDG')],
  ['£E', stated('EGP')],
  ['E£', stated('EGP')],
  ['£stg', stated('GBP')],
  ['₡', stated('CRC')],
  ['₲', stated('PYG')],
  ['₵', stated('GHS')],
  ['₸', stated('KZT')],
  ['₾', stated('GEL')],
  ['₭', stated('LAK')],
  ['₮', stated('MNT')],
  ['៛', stated('KHR')],
  ['৳', stated('BDT')],
  ['Rs.', implied('INR')],
  ['Rs', implied('INR')],
  ['Rp', stated('IDR')],
  ['RM', stated('MYR')],
  ['Tk', stated('BDT')],
  ['KSh', stated('KES')],
  ['Ksh', stated('KES')],
  ['USh', stated('UGX')],
  ['TSh', stated('TZS')],
  ['CFA', implied('XOF')],
]

/** Codes that may stand before or after the number ("EUR 40", "40 USD"). Only those that are no English word in capitals. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    'USD EUR GBP JPY CNY AUD CAD NZD HKD SGD TWD CHF SEK NOK DKK ISK INR PKR LKR NPR BDT KRW RUB UAH PLN CZK HUF RON BGN MXN BRL ARS CLP COP PEN ZAR ' +
    'NGN KES GHS EGP MAD ILS AED SAR QAR KWD IRR IQD TRY THB VND IDR MYR PHP RMB'
  ).split(' '),
)

/** Names that one country alone has for its money, with their plurals. */
const OF_ONE_COUNTRY: readonly (readonly [code: string, names: string])[] = [
  // Money of its day: an archive counts in it.
  ['ATS', 'schilling schillings'],
  ['DEM', 'deutschmark deutschmarks deutschemark deutschemarks'],
  ['ECS', 'sucre sucres'],
  ['ESP', 'peseta pesetas'],
  ['GRD', 'drachma drachmas drachmae'],
  ['ITL', 'lire'],
  ['NLG', 'guilder guilders'],
  ['PTE', 'escudo escudos'],
  ['AFN', 'afghani afghanis'],
  ['AOA', 'kwanza kwanzas'],
  ['BDT', 'taka takas'],
  ['BGN', 'lev leva'],
  ['BOB', 'boliviano bolivianos'],
  ['BWP', 'pula'],
  ['CRC', 'colón colones colons'],
  ['ETB', 'birr'],
  ['GEL', 'lari laris'],
  ['GHS', 'cedi cedis'],
  ['GTQ', 'quetzal quetzales quetzals'],
  ['HNL', 'lempira lempiras'],
  ['HTG', 'gourde gourdes'],
  ['KHR', 'riel riels'],
  ['KZT', 'tenge'],
  ['LAK', 'kip'],
  ['MMK', 'kyat kyats'],
  ['MNT', 'tugrik tugriks tögrög'],
  ['MVR', 'rufiyaa'],
  ['MZN', 'metical meticais'],
  ['NGN', 'nairas'],
  ['NIO', 'córdoba córdobas cordoba cordobas'],
  ['PEN', 'soles'],
  ['PGK', 'kina'],
  ['PYG', 'guarani guaranis guaranies guaraní guaraníes'],
  ['UAH', 'hryvnias hryvni'],
  ['VES', 'bolívar bolívares bolivar bolivars bolivares'],
  ['ZMW', 'kwacha kwachas'],
  ['ILS', 'shekel'],
  ['HUF', 'forint'],
]

/** Names after the number, singular and plural. */
export const CURRENCY_NAMES: ReadonlyMap<string, Currency> = new Map([
  ...OF_ONE_COUNTRY.flatMap(([code, names]) => names.split(' ').map((name) => [name, stated(code)] as const)),
  ['dollar', implied('USD')],
  ['dollars', implied('USD')],
  ['bucks', implied('USD')],
  ['cent', { ...implied('USD'), minor: true }],
  ['cents', { ...implied('USD'), minor: true }],
  ['euro', stated('EUR')],
  ['euros', stated('EUR')],
  ['pence', { ...stated('GBP'), minor: true }],
  ['sterling', stated('GBP')],
  ['yen', stated('JPY')],
  ['yuan', stated('CNY')],
  ['renminbi', stated('CNY')],
  ['rupee', implied('INR')],
  ['rupees', implied('INR')],
  ['ruble', stated('RUB')],
  ['rubles', stated('RUB')],
  ['rouble', stated('RUB')],
  ['roubles', stated('RUB')],
  ['won', implied('KRW')],
  ['baht', stated('THB')],
  ['ringgit', stated('MYR')],
  ['rupiah', stated('IDR')],
  ['dong', stated('VND')],
  ['shekels', stated('ILS')],
  ['rand', stated('ZAR')],
  ['naira', stated('NGN')],
  ['reais', stated('BRL')],
  ['lira', implied('TRY')],
  ['liras', implied('TRY')],
  ['zloty', stated('PLN')],
  ['zlotys', stated('PLN')],
  ['forints', stated('HUF')],
  ['hryvnia', stated('UAH')],
  ['kronor', stated('SEK')],
  ['kronur', stated('ISK')],
  ['krona', { code: null, stated: false }],
  ['krone', { code: null, stated: false }],
  ['kroner', { code: null, stated: false }],
  ['crowns', { code: null, stated: false }],
  ['franc', { code: null, stated: false }],
  ['francs', { code: null, stated: false }],
  ['peso', { code: null, stated: false }],
  ['pesos', { code: null, stated: false }],
  ['dinar', { code: null, stated: false }],
  ['dinars', { code: null, stated: false }],
  ['rial', implied('IRR')],
  ['rials', implied('IRR')],
  ['riyal', { code: null, stated: false }],
  ['riyals', { code: null, stated: false }],
  ['dirham', { code: null, stated: false }],
  ['dirhams', { code: null, stated: false }],
  ['shilling', { code: null, stated: false }],
  ['shillings', { code: null, stated: false }],
])

/** Country words as "norwegian:NOK hong_kong:HKD"; an underscore is a space. */
const byCountry = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows.split(' ').map((row) => {
      const [country = '', code = ''] = row.split(':')
      return [country.replaceAll('_', ' '), code] as const
    }),
  )

/** Which currency a shared name is when a country's adjective or name stands in the sentence. */
export const CURRENCY_BY_COUNTRY: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'dollar',
    byCountry(
      'us:USD u.s.:USD american:USD australian:AUD canadian:CAD hong_kong:HKD singapore:SGD new_zealand:NZD taiwan:TWD taiwanese:TWD jamaican:JMD fiji:FJD zimbabwean:ZWL',
    ),
  ],
  [
    'krone',
    byCountry(
      'norwegian:NOK norway:NOK oslo:NOK danish:DKK denmark:DKK swedish:SEK sweden:SEK stockholm:SEK copenhagen:DKK prague:CZK icelandic:ISK iceland:ISK czech:CZK czechs:CZK norwegians:NOK danes:DKK swedes:SEK',
    ),
  ],
  ['franc', byCountry('swiss:CHF switzerland:CHF cfa:XOF french:FRF belgian:BEF congolese:CDF congo:CDF rwandan:RWF rwanda:RWF')],
  [
    'peso',
    byCountry(
      'mexican:MXN mexico:MXN philippine:PHP philippines:PHP argentine:ARS argentina:ARS chilean:CLP chile:CLP colombian:COP colombia:COP cuban:CUP uruguayan:UYU uruguay:UYU cuba:CUP',
    ),
  ],
  [
    'pound',
    byCountry(
      'british:GBP britain:GBP england:GBP london:GBP uk:GBP u.k.:GBP scotland:GBP wales:GBP egyptian:EGP egypt:EGP syrian:SYP syria:SYP lebanese:LBP lebanon:LBP sudanese:SDG sudan:SDG irish:IEP cypriot:CYP',
    ),
  ],
  ['rupee', byCountry('indian:INR india:INR pakistani:PKR pakistan:PKR sri_lankan:LKR sri_lanka:LKR nepalese:NPR nepali:NPR nepal:NPR')],
  ['won', byCountry('korean:KRW south_korean:KRW north_korean:KPW')],
  ['lira', byCountry('turkish:TRY italian:ITL')],
  [
    'dinar',
    byCountry(
      'iraqi:IQD iraq:IQD kuwaiti:KWD kuwait:KWD jordanian:JOD jordan:JOD tunisian:TND tunisia:TND algerian:DZD algeria:DZD serbian:RSD serbia:RSD libyan:LYD libya:LYD bahraini:BHD bahrain:BHD',
    ),
  ],
  ['riyal', byCountry('saudi:SAR saudi_arabia:SAR qatari:QAR qatar:QAR yemeni:YER yemen:YER omani:OMR oman:OMR iranian:IRR iran:IRR')],
  ['dirham', byCountry('uae:AED emirati:AED emirates:AED dubai:AED moroccan:MAD morocco:MAD')],
  ['shilling', byCountry('kenyan:KES kenya:KES ugandan:UGX uganda:UGX tanzanian:TZS tanzania:TZS somali:SOS somalia:SOS')],
])

/** Plural or variant name → the key of CURRENCY_BY_COUNTRY. */
export const CURRENCY_FAMILY: ReadonlyMap<string, string> = new Map([
  ['dollar', 'dollar'],
  ['dollars', 'dollar'],
  ['cents', 'dollar'],
  ['krone', 'krone'],
  ['kroner', 'krone'],
  ['krona', 'krone'],
  ['crowns', 'krone'],
  ['franc', 'franc'],
  ['francs', 'franc'],
  ['peso', 'peso'],
  ['pesos', 'peso'],
  ['pound', 'pound'],
  ['pounds', 'pound'],
  ['rupee', 'rupee'],
  ['rupees', 'rupee'],
  ['won', 'won'],
  ['lira', 'lira'],
  ['liras', 'lira'],
  ['dinar', 'dinar'],
  ['dinars', 'dinar'],
  ['riyal', 'riyal'],
  ['riyals', 'riyal'],
  ['rial', 'riyal'],
  ['rials', 'riyal'],
  ['dirham', 'dirham'],
  ['dirhams', 'dirham'],
  ['shilling', 'shilling'],
  ['shillings', 'shilling'],
])

/** Words near "pounds" that make it money: the same word is a mass everywhere else. */
export const MONEY_CONTEXT: ReadonlySet<string> = new Set(
  'give gives gave given giving receive receives received sum lend lent borrow borrows borrowed owe owes owed steal stole stolen demand demanded promised collected contributed bequeathed subscribed cost costs costing worth price priced pay paid pays fine fined salary wage wages loan debt fee fees sold bought spend spent spending raised tax taxes prize reward ransom cash budget grant donated earn earned profit profits revenue'.split(
    ' ',
  ),
)

/** Japanese money words after a number. */
export const CURRENCY_NAMES_JA: readonly (readonly [name: string, currency: Currency])[] = [
  ['香港ドル', stated('HKD')],
  ['豪ドル', stated('AUD')],
  ['米ドル', stated('USD')],
  ['カナダドル', stated('CAD')],
  ['ドル', implied('USD')],
  ['ユーロ', stated('EUR')],
  ['ポンド', implied('GBP')],
  ['人民元', stated('CNY')],
  ['ウォン', implied('KRW')],
  ['スイスフラン', stated('CHF')],
  ['ルピー', implied('INR')],
  ['ルーブル', stated('RUB')],
  ['円', stated('JPY')],
  ['元', implied('CNY')],
]
