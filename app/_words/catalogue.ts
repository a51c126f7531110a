/**
 * What a language must have: every message of the English catalogue, by room. The compiler names a message that is missing or misspelt,
 * in the catalogue as well as where it is used, and the arguments that a message takes.
 *
 * In: en/words.ts. Out: the type of every other language. Refuses: nothing at run time; it has no code.
 * Example: useTranslations('shell')('skip') → "Skip to the content"; ja/shell.ts without `skip` does not compile
 */
import type {} from 'next-intl'
import type { UiLanguage } from '../_data/language.ts'
import type { words } from './en/words.ts'

/** The same keys with any words. */
export type Words<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Words<T[Key]> }

export type Catalogue = Words<typeof words>

declare module 'next-intl' {
  interface AppConfig {
    Locale: UiLanguage
    Messages: typeof words
  }
}
