import { expect, it } from 'vitest'
import { counts } from './counts.ts'

it.each([
  ['The ferry was licensed to carry 250 people.', ['250 person [CAPACITY]']],
  ['The ferry can legally take 150 people.', ['150 person [CAPACITY]']],
  ['The ferry was certified for 180 people.', ['180 person [CAPACITY]']],
  ['The ground has room for 18,000 people.', ['18000 person [CAPACITY]']],
  ['The certified capacity of the vessel is 150 passengers.', ['150 passenger [CAPACITY]']],
  ['The ground seats 40,000 people.', ['40000 person [CAPACITY]']],
  // those whom it held
  ['The ferry was carrying 250 people.', ['250 person [CARRY]']],
  ['Buses took 40 people to the hospital.', ['40 person []']],
])('how many may be held, and how many were: %s', (text, expected) => expect(counts(text)).toEqual(expected))
