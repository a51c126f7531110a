/**
 * The Japanese words of all fields of news, in the order in which they are looked at.
 *
 * In: nothing. Out: rows of nouns and rows of predicates, `English lemma|words`. Refuses: nothing; what a table leaves out stands in it.
 */
import * as common from './japanese-words-of-common.ts'
import * as harm from './japanese-words-of-harm.ts'
import * as state from './japanese-words-of-state.ts'
import * as trade from './japanese-words-of-trade.ts'

const FIELDS = [common, state, harm, trade] as const

export const NEWS_NOUNS: readonly string[] = FIELDS.flatMap(({ NOUNS }) => NOUNS.split('; '))
export const NEWS_PREDICATES: readonly string[] = FIELDS.flatMap(({ PREDICATES }) => PREDICATES.split('; '))
