/**
 * What is known of a number before and after the words behind it are read.
 *
 * Out: `Measuring`, the number and where to go on reading; `Measured`, what it measures and where those words end.
 */
import type { UnitRow } from '../../lexicon/units.ts'
import type { Measure, Step } from '../../model.ts'
import type { CurrencyRead } from './money.ts'
import type { NounRead } from './nouns.ts'
import type { Numeral } from './numeral.ts'

export interface Measured {
  readonly measure: Measure
  readonly unit: string | null
  readonly row: UnitRow | null
  /** What the number is multiplied by to be in `unit` (0.01 for cents). */
  readonly factor: number
  readonly to: number
  readonly next: number
  readonly noun: NounRead | null
  readonly additional: boolean
  readonly implied: boolean
  readonly because: readonly Step[]
}

export interface Measuring {
  readonly numeral: Pick<Numeral, 'from' | 'to' | 'digits' | 'scale'>
  readonly numTo: number
  readonly value: number | readonly [number, number]
  readonly sign: CurrencyRead | null
  /** Where the words after number and hedge begin. */
  readonly afterHedge: number
}
