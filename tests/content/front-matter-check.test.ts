/** Front matter is judged here and read elsewhere: what a person hears, and that good files hear nothing. */
import { expect, test } from 'vitest'
import { checkFrontMatter } from '../../content/front-matter-check.ts'

const BODY = '\nTwelve ferries were cancelled.\n'

test.each([
  ['good', `---\ntitle: Ferries\npublished: 2011-03-04\n---\n${BODY}`],
  ['empty block', `---\n---\n${BODY}`],
  ['carriage returns', '---\r\ntitle: Ferries\r\n---\r\nTwelve.\r\n'],
  ['a rule further down', `---\ntitle: Ferries\n---\n${BODY}\n---\nmore`],
  ['spaces after the fence', `---  \ntitle: Ferries\n--- \n${BODY}`],
])('%s: nothing to say', (_, text) => {
  expect(checkFrontMatter('a.md', text)).toEqual([])
})

test.each([
  ['none at all', BODY, 'no-front-matter', /no front matter/],
  ['a rule in the text is no front matter', `Twelve.\n\n---\ntitle: x\n---\n`, 'no-front-matter', /no front matter/],
  ['never closed', `---\ntitle: Ferries\n${BODY}`, 'front-matter-not-understood', /never closed/],
  [
    'bad YAML, with its line',
    `---\ntitle: Ferries\nauthor: "Ann\n---\n${BODY}`,
    'front-matter-not-understood',
    /line [34]: Missing closing "quote/,
  ],
  ['a bracket left open', `---\ntitle: [Ferries\n---\n${BODY}`, 'front-matter-not-understood', /line [23]: /],
  ['a name twice', `---\ntitle: A\ntitle: B\n---\n${BODY}`, 'front-matter-not-understood', /line 3: Map keys must be unique/],
  ['a sentence instead of fields', `---\njust words\n---\n${BODY}`, 'front-matter-not-understood', /not a list of "name: value"/],
  ['no text', '---\ntitle: Ferries\n---\n', 'no-body', /no text after it/],
])('%s', (_, text, code, message) => {
  const warnings = checkFrontMatter('a.md', text)
  expect(warnings.map((warning) => warning.code)).toEqual([code])
  expect(warnings[0]?.message).toMatch(message)
})

test('an alias bomb is refused, not unfolded', () => {
  const levels = ['a: &a [x, x, x, x, x, x, x, x, x]']
  for (const [before, name] of [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'd'],
    ['d', 'e'],
    ['e', 'f'],
    ['f', 'g'],
    ['g', 'h'],
  ] as const) {
    levels.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`)
  }
  expect(checkFrontMatter('a.md', `---\n${levels.join('\n')}\n---\n${BODY}`)[0]?.code).toBe('front-matter-not-understood')
})
