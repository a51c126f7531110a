import { describe, expect, it } from 'vitest'
import { alignClaims } from '../../lib/alignment/align-claims.ts'
import { Context } from '../../lib/alignment/context.ts'
import { identityThesaurus } from '../../lib/text/meaning.ts'
import { readDossier } from '../fixtures/read-claims.ts'

/** What two texts say that looks alike: the two figures and the fields that differ. */
function lookalikes(texts: readonly string[]): readonly string[] {
  // A place in the lead of half the sources limits nothing: a third source names none.
  const { claims } = readDossier([...texts, 'Trams ran again.'])
  return alignClaims(claims, new Context(claims, identityThesaurus))
    .filter((g) => g.differing !== undefined)
    .map(
      (g) =>
        `${g.members
          .map((m) => m.slot.exact)
          .sort()
          .join(' / ')}: ${g.differing?.join(', ')}`,
    )
}

describe('look-alikes', () => {
  it.each([
    [
      'another period',
      ['The flood killed nine people in the valley.', 'In 1998 a flood killed forty people in the valley.'],
      ['forty people / nine people: period'],
    ],
    [
      'another place',
      ['The storm damaged nine houses in Osaka.', 'The storm damaged forty houses in Kyoto.'],
      ['forty houses / nine houses: place'],
    ],
    ['nothing that differs', ['The storm damaged nine houses.', 'The storm damaged forty houses.'], []],
    ['the same figure', ['The storm damaged nine houses in Osaka.', 'The storm damaged nine houses in Kyoto.'], []],
    ['a figure that nobody takes for it', ['The flood killed nine people.', 'In 1998 a flood killed nine hundred people.'], []],
    ['two named people', ['Ann Voss scored nine points.', 'Karl Lind scored twelve points.'], []],
    ['another thing', ['The storm damaged nine houses in Osaka.', 'The storm damaged forty bridges in Kyoto.'], []],
    ['another doing', ['The storm damaged nine houses in Osaka.', 'The bank bought forty houses in Kyoto.'], []],
    [
      'two sources that answer both',
      [
        'The storm damaged nine houses in Osaka. The storm damaged forty houses in Kyoto.',
        'The storm damaged nine houses in Osaka. The storm damaged forty houses in Kyoto.',
      ],
      [],
    ],
  ] as [string, string[], string[]][])('%s', (_, texts, expected) => {
    expect(lookalikes(texts)).toEqual(expected)
    expect(lookalikes([...texts].reverse())).toEqual(expected)
  })
})
