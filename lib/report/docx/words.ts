/**
 * Short builders for a Word document, and the styles they name.
 *
 * In: words. Out: parts of `docx`. Refuses: characters that XML has no place for (see xml.ts); all else goes in as it is and is escaped there.
 * Example: paragraph('Quote', run('12 ferries', { bold: true }))
 */
import { type IRunOptions, Paragraph, type ParagraphChild, TextRun } from 'docx'
import { xmlCharacters } from '../xml.ts'

/** Styles that a reader may restyle in one place; every paragraph has one of them. */
export const STYLES = {
  Title: 'Title',
  Subtitle: 'Subtitle',
  Heading1: 'Heading1',
  Heading2: 'Heading2',
  Heading3: 'Heading3',
  Facts: 'VariorumFacts',
  Reading: 'VariorumReading',
  Quote: 'Quote',
  Decision: 'VariorumDecision',
  Signature: 'VariorumSignature',
  Normal: 'Normal',
  List: 'ListParagraph',
} as const

export type Style = keyof typeof STYLES

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

interface RunOptions {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly strike?: boolean
  readonly underline?: boolean
  readonly soft?: boolean
  /** BCP 47; 'und' or absent leaves the document's own. */
  readonly language?: string
}

/** Line breaks inside words stay what they are on paper: a space. */
export function run(words: string, options: RunOptions = {}): TextRun {
  const { bold, italics, strike, underline, soft, language } = options
  const known = language !== undefined && language !== 'und'
  const options_: IRunOptions = {
    text: xmlCharacters(words).replaceAll(/[\r\n\t]+/g, ' '),
    ...(bold ? { bold: true } : {}),
    ...(italics ? { italics: true } : {}),
    ...(strike ? { strike: true } : {}),
    ...(underline ? { underline: {} } : {}),
    ...(soft ? { color: '5F5C55' } : {}),
    ...(known ? { language: { value: language, eastAsia: language, bidirectional: language } } : {}),
    ...(known && RIGHT_TO_LEFT.has(language) ? { rightToLeft: true } : {}),
  }
  return new TextRun(options_)
}

export function paragraph(style: Style, ...children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ style: STYLES[style], children: [...children] })
}

export function bullet(...children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ style: STYLES.List, bullet: { level: 0 }, children: [...children] })
}
