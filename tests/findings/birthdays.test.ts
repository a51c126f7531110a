import { expect, it } from 'vitest'
import { compare } from '../../lib/compare.ts'

const text = (path: string, published: string | null, age: number, line = '') => ({
  path,
  text: `---\n${published ? `published: ${published}\n` : ''}language: en\n---\n\n${line}A jury convicted ${age}-year-old Karl Rask of theft.\n`,
})

it.each([
  ['of one week', '2011-03-04', '2011-03-07', 27, 26, 'conflict'],
  ['of two seasons', '2011-03-04', '2011-09-27', 27, 26, 'compatible'],
  ['of which one has no day', '2011-03-04', null, 27, 26, 'compatible'],
  ['of two seasons, and years apart', '2011-03-04', '2011-09-27', 27, 35, 'conflict'],
] as const)('two ages in texts %s', async (_, first, second, x, y, relation) => {
  const { findings, possible } = await compare([text('a.md', first, x), text('b.md', second, y)])
  const ages = [...findings, ...possible].filter(({ kind }) => kind === 'number')
  expect(ages.map((finding) => finding.relation)).toEqual([relation])
  expect(ages[0]?.because[0]?.rule === 'a birthday may lie between').toBe(relation === 'compatible')
})

it('two ages in texts of one week, of which one tells its day in a line', async () => {
  const { findings } = await compare([text('a.md', '2011-03-14', 27), text('b.md', null, 26, 'Last updated 15:48 15/03/2011\n\n')])
  expect(findings.filter(({ kind }) => kind === 'number').map(({ relation }) => relation)).toEqual(['conflict'])
})
