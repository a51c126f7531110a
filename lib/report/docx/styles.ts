/**
 * How a Word report looks: a serif text, quiet facts, quotations that step in. Sizes are half points, spacing twentieths of a point.
 *
 * In: the language of the report. Out: the styles of the document. Refuses: fonts that a newsroom would have to install.
 */
import { BorderStyle, type IStylesOptions, LineRuleType } from 'docx'
import type { ReportLanguage } from '../report-language.ts'
import { STYLES } from './words.ts'

const SOFT = '5F5C55'
const FONT = { ascii: 'Georgia', hAnsi: 'Georgia', eastAsia: 'Yu Mincho', cs: 'Times New Roman' }

/** @param language What the report is written in; the sources keep their own. */
export function documentStyles(language: ReportLanguage): IStylesOptions {
  return { ...STYLED, default: { ...STYLED.default, document: documentIn(language) } }
}

const documentIn = (language: ReportLanguage) => ({
  run: { font: FONT, size: 21, language: { value: language === 'ja' ? 'ja-JP' : 'en-GB', eastAsia: 'ja-JP' } },
  paragraph: { spacing: { line: 288, lineRule: LineRuleType.AUTO, after: 120 } },
})

const STYLED: IStylesOptions = {
  default: {
    title: {
      run: { size: 52, bold: true, font: FONT },
      paragraph: { spacing: { before: 160, after: 120, line: 264, lineRule: LineRuleType.AUTO } },
    },
    heading1: {
      run: { size: 32, bold: true, font: FONT, color: '1B1B1A' },
      paragraph: {
        spacing: { before: 480, after: 160 },
        keepNext: true,
        border: { top: { style: BorderStyle.SINGLE, size: 8, space: 6, color: '1B1B1A' } },
      },
    },
    heading2: {
      run: { size: 25, bold: true, font: FONT, color: '1B1B1A' },
      paragraph: { spacing: { before: 400, after: 40 }, keepNext: true },
    },
    heading3: {
      run: { size: 22, bold: true, font: FONT, color: '1B1B1A' },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
    listParagraph: { paragraph: { spacing: { after: 40 } } },
    hyperlink: { run: { color: '1F4E79', underline: {} } },
    footnoteText: { run: { size: 17, font: FONT }, paragraph: { spacing: { after: 20, line: 240 } } },
  },
  paragraphStyles: [
    {
      id: STYLES.Subtitle,
      name: 'Subtitle',
      basedOn: 'Normal',
      run: { italics: true, size: 25, color: SOFT },
      paragraph: { spacing: { after: 240 } },
    },
    {
      id: STYLES.Facts,
      name: 'Variorum facts',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 18, color: SOFT },
      paragraph: { spacing: { after: 80 }, keepNext: true },
    },
    {
      id: STYLES.Reading,
      name: 'Variorum reading',
      basedOn: 'Normal',
      quickFormat: true,
      run: { bold: true },
      paragraph: { spacing: { before: 160, after: 40 }, keepNext: true },
    },
    {
      id: STYLES.Quote,
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 20 },
      paragraph: { indent: { left: 340 }, spacing: { after: 60 } },
    },
    {
      id: STYLES.Decision,
      name: 'Variorum decision',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        indent: { left: 200 },
        spacing: { before: 120, after: 60 },
        border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: '1B1B1A' } },
      },
    },
    {
      id: STYLES.Signature,
      name: 'Variorum signature',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 17, color: SOFT },
      paragraph: {
        indent: { left: 200 },
        spacing: { after: 160 },
        border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: '1B1B1A' } },
      },
    },
  ],
}
