/**
 * What the sample dossiers must lead to, by their words: this place of one source against that place of another, and how they may stand.
 *
 * These are assertions about meaning, not bytes: questions, scores and order may change, these relations may not.
 */
import type { Relation } from '../../lib/model.ts'

/** Words of one source; `near` stands before them where they occur more than once. */
export interface Place {
  readonly source: string
  readonly words: string
  readonly near?: string
}

export interface ExpectedFinding {
  readonly what: string
  readonly a: Place
  readonly b: Place
  /** Any of these is right. */
  readonly relations: readonly Relation[]
  /** What the engine still lacks for it. Such a row must fail: once it holds, its mark has to go. */
  readonly gap?: string
}

export interface ExpectedDossier {
  readonly slug: string
  readonly findings: readonly ExpectedFinding[]
  /** Pairs that look alike and must never be called a conflict. */
  readonly traps: readonly { readonly what: string; readonly a: Place; readonly b: Place }[]
  /** Sources about something else: in no finding at all. */
  readonly strangers: readonly { readonly path: string; readonly gap?: string }[]
}

const at = (source: string, words: string, near?: string): Place => (near === undefined ? { source, words } : { source, words, near })

export const expectedDossiers: readonly ExpectedDossier[] = [
  {
    slug: 'tokyo-release',
    findings: [
      {
        what: 'pages released',
        a: at('japan-forward.md', 'around 16,000 pages'),
        b: at('nhk.md', 'about 10,600 pages'),
        relations: ['conflict'],
      },
      { what: 'volumes released', a: at('japan-forward.md', '26 volumes'), b: at('nhk.md', '26 volumes'), relations: ['agree'] },
      {
        what: 'day of the release, one day apart',
        a: at('japan-forward.md', 'December 23'),
        b: at('asahi.md', 'Dec. 22'),
        relations: ['conflict', 'different-referent'],
      },
      {
        what: 'day of the release, one day apart, the other account',
        a: at('nhk.md', 'Dec. 23'),
        b: at('asahi.md', 'Dec. 22'),
        relations: ['conflict', 'different-referent'],
      },
      {
        what: 'day of the release, the same',
        a: at('japan-forward.md', 'December 23'),
        b: at('nhk.md', 'Dec. 23'),
        relations: ['agree'],
      },
      {
        what: 'yen loans: announced or resumed',
        a: at('japan-forward.md', 'July 1990'),
        b: at('nhk.md', 'November 1990'),
        relations: ['conflict'],
      },
      {
        what: 'yen loans: announced or resumed, the other account',
        a: at('asahi.md', 'July', 'Fang was allowed to leave in June'),
        b: at('nhk.md', 'November 1990'),
        relations: ['conflict'],
      },
      {
        what: 'day of the declaration',
        a: at('japan-forward.md', 'mid-July'),
        b: at('nhk.md', 'July 15, 1989'),
        relations: ['compatible', 'agree'],
      },
      {
        what: 'one sentence in two translations',
        a: at('japan-forward.md', 'wise policy from a long-term, broad perspective'),
        b: at('nhk.md', 'which is not the best policy in the long run or in the larger picture'),
        relations: ['agree', 'compatible'],
      },
    ],
    traps: [
      {
        what: 'two thirty years',
        a: at('asahi.md', '30 years', 'opens its files every year once'),
        b: at('wilson-center.md', 'More than 30 years'),
      },
      { what: 'two papers of June', a: at('japan-forward.md', 'June 22'), b: at('nhk.md', 'June 19') },
      { what: 'two days of July', a: at('japan-forward.md', 'July 6'), b: at('nhk.md', 'July 7') },
    ],
    strangers: [{ path: 'wilson-center.md' }],
  },
  {
    slug: 'hoshino-maru',
    findings: [
      {
        what: 'the same moment in two time zones',
        a: at('meridian-wire.md', '14:40 UTC'),
        b: at('kurosaki-chronicle.md', '23:40'),
        relations: ['compatible', 'agree'],
      },
      {
        what: 'distress call, eight minutes apart',
        a: at('meridian-wire.md', '23:52 local time'),
        b: at('kurosaki-chronicle.md', '23:44'),
        relations: ['conflict'],
      },
      {
        what: 'distress call, the same across time zones',
        a: at('meridian-wire.md', '23:52 local time'),
        b: at('safety-commission.md', '14:52 UTC'),
        relations: ['compatible', 'agree'],
        gap: 'called a conflict: the local time is not tied to a zone',
      },
      {
        what: 'loss, digits swapped',
        a: at('safety-commission.md', '3.2 billion yen'),
        b: at('harbour-gazette.md', '2.3 billion yen'),
        relations: ['conflict'],
      },
      {
        what: 'loss, in yen in two languages',
        a: at('meridian-wire.md', '3.2 billion yen'),
        b: at('kurosaki-nippo.md', '約32億円'),
        // "About" makes no other answer of it; a third source in the same finding gives the figure with its digits swapped.
        relations: ['agree'],
      },
      {
        what: 'loss, in dollars',
        a: at('meridian-wire.md', '$21 million'),
        b: at('kurosaki-chronicle.md', '$21 million'),
        relations: ['agree', 'compatible'],
        gap: 'the two are not put together',
      },
      {
        what: 'a toll that rises',
        a: at('meridian-wire.md', 'At least three people'),
        b: at('safety-commission.md', 'Eleven persons'),
        relations: ['compatible', 'conflict'],
      },
      {
        what: 'alarm on the lower deck',
        a: at('harbour-gazette.md', 'no alarm sounded'),
        b: at('meridian-wire.md', 'fire alarm sounded on all decks'),
        relations: ['conflict'],
      },
      {
        what: 'the captain’s name',
        a: at('meridian-wire.md', 'Shigeru Ohno'),
        b: at('kurosaki-chronicle.md', 'Shigeru Ono'),
        relations: ['conflict', 'compatible'],
      },
      {
        what: 'where it was towed',
        a: at('harbour-gazette.md', 'Kurosaki', 'It was towed to'),
        b: at('safety-commission.md', 'Minase', 'It was towed to'),
        relations: ['conflict'],
        gap: 'the two are not put together',
      },
      {
        what: 'how many were on board, with a hedge',
        a: at('meridian-wire.md', 'Over 300 passengers and crew'),
        b: at('safety-commission.md', '312 persons'),
        relations: ['compatible', 'agree'],
      },
      {
        what: 'distance in two units',
        a: at('meridian-wire.md', '12 kilometres'),
        b: at('safety-commission.md', '6.5 nautical miles'),
        relations: ['agree', 'compatible'],
      },
      {
        what: 'tonnage, rounded',
        a: at('harbour-gazette.md', 'nearly 10,000 tonnes'),
        b: at('safety-commission.md', '9,600 tonnes'),
        relations: ['compatible', 'agree'],
      },
    ],
    traps: [
      {
        what: 'the dead of another fire',
        a: at('harbour-gazette.md', 'two people', 'burned off Cape Shirasaki, and'),
        b: at('safety-commission.md', 'Eleven persons'),
      },
      {
        what: 'those aboard another ferry',
        a: at('harbour-gazette.md', '96 passengers'),
        b: at('kurosaki-chronicle.md', '268 passengers'),
      },
    ],
    strangers: [],
  },
]
