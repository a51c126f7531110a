/**
 * HTML text that cannot be forgotten to be escaped: a template tag in which every string is text and only markup made by the tag is markup.
 *
 * In: template strings and values. Out: Markup. Refuses: nothing; a string is escaped wherever it stands, in text or in a quoted attribute.
 * Example: html`<b title="${'a"b'}">${'<i>'}</b>`.markup → '<b title="a&quot;b">&lt;i&gt;</b>'
 */

/** Markup that has been made here; a class, so that no string can pass for it. */
export class Markup {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
}

export type Part = string | number | null | Markup | readonly Part[]

export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Markup {
  return new Markup(strings.map((literal, index) => literal + (index < values.length ? written(values[index] ?? null) : '')).join(''))
}

function written(part: Part): string {
  if (part === null) return ''
  if (part instanceof Markup) return part.markup
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  return part.map(written).join('')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}
