/** The generator changes one place and nothing else, says where, and is the same every time. */
import { describe, expect, it } from 'vitest'
import { loadCorpus, OWN_CORPUS } from './gold.ts'
import { CHANGES, type Change, perturb, perturbations } from './perturb.ts'

const body = (text: string): string => `---\ntitle: "12 ferries"\n---\n\n${text}\n`
const texts = loadCorpus(OWN_CORPUS, (g) => g.startsWith('D')).flatMap((g) => [...g.texts.values()])

describe('perturb', () => {
  it.each<[Change, string, string | null]>([
    ['number', 'The storm killed 47 people.', '47'],
    ['number', 'The storm killed about 47 people.', null],
    ['number', 'It happened at 10.47 on 12 March near pier 9.', null],
    ['date', 'LISBON, 9 March – The storm that nobody had expected came on 12 March.', '12'],
    ['date', 'The storm came in March 2014.', null],
    ['name', 'It was seen by Anna Voller, who fled.', 'Voller'],
    ['polarity', 'The mayor was arrested.', 'was arrested'],
    ['polarity', 'The mayor was not arrested.', null],
    ['unit', 'It sank 12 km from the shore.', '12 km'],
    ['unit', 'It sank 12 years ago.', null],
    ['number-word', 'It killed seven people.', 'seven'],
    ['number-word', 'It was seven o’clock.', null],
    ['per-cent', 'Prices rose 4.9 per cent.', '4.9 per cent'],
    ['paraphrase', 'Twelve ferries were cancelled.', 'were cancelled'],
    ['paraphrase', 'The trial started a debate.', null],
  ])('%s in “%s” changes %s', (change, sentence, words) => {
    const text = body(sentence)
    const made = perturb(text, change, 1)
    expect(made ? text.slice(made.before.start, made.before.end) : null).toBe(words)
  })

  it.each(CHANGES)('%s: one place changes, the rest stays, and again the same', (change) => {
    const made = texts.flatMap((text) => perturbations(text, change, 7).map((p) => [text, p] as const))
    expect(made.length).toBeGreaterThan(5)
    for (const [text, p] of made) {
      expect(p.text).not.toBe(text)
      expect(p.text.slice(0, p.after.start)).toBe(text.slice(0, p.before.start))
      expect(p.text.slice(p.after.end)).toBe(text.slice(p.before.end))
      expect(p.text.slice(p.after.start, p.after.end)).not.toBe(text.slice(p.before.start, p.before.end))
    }
    expect(texts.flatMap((text) => perturbations(text, change, 7))).toEqual(made.map(([, p]) => p))
  })
})
