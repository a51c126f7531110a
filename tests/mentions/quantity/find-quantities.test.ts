/**
 * What is read as a quantity and what is not: rows as rows.ts has them. No readings: nothing may be found.
 */
import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../../lib/mentions/quantity/find-quantities.ts'
import { sentenceOf } from '../sentence-of.ts'
import { check, type Row } from './rows.ts'

const COUNTS: readonly Row[] = [
  ['The harbour office said 12 ferries were cancelled.', ['12 ferries', '12 exact count - ferry']],
  ['At least ten ferries were cancelled.', ['At least ten ferries', '10 at-least count - ferry']],
  ['Two hundred and five letters were lost.', ['Two hundred and five letters', '205 exact count - letter']],
  ['He sold half a million masks.', ['half a million masks', '500000 exact count - mask']],
  ['He served 4-1/2 months.', ['4-1/2 months', '4.5 exact duration mo -']],
  ['He served 41/2 months.', ['41/2 months', '4.5 exact duration mo -']],
  ['It was a 21/4-mile walk.', ['21/4-mile', '2.25 exact length mi walk']],
  ['He faces two counts of murder.', ['two counts', '2 exact count - charge']],
  ['His level was .41 then.', ['.41', '0.41 exact count - -']],
  ['They ate 2½ dozen eggs.', ['2½ dozen eggs', '30 exact count - egg']],
  ['Roughly 1.2m people live there.', ['Roughly 1.2m people', '1200000 about count - person']],
  ['The floods killed 24 and injured 249.', ['24', '24 exact count - -'], ['249', '249 exact count - -']],
  ['Five dead, dozens injured.', ['Five', '5 exact count - -'], ['dozens', '20..99 vague count - -']],
  ['The toll rose to 11.', ['11', '11 exact count - -']],
  ['At least another 20 were hurt.', ['At least another 20', '20 at-least count - - more']],
  ['The other 12 climbers walked down.', ['other 12 climbers', '12 exact count - climber more']],
  ['Twenty more boats left.', ['Twenty more boats', '20 exact count - boat more']],
  [
    'Six police officers and seven AK-47s were there.',
    ['Six police officers', '6 exact count - officer'],
    ['seven AK-47s', '7 exact count - AK-47'],
  ],
  ['One of the guard’s uniforms was found.', ['One', '1 exact count - uniform']],
  ['Two 19-year-old students fell.', ['Two', '2 exact count - student'], ['19-year-old students', '19 exact age a student']],
  ['Her brother was the youngest to die, at 43.', ['43', '43 exact age a -']],
  ['Voss, who was 16 at the time, was convicted.', ['16', '16 exact age a -']],
  ['Two other Danes came.', ['Two other Danes', '2 exact count - dane more']],
  ['It is the first time Voss lost.', ['first time', '1 exact ordinal - time']],
  [
    'They led for three quarters and won four All-Star games.',
    ['three quarters', '3 exact count - quarter'],
    ['four All-Star games', '4 exact count - game'],
  ],
  ['They get $34 for each share.', ['$34 for each share', '34 exact rate USD/share - implied']],
  ['She borrowed 420,000 pounds from him.', ['420,000 pounds', '420000 exact money GBP - implied']],
  ['Both pilots survived.', ['Both pilots', '2 exact count - pilot']],
  ['The 1000-member choir sang.', ['1000-member', '1000 exact count - member']],
  ['About 2000 people fled.', ['About 2000 people', '2000 about count - person']],
  [
    'Some 50-odd guests and 40 or so cooks came.',
    ['Some 50-odd guests', '50 about count - guest'],
    ['40 or so cooks', '40 about count - cook'],
  ],
]

