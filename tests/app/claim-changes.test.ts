import { expect, test } from 'vitest'
import { claimChanges } from '../../app/_data/claim-changes.ts'
import type { FindingKind } from '../../lib/model.ts'
import { sha256Hex } from '../../lib/text/hash.ts'

const before = 'The archive holds around 16,000 pages in 26 volumes. It opened on 4 May. A guide, Ada Brunn, spoke of a second cellar.'
const told = (text: string) => ({ text, sha256: sha256Hex(text) })
const claim = (exact: string, kind: FindingKind) => ({
  start: before.indexOf(exact),
  end: before.indexOf(exact) + exact.length,
  exact,
  kind,
})
const claims = [
  claim('around 16,000 pages', 'number'),
  claim('16,000 pages', 'number'),
  claim('26 volumes', 'number'),
  claim('4 May', 'date'),
  claim('Ada Brunn', 'name'),
]

test.each([
  ['nothing', before, []],
  ['a sentence before it', `Updated today. ${before}`, []],
  ['a number', before.replace('16,000', '10,600'), [{ kind: 'number', was: '16,000 pages', now: '10,600 pages', change: 'value' }]],
  [
    'a sentence taken out',
    before.replace(' A guide, Ada Brunn, spoke of a second cellar.', ''),
    [{ kind: 'name', was: 'Ada Brunn', now: null, change: 'gone' }],
  ],
])('%s', (_, now, changes) => {
  expect(claimChanges(claims, told(before), told(now))).toEqual(changes)
})
