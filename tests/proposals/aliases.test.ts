/** Two names taught to be one thing are compared as one; a name nobody has changes nothing. */
import { describe, expect, it } from 'vitest'
import { compare } from '../../lib/compare.ts'
import { withoutProposals } from '../../lib/proposals/beside.ts'
import { FERRIES, propose } from './ferries.ts'

const speakers = async (...groups: readonly (readonly string[])[]) => {
  const proposals = groups.map((names) => propose({ kind: 'alias', names }))
  const changed = await compare(FERRIES, {}, proposals)
  expect(withoutProposals(changed)).toEqual(await compare(FERRIES))
  const said = changed.findings.find((f) => f.kind === 'attribution')
  return {
    readings: said?.readings.map((r) => `${r.normal} × ${r.holders.length}`),
    status: (changed.proposals ?? []).map((p) => p.status),
  }
}

describe('aliases', () => {
  const rows: readonly (readonly [string, readonly (readonly string[])[], readonly string[], readonly string[]])[] = [
    ['none', [], ['harbour office × 2'], []],
    ['two names that occur', [['Harbour Office', 'port officials']], ['Harbour Office × 3'], ['applied']],
    [
      'a chain of pairs',
      [
        ['Harbour Office', 'the port'],
        ['the port', 'port officials'],
      ],
      ['Harbour Office × 3'],
      ['applied', 'applied'],
    ],
    ['one name that occurs', [['Harbour Office', 'Ministry of Ports']], ['harbour office × 2'], ['unchanged']],
  ]
  it.each(rows)('%s', async (_, groups, readings, status) => {
    const found = await speakers(...groups)
    // Which of a chain gives the name depends on the ids; that it is one name does not.
    expect(found.readings?.map((r) => r.replace('the port', 'Harbour Office'))).toEqual(readings)
    expect(found.status).toEqual(status)
  })
})
