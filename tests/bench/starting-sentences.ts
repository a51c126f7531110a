/** The English sentences of our development texts, to make large dossiers from. Example: startingSentences().length // 400 and more */
import { loadCorpus, OWN_CORPUS } from '../eval/gold.ts'
import { sentencesOf } from '../eval/systems/nearest-sentence.ts'

export function startingSentences(): readonly string[] {
  return loadCorpus(OWN_CORPUS, (group) => group.startsWith('D'))
    .flatMap((group) => [...group.texts.values()])
    .filter((text) => text.includes('language: "en"'))
    .flatMap((text) => sentencesOf({ path: '', text }))
    .map(({ text }) => text)
    .filter((text) => text.split(' ').length >= 8)
}
