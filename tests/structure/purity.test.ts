/**
 * What a linter does not see: the clock, chance and the machine's language in lib/, and gates that were left open anywhere.
 */
import { describe, expect, it } from 'vitest'
import { isCode, read, walk } from './files.ts'

interface Rule {
  readonly what: string
  readonly pattern: RegExp
  readonly instead: string
}

const inLib: readonly Rule[] = [
  { what: 'the clock', pattern: /\bDate\.now\(|\bnew Date\(\s*\)/, instead: 'take the reference date as an argument' },
  { what: 'chance', pattern: /\bMath\.random\(/, instead: 'derive it from a hash of the input' },
  { what: "the machine's language", pattern: /\.toLocale\w*\(\s*\)|\.localeCompare\(/, instead: 'compare code units, or name the locale' },
  {
    what: 'unknown turned into zero',
    pattern: /\|\|\s*0(?![\d.])/,
    instead: 'keep null, or an unresolved mention with a reason',
  },
]

const anywhere: readonly Rule[] = [
  { what: 'a test left out', pattern: /\b(it|test|describe)\.(only|skip|todo)\b/, instead: 'run it, or delete it' },
  { what: 'a silenced type error', pattern: /@ts-(ignore|nocheck)|\bas any\b/, instead: 'say what the type is' },
  { what: 'a swallowed failure', pattern: /\|\| true\b/, instead: 'let it fail' },
]

const code = walk().filter(({ path, directory }) => !directory && (isCode(path) || path === '.ci/run' || path === 'package.json'))

describe('lib is pure', () => {
  it.each(inLib)('does not use $what ($instead)', ({ pattern }) => {
    const found = code.filter(({ path }) => path.startsWith('lib/') && pattern.test(withoutComments(read(path))))
    expect(found.map(({ path }) => path)).toEqual([])
  })
})

describe('no gate is left open', () => {
  it.each(anywhere)('has no $what ($instead)', ({ pattern }) => {
    const found = code.filter(({ path }) => path !== 'tests/structure/purity.test.ts' && pattern.test(withoutComments(read(path))))
    expect(found.map(({ path }) => path)).toEqual([])
  })
})

describe('every file says what it is for', () => {
  it('starts with a comment', () => {
    const silent = code.filter(
      ({ path }) =>
        isCode(path) && !/\.test\.tsx?$/.test(path) && !/^(#!.*\n)?('use (client|server)'\n+)?\s*(\/\*\*|\/\/)/.test(read(path)),
    )
    expect(silent.map(({ path }) => path)).toEqual([])
  })
})

/** Good enough to keep prose out of the search; strings stay in. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1')
}
