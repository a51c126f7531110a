/** The report of a dossier, in every format there is. */
import { z } from 'zod'
import { FORMAT_NAMES, FORMATS } from '../../../../lib/report/formats.ts'
import { REPORT_LANGUAGES } from '../../../../lib/report/report-language.ts'
import { AppError } from '../../errors.ts'
import { loadReportFile } from '../../load-report.ts'
import { operation } from '../operation.ts'
import { listOf, pieceAnswer, pieceQuery } from '../pages.ts'
import { findingFilters } from '../shapes.ts'

const tag = 'report'
const under = '/dossiers/{dossier}/report'

const format = z.object({ format: z.string(), file: z.string(), type: z.string(), about: z.string() }).meta({ id: 'reportFormat' })

export const reportOperations = [
  operation({
    id: 'listReportFormats',
    method: 'GET',
    path: under,
    tag,
    summary: 'The formats of the report, and what their files are called',
    action: 'dossier:read',
    query: z.strictObject(pieceQuery),
    answer: listOf(format),
    run: async ({ query }) => {
      const all = FORMAT_NAMES.map((name) => ({
        format: name,
        file: `report${FORMATS[name].ending}`,
        type: FORMATS[name].type,
        about: FORMATS[name].about,
      }))
      return pieceAnswer(all, query, ({ file }) => file)
    },
  }),
  operation({
    id: 'readReport',
    method: 'GET',
    path: `${under}/{file}`,
    tag,
    summary: 'The report as a file: the same sources and decisions give the same bytes',
    description: 'The filters of the list of findings narrow it; the report says so.',
    action: 'dossier:read',
    query: z.strictObject({
      ...findingFilters,
      language: z.enum(REPORT_LANGUAGES).default('en').describe('What the report is written in'),
    }),
    media: [...new Set(FORMAT_NAMES.map((name) => FORMATS[name].type.split(';')[0] ?? ''))],
    run: async ({ param, query }) => {
      const loaded = await loadReportFile(param('dossier'), param('file'), query)
      if (!loaded.ok) throw new AppError(loaded.problem.code)
      if (loaded.value === null) throw new AppError('not-found')
      return loaded.value
    },
  }),
]
