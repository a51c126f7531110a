import { describe, expect, it } from 'vitest'
import { normalOf, normalsOf } from '../../lib/findings/normal.ts'
import type { SlotKind } from '../../lib/model.ts'
import { slotIn } from '../fixtures/read-claims.ts'

describe('one value', () => {
  it.each([
    ['At least five people died.', 'quantity', '≥5 people'],
    ['About 14,000 pages were opened.', 'quantity', '≈14,000 pages'],
    ['More than 40 ferries were cancelled.', 'quantity', '>40 ferries'],
    ['Up to 40 ferries were cancelled.', 'quantity', '≤40 ferries'],
    ['Fewer than 40 ferries were cancelled.', 'quantity', '<40 ferries'],
    ['Nearly 3,000 people work there.', 'quantity', 'just under 3,000 people'],
    ['Dozens of people were injured.', 'quantity', '≈20–99 people'],
    ['Between five and seven barns burned.', 'quantity', '5–7 barns'],
    ['Only one gate was open.', 'quantity', '1 gate'],
    ['Another 20 people were injured.', 'quantity', 'another 20 people'],
    ['Exports rose by 4.4 per cent.', 'quantity', '4.4%'],
    ['The rate rose by 25 basis points.', 'quantity', '25 basis points'],
    ['The search lasted one hour.', 'quantity', '1 hour'],
    ['The search lasted nine hours.', 'quantity', '9 hours'],
    ['The reward is €100,000.', 'quantity', '100,000 EUR'],
    ['The wreck lies three kilometres off the pier.', 'quantity', '3 km'],
    ['The Rovers lost to the Kites 24-27.', 'quantity', '24 – 27'],
    ['The pier was opened on 4 March 2011.', 'date', '2011-03-04'],
    ['The pier was opened in 1996.', 'date', '1996'],
    ['The pier was closed on 3 March.', 'date', '2024?-03-03'],
    ['The pier was closed on Sunday.', 'date', '2024-03-03?'],
    ['The pier was closed around May 1996.', 'date', '1996-05~'],
    ['The ferry left at 14:30 GMT.', 'time', '14:30 UTC'],
    ['The ferry left at 5:50 p.m.', 'time', '17:50'],
    ['The match was abandoned.', 'event', 'yes'],
    ['The match was not abandoned.', 'event', 'no'],
    ['The pier will be closed.', 'event', 'yes (planned)'],
    ['“No boat left the island,” said Ann Voss.', 'quote', 'No boat left the island'],
  ] as [string, SlotKind, string][])('%s (%s) → %s', (text, kind, expected) => {
    expect(normalOf(slotIn(text, kind))).toBe(expected)
  })
})

describe('the readings of one finding', () => {
  it('says what is counted where one holder does', () => {
    const bare = slotIn('Fifty-two were injured.', 'quantity')
    const named = slotIn('Fifty-two people were injured.', 'quantity')
    expect(normalsOf([[bare, named]])).toEqual(['52 people'])
  })

  it('tells one figure of two movements apart', () => {
    const [up, down] = ['Shares rose 4 percent.', 'Shares fell 4 percent.'].map((text) => slotIn(text, 'quantity'))
    if (!up || !down) throw new Error('no slots')
    expect(normalsOf([[up], [down]])).toEqual(['4% up', '4% down'])
    expect(normalsOf([[up], [slotIn('Shares fell 5 percent.', 'quantity')]])).toEqual(['4%', '5%'])
  })

  it('never gives two readings one string, because a decision is kept by it', () => {
    const day = slotIn('The airport reopened on Sunday.', 'date')
    const afternoon = slotIn('The airport reopened on Sunday afternoon.', 'date')
    const [x, y] = normalsOf([[day], [afternoon]])
    expect(x).not.toBe(y)
    expect(y).toContain('Sunday afternoon')
  })
})
