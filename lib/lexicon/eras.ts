/** Japanese eras: the civil year before their first year, so that era year n is `before + n`. Letters as on forms (S64.1.7). */
export interface Era {
  readonly name: string
  readonly letter: string
  readonly before: number
}

export const ERAS: readonly Era[] = [
  { name: '明治', letter: 'M', before: 1867 },
  { name: '大正', letter: 'T', before: 1911 },
  { name: '昭和', letter: 'S', before: 1925 },
  { name: '平成', letter: 'H', before: 1988 },
  { name: '令和', letter: 'R', before: 2018 },
]
