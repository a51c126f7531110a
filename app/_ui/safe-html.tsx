/**
 * The one place where HTML made elsewhere enters a page.
 *
 * In: HTML that app/_data has made and sanitised (notes, descriptions, sources). Out: an element that holds it.
 * Refuses: nothing itself; tests/e2e/hostile-text.test.ts holds the makers to their word in a real browser.
 */
interface SafeHtmlProps {
  readonly html: string
  readonly className: string
  readonly as?: 'div' | 'article'
  readonly lang?: string | undefined
  readonly label?: string
}

export function SafeHtml({ html, className, as: Tag = 'div', lang, label }: SafeHtmlProps) {
  if (html === '') return null
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made and sanitised by app/_data.
  return <Tag className={className} lang={lang} aria-label={label} dangerouslySetInnerHTML={{ __html: html }} />
}
