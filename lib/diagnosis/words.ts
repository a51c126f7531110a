/**
 * Why two names or quotations may differ.
 */
import { NAME_TABLES } from '../lexicon/name-tables.ts'
import type { NameMention } from '../model.ts'
import { nameRelation } from '../text/alias.ts'
import { nameWords } from '../text/name-words.ts'
import { differencesOf, relateQuotations, sharedOf } from '../text/quotation.ts'
import type { Hypothesis } from './evidence.ts'

/** One name written in two ways. */
export const spelling: Hypothesis = ({ a, b }) => {
  const x = a.slot.mention
  const y = b.slot.mention
  if (x?.kind !== 'name' || y?.kind !== 'name') return null
  const { relation } = nameRelation(x, y, NAME_TABLES)
  return relation === 'spelling'
    ? {
        code: 'spelling',
        score: 0.7,
        explanation: `“${x.canonical}” and “${y.canonical}” differ in a few letters: a spelling or transliteration of one name`,
      }
    : null
}

/** Somebody or something named otherwise where all else is told alike. */
export const misnaming: Hypothesis = ({ a, b }) => {
  const [x, y] = [a.slot.mention, b.slot.mention]
  if (x?.kind !== 'name' || y?.kind !== 'name' || x.type !== y.type) return null
  const { relation } = nameRelation(x, y, NAME_TABLES)
  if (x.type !== 'person') return relation === 'different' || relation === 'unknown' ? misnamedThing(x, y) : null
  if (relation !== 'different') return null
  const [own, other] = [nameWords(x.canonical), nameWords(y.canonical)]
  if (own.length < 2 || other.length < 2) return null
  const same = own[0] === other[0] ? 'given' : own.at(-1) === other.at(-1) ? 'family' : null
  return same === null
    ? { code: 'two-people', score: 0.4, explanation: `“${x.canonical}” and “${y.canonical}”: two people, of whom each source names one` }
    : {
        code: 'misnamed',
        score: 0.5,
        explanation: `the ${same} name is the same: “${x.canonical}” or “${y.canonical}” is a slip, or they are two people of one ${same} name`,
      }
}

const SEVERAL: Readonly<Partial<Record<NameMention['type'], string>>> = { place: 'places', organisation: 'bodies' }

function misnamedThing({ canonical: a, type }: NameMention, { canonical: b }: NameMention): ReturnType<Hypothesis> {
  return {
    code: 'misnamed',
    score: 0.4,
    explanation: `“${a}” or “${b}” is a slip, one lies in the other, or they are two ${SEVERAL[type] ?? 'things'}, of which each source names one`,
  }
}

/** Of the words of a quotation: more than these in common are one wording, changed here and there. */
const ALMOST_ALL = 0.75

/** One utterance in two wordings: translated twice, or quoted from memory. */
export const translation: Hypothesis = ({ kind, a, b }) => {
  if (kind !== 'quote') return null
  if (relateQuotations(a.slot, b.slot) !== 'other') return null
  return sharedOf(a.slot, b.slot) > ALMOST_ALL
    ? {
        code: 'edited-quotation',
        score: 0.6,
        explanation: `almost the same words, ${differencesOf(a.slot, b.slot).join(', ')}: one was shortened or edited`,
      }
    : {
        code: 'translation-variant',
        score: 0.6,
        explanation: 'the same utterance in other words: two translations, or a paraphrase between quotation marks',
      }
}
