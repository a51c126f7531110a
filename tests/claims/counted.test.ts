import { describe, expect, it } from 'vitest'
import { slotsIn } from '../fixtures/read-claims.ts'
import { counts } from './counts.ts'

describe('what befell the counted', () => {
  it.each([
    // a part of a group, with its noun elsewhere
    ['Five of the dead were children.', ['5 child [DIE]']],
    ['Among the dead were six nuns.', ['6 nun [DIE]']],
    ['Of the injured, 14 were cadets.', ['14 cadet [INJURE]']],
    ['Four nuns were among the dead.', ['4 nun [DIE]']],
    ['The blast killed 24 people, including six nuns.', ['24 person [DIE]', '6 nun [DIE]']],
    [
      'The bomb wounded 12 people, three of them nuns, and damaged eight shops.',
      ['12 person [INJURE]', '3 nun [INJURE]', '8 shop [DAMAGE]'],
    ],
    // a family left behind
    ['He is survived by his wife and two sons.', ['2 son [OFFSPRING]']],
    ['She leaves three children.', ['3 child [OFFSPRING]']],
    ['The blast left two children dead.', ['2 child [LEAVE DIE]']],
    // ways to die
    ['Nine people were crushed to death.', ['9 person [DIE]']],
    ['Two men were fatally stabbed.', ['2 man [DIE]']],
    ['Twelve miners lost their lives.', ['12 miner [DIE]']],
    ['The floods claimed the lives of 40 villagers.', ['40 villager [DIE]']],
    ['Officials put the number of dead at 52.', ['52 - [DIE]']],
    // other fates
    ['The number of injured rose to 48.', ['48 - [INJURE]']],
    ['A storm injured at least 40 people.', ['40 person [INJURE]']],
    ['The search continues for 35 people.', ['35 person [MISSING]']],
    ['Around 3,000 people fled their homes.', ['3000 person [DISPLACE]']],
    ['Nearly 62,000 people have lost their homes.', ['62000 person [DISPLACE]']],
    ['Some 2,000 residents were told to leave their homes.', ['2000 resident [DISPLACE]']],
    ['Some 96 people have been rescued so far.', ['96 person [RESCUE]']],
    // must not take a role
    ['Twelve soldiers were killed by 40 gunmen.', ['12 soldier [DIE]', '40 gunman []']],
    ['He shot a mother of 12.', ['1 mother [SHOOT]', '12 - [OFFSPRING]']],
    ['A lorry killed two boys, and two clerks testified that they saw it.', ['2 boy [DIE]', '2 clerk []']],
    ['A storm damaged 12 barns.', ['12 barn [DAMAGE]']],
    ['The storm level was 14.', ['14 - []']],
    ['Guards seized nine assault rifles.', ['9 rifle [HIJACK SEIZE]']],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected)
  })

  it.each([
    ['The tower stands in Vell, home to over 170,000 people.', true],
    ['It hit a city of 160,000 people.', true],
    ['The town has a population of about 12,000.', true],
    ['The island has 3,000 inhabitants.', true],
    ['Some 12,000 people live in the valley.', true],
    ['All three live in a flat.', false],
    ['A crowd of 160,000 people came.', false],
    ['The people of 12 villages came.', false],
  ])('%s: population %s', (text, expected) => {
    expect(slotsIn(text, 'quantity').some((s) => s.roles.includes('POPULATION'))).toBe(expected)
  })

  it('counts every item of a list under one verb', () => {
    expect(
      counts('Guards seized nine rifles, a launcher, 13 fully loaded magazines, 40 pistols including toys and fakes, and 8 drones.'),
    ).toEqual(['9 rifle [HIJACK SEIZE]', '13 magazine [HIJACK SEIZE]', '40 pistol [HIJACK SEIZE]', '8 drone [HIJACK SEIZE]'])
  })
})
