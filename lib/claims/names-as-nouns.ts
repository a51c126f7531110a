/**
 * Words of the name of a person or a work that a tagger took for verbs → proper nouns: "Felt kept it secret" tells of a man.
 *
 * In: the sentences of one source and its mentions. Out: the same sentences, with other parts of speech inside names of people.
 * Refuses: names in headlines, where every word has its capital.
 * Example: 'Felt, the deputy, kept it' → Felt/PROPN, and no predicate "feel".
 */
import type { Mention, NameMention, Sentence, Token } from '../model.ts'

/** Mends the parts of speech; a sentence without such a name is returned as it is. */
export function withNamesAsNouns(sentences: readonly Sentence[], mentions: readonly Mention[]): readonly Sentence[] {
  const people = new Map<string, NameMention[]>()
  for (const mention of mentions) {
    if (mention.kind !== 'name' || (mention.type !== 'person' && mention.type !== 'work')) continue
    const list = people.get(mention.sentenceId)
    if (list) list.push(mention)
    else people.set(mention.sentenceId, [mention])
  }
  return sentences.map((sentence) => {
    const names = people.get(sentence.id)
    if (!names || sentence.blockKind === 'heading' || !sentence.tokens.some((token) => isMistaken(token, names))) return sentence
    return { ...sentence, tokens: sentence.tokens.map((token) => (isMistaken(token, names) ? asName(token) : token)) }
  })
}

function isMistaken(token: Token, names: readonly NameMention[]): boolean {
  return token.pos === 'VERB' && /^\p{Lu}/u.test(token.text) && names.some(({ start, end }) => token.start >= start && token.end <= end)
}

function asName(token: Token): Token {
  return { ...token, pos: 'PROPN', lemma: token.lower }
}
