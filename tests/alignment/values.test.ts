import { describe, expect, it } from 'vitest'
import { openThesaurus } from '../../content/thesaurus.ts'
import { Context } from '../../lib/alignment/context.ts'
import { VALUES } from '../../lib/alignment/values.ts'
import type { SlotKind } from '../../lib/model.ts'
import { identityThesaurus, type Thesaurus } from '../../lib/text/meaning.ts'
import { readDossier } from '../fixtures/read-claims.ts'
import { slotRefs } from './slot-refs.ts'

/** Of the slots that say `left` in the first text and `right` in the second. */
function compared(kind: SlotKind, texts: readonly [string, string], left: string, right: string) {
  return comparedWith(identityThesaurus, kind, texts, left, right)
}

function comparedWith(thesaurus: Thesaurus, kind: SlotKind, texts: readonly [string, string], left: string, right: string) {
  const refs = slotRefs(texts, kind)
  const [a, b] = [left, right].map((words, source) => refs.find((r) => r.source === source && r.slot.exact === words))
  if (!a || !b) throw new Error(`no such slots: ${refs.map((r) => r.slot.exact).join(' | ')}`)
  return VALUES[kind](a, b, new Context(readDossier(texts).claims, thesaurus))
}

describe('places of two sentences', () => {
  const both = ['The train stopped near Lyon in France.', 'Near Lyon in France a train stopped.'] as const
  const one = ['The train stopped near Lyon.', 'In France a train stopped.'] as const

  it.each([
    ['the same place', both, 'Lyon', 'Lyon', 1],
    ['one within the other', one, 'Lyon', 'France', 0.5],
  ] as const)('%s', (_, texts, left, right, equal) => {
    expect(compared('place', texts, left, right)?.equal).toBe(equal)
  })

  it('are not one question where both sentences name both', () => {
    expect(compared('place', both, 'Lyon', 'France')).toBeNull()
  })
})

describe('days of two sentences', () => {
  it('are not one where one of them is only that of a saying', () => {
    const tour = 'The minister toured the town on Tuesday.'
    expect(compared('date', ['The town was flooded, police said on Tuesday.', tour], 'Tuesday', 'Tuesday')).toBeNull()
    expect(compared('date', ['The minister was in the town on Tuesday.', tour], 'Tuesday', 'Tuesday')?.equal).toBe(1)
  })

  it('are two where two sentences of the past name two things', () => {
    const sank = 'In December 2006 four hundred people died when the Morven Star sank.'
    const at = (text: string) => compared('date', [sank, text], 'December 2006', 'January 2009')
    expect(at('In January 2009 two hundred people died when the Aldport Queen sank.')).toBeNull()
    expect(at('In January 2009 four hundred people died when the Morven Star sank.')?.equal).toBe(0)
  })

  it('are no two answers of what goes on', () => {
    const on = (text: string, day: string) => compared('date', ['Thirty remained in hospital on 4 March 2011.', text], '4 March 2011', day)
    expect(on('Forty remained in hospital on 5 March 2011.', '5 March 2011')).toBeNull()
  })

  it('stand under unlike verbs, and yet are one where two digits of a year changed places', () => {
    const doing = (text: string, year: string) => compared('date', ['The vase was painted in 1642.', text], '1642', year)?.unlikeDoing
    expect(doing('The vase dates from 1624.', '1624')).toBe(0)
    expect(doing('The vase dates from 1655.', '1655')).toBe(1)
  })

  it('are one where a span begins or ends on the day that the other says it does', () => {
    const runs = 'The offer runs from 27 June until 25 July 2011.'
    const at = (text: string, day: string) => compared('date', [runs, text], '27 June until 25 July 2011', day)?.equal
    expect(at('The offer begins on 27 June 2011.', '27 June 2011')).toBe(1)
    expect(at('The offer ends on 25 July 2011.', '25 July 2011')).toBe(1)
    expect(at('The offer ends on 27 June 2011.', '27 June 2011')).toBe(0.6)
  })
})

