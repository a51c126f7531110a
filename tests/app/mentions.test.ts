import { expect, test } from 'vitest'
import { mentionsIn } from '../../app/_data/mentions.ts'

const people = [
  { id: 'ann', name: 'Ann', email: 'ann@desk.example' },
  { id: 'lee', name: 'Ann Lee' },
  { id: 'bo', name: 'Bo Ödegård' },
  { id: 'tanaka', name: '田中' },
  { id: 'twin-1', name: 'Cy' },
  { id: 'twin-2', name: 'Cy' },
]

test.each<[string, readonly string[]]>([
  ['@Ann, is this right?', ['ann']],
  ['Ask @Ann Lee and @bo ödegård.', ['lee', 'bo']],
  ['@ann  lee', ['lee']],
  ['(@Ann)', ['ann']],
  ['- **@Ann**', ['ann']],
  ['| @Ann |\n|---|\n| x |', ['ann']],
  ['Said so[^1].\n\n[^1]: See @Ann.', ['ann']],
  ['@田中さん、お願いします', ['tanaka']],
  ['＠田中', ['tanaka']],
  ['@ann@desk.example please', ['ann']],
  ['@Cy', ['twin-1', 'twin-2']],
  ['@Ann @Ann @Ann', ['ann']],
  // and what speaks to nobody
  ['Ann', []],
  ['@Annabel', []],
  ['@Anna', []],
  ['write to x@Ann', []],
  ['mail ann@desk.example', []],
  ['`@Ann`', []],
  ['```\n@Ann\n```', []],
  ['<b>@</b>', []],
  ['@ Ann', []],
  ['@nobody', []],
])('%j', (text, ids) => {
  expect(mentionsIn(text, people)).toEqual(ids)
})
