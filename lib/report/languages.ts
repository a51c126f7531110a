/**
 * The words of a report in its language. What sources, editors and the engine say stays in the language in which they said it.
 *
 * In: a report, or whatever carries its language. Out: all its words. Refuses: nothing; without a language it is English.
 * Example: wordingOf({ language: 'ja' }).relationLabel.conflict → '矛盾'
 */
import type { InLanguage, ReportLanguage } from './report-language.ts'
import * as english from './wording.ts'
import * as japanese from './wording-ja.ts'

/** English counts with `count`, which no other language can use. */
export type Wording = Omit<typeof english, 'count'>

const WORDING: Readonly<Record<ReportLanguage, Wording>> = { en: english, ja: japanese }

export function wordingOf({ language = 'en' }: InLanguage): Wording {
  return WORDING[language]
}

/** As an attribute of the engine's own English in a report of another language; undefined where the report is in English. */
export function engineLanguage({ language = 'en' }: InLanguage): 'en' | undefined {
  return language === 'en' ? undefined : 'en'
}
