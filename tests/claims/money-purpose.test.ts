import { describe, expect, it } from 'vitest'
import { slotsIn } from '../fixtures/read-claims.ts'

/** "amount purpose" of each sum. */
function sums(text: string): string[] {
  return slotsIn(text, 'quantity').flatMap((s) =>
    s.mention?.kind === 'quantity' && s.mention.measure === 'money' ? [`${s.mention.point} ${s.roles.join(' ')}`.trim()] : [],
  )
}

describe('what a sum of money is', () => {
  it.each([
    ['The owner was fined 40 million forints.', ['40000000 FINE']],
    ['A fine of 14 million forints followed.', ['14000000 FINE']],
    ['The museum raised the reward to €100,000.', ['100000 REWARD']],
    ['Ohio put up $15,000 for information on each man.', ['15000 REWARD']],
    ['He promised 50,000 euros to anyone who finds the vase.', ['50000 REWARD']],
    ['The hackers demanded 2.5 million dollars.', ['2500000 RANSOM']],
    ['The workers demanded 2.5 million dollars.', ['2500000 DEMAND']],
    ['He took bribes worth 1.2 million euros.', ['1200000 BRIBE']],
    ['The museum offers a reward of 50,000 euros.', ['50000 REWARD']],
    ['The vase, worth 12 million euros, was stolen.', ['12000000 PRICE']],
    ['The vase is insured for eight million euros.', ['8000000 PRICE']],
    ['Damage was put at 450 million baht.', ['450000000 DAMAGE']],
    ['Vell agreed to buy Orm for $5.4 billion.', ['5400000000 PRICE']],
    ['A $5.6 billion takeover bid failed.', ['5600000000 PRICE']],
    ['He was freed on bail of $250,000.', ['250000 BAIL']],
    ['The island will get a $158 billion bailout.', ['158000000000 LOAN']],
    ['She was awarded $400,000 in damages.', ['400000 COMPENSATION']],
    ['The families were paid 18 million dinars in all.', ['18000000 PAYMENT']],
    ['The families received eleven million dinars.', ['11000000 PAYMENT']],
    ['He gave five thousand pounds to the widows.', ['5000 PAYMENT']],
    ['He paid the widow a fine of 40 euros.', ['40 FINE']],
    ['The firm paid 40 million euros for the yard.', ['40000000 PRICE']],
    ['The firm wants annual savings of 3 million euros.', ['3000000 SAVING']],
    ['It has a market value of $115 billion.', ['115000000000 CAPITALISATION']],
    ['The firm has $7 billion in annual sales.', ['7000000000 REVENUE']],
    ['The sale for $7 million failed.', ['7000000 PRICE']],
    // nothing tells
    ['He carried $300.', ['300 CARRY']],
    ['The fine weather lasted, and he found $20.', ['20 FIND']],
  ])('%s', (text, expected) => {
    expect(sums(text)).toEqual(expected)
  })

  it.each([
    ['She became the seventh head coach of the club.', ['7th']],
    ['He was the club’s eighth head coach.', ['8th']],
    ['They won in the sixth round.', ['6th']],
    ['He scored his second goal.', ['2th']],
    ['It was the first attack.', []],
  ])('%s: ranks %j', (text, expected) => {
    const ranks = slotsIn(text, 'quantity').flatMap((s) =>
      s.mention?.kind === 'quantity' && s.mention.measure === 'ordinal' ? [`${s.mention.point}th`] : [],
    )
    expect(ranks).toEqual(expected)
  })
})
