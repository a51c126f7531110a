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
import { type Wording, wordingOf } from './languages.ts'
import { reportMarkup } from './render-html.ts'
import type { ReportLanguage } from './report-language.ts'

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
  /** What the version is written in, and so what surrounds it; missing: English. */
  readonly language?: ReportLanguage | undefined
  readonly nonce: string | null
}

export interface PublicFile {
  readonly name: string
  readonly sha256: string
}

export function renderEdition(report: FullReport, files: readonly PublicFile[], place: PublicPlace): string {
  const { base, number, versions, generator, nonce } = place
  const { language } = report
  const wording = wordingOf(report)
  const newest = versions.at(-1)
  const current = versions.find((version) => version.number === number)
  const around = html`<nav class="around" aria-label="${wording.AROUND}">
${newest === undefined || newest.number === number ? null : newerNotice(newest, base, wording)}<p>${wording.versionPlace(number, versions.length, wording.dayOf(current?.at ?? ''))}${number > 1 ? html`<a href="${base}/${number}/changes">${wording.changedSince(number - 1)}</a>${wording.STOP} ` : null}${others(place, wording)}</p>
<details><summary>${wording.AS_FILES}</summary>
<ul>
${files.map(({ name, sha256 }) => html`<li><a href="${base}/${number}/${name}" rel="nofollow">${name}</a> <code>sha256 ${sha256.slice(0, 16)}…</code></li>\n`)}</ul>
</details>
</nav>
`
  return htmlShell({ title: report.title, generator, language, nonce, body: html`${around}${reportMarkup(report)}` })
}

function newerNotice({ number, withdrawn }: PublicVersion, base: string, wording: Wording): Markup {
  if (withdrawn) return html`<p class="notice">${wording.WHOLE_WITHDRAWN}<a href="${base}">${wording.WHY}</a>${wording.STOP}</p>\n`
  return html`<p class="notice">${wording.NEWER}<a href="${base}/${number}">${wording.versionName(number)}</a>${wording.STOP}</p>\n`
}

function others({ base, number, versions }: PublicPlace, wording: Wording): Markup | null {
  const rest = versions.filter((version) => version.number !== number)
  if (rest.length === 0) return null
  const links = rest.map(
    (version, index) => html`${index === 0 ? '' : ', '}<a href="${base}/${version.number}">${wording.versionName(version.number)}</a>`,
  )
  return html`${wording.OTHERS}${links}${wording.STOP}`
}

function languageOf({ language }: PublicPlace): { readonly language?: ReportLanguage } {
  return language === undefined ? {} : { language }
}

export interface Tombstone {
  readonly at: string
  readonly why: string
  /** 'owner', 'editor', … */
  readonly role: string
}

export function renderTombstone(place: PublicPlace, { at, why, role }: Tombstone): string {
  const { number, versions, generator, language, nonce } = place
  const wording = wordingOf(languageOf(place))
  const version = versions.find((one) => one.number === number)
  const title = version?.title ?? wording.NAMELESS
  const standing = versions.filter(({ withdrawn }) => !withdrawn)
  const body = html`<p class="soft">${wording.WITHDRAWN}</p>
<h1 dir="auto">${title}</h1>
<p><strong>${wording.withdrawnOn(wording.dayOf(at), role)}</strong> ${wording.wasPublishedOn(number, wording.dayOf(version?.at ?? ''))}</p>
<h2>${wording.WHY}</h2>
<p class="pre" dir="auto">${why}</p>
${standing.length === 0 ? null : html`<p>${wording.STANDING}${standing.map((one) => html`<a href="${place.base}/${one.number}">${wording.versionName(one.number)}</a> `)}</p>\n`}${versions.length < 2 ? null : logOf(versions, wording)}`
  return htmlShell({ title: wording.withdrawnTitle(title), generator, language, nonce, body })
}

/** @param from The earlier of the two versions. */
export function renderChanges(changes: readonly EditionChange[], from: number, place: PublicPlace): string {
  const { base, number, versions, generator, language, nonce } = place
  const wording = wordingOf(languageOf(place))
  const link = (one: number): Markup => html`<a href="${base}/${one}">${wording.versionName(one)}</a>`
  const title = versions.find((one) => one.number === number)?.title ?? ''
  const body = html`<p class="soft"><a href="${base}/${number}">${wording.versionTitle(number)}</a></p>
<h1 dir="auto">${wording.changesTitle(title)}</h1>
<p>${wording.differencesBetween(changes.length, link(from), link(number))}</p>
${logOf(
  versions.filter((version) => version.number > from && version.number <= number),
  wording,
)}${changes.map(
  (change) => html`<article class="finding">
<h3 dir="auto">${change.where}</h3>
<p class="about"><span class="relation">${wording.changeLabel[change.what]}</span></p>
<p class="pre" dir="auto">${wordsBetween(change).map(({ kind, words }) => (kind === 'same' ? words : kind === 'was' ? html`<del>${words}</del>` : html`<ins>${words}</ins>`))}</p>
</article>
`,
)}`
  return htmlShell({ title: wording.changesTitle(title), generator, language, nonce, body })
}

/** The log of corrections: what each version said of itself. */
function logOf(versions: readonly PublicVersion[], wording: Wording): Markup | null {
  const corrected = versions.filter((version) => version.corrected !== '')
  if (corrected.length === 0) return null
  return html`<h2>${wording.CORRECTED}</h2>
<ul>
${[...corrected].reverse().map(({ number, at, corrected: what, why }) => html`<li><p>${wording.logEntry(number, wording.dayOf(at))}</p>\n<p class="pre" dir="auto">${what}</p>\n<p class="pre" dir="auto">${wording.reasonLine(why)}</p></li>\n`)}</ul>
`
}
