import { it } from 'vitest'
import { check, type Row } from './rows.ts'

const ROWS: readonly Row[] = [
  ['It took two hours and 40 minutes.', ['two hours and 40 minutes', '160 exact duration min -']],
  ['It took about 2 hours 40 minutes.', ['about 2 hours 40 minutes', '160 about duration min -']],
  ['He got four years and six months.', ['four years and six months', '54 exact duration mo -']],
  ['He stood six feet two inches tall.', ['six feet two inches', '74 exact length in -']],
  ['It weighed seven pounds, six ounces.', ['seven pounds, six ounces', '118 exact mass oz -']],
  ['It lasted two hours, 40 minutes and ten seconds.', ['two hours, 40 minutes and ten seconds', '9610 exact duration s -']],
  // two amounts
  ['It took two hours and 90 minutes.', ['two hours', '2 exact duration h -'], ['90 minutes', '90 exact duration min -']],
  [
    'He ran for two hours, about 40 minutes more than she.',
    ['two hours', '2 exact duration h -'],
    ['about 40 minutes', '40 about duration min -'],
  ],
  ['In two years, six months were lost.', ['two years', '2 exact duration a -'], ['six months', '6 exact duration mo -']],
  ['It took two hours or 40 minutes.', ['two hours', '2 exact duration h -'], ['40 minutes', '40 exact duration min -']],
]

it.each(ROWS.map((row) => [row[0], row] as const))('an amount in two units: %s', (_, row) => check(row))
