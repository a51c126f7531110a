/**
 * Each language in its own words, for whoever cannot read the one that is shown.
 *
 * In: nothing. Out: names. Refuses: nothing. Example: languageNames.ja → '日本語'
 */
export const languageNames = { en: 'English', ja: '日本語' } as const
