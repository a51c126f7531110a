import { describe, expect, it } from 'vitest'
import { isInflectable, participleOf, pastOf, pluralOf } from '../../lib/text/inflect.ts'

describe('plural', () => {
  it.each([
    ['ferry', 'ferries'],
    ['page', 'pages'],
    ['person', 'people'],
    ['people', 'people'],
    ['child', 'children'],
    ['schoolchild', 'schoolchildren'],
    ['fisherman', 'fishermen'],
    ['policewoman', 'policewomen'],
    ['human', 'humans'],
    ['crew member', 'crew members'],
    ['church', 'churches'],
    ['day', 'days'],
    ['aircraft', 'aircraft'],
    ['roof', 'roofs'],
    ['個', '個'],
  ])('%s → %s', (noun, expected) => {
    expect(pluralOf(noun)).toBe(expected)
  })
})

describe('verb forms', () => {
  it.each([
    ['sink', 'sank', 'sunk'],
    ['kill', 'killed', 'killed'],
    ['cancel', 'cancelled', 'cancelled'],
    ['open', 'opened', 'opened'],
    ['rob', 'robbed', 'robbed'],
    ['rain', 'rained', 'rained'],
    ['tow', 'towed', 'towed'],
    ['bury', 'buried', 'buried'],
    ['destroy', 'destroyed', 'destroyed'],
    ['panic', 'panicked', 'panicked'],
    ['release', 'released', 'released'],
    ['call off', 'called off', 'called off'],
    ['put out', 'put out', 'put out'],
    ['reopen', 'reopened', 'reopened'],
    ['resell', 'resold', 'resold'],
    ['rent', 'rented', 'rented'],
    ['quash', 'quashed', 'quashed'],
    ['quit', 'quit', 'quit'],
  ])('%s, %s, %s', (verb, past, participle) => {
    expect([pastOf(verb), participleOf(verb)]).toEqual([past, participle])
  })

  it.each([
    ['sink', true],
    ['call off', true],
    ['発生', false],
    ['u2', false],
  ])('%s can be inflected: %s', (verb, expected) => {
    expect(isInflectable(verb)).toBe(expected)
  })
})
