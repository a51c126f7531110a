/** Seasons by meteorological months of the northern hemisphere: 1 spring (March–May) … 4 winter (December–February). */
export const SEASONS: Readonly<Record<string, number>> = {
  spring: 1,
  springtime: 1,
  summer: 2,
  summertime: 2,
  autumn: 3,
  fall: 3,
  winter: 4,
  wintertime: 4,
  春: 1,
  夏: 2,
  秋: 3,
  冬: 4,
}