const NONE_AND_ONE: readonly Row[] = [
  ['No one was hurt.', ['No one', '0 exact count - person']],
  ['Nobody was aboard.', ['Nobody', '0 exact count - person']],
  ['None of the sailors was hurt.', ['None of the sailors', '0 exact count - sailor']],
  ['There were no casualties.', ['no casualties', '0 exact count - casualty']],
  ['The blast killed a man.', ['a man', '1 exact count - man article']],
  ['A 10-year-old girl was killed.', ['A', '1 exact count - girl article'], ['10-year-old girl', '10 exact age a girl']],
  ['Twelve AK 47 guns were found.', ['Twelve AK 47 guns', '12 exact count - gun']],
  ['Five Boeing 737 jets were grounded.', ['Five Boeing 737 jets', '5 exact count - jet']],
  [
    'Two quakes, measuring 7.6 and 7.4, struck.',
    ['Two quakes', '2 exact count - quake'],
    ['7.6', '7.6 exact scale - magnitude'],
    ['7.4', '7.4 exact scale - magnitude'],
  ],
  ['the 7.6 and 7.5 magnitude quakes', ['7.6', '7.6 exact scale - magnitude'], ['7.5 magnitude', '7.5 exact scale - magnitude']],
  ['tremors with magnitudes of 6.1 and 5.8', ['6.1', '6.1 exact scale - magnitude'], ['5.8', '5.8 exact scale - magnitude']],
  ['planks measuring 7.6 and 7.4 metres', ['7.6', '7.6 exact length m -'], ['7.4 metres', '7.4 exact length m -']],
  ['A single shot was heard.', ['A single shot', '1 exact count - shot']],
  ['Not a single shot was heard.', ['Not a single shot', '0 exact count - shot']],
  ['There were no reports of casualties.'],
  ['No tsunami was expected.'],
  ['No one-way street leads there.'],
  ['They met a man on the quay.'],
  ['A man killed his dog.'],
  ['Not a single light was on.'],
  ['One should never sail alone.'],
  ['He is one of the oldest skippers.'],
  ['They looked at one another.'],
  ['The next one will hold.'],
]

const VAGUE: readonly Row[] = [
  ['Hundreds of hikers were stranded.', ['Hundreds of hikers', '200..999 vague count - hiker']],
  ['Tens of thousands of pilgrims arrived.', ['Tens of thousands of pilgrims', '20000..99999 vague count - pilgrim']],
  ['More than a dozen huts burned.', ['More than a dozen huts', '12 over count - hut']],
  ['Several hundred dockers marched.', ['Several hundred dockers', '300..999 vague count - docker']],
  ['A few goats were lost.', ['A few goats', '2..6 vague count - goat']],
  ['Millions of euros were wasted.', ['Millions of euros', '2000000..999000000 vague money EUR -']],
  ['An unknown number of sheep drowned.', ['An unknown number', 'unresolved: the number is said to be unknown']],
  ['Many boats sank.'],
  ['Their test scores fell.'],
  ['Few were surprised.'],
]

const MONEY: readonly Row[] = [
  ['It cost $4.5bn.', ['$4.5bn', '4500000000 exact money USD - implied']],
  ['It cost US$5 and HK$40,000.', ['US$5', '5 exact money USD -'], ['HK$40,000', '40000 exact money HKD -']],
  [
    'It cost $ US1 million ($1.52 million).',
    ['$ US1 million', '1000000 exact money USD -'],
    ['$1.52 million', '1520000 exact money USD - implied'],
  ],
  ['It sold for $A195,900.', ['$A195,900', '195900 exact money AUD -']],
  [
    'More than 800 billion yen ($7.7 billion) was lent.',
    ['More than 800 billion yen', '800000000000 over money JPY -'],
    ['$7.7 billion', '7700000000 exact money USD - implied'],
  ],
  ['He paid 45 Norwegian kroner.', ['45 Norwegian kroner', '45 exact money NOK -']],
  ['In Denmark it costs 45 kroner.', ['45 kroner', '45 exact money DKK - implied']],
  ['It costs 45 kroner.', ['45 kroner', '45 exact money - - implied']],
  ['He was fined 200 pounds.', ['200 pounds', '200 exact money GBP - implied']],
  ['The cod weighed 200 pounds.', ['200 pounds', '200 exact mass lb -']],
  ['Rs 500 crore was spent.', ['Rs 500 crore', '5000000000 exact money INR - implied']],
  ['A ticket is 75 cents.', ['75 cents', '0.75 exact money USD - implied']],
  ['Damage of $2-3 billion is feared.', ['$2-3 billion', '2000000000..3000000000 range money USD - implied']],
  ['The bid was $140- $150 million.', ['$140- $150 million', '140000000..150000000 range money USD - implied']],
  ['The flow peaked at 1,520 m³/s.', ['1,520 m³/s', '1520 exact rate m3/s -']],
  ['It moves 20 litres of water per second.', ['20 litres of water per second', '20 exact rate L/s water']],
  ['It earned $4 million per season.', ['$4 million per season', '4000000 exact rate USD/season - implied']],
  ['Fuel is $3 a litre.', ['$3 a litre', '3 exact rate USD/L - implied']],
]

