/**
 * The articles that a page describes in JSON-LD.
 *
 * In: its document. Out: one item a described thing, in the page's order. Refuses: nothing; a block that is no JSON is left out.
 * Example: {"@type": "NewsArticle", "headline": "Ten ferries"} → { isArticle: true, headline: 'Ten ferries', … }
 */

export interface LinkedItem {
  readonly isArticle: boolean
  readonly headline: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
  readonly url: string | null
  /** `isAccessibleForFree`; null where it is not said. */
  readonly free: boolean | null
}

/** schema.org's kinds of article, and what museums and offices publish. */
const ARTICLES = /(?:Article|Posting|Report|NewsItem|WebPage|ScholarlyWork|Book|Chapter|PressRelease)$/

export function linkedItems(document: Document): readonly LinkedItem[] {
  const items = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    things(parsed(script.textContent ?? '')),
  )
  // A page of its own says less than the article on it.
  return items.map(itemOf).sort((a, b) => rank(a) - rank(b))
}

function rank(item: LinkedItem): number {
  return item.isArticle && item.headline !== null ? 0 : 1
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)/, '').replace(/(?:-->|\/\/\]\]>)\s*$/, ''))
  } catch {
    // Broken blocks are common, and whoever reads a page loses nothing by them.
    return null
  }
}

type Thing = Readonly<Record<string, unknown>>

function things(value: unknown): readonly Thing[] {
  if (Array.isArray(value)) return value.flatMap(things)
  if (!isThing(value)) return []
  return '@graph' in value ? [value, ...things(value['@graph'])] : [value]
}

function itemOf(thing: Thing): LinkedItem {
  const types = [thing['@type']].flat().filter((type) => typeof type === 'string')
  return {
    isArticle: types.some((type) => ARTICLES.test(type)),
    headline: text(thing['headline']) ?? (types.some((type) => type === 'WebPage') ? null : text(thing['name'])),
    publisher: nameOf(thing['publisher']) ?? nameOf(thing['sourceOrganization']),
    author: nameOf(thing['author']) ?? nameOf(thing['creator']),
    published: text(thing['datePublished']),
    modified: text(thing['dateModified']),
    language: text(thing['inLanguage']) ?? (isThing(thing['inLanguage']) ? text(thing['inLanguage']['alternateName']) : null),
    url:
      text(thing['url']) ?? (isThing(thing['mainEntityOfPage']) ? text(thing['mainEntityOfPage']['@id']) : text(thing['mainEntityOfPage'])),
    free: freeOf(thing['isAccessibleForFree']),
  }
}

function nameOf(value: unknown): string | null {
  if (Array.isArray(value))
    return (
      value
        .map(nameOf)
        .filter((name) => name !== null)
        .join(', ') || null
    )
  const name = isThing(value) ? text(value['name']) : text(value)
  return name === null || /^https?:\/\//.test(name) ? null : name
}

function freeOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value
  return typeof value === 'string'
    ? /^(?:https?:\/\/schema\.org\/)?false$/i.test(value)
      ? false
      : /true$/i.test(value)
        ? true
        : null
    : null
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() || null : null
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