describe('figures of two sentences', () => {
  const texts = (a: string, b: string) => [a, b] as const

  it('are of people or of guns, whatever a thesaurus says', () => {
    const guns = texts('They found three guns.', 'Three people are in hospital.')
    expect(comparedWith(openThesaurus(), 'quantity', guns, 'three guns', 'Three people')).toBeNull()
  })

  it('are one thing where one is counted of each, only if it is the same', () => {
    expect(compared('quantity', texts('One juror was dismissed.', 'He heard one witness.'), 'One juror', 'one witness')).toBeNull()
    expect(compared('quantity', texts('One juror was dismissed.', 'They dismissed one juror.'), 'One juror', 'one juror')?.equal).toBe(1)
  })

  it('do not oppose when a thing was over and how long one lasted', () => {
    const over = 'The alert was lifted within an hour.'
    expect(compared('quantity', texts(over, 'The alert lasted for 29 hours.'), 'within an hour', '29 hours')).toBeNull()
    expect(
      compared('quantity', texts(over, 'The alert was lifted within three hours.'), 'within an hour', 'within three hours')?.equal,
    ).toBeGreaterThan(0)
  })

  it('do not oppose what was rounded in one of them', () => {
    const [exact, whole] = ['Lind won by 53.7 per cent to 41.2 per cent.', 'Lind won by 54 per cent to 41 per cent.']
    expect(compared('quantity', texts(exact, whole), '53.7 per cent', '54 per cent')?.equal).toBe(0.5)
    expect(compared('quantity', texts(exact, whole), '53.7 per cent', '41 per cent')).toBeNull()
  })
})

describe('ordinals of two sentences', () => {
  const texts = (a: string, b: string) => [a, b] as const

  it.each([
    ['one person told by both', 'The third victim died.', 'The third victim was named.', 'third victim', 'third victim', 1],
    ['two people', 'The third victim died.', 'The second victim died.', 'third victim', 'second victim', null],
    ['two things', 'The third victim died.', 'The third house burned.', 'third victim', 'third house', null],
    [
      'two floors beside another second',
      'He fell from the third floor.',
      'The third man fell from the second floor.',
      'third floor',
      'second floor',
      0,
    ],
    ['two floors', 'He fell from the third floor.', 'He fell from the second floor.', 'third floor', 'second floor', 0],
  ] as const)('%s', (_, left, right, a, b, equal) => {
    expect(compared('quantity', texts(left, right), a, b)?.equal ?? null).toBe(equal)
  })
})

describe('names of two sentences', () => {
  it('are one where one text gives no sign of the kind of thing, and none where both give another', () => {
    const plain = 'The men stood before Mekwa.'
    expect(compared('name', [plain, 'Mayor Mekwa resigned.'], 'Mekwa', 'Mayor Mekwa')?.equal).toBe(1)
    expect(compared('name', ['Brask Ltd paid.', 'Mayor Brask paid.'], 'Brask Ltd', 'Mayor Brask')).toBeNull()
  })
})

describe('details of two sentences', () => {
  const texts = (a: string, b: string) => [a, b] as const

  it.each([
    ['one noun', 'She wore a bathrobe with slippers.', 'He came with slippers.', 'slippers', 'slippers', 1],
    ['one with more words', 'He fled with a stolen car.', 'He left with the car.', 'a stolen car', 'the car', 1],
    ['each with words of its own', 'He fled with a stolen car.', 'He fled with a blue car.', 'a stolen car', 'a blue car', null],
    ['two things', 'He fled with a knife.', 'He fled with a parrot.', 'a knife', 'a parrot', null],
    ['one of them denied', 'They spoke by telephone.', 'There was no telephone.', 'telephone', 'no telephone', null],
  ] as const)('%s', (_, left, right, a, b, equal) => {
    expect(compared('thing', texts(left, right), a, b)?.equal ?? null).toBe(equal)
  })

  it.each([
    ['one place', 'She was hit in the crosswalk.', 'She stood in the crosswalk.', 'the crosswalk', 'the crosswalk', 1],
    ['two rooms of one doing', 'She was shot in the kitchen.', 'She was shot in the bedroom.', 'the kitchen', 'the bedroom', 0],
    ['two rooms of two doings', 'She was shot in the kitchen.', 'She slept in the bedroom.', 'the kitchen', 'the bedroom', null],
    ['one perhaps within the other', 'She was shot in the kitchen.', 'She was shot in the hotel.', 'the kitchen', 'the hotel', null],
  ] as const)('%s', (_, left, right, a, b, equal) => {
    expect(compared('place', texts(left, right), a, b)?.equal ?? null).toBe(equal)
  })

  it('of a road and of a town are two questions', () => {
    const [road, town] = ['The lorry stopped on Interstate 75.', 'The lorry stopped in Lyon.']
    expect(compared('place', texts(road, town), 'Interstate 75', 'Lyon')).toBeNull()
  })
})

describe('a figure that names nothing', () => {
  it('is that of another text where it is a telling one under one verb', () => {
    const left = 'A total of 31 came.'
    expect(compared('quantity', [left, 'Firemen said 31 lorries came.'], '31', '31 lorries')?.equal).toBe(1)
    expect(compared('quantity', [left, 'Firemen sold 31 lorries.'], '31', '31 lorries')).toBeNull()
  })
})