const MEASURES: readonly Row[] = [
  [
    'It is 40 square kilometers of 3.5-mile-long ice.',
    ['40 square kilometers', '40 exact area km2 -'],
    ['3.5-mile-long', '3.5 exact length mi ice'],
  ],
  ['Winds of 90 miles per hour blew.', ['90 miles per hour', '90 exact speed mph -']],
  ['It was -12°C and 31 degrees Celsius.', ['-12°C', '-12 exact temperature Cel -'], ['31 degrees Celsius', '31 exact temperature Cel -']],
  ['Minus-20 degree temperatures held.', ['Minus-20 degree', '-20 exact temperature - -']],
  ['It was 20 degrees below zero.', ['20 degrees below zero', '-20 exact temperature - -']],
  ['Temperatures were minus 20 as firefighters came.', ['minus 20', '-20 exact temperature - -']],
  ['The temperature fell to about 5.', ['about 5', '5 about temperature - -']],
  ['At such temperatures 20 people died.', ['20 people', '20 exact count - person']],
  ['It was minus 20 degrees below zero.', ['minus 20 degrees below zero', '-20 exact temperature - -']],
  ['The 30-degree heat killed crops.', ['30-degree', '30 exact temperature - -']],
  ['It made a 90-degree turn.', ['90-degree', '90 exact count - degree']],
  ['Police found 5 kg of amber.', ['5 kg', '5 exact mass kg amber']],
  ['Nine per cent of the stock was sold.', ['Nine per cent', '9 exact percent % stock']],
  [
    'Rates rose by half a point, or 50 basis points.',
    ['half a point', '0.5 exact points pp -'],
    ['50 basis points', '50 exact points bp -'],
  ],
  [
    'A 6.1-magnitude quake and one of magnitude 5.4 came.',
    ['6.1-magnitude', '6.1 exact scale - magnitude'],
    ['5.4', '5.4 exact scale - magnitude'],
  ],
  ['A 6.1 earthquake struck.', ['6.1', '6.1 exact scale - magnitude']],
  ['He hid a .32-caliber pistol.', ['.32-caliber', '0.32 exact scale - caliber']],
  ['They found a .45 calibre bullet.', ['.45 calibre', '0.45 exact scale - caliber']],
  ['A 40-caliber gun lay there.', ['40-caliber', '0.4 exact scale - caliber']],
  ['He bought a .357 Magnum.', ['.357 Magnum', '0.357 exact scale - caliber']],
  ['Damage was estimated at $3 million.', ['estimated at $3 million', '3000000 about money USD - implied']],
  ['The siege took two and a half hours.', ['two and a half hours', '2.5 exact duration h -']],
  ['He saw over 30 fights over two days.', ['over 30 fights', '30 over count - fight'], ['two days', '2 exact duration d -']],
  ['They waited for over two days.', ['over two days', '2 over duration d -']],
  ['Voss, 54, and a two-and-a-half-year-old boy came.', ['54', '54 exact age a -'], ['two-and-a-half-year-old boy', '2.5 exact age a boy']],
  ['A local man, 34, was hurt.', ['34', '34 exact age a -']],
  ['She is the captain, who is ninety-two and keeps bees.', ['ninety-two', '92 exact age a -']],
  ['He turns 54 in a week, she was 34 when it sank.', ['54', '54 exact age a -'], ['34', '34 exact age a -']],
  ['The depth was 77.', ['77', '77 exact count - -']],
  ['Marta Okoye was 77.', ['77', '77 exact age a -']],
  ['Their leader, Marta Okoye, was 77.', ['77', '77 exact age a -']],
  ['She is a mother of two.', ['two', '2 exact count - -']],
  ['A man of 44 was held.', ['44', '44 exact age a -']],
  ['He met a quiet girl of ten.', ['ten', '10 exact age a -']],
  ['The older of them is 61.', ['61', '61 exact age a -']],
  ['Boston was 77.', ['77', '77 exact count - -']],
  ['He is in his early 40s.', ['early 40s', '40..44 range age a -']],
  [
    'One in five residents and two-thirds of the crew left.',
    ['One in five residents', '0.2 exact share - resident'],
    ['two-thirds of the crew', `${2 / 3} exact share - crew`],
  ],
  ['It is 10 times stronger; he was stung 14 times.', ['10 times', '10 exact multiple - -'], ['14 times', '14 exact count - time']],
  ['The rate is 52 per 100,000.', ['52 per 100,000', '52 exact rate /100000 -']],
  ['It was the third strike and the 15th delay.', ['third strike', '3 exact ordinal - strike'], ['15th delay', '15 exact ordinal - delay']],
  [
    'Between 200 and 300 boats, 14-16 seals.',
    ['Between 200 and 300 boats', '200..300 range count - boat'],
    ['14-16 seals', '14..16 range count - seal'],
  ],
  ['It rose from 5 to 7 euros.', ['5', '5 exact money EUR -'], ['7 euros', '7 exact money EUR -']],
  ['It lies 31 degrees north.'],
  ['It began 30 years ago.'],
]

