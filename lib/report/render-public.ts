/**
 * What readers find at the permanent address of a report: the version with its surroundings, what changed between two, or why it is gone.
 *
 * In: a published report, its versions and files, the address below which they stand. Out: whole HTML documents without scripts.
 * Refuses: to show anything of a withdrawn report but its title, when, why and by whom (a role, no name).
 * Example: renderTombstone(place, withdrawal, null) → '… This report was withdrawn on 2026-11-26 …'
 */
import { type EditionChange, wordsBetween } from './compare-editions.ts'
import type { FullReport } from './full-report.ts'
import { html, type Markup } from './html.ts'
import { htmlShell } from './html-shell.ts'
import { reportMarkup } from './render-html.ts'
import { count } from './wording.ts'

export interface PublicVersion {
  readonly number: number
  readonly title: string
  readonly at: string
  readonly corrected: string
  readonly why: string
  readonly withdrawn: boolean
}

/** Where a version stands. */
export interface PublicPlace {
  /** Path of the report: /r/<id> */
  readonly base: string
  readonly number: number
  /** Oldest first. */
  readonly versions: readonly PublicVersion[]
  readonly generator: string
  readonly nonce: string | null
}

export interface PublicFile {
  readonly name: string
  readonly sha256: string
}

export function renderEdition(report: FullReport, files: readonly PublicFile[], place: PublicPlace): string {
  const { base, number, versions, generator, nonce } = place
  const newest = versions.at(-1)
  const current = versions.find((version) => version.number === number)
  const around = html`<nav class="around" aria-label="Versions and files">
${newest === undefined || newest.number === number ? null : newerNotice(newest, base)}<p>Version ${number} of ${versions.length}, published ${(current?.at ?? '').slice(0, 10)}. ${number > 1 ? html`<a href="${base}/${number}/changes">What changed since version ${number - 1}</a>. ` : null}${others(place)}</p>
<details><summary>This version as files</summary>
<ul>
${files.map(({ name, sha256 }) => html`<li><a href="${base}/${number}/${name}" rel="nofollow">${name}</a> <code>sha256 ${sha256.slice(0, 16)}…</code></li>\n`)}</ul>
</details>
</nav>
`
  return htmlShell({ title: report.title, generator, nonce, body: html`${around}${reportMarkup(report)}` })
}

function newerNotice({ number, withdrawn }: PublicVersion, base: string): Markup {
  if (withdrawn) return html`<p class="notice">This report has been withdrawn. <a href="${base}">Why</a>.</p>\n`
  return html`<p class="notice">A newer version replaces this one: <a href="${base}/${number}">version ${number}</a>.</p>\n`
}

function others({ base, number, versions }: PublicPlace): Markup | null {
  const rest = versions.filter((version) => version.number !== number)
  if (rest.length === 0) return null
  const links = rest.map(
    (version, index) => html`${index === 0 ? '' : ', '}<a href="${base}/${version.number}">version ${version.number}</a>`,
  )
  return html`Other versions: ${links}.`
}

export interface Tombstone {
  readonly at: string
  readonly why: string
  /** 'owner', 'editor', … */
  readonly role: string
}

export function renderTombstone(place: PublicPlace, { at, why, role }: Tombstone): string {
  const { number, versions, generator, nonce } = place
  const version = versions.find((one) => one.number === number)
  const title = version?.title ?? 'A withdrawn report'
  const standing = versions.filter(({ withdrawn }) => !withdrawn)
  const body = html`<p class="soft">Withdrawn</p>
<h1 dir="auto">${title}</h1>
<p><strong>This report was withdrawn on ${at.slice(0, 10)} by an ${role} of the dossier.</strong> Version ${number} had been published on ${(version?.at ?? '').slice(0, 10)}.</p>
<h2>Why</h2>
<p class="pre" dir="auto">${why}</p>
${standing.length === 0 ? null : html`<p>Published now: ${standing.map((one) => html`<a href="${place.base}/${one.number}">version ${one.number}</a> `)}</p>\n`}${versions.length < 2 ? null : logOf(versions)}`
  return htmlShell({ title: `Withdrawn: ${title}`, generator, nonce, body })
}

const KIND: Readonly<Record<EditionChange['what'], string>> = {
  text: 'Text',
  source: 'Another revision of a source',
  added: 'Added finding',
  removed: 'Removed finding',
  relation: 'Relation',
  readings: 'Readings',
  decision: 'Decision',
  proposed: 'Proposed wording',
}

/** @param from The earlier of the two versions. */
export function renderChanges(changes: readonly EditionChange[], from: number, place: PublicPlace): string {
  const { base, number, versions, generator, nonce } = place
  const title = versions.find((one) => one.number === number)?.title ?? ''
  const body = html`<p class="soft"><a href="${base}/${number}">Version ${number}</a></p>
<h1 dir="auto">${title}: what changed</h1>
<p>${count(changes.length, 'difference')} between <a href="${base}/${from}">version ${from}</a> and <a href="${base}/${number}">version ${number}</a>.</p>
${logOf(versions.filter((version) => version.number > from && version.number <= number))}${changes.map(
  (change) => html`<article class="finding">
<h3 dir="auto">${change.where}</h3>
<p class="about"><span class="relation">${KIND[change.what]}</span></p>
<p class="pre" dir="auto">${wordsBetween(change).map(({ kind, words }) => (kind === 'same' ? words : kind === 'was' ? html`<del>${words}</del>` : html`<ins>${words}</ins>`))}</p>
</article>
`,
)}`
  return htmlShell({ title: `${title}: what changed`, generator, nonce, body })
}

/** The log of corrections: what each version said of itself. */
function logOf(versions: readonly PublicVersion[]): Markup | null {
  const corrected = versions.filter((version) => version.corrected !== '')
  if (corrected.length === 0) return null
  return html`<h2>Corrections</h2>
<ul>
${[...corrected].reverse().map(({ number, at, corrected: what, why }) => html`<li><p>Version ${number}, ${at.slice(0, 10)}</p>\n<p class="pre" dir="auto">${what}</p>\n<p class="pre" dir="auto">Reason: ${why}</p></li>\n`)}</ul>
`
}
