/**
 * What a comparison does for one sentence, counted: it may not grow as the number of sources does.
 *
 * A count is the same on every machine; times are measured by `npm run bench` and asserted nowhere. Counted in two steps: how many sentences
 * are compared with one, in dossiers of made-up words; and how much is asked about a pair of sentences, in made dossiers.
 */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { alignClaims } from '../../lib/alignment/align-claims.ts'
import { candidatePairs } from '../../lib/alignment/candidates.ts'
import { Context } from '../../lib/alignment/context.ts'
import { readTexts } from '../../lib/compare.ts'
import type { Claim, Token } from '../../lib/model.ts'
import { identityThesaurus } from '../../lib/text/meaning.ts'
import { pick, random } from '../eval/random.ts'
import { madeDossier, oneEventDossier, SENTENCES_PER_SOURCE } from './made-dossier.ts'
import { startingSentences } from './starting-sentences.ts'

const FEW = 40
const MANY = 160
/** Four times as many sources: whoever looks at all pairs does four times as much for each sentence. */
const MOST_GROWTH = 2

/** Sources told in words that are rare and frequent as words are; half of them belong to one event of eight sources. */
function wordySources(sources: number): readonly (readonly Claim[])[] {
  const next = random(7)
  const frequent = (): string => `w${Math.floor(3_000 ** next())}`
  return Array.from({ length: sources }, (_, source) => {
    const event = Math.floor(source / 8)
    return Array.from({ length: SENTENCES_PER_SOURCE }, (_, ordinal) => {
      const words = Array.from({ length: 14 }, () => (next() < 0.5 ? frequent() : `e${event}-${pick([...'abcdefghijklmnopqrst'], next)}`))
      return claimOf(source, ordinal, words)
    })
  })
}

function claimOf(source: number, ordinal: number, words: readonly string[]): Claim {
  const tokens = words.map((word, i): Token => ({ start: i, end: i + 1, text: word, lower: word, lemma: word, pos: 'NOUN' }))
  const place = { start: 0, end: words.length, block: 0, blockKind: 'paragraph' as const, language: 'en', ordinal }
  return {
    sentence: { ...place, id: `t-${source}-${ordinal}`, sourceId: `s-${source}`, tokens },
    frames: [],
    mentions: [],
    attribution: [],
    episode: { role: 'main', earliest: null, latest: null, because: { rule: 'no time', saw: '' } },
    slots: [],
  }
}

function pairsPerSentence(sources: number): number {
  const claims = wordySources(sources)
  return candidatePairs(claims, new Context(claims, identityThesaurus)).length / (sources * SENTENCES_PER_SOURCE)
}

/** How often the likeness of sentences and of lists of words is asked for, for each pair of sentences that is looked at. */
async function askedPerPair(make: typeof madeDossier, sources: number): Promise<number> {
  const texts = make(startingSentences(), sources).map(({ path, text }) => ({ path, text: text.split('\n\n').slice(0, 7).join('\n\n') }))
  const { claims, context } = await readTexts(texts, { thesaurus: identityThesaurus })
  let asked = 0
  for (const name of ['likeness', 'bagLikeness'] as const) {
    const real = Context.prototype[name] as (...args: unknown[]) => number
    vi.spyOn(Context.prototype, name).mockImplementation(function (this: Context, ...args: unknown[]) {
      asked++
      return real.apply(this, args)
    })
  }
  alignClaims(claims, context)
  vi.restoreAllMocks()
  return asked / candidatePairs(claims, context).length
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the work for one sentence', () => {
  it('is done with few more sentences in four times as many sources', () => {
    const [few, many] = [pairsPerSentence(FEW), pairsPerSentence(MANY)]
    expect(few).toBeGreaterThan(10)
    expect(many / few).toBeLessThan(MOST_GROWTH)
  })

  it.each([
    ['many events', madeDossier],
    ['one event', oneEventDossier],
  ])('is as much for each pair of sentences in four times as many sources (%s)', async (_, make) => {
    const [few, many] = [await askedPerPair(make, 12), await askedPerPair(make, 48)]
    expect(few).toBeGreaterThan(1)
    expect(many / few).toBeLessThan(MOST_GROWTH)
  })
})
