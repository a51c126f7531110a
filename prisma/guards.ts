/**
 * The invariants of what may be stored. The boundary (app/_data, cli/) has validated already; what fails here is a bug or an attack.
 *
 * In:      plain values. Out: the same values.
 * Refuses: characters PostgreSQL cannot hold ('character'), more than the stated limits ('too-long'), the impossible ('invalid').
 * Example: checkText('note', 'a\0b', LIMITS.note) // StoreError 'character': The note holds a NUL character at position 2 …
 */
import type { Confidence, EvidenceLink, Outcome } from '../lib/model.ts'
import { StoreError } from './errors.ts'

/** In UTF-16 units. A note of 10,000 characters must pass with room to spare; a source of 50 MB must pass whole. */
export const LIMITS = {
  slug: 100,
  title: 1_000,
  description: 100_000,
  path: 1_000,
  text: 64_000_000,
  author: 300,
  rationale: 20_000,
  note: 200_000,
  comment: 100_000,
  evidence: 50,
  href: 2_000,
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const OUTCOMES: Readonly<Record<Outcome, true>> = {
  reading: true,
  'both-different-scope': true,
  none: true,
  unresolved: true,
  'needs-primary-source': true,
  'not-a-difference': true,
}

const CONFIDENCES: Readonly<Record<Confidence, true>> = { low: true, medium: true, high: true }

export function checkText(name: string, value: string, limit: number): string {
  if (value.length > limit) throw new StoreError('too-long', `The ${name} has ${value.length} characters; ${limit} are allowed.`)
  const nul = value.indexOf('\0')
  if (nul >= 0)
    throw new StoreError(
      'character',
      `The ${name} holds a NUL character at position ${nul + 1}, which no text may have. Remove it and try again.`,
    )
  const half = value.search(/\p{Surrogate}/u)
  if (half >= 0)
    throw new StoreError(
      'character',
      `The ${name} holds half of a character at position ${half + 1} (a broken emoji, perhaps). Remove it and try again.`,
    )
  return value
}

export function checkFilled(name: string, value: string, limit: number): string {
  if (value.trim() === '') throw new StoreError('invalid', `The ${name} is empty.`)
  return checkText(name, value, limit)
}

export function isSlug(value: string): boolean {
  return value.length <= LIMITS.slug && SLUG.test(value)
}

export function checkSlug(value: string): string {
  if (!SLUG.test(value)) throw new StoreError('invalid', 'A slug is made of small letters, digits and single hyphens.')
  return checkText('slug', value, LIMITS.slug)
}

export function checkOutcome(outcome: Outcome | null, reading: string | null): void {
  if (outcome !== null && !Object.hasOwn(OUTCOMES, outcome)) throw new StoreError('invalid', `There is no outcome "${outcome}".`)
  if ((outcome === 'reading') !== (reading !== null)) {
    throw new StoreError('invalid', 'A reading is chosen with the outcome "reading", and only with it.')
  }
}

export function checkConfidence(value: Confidence | null): Confidence | null {
  if (value !== null && !Object.hasOwn(CONFIDENCES, value)) throw new StoreError('invalid', `There is no confidence "${value}".`)
  return value
}

/** Links lead to the web or to a page of this very installation; nothing else may ever stand in an href. */
export function checkEvidence(links: readonly EvidenceLink[]): readonly EvidenceLink[] {
  if (links.length > LIMITS.evidence) throw new StoreError('too-long', `There are ${links.length} links; ${LIMITS.evidence} are allowed.`)
  return links.map(({ label, href }) => {
    if (!isSafeHref(href)) throw new StoreError('invalid', 'A link to evidence begins with https://, http:// or /dossiers/.')
    return { label: checkText('label of a link', label, LIMITS.title), href: checkText('link', href, LIMITS.href) }
  })
}

function isSafeHref(href: string): boolean {
  if (/^\/dossiers\/[\w%./#?&=:-]*$/.test(href)) return true
  return /^https?:\/\//i.test(href) && URL.canParse(href)
}

/** Addresses and forms are typed by people: what is no UUID is not asked for, for the database would take it as a fault. */
export function isId(value: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)
}

/** An id that a page has chosen: a UUID. */
export function checkId(name: string, value: string): string {
  if (!isId(value)) throw new StoreError('invalid', `The id of the ${name} is not one.`)
  return value
}

/** A calendar day that exists, as '2026-12-01'. */
export function checkDay(value: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  const day = found && new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])))
  if (!day || day.toISOString().slice(0, 10) !== value) throw new StoreError('invalid', `"${value.slice(0, 20)}" is not a day.`)
  return value
}

export function checkVersion(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new StoreError('invalid', 'The expected version is a whole number, 0 before the first decision.')
  return value
}
