/**
 * What a sentence speaks of, as concepts: its words of content by the class or the synonyms they belong to.
 *
 * In: a claim, a thesaurus. Out: concepts in the order of the words. Refuses: words that are in every text ("say", "new"), adverbs.
 * Example: 'Ten ferries were called off' → ferry, CANCEL
 */
import { predicateClasses } from '../lexicon/predicate-classes.ts'
import type { Claim, Token } from '../model.ts'
import { type JapaneseWord, wordsOfSentence } from '../text/japanese-words.ts'
import type { Thesaurus, WordClass } from '../text/meaning.ts'

const WORD_CLASS: Readonly<Record<string, WordClass>> = { NOUN: 'n', VERB: 'v', ADJ: 'a', ADV: 'r' }
const LIGHT = new Set([
  'be',
  'have',
  'do',
  'say',
  'tell',
  'get',
  'make',
  'take',
  'go',
  'come',
  'other',
  'more',
  'many',
  'much',
  'such',
  'same',
  'new',
  'last',
  'first',
  'also',
  'year',
  'day',
  'time',
  'people',
  'include',
  'accord',
])

/** The concepts of a sentence; nothing of them depends on other sentences. */
export function conceptsOfSentence({ sentence, mentions }: Claim, thesaurus: Thesaurus): ReadonlySet<string> {
  return sentence.language === 'ja'
    ? japaneseConcepts(wordsOfSentence(sentence, mentions), thesaurus)
    : conceptsOf(sentence.tokens, thesaurus)
}

/** Known words by their English concepts, names and unknown words as they are written. */
function japaneseConcepts(words: readonly JapaneseWord[], thesaurus: Thesaurus): ReadonlySet<string> {
  const terms = new Set<string>()
  for (const word of words) {
    if (word.kind === 'unknown' && word.text.length > 1 && !/^[\u3041-\u3096]+$/.test(word.text)) terms.add(word.text)
    else if (word.kind === 'name') for (const part of (word.gloss ?? word.text).toLowerCase().split(' ')) terms.add(part)
    else if (word.kind === 'noun' || word.kind === 'predicate') {
      for (const lemma of (word.gloss ?? '').split(' ')) {
        if (LIGHT.has(lemma)) continue
        terms.add(predicateClasses(lemma)[0] ?? thesaurus.concept(lemma, word.kind === 'noun' ? 'n' : 'v'))
      }
    }
  }
  return terms
}

function conceptsOf(tokens: readonly Token[], thesaurus: Thesaurus): ReadonlySet<string> {
  const terms = new Set<string>()
  for (const token of tokens) {
    if (LIGHT.has(token.lemma) || token.pos === 'PUNCT') continue
    const cls = predicateClasses(token.lemma)[0]
    const as = WORD_CLASS[token.pos]
    if (cls && as) terms.add(cls)
    else if (token.pos === 'PROPN') terms.add(token.lower.replaceAll('-', ''))
    else if (token.pos === 'X') {
      if (token.text.length > 1) terms.add(token.lower)
    } else if (as && as !== 'r') terms.add(thesaurus.concept(token.lemma, as))
  }
  return terms
}
