/**
 * Which language a person reads the interface in.
 *
 * In: the cookie `language`, else the Accept-Language of the request. Out: one of the languages that the catalogue (app/_words) has.
 * Refuses: nothing; whoever asks for a language that is not there gets English.
 * Example: pickLanguage(undefined, 'ja-JP,ja;q=0.9,en;q=0.5') → 'ja'
 */
import { match } from '@formatjs/intl-localematcher'
import Negotiator from 'negotiator'
import { cookies, headers } from 'next/headers'
import type { createTranslator, Messages, NamespaceKeys, NestedKeyOf } from 'next-intl'

export const languages = ['en', 'ja'] as const

export type UiLanguage = (typeof languages)[number]

/** Says the messages of one room of the catalogue; what `getTranslations(room)` gives. */
export type Translator<Room extends NamespaceKeys<Messages, NestedKeyOf<Messages>>> = ReturnType<typeof createTranslator<Messages, Room>>

export const languageCookie = 'language'

export function pickLanguage(chosen: string | undefined, accepted: string | null): UiLanguage {
  const known = languages.find((language) => language === chosen)
  if (known !== undefined) return known
  const wanted = new Negotiator({ headers: { 'accept-language': accepted ?? '' } }).languages().filter(isLanguageTag)
  const found = match(wanted, languages, 'en')
  return languages.find((language) => language === found) ?? 'en'
}

/** The language of the request being answered. */
export async function requestLanguage(): Promise<UiLanguage> {
  const [jar, sent] = await Promise.all([cookies(), headers()])
  return pickLanguage(jar.get(languageCookie)?.value, sent.get('accept-language'))
}

/** '*' and broken tags would make the matcher throw. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
