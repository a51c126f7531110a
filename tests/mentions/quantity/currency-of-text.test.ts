/** Names of money that several countries share, in texts on one of them. */
import { describe, expect, it } from 'vitest'
import type { Quantity } from '../../../lib/model.ts'
import { claimsIn } from '../../fixtures/read-claims.ts'

const money = (text: string): string[] =>
  claimsIn(text)
    .flatMap((c) => c.mentions)
    .filter((m): m is Quantity => m.kind === 'quantity' && (m.measure === 'money' || m.measure === 'rate'))
    .map((m) => `${m.point} ${m.unit}${m.unitImplied ? ' implied' : ''}`)

describe('the currency of a text', () => {
  it.each([
    ['of the one country named', 'The yard is in Norway. It cost 310m kroner.', '310000000 NOK implied'],
    ['by the year', 'The yard is in Norway. It saves 310 million kroner a year.', '310000000 NOK/a implied'],
    ['instead of the usual one', 'He was fined 5,000 rupees. The court sits in Lahore, Pakistan.', '5000 PKR implied'],
    ['not where two are named', 'The yard in Norway was sold to Denmark. It cost 310m kroner.', '310000000 null implied'],
    ['not where none is', 'It cost 310m kroner.', '310000000 null implied'],
    ['not where the words say it', 'A bank in Norway paid 3 million Danish kroner.', '3000000 DKK'],
    ['of pounds too', 'The bank is in Egypt. He paid five thousand pounds.', '5000 EGP implied'],
    ['but where Britain is named', 'The bank of Egypt in London paid. He paid five thousand pounds.', '5000 GBP implied'],
    ['never of dollars', 'A bank in Canada paid $3 million.', '3000000 USD implied'],
  ])('%s', (_, text, expected) => {
    expect(money(text)).toEqual([expected])
  })
})

describe('money by its sign or name', () => {
  it.each([
    ['It cost A$5 million.', '5000000 AUD'],
    ['It cost Rp 1.2 billion.', '1200000000 IDR'],
    ['He paid Rs. 3 million to her.', '3000000 INR implied'],
    ['It pays £S8,000 to the widows.', '8000 SDG'],
    ['It closed at 5,540 guaraníes.', '5540 PYG'],
    ['They earned fourteen escudos a day.', '14 PTE/d'],
  ])('%s', (text, expected) => {
    expect(money(text)).toEqual([expected])
  })

  it('is no name of anybody', () => {
    const names = claimsIn('It cost NOK 310 million, or Rs 20 million.').flatMap((c) => c.mentions.filter((m) => m.kind === 'name'))
    expect(names).toEqual([])
  })
})
