import { expect, it } from 'vitest'
import { counts } from './counts.ts'

it.each([
  // all who belong to it
  ['The ferry has a crew of 22.', ['22 crew [CARRY]']],
  ['A lifeboat took off all 16 members of its crew.', ['16 crew [LEAVE CARRY]']],
  ['Every one of her 14 crew was saved.', ['14 crew [RESCUE CARRY]']],
  ['The 22-member crew was flown home.', ['22 crew [CARRY]']],
  ['A 12-member jury sat.', ['12 jury []']],
  ['The firm has a workforce of 3,200.', ['3200 workforce [HIRE]']],
  // some of them
  ['Two crew were hurt.', ['2 crew [INJURE]']],
  ['Two members of the crew were hurt.', ['2 crew [INJURE]']],
  // members of what nobody counts by its members
  ['Two members of the gang were arrested.', ['2 member [ARREST]']],
])('how many belong to a crew: %s', (text, expected) => expect(counts(text)).toEqual(expected))
