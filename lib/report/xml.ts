/**
 * XML text that cannot be forgotten to be escaped: a tag like that of html.ts, for XML 1.0.
 *
 * In: template strings and values. Out: Xml. Refuses: characters that XML 1.0 has no place for (most controls, lone surrogates): they are shown
 * as the signs that stand for them (U+2400 …, U+FFFD), because a file with them cannot be opened at all.
 * Example: xml`<note n="${'"'}">${'a < b'}</note>`.text → '<note n="&quot;">a &lt; b</note>'
 */

export class Xml {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export type XmlPart = string | number | null | Xml | readonly XmlPart[]

export function xml(strings: TemplateStringsArray, ...values: readonly XmlPart[]): Xml {
  return new Xml(strings.map((literal, index) => literal + (index < values.length ? written(values[index] ?? null) : '')).join(''))
}

function written(part: XmlPart): string {
  if (part === null) return ''
  if (part instanceof Xml) return part.text
  if (typeof part === 'string') return escapeXml(part)
  if (typeof part === 'number') return String(part)
  return part.map(written).join('')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\r': '&#13;' }

export function escapeXml(text: string): string {
  return xmlCharacters(text).replaceAll(/[&<>"'\r]/g, (character) => ENTITIES[character] ?? character)
}

/** Also for writers that escape by themselves and would let these through. */
export function xmlCharacters(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for.
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
      .replaceAll(/[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
  )
}
