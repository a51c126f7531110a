import { describe, expect, it } from 'vitest'
import { claimsIn } from '../fixtures/read-claims.ts'

/** "kind words|verb" of each detail. */
function details(text: string): string[] {
  return claimsIn(text).flatMap((c) => c.slots.filter((s) => s.phrase).map((s) => `${s.kind} ${s.exact}|${s.governor ?? ''}`))
}

describe('what a sentence tells in common nouns', () => {
  it.each([
    ['where', 'Johnson was hit in the crosswalk outside the store.', ['place the crosswalk|hit', 'place the store|hit']],
    ['with what, and of what', 'She was charged with obstruction of justice.', ['thing obstruction|charge', 'thing justice|charge']],
    ['whom it happened to', 'Police freed the driver.', ['thing the driver|free']],
    ['a place that is no answer to where', 'They sold the school.', ['thing the school|sell']],
    ['what a name or a figure tells', 'They left for Lyon with two men.', []],
    ['nouns that say nothing', 'In addition he came at the time.', []],
    ['pronouns', 'They saw him with it.', []],
  ])('%s', (_, text, expected) => {
    expect(details(text)).toEqual(expected)
  })

  it('stands under all that a verb and its outcome say', () => {
    const [place] = claimsIn('A clerk was shot dead in the canteen.').flatMap((c) => c.slots.filter((s) => s.kind === 'place'))
    expect(place?.roles).toEqual(['DIE', 'SHOOT'])
  })

  it('takes a term beside no verb only where it has two words', () => {
    expect(details('A maker of storm lanterns.')).toContain('thing storm lanterns|')
    expect(details('A maker of lanterns.')).toEqual([])
  })
})

describe('where somebody is from', () => {
  const homes = (text: string): string[] =>
    claimsIn(text).flatMap((c) => c.slots.filter((s) => s.kind === 'place').map((s) => `${s.exact} ${s.governor} ${s.prep}`))

  it.each([
    ['after an age', 'Police held Karl Rask, 36, of Millford, on Monday.', ['Millford live of']],
    ['after a comma', 'Karl Rask, of Lyon, died.', ['Lyon live of']],
    ['as "from"', 'Karl Rask, 36, from Lyon, died.', ['Lyon live from']],
    ['a verb beside it', 'He moved Karl Rask from Lyon.', ['Lyon move from']],
    ['of no person', 'The mayor of Lyon left.', ['Lyon leave of']],
  ])('%s', (_, text, expected) => {
    expect(homes(text)).toEqual(expected)
  })
})
