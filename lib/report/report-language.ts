/**
 * The languages that a report can be written in, as names.
 *
 * In: nothing. Out: names and types; languages.ts has their words. Refuses: nothing. Example: REPORT_LANGUAGES.includes('ja')
 */
export const REPORT_LANGUAGES = ['en', 'ja'] as const

export type ReportLanguage = (typeof REPORT_LANGUAGES)[number]

/** A report without a language is in English, as all were before there was a choice: so an English report keeps its bytes. */
export interface InLanguage {
  readonly language?: ReportLanguage
}
