/**
 * What a web page says about itself.
 *
 * In: its document, and where it came from. Out: metadata, and whether it says that it stands behind a paywall.
 * Refuses: nothing; what is malformed is left out, and what is not said is null.
 * Example: <meta property="og:site_name" content="Harbour Gazette"> → publisher 'Harbour Gazette'
 *
 * JSON-LD is asked first (it is written for machines and checked by search engines), then OpenGraph and article:*, then the older names
 * of libraries and archives (citation_*, DC.*), then the page itself.
 */
import { isoDate } from './dates.ts'
import type { ArchiveLink, DocumentMeta } from './document.ts'
import { linkedItems } from './json-ld.ts'

export interface PageMeta {
  readonly meta: DocumentMeta
  readonly paywall: boolean
}

export function htmlMetadata(document: Document, address?: string): PageMeta {
  const items = linkedItems(document)
  const article = items.find(({ isArticle }) => isArticle)
  const tags = metaTags(document)
  const first = (...names: readonly string[]) => names.map((name) => tags.get(name)?.[0]).find((value) => value !== undefined) ?? null
  const authors = tags.get('citation_author') ?? tags.get('dc.creator') ?? tags.get('dcterms.creator') ?? tags.get('author') ?? []
  const meta: DocumentMeta = {
    title:
      article?.headline ??
      first('og:title', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title') ??
      words(document.querySelector('title')),
    publisher: article?.publisher ?? first('og:site_name', 'citation_publisher', 'dc.publisher', 'dcterms.publisher', 'application-name'),
    author:
      article?.author ??
      notAddress(authors.join(', ')) ??
      notAddress(first('article:author', 'parsely-author')) ??
      words(document.querySelector('[rel="author"], [itemprop="author"]')),
    url: canonical(document, first('og:url') ?? article?.url ?? null, address),
    published:
      isoDate(article?.published) ??
      firstDate(tags, [
        'article:published_time',
        'citation_publication_date',
        'citation_date',
        'dc.date',
        'dcterms.issued',
        'dcterms.created',
        'dcterms.date',
        'date',
        'pubdate',
        'datepublished',
        'parsely-pub-date',
        'created',
      ]) ??
      timeOf(document, 'datePublished'),
    modified:
      isoDate(article?.modified) ??
      firstDate(tags, [
        'article:modified_time',
        'og:updated_time',
        'dcterms.modified',
        'dc.date.modified',
        'last-modified',
        'datemodified',
        'revised',
        'changed',
      ]) ??
      timeOf(document, 'dateModified'),
    created: null,
    retrieved: null,
    language: languageOf(
      document.documentElement.getAttribute('lang') ??
        document.body.getAttribute('lang') ??
        article?.language ??
        first('og:locale', 'dc.language', 'content-language', 'language'),
    ),
    archives: robustLinks(document),
  }
  return { meta, paywall: items.some(({ isArticle, free }) => isArticle && free === false) }
}

/** 'ja_JP' → 'ja-JP'; null for what is no language tag. */
export function languageOf(written: string | null | undefined): string | null {
  const tag = (written ?? '').trim().split(/[,;]/)[0]?.replaceAll('_', '-') ?? ''
  return /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8})*$/.test(tag) ? tag : null
}

/** Robust Links: data-originalurl or data-versionurl on links, and rel="memento" in the head. */
function robustLinks(document: Document): readonly ArchiveLink[] {
  const links: ArchiveLink[] = []
  for (const link of document.querySelectorAll('a[data-versionurl], a[data-originalurl], a[data-versiondate]')) {
    const href = link.getAttribute('href')
    const original = link.getAttribute('data-originalurl')
    // Where only the original is named, the link itself leads to the copy.
    const url = link.getAttribute('data-versionurl') ?? (original !== null && original !== href ? href : null)
    const at = isoDate(link.getAttribute('data-versiondate'))
    if (url !== null && isWeb(url)) links.push({ url, original: original ?? (url === href ? null : href), at })
  }
  for (const link of document.querySelectorAll('link[rel~="memento"]')) {
    const url = link.getAttribute('href')
    if (url !== null && isWeb(url)) links.push({ url, original: null, at: isoDate(link.getAttribute('datetime')) })
  }
  return links.slice(0, 500)
}

function metaTags(document: Document): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>()
  for (const tag of document.querySelectorAll('meta')) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      tag.getAttribute('http-equiv') ??
      ''
    ).toLowerCase()
    const content = (tag.getAttribute('content') ?? '').replaceAll(/\s+/g, ' ').trim()
    if (name !== '' && content !== '') tags.set(name, [...(tags.get(name) ?? []), content])
  }
  return tags
}

function firstDate(tags: ReadonlyMap<string, readonly string[]>, names: readonly string[]): string | null {
  for (const name of names) {
    const date = isoDate(tags.get(name)?.[0])
    if (date !== null) return date
  }
  return null
}

function timeOf(document: Document, property: string): string | null {
  const element = document.querySelector(`[itemprop="${property}"]`)
  return isoDate(element?.getAttribute('datetime') ?? element?.getAttribute('content'))
}

function canonical(document: Document, said: string | null, address: string | undefined): string | null {
  const href = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? said ?? address ?? null
  if (href === null || !URL.canParse(href, address)) return null
  const url = new URL(href, address)
  return isWeb(url.href) ? url.href : null
}

function words(element: Element | null): string | null {
  return element?.textContent?.replaceAll(/\s+/g, ' ').trim() || null
}

/** article:author is meant to be the address of a profile, which is nobody's name. */
function notAddress(name: string | null): string | null {
  return name === null || name === '' || /^https?:\/\//.test(name) ? null : name
}

function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url)
}
