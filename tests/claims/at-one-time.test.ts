import { expect, it } from 'vitest'
import { slotIn } from '../fixtures/read-claims.ts'

it.each([
  ['a day beside the second verb', 'Four workers died when a roof collapsed on Wednesday.', ['DESTROY', 'DIE']],
  ['a day beside the first verb', 'Three men were killed on Tuesday when the roof fell in.', ['DIE', 'FALL']],
  ['a sentence that begins with it', 'When the bomb exploded on Friday, three men died.', ['DIE', 'EXPLODE']],
  ['not what came after', 'Three men died after the roof fell in on Friday.', ['FALL']],
])('%s', (_, text, roles) => {
  expect([...slotIn(text, 'date').roles].sort()).toEqual(roles)
})
