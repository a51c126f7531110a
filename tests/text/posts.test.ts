import { describe, expect, it } from 'vitest'
import { postsOf, whyExclusive } from '../../lib/text/posts.ts'

describe('posts in a title', () => {
  it.each([
    ['CEO', ['chief executive officer']],
    ['C.E.O.', ['chief executive officer']],
    ['chief executive', ['chief executive officer']],
    ['COO', ['chief operating officer']],
    ['GM', ['general manager']],
    ['general manager', ['general manager']],
    ['Assistant District Attorney', ['assistant district attorney']],
    ['attorney', ['lawyer']],
    ['Lt.', ['lieutenant']],
    ['Congresswoman', ['representative']],
    ['harbour spokeswoman', ['spokesperson']],
    ['spokesman for the port of Lund Bay', ['spokesperson']],
    ['Tarn’s mayor', ['mayor']],
    ['former mayor', ['former mayor']],
    ['ex-mayor', ['ex mayor']],
    ['acting president', ['acting president']],
    ['senior vice president and general manager of Halcyon Ferries', ['general manager', 'senior vice president']],
    ['President/CEO', ['chief executive officer', 'president']],
    ['secretary of state', ['secretary of state']],
    ['minister of the interior', ['interior minister']],
    ['minister of health', ['health minister']],
    ['Mrs Justice', ['judge']],
    ['gunman', ['attacker']],
    ['chief of staff to the governor', ['chief of staff']],
    ['judge and judge', ['judge']],
    ['former running back', ['former running back']],
    ['veteran free agent', ['free agent']],
    // forms of address, what everybody is, and what is not known
    ['Mr.', []],
    ['Dr.', []],
    ['father', []],
    ['member of the board', []],
    ['lamplighter', []],
    ['', []],
    // Japanese
    ['市長', ['市長']],
    ['さん', []],
    ['氏', []],
    ['容疑者', []],
  ] as const)('%s', (title, posts) => {
    expect(postsOf(title)).toEqual(posts)
  })
})

describe('posts that exclude one another', () => {
  it.each([
    ['CEO', 'COO'],
    ['chief executive', 'CFO'],
    ['district attorney', 'assistant district attorney'],
    ['mayor', 'deputy mayor'],
    ['president', 'vice president'],
    ['Sgt.', 'Lt.'],
    ['police sergeant', 'captain'],
    ['Senator', 'Congressman'],
  ])('%s, %s', (a, b) => {
    const [[x = ''], [y = '']] = [postsOf(a), postsOf(b)]
    expect(whyExclusive(x, y)).not.toBeNull()
    expect(whyExclusive(y, x)).toBe(whyExclusive(x, y))
  })

  it.each([
    ['CEO', 'chief executive officer'],
    ['CEO', 'chairman'],
    ['spokesman', 'spokeswoman'],
    ['mayor', 'former mayor'],
    ['former senator', 'representative'],
    ['acting president', 'vice president'],
    ['retired sergeant', 'lieutenant'],
    ['mayor', 'lawyer'],
    ['professor', 'assistant professor'],
    ['director', 'deputy director'],
    ['vice president', 'senior vice president'],
    ['captain', 'coach'],
  ])('%s, %s: not these', (a, b) => {
    const [[x = ''], [y = '']] = [postsOf(a), postsOf(b)]
    expect([x, y]).not.toContain('')
    expect(whyExclusive(x, y)).toBeNull()
    expect(whyExclusive(y, x)).toBeNull()
  })
})
