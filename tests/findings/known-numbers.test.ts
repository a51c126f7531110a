import { expect, it } from 'vitest'
import { foundIn, told } from './told.ts'

const numbers = async (bodies: readonly string[]): Promise<readonly string[]> =>
  (await foundIn(bodies, 'name')).filter(({ question }) => question.startsWith('Which number')).map(told)

it.each([
  [
    'a digit less',
    ['Witnesses may call the police on 0845 125 2222.', 'The police ask witnesses to call 0845 125 222.'],
    ['Which number is meant: “0845 125 222” or “0845 125 2222”? conflict: 0845 125 222 | 0845 125 2222'],
  ],
  [
    'another digit, and other signs between',
    ['Call the hotline at 800-800-3855.', 'The hotline is (800) 800-3885.'],
    ['Which number is meant: “800-800-3855” or “(800) 800-3885”? conflict: (800) 800-3885 | 800-800-3855'],
  ],
  [
    'a flight with two digits in another order',
    ['Flight 417 came down near the lake.', 'Those aboard flight 471 were from Aldport.'],
    ['Which number is meant: “Flight 417” or “flight 471”? conflict: Flight 417 | flight 471'],
  ],
  // the same
  [
    'the same digits',
    ['Call the hotline at 800-800-3855.', 'The hotline is (800) 800 3855.'],
    ['Which number is to be called? agree: (800) 800 3855 = 800-800-3855'],
  ],
  // refused
  ['another flight', ['Flight 417 came down near the lake.', 'Flight 418 turned back.'], []],
  ['flights that one text has both of', ['Flight 417 came down near the lake. Flight 471 turned back.', 'Flight 471 turned back.'], []],
  ['two telephones', ['Call the hotline at 800-800-3855.', 'The hotline is 800-555-1234.'], []],
  ['years', ['They called 2010-2012 the years of plenty.', 'Some call 2010-2013 the years of plenty.'], []],
  ['the number of a case', ['The case has the number 12345678.', 'The number of the case is 12345679.'], []],
  ['a figure that nobody calls', ['The firm sold 1240500 masks.', 'The firm sold 1240600 masks.'], []],
])('a number that is written in two ways: %s', async (_, bodies, expected) => expect(await numbers(bodies)).toEqual(expected))
