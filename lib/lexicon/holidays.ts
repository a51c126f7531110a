/**
 * Named days of the year. `on` is month and day; `easter` counts days from Easter Sunday; `nth` is the n-th weekday of a month (-1 = last).
 * Only names that mean one day wherever they are written: Independence Day, Mother's Day or Labour Day depend on the country and are left out.
 */
export interface Holiday {
  readonly name: string
  readonly on?: readonly [month: number, day: number]
  readonly easter?: number
  readonly nth?: readonly [month: number, weekday: number, n: number]
  /** The name is also used for the days around it. */
  readonly loose?: boolean
}

export const HOLIDAYS: readonly Holiday[] = [
  { name: "new year['’]?s day", on: [1, 1] },
  { name: "new year['’]?s eve", on: [12, 31] },
  { name: 'new year', on: [1, 1], loose: true },
  { name: "valentine['’]?s day", on: [2, 14] },
  { name: "(?:st\\.?|saint) patrick['’]?s day", on: [3, 17] },
  { name: "april fools?['’]?s? day", on: [4, 1] },
  { name: 'fourth of july', on: [7, 4] },
  { name: 'july fourth', on: [7, 4] },
  { name: 'bastille day', on: [7, 14] },
  { name: 'halloween', on: [10, 31], loose: true },
  { name: "all saints['’]? day", on: [11, 1] },
  { name: 'armistice day', on: [11, 11] },
  { name: 'christmas eve', on: [12, 24] },
  { name: 'christmas day', on: [12, 25] },
  { name: 'christmas', on: [12, 25], loose: true },
  { name: 'boxing day', on: [12, 26] },
  { name: 'ash wednesday', easter: -46 },
  { name: 'palm sunday', easter: -7 },
  { name: 'maundy thursday', easter: -3 },
  { name: 'good friday', easter: -2 },
  { name: 'easter sunday', easter: 0 },
  { name: 'easter monday', easter: 1 },
  { name: 'easter', easter: 0, loose: true },
  { name: 'thanksgiving day', nth: [11, 4, 4] },
  { name: 'thanksgiving', nth: [11, 4, 4], loose: true },
  { name: 'memorial day', nth: [5, 1, -1] },
  { name: 'labor day', nth: [9, 1, 1] },
]
