/**
 * A whole HTML document that needs no other file: the report, and the pages around a published one.
 *
 * In: a title and what stands in it. Out: HTML. Refuses: anything that runs or loads, by a policy in the document itself.
 * Example: htmlShell({ title: 'Ferries', generator: 'Variorum 1.0', body: html`<h1>Ferries</h1>` })
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { html, Markup } from './html.ts'
import type { ReportLanguage } from './report-language.ts'
import { REPORT_STYLE } from './report-style.ts'

/** Only our own style sheet, named by its hash, may apply; nothing may load or run. */
const POLICY = `default-src 'none'; style-src 'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(REPORT_STYLE))))}'; base-uri 'none'; form-action 'none'`

interface Shell {
  readonly title: string
  readonly generator: string
  /** Missing: English. */
  readonly language?: ReportLanguage | undefined
  /** Where the document is served under a policy that names its styles by a nonce. */
  readonly nonce?: string | null
  readonly body: Markup
}

export function htmlShell({ title, generator, language = 'en', nonce = null, body }: Shell): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${generator}">
<title>${title}</title>
<style${nonce === null ? null : html` nonce="${nonce}"`}>${new Markup(REPORT_STYLE)}</style>
</head>
<body>
<main>
${body}</main>
</body>
</html>
`.markup
}
