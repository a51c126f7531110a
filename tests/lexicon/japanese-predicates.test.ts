import { describe, expect, it } from 'vitest'
import { JAPANESE_NOUNS } from '../../lib/lexicon/japanese-nouns.ts'
import { JAPANESE_PREDICATES } from '../../lib/lexicon/japanese-predicates.ts'
import { NAME_READINGS } from '../../lib/lexicon/name-kanji.ts'
import { PREDICATE_CLASSES, predicateClasses } from '../../lib/lexicon/predicate-classes.ts'

/** Classes that Japanese names by nouns alone, or that have no word of one meaning. */
const WITHOUT_A_VERB = new Set(['POPULATION', 'STRIKE'])

describe('Japanese lexicon', () => {
  it('has a word for every predicate class', () => {
    const reached = new Set(JAPANESE_PREDICATES.flatMap(({ gloss }) => predicateClasses(gloss)))
    expect(Object.keys(PREDICATE_CLASSES).filter((cls) => !reached.has(cls) && !WITHOUT_A_VERB.has(cls))).toEqual([])
  })

  it('gives no stem two meanings', () => {
    const stems = JAPANESE_PREDICATES.map((p) => p.stem)
    expect(stems.filter((stem, i) => stems.indexOf(stem) !== i)).toEqual([])
  })

  it('gives no noun two meanings', () => {
    const words = JAPANESE_NOUNS.map((n) => n.word)
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
  })

  it('knows the classes that its nouns name', () => {
    for (const { word, cls } of JAPANESE_NOUNS) if (cls !== null) expect(PREDICATE_CLASSES, word).toHaveProperty(cls)
  })

  it('writes readings in letters alone', () => {
    for (const [word, readings] of NAME_READINGS) expect(readings.join(''), word).toMatch(/^[a-z]+$/)
  })
})
