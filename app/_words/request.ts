/**
 * The catalogue of the request being answered: its language and all its words. next-intl asks for it by this file's address (next.config.js).
 *
 * In: the request's cookie and headers. Out: the language, its messages. Refuses: a missing message (it throws while developing and in
 * tests; a visitor sees the English one).
 * Example: cookie language=ja → messages of ja/
 */
import { getRequestConfig } from 'next-intl/server'
import { requestLanguage, type UiLanguage } from '../_data/language.ts'
import type { words } from './en/words.ts'

type Messages = typeof words

const catalogues: Record<UiLanguage, () => Promise<Messages>> = {
  en: async () => (await import('./en/words.ts')).words,
  // The library reads the arguments of a message off its English words; tests/app/words.test.ts proves that the others take the same.
  ja: async () => (await import('./ja/words.ts')).words as Messages,
}

// biome-ignore lint/style/noDefaultExport: next-intl takes the configuration from the default export.
export default getRequestConfig(async () => {
  const locale = await requestLanguage()
  // Moments are shown in UTC and say so: two editors on two continents speak of the same one.
  return { locale, messages: await catalogues[locale](), timeZone: 'UTC' }
})
