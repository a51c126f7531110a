/** Scores, votes and records, and ranges that look like them. */
import { describe, it } from 'vitest'
import { check, type Row } from './rows.ts'

const SCORES: readonly Row[] = [
  ['They won 3-2 after a 5-19 start.', ['3-2', '3:2 exact score - -'], ['5-19', '5:19 exact score - start']],
  ['It beat Malta, 81-76.', ['81-76', '81:76 exact score - -']],
  ['It lost 10-8 and, 5-2, again.', ['10-8', '10:8 exact score - -'], ['5-2', '5:2 exact score - -']],
  ['They won 27–24 in overtime.', ['27–24', '27:24 exact score - -']],
  ['It was a 27-24 overtime loss.', ['27-24', '27:24 exact score - loss']],
  ['The Rovers (11-4) rest.', ['11-4', '11:4 exact score - -']],
  ['The council passed the plan 52-48.', ['52-48', '52:48 exact score - -']],
  ['A 7-2 vote followed.', ['7-2', '7:2 exact score - vote']],
  ['They lost by a score of 31-24.', ['31-24', '31:24 exact score - -']],
  ['The Rovers are 8-1 and improved to 25-7.', ['8-1', '8:1 exact score - -'], ['25-7', '25:7 exact score - -']],
  ['The basket made it 62-46.', ['62-46', '62:46 exact score - -']],
  ['Voss, 58-3 with 51 wins, rests.', ['58-3', '58:3 exact score - -'], ['51 wins', '51 exact count - win']],
  ['They were tied at 24-24.', ['24-24', '24:24 exact score - -']],
  ['They won 3-0 Sunday and 2-1 last night.', ['3-0', '3:0 exact score - -'], ['2-1', '2:1 exact score - -']],
  // ranges, whoever wins or loses
  ['They led children aged 9-14 home.', ['aged 9-14', '9..14 range age a -']],
  ['They lost 4-6 weeks.', ['4-6 weeks', '4..6 range duration wk -']],
  ['They won in 4-6 weeks.', ['4-6 weeks', '4..6 range duration wk -']],
  ['Prices fell 5-10 per cent.', ['5-10 per cent', '5..10 range percent % -']],
  ['He lost 2-3 boats.', ['2-3 boats', '2..3 range count - boat']],
  ['They had 10-15 wins.', ['10-15 wins', '10..15 range count - win']],
  ['She won 10-12 of the prizes.', ['10-12', '10..12 range count - prize']],
  // no score
  ['They won at 2-1 odds.'],
  ['They won the call on 555-134.'],
  ['They lost it on 9-11.'],
  ['They passed 12-14 Pier Road.'],
  ['He passed verses 3-4.'],
  ['They voted from 10-12.'],
  ['The group (18-24) rejected it.'],
  ['They won 10-5-2.'],
  ['The shop opened 9-5.'],
]

describe('scores', () => {
  it.each(SCORES.map((row) => ({ text: row[0], row })))('$text', ({ row }) => check(row))
})