const NOTHING: readonly string[] = [
  'Article 7 was struck out.',
  'The G7 and the G-20 met in Room 2014.',
  'File No. 1384 and R052940 are missing.',
  'A Boeing 737 and a B-52 flew past.',
  'Flight 447 left gate 12 at 4:43 a.m. and 5 p.m.',
  'On 9/11 and June 4, 1989, and from 1987 to 1990, nothing moved.',
  'In 2004 the port was shut.',
  'It is open 24/7 by MI6.',
  'Call 555-0134 or 0800 555111 or see https://port.example/2014/33 or a7@port.example.',
  'Version 1.2.3 runs on an iPhone 15 and Windows 11.',
  'Covid-19, Psalm 23 and Chapter 3.',
  'ISBN 978-3-16-148410-0 and NW1 6XE.',
  'Wait a second, she said.',
  'He lives at 221 Baker Street.',
  'He fired a .22 rifle.',
  'It was on 11/2 again.',
  'In the 1990s and the 20th century all was quiet.',
  'He left on the 22nd and on June 15th.',
  'At one point the lights failed.',
  'One day the ice will melt.',
  'It was built in the nineteen sixties, or in nineteen eighty-nine.',
  'They read the Three Musketeers.',
  'It is in the 22000 block of Pier Road.',
  'She called 911.',
  'A 911 dispatcher heard it.',
  'Guards answered 999 calls.',
  "Champion again ('86,'87).",
  'A pick-six ended it.',
  'The 8900’s screen is bright.',
  'He stood over 15th-ranked Malta.',
  '',
  '   ',
]

const UNREADABLE: readonly Row[] = [
  ['About 12,34 people came.', ['12,34', 'unresolved: separators in no known grouping']],
  ['It cost 1.234.567 euros.', ['1.234.567', 'unresolved: dots between groups of three: thousands or a version']],
  ['It has 1234567890123456789 parts.', ['1234567890123456789', 'unresolved: more digits than a number holds exactly']],
]

describe('findQuantities', () => {
  for (const [title, rows] of Object.entries({ COUNTS, NONE_AND_ONE, VAGUE, MONEY, MEASURES, UNREADABLE })) {
    describe(title.toLowerCase().replaceAll('_', ' '), () => {
      it.each(rows.map((row) => ({ text: row[0], row })))('$text', ({ row }) => check(row))
    })
  }

  it.each(NOTHING)('finds nothing in: %s', (text) => check([text]))

  it('reads through Markdown markup and leaves link targets alone', () => {
    check([
      'At least **ten** ferries and [12 boats](https://port.example/99) left.',
      ['At least **ten** ferries', '10 at-least count - ferry'],
      ['12 boats', '12 exact count - boat'],
    ])
  })

  it('says why, for every mention', () => {
    const text = 'At least ten ferries, 12,34 boats, nobody, $3 a litre, two-thirds, Voss, 54, dozens.'
    for (const mention of findQuantities(sentenceOf(text), text)) expect(mention.because.length).toBeGreaterThan(0)
  })

  it('keeps what is language-neutral elsewhere, and does not guess separators', () => {
    const text = 'Hubo 16 muertos, 5 km y 1,500 km.'
    const found = findQuantities(sentenceOf(text, 'es'), text)
    expect(found.map((mention) => [text.slice(mention.start, mention.end), mention.kind])).toEqual([
      ['5 km', 'quantity'],
      ['1,500 km', 'unresolved'],
    ])
  })
})
