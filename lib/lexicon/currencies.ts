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
  ['Rs.', implied('INR')],
  ['Rs', implied('INR')],
]

/** Codes that may stand before or after the number ("EUR 40", "40 USD"). Only those that are no English word in capitals. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    'USD EUR GBP JPY CNY AUD CAD NZD HKD SGD TWD CHF SEK NOK DKK ISK INR PKR LKR NPR BDT KRW RUB UAH PLN CZK HUF RON BGN MXN BRL ARS CLP COP PEN ZAR ' +
    'NGN KES GHS EGP MAD ILS AED SAR QAR KWD IRR IQD TRY THB VND IDR MYR PHP RMB'
  ).split(' '),
)

/** Names after the number, singular and plural. */
export const CURRENCY_NAMES: ReadonlyMap<string, Currency> = new Map([
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
  ['rial', stated('IRR')],
  ['rials', stated('IRR')],
  ['riyals', { code: null, stated: false }],
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
  ['krone', byCountry('norwegian:NOK norway:NOK danish:DKK denmark:DKK swedish:SEK sweden:SEK icelandic:ISK iceland:ISK czech:CZK')],
  ['franc', byCountry('swiss:CHF switzerland:CHF cfa:XOF french:FRF belgian:BEF congolese:CDF rwandan:RWF')],
  [
    'peso',
    byCountry(
      'mexican:MXN mexico:MXN philippine:PHP philippines:PHP argentine:ARS argentina:ARS chilean:CLP chile:CLP colombian:COP colombia:COP cuban:CUP uruguayan:UYU',
    ),
  ],
  [
    'pound',
    byCountry('british:GBP egyptian:EGP egypt:EGP syrian:SYP syria:SYP lebanese:LBP lebanon:LBP sudanese:SDG irish:IEP cypriot:CYP'),
  ],
  ['rupee', byCountry('indian:INR india:INR pakistani:PKR pakistan:PKR sri_lankan:LKR nepalese:NPR nepali:NPR nepal:NPR')],
  ['won', byCountry('korean:KRW south_korean:KRW north_korean:KPW')],
  ['lira', byCountry('turkish:TRY italian:ITL')],
  ['dinar', byCountry('iraqi:IQD iraq:IQD kuwaiti:KWD jordanian:JOD tunisian:TND algerian:DZD serbian:RSD libyan:LYD')],
  ['riyal', byCountry('saudi:SAR qatari:QAR yemeni:YER omani:OMR')],
  ['dirham', byCountry('uae:AED emirati:AED moroccan:MAD')],
  ['shilling', byCountry('kenyan:KES kenya:KES ugandan:UGX uganda:UGX tanzanian:TZS somali:SOS')],
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
  ['riyals', 'riyal'],
  ['dirhams', 'dirham'],
  ['shilling', 'shilling'],
  ['shillings', 'shilling'],
])

/** Words near "pounds" that make it money: the same word is a mass everywhere else. */
export const MONEY_CONTEXT: ReadonlySet<string> = new Set(
  'cost costs costing worth price priced pay paid pays fine fined salary wage wages loan debt fee fees sold bought spend spent spending raised tax taxes prize reward ransom cash budget grant donated earn earned profit profits revenue'.split(
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
