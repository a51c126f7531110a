/** One value in two units: the second points at the first. */
import { expect, it } from 'vitest'
import { findQuantities } from '../../../lib/mentions/quantity/find-quantities.ts'
import { sentenceOf } from '../sentence-of.ts'

it.each([
  ['It lies 10 km (6 miles) down.', '10 km'],
  ['The loan of 800 billion yen ($7.7 billion) was signed.', '800 billion yen'],
  ['He ran 5 miles, or about 8 kilometres, a day.', '5 miles'],
  ['It weighs 10 kg / 22 lb in all.', '10 kg'],
  ['It cost 300 euros (about $330) then.', '300 euros'],
  ['Damage was put at $US1 million ($1.52 million).', '$US1 million'],
  ['It cost $5 million ($6 million with tax).', null],
  ['He ran 5 miles and swam 2 kilometres.', null],
  ['It is 10 km (2 hours) away.', null],
  ['It has 10 km, 6 miles and more.', null],
  ['It sold for $5 ($6 with tax).', null],
])('%s', (text, first) => {
  const found = findQuantities(sentenceOf(text), text)
  const linked = found.flatMap((mention) =>
    mention.kind === 'quantity' && mention.restates ? [text.slice(mention.restates.start, mention.restates.end)] : [],
  )
  expect(linked).toEqual(first === null ? [] : [first])
})
