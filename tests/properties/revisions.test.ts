/** Five hundred random edits of texts that carry passages: none is lost, none sits on another value unseen, and what was not touched is found. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findAgain } from '../../lib/anchoring/find-again.ts'
import { selectorOf } from '../../lib/anchoring/selector.ts'
import { sha256Hex } from '../../lib/text/hash.ts'

const people = ['Mara Lind', 'Oskar Venn', 'Ilse Brandt', 'Tomas Rehl', 'Jun Okabe', 'Petra Haas']
const days = ['Monday', 'Tuesday', 'Thursday', 'Saturday']
const things = ['ferries', 'houses', 'passengers', 'lorries', 'tickets', 'crates']
const deeds = ['were held back', 'were counted', 'had been moved', 'were insured', 'were lost']
const places = ['Ekwell', 'Sandvik Bay', 'Port Amber', 'the north pier', 'the old mill']

/** One sentence with four values in it; the parts are kept so that an edit can exchange one. */
const sentence = fc
  .record({
    who: fc.constantFrom(...people),
    count: fc.integer({ min: 2, max: 90_000 }),
    thing: fc.constantFrom(...things),
    deed: fc.constantFrom(...deeds),
    place: fc.constantFrom(...places),
    day: fc.constantFrom(...days),
  })
  .map(({ who, count, thing, deed, place, day }) => `${who} said that ${count} ${thing} ${deed} at ${place} on ${day}.`)

const document = fc.array(sentence, { minLength: 4, maxLength: 25 })

type Edit =
  | { readonly kind: 'insert' | 'remove' | 'rewrite'; readonly at: number; readonly words: string }
  | { readonly kind: 'swap'; readonly at: number; readonly to: number }
  | { readonly kind: 'number' | 'name' | 'day' | 'deny'; readonly at: number; readonly pick: number }

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constantFrom('insert' as const, 'remove' as const, 'rewrite' as const), at: fc.nat(), words: sentence }),
  fc.record({ kind: fc.constant('swap' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ kind: fc.constantFrom('number' as const, 'name' as const, 'day' as const, 'deny' as const), at: fc.nat(), pick: fc.nat() }),
)

interface Line {
  readonly id: number | null
  readonly text: string
  readonly touched: boolean
}

function apply(lines: readonly Line[], one: Edit): readonly Line[] {
  if (lines.length === 0) return lines
  const at = one.at % lines.length
  const line = lines[at] as Line
  const put = (text: string): readonly Line[] => lines.with(at, { ...line, text, touched: line.touched || text !== line.text })
  switch (one.kind) {
    case 'insert':
      return lines.toSpliced(at, 0, { id: null, text: one.words, touched: true })
    case 'remove':
      return lines.toSpliced(at, 1)
    case 'rewrite':
      return put(one.words)
    case 'swap':
      return lines.toSpliced(at, 1).toSpliced(one.to % lines.length, 0, line)
    case 'number':
      return put(line.text.replace(/\d+/, (digits) => String(Number(digits) + 1 + (one.pick % 500))))
    case 'name':
      return put(line.text.replace(/^[A-Z]\w+ [A-Z]\w+/, people[one.pick % people.length] as string))
    case 'day':
      return put(line.text.replace(/on \w+\./, `on ${days[one.pick % days.length]}.`))
    case 'deny':
      return put(line.text.replace(/ (were|had) /, ' $1 not '))
  }
}

test('nothing is lost, nothing is moved onto another value, and what stayed is found', () => {
  let [untouched, found] = [0, 0]
  fc.assert(
    fc.property(
      document,
      fc.array(edit, { minLength: 1, maxLength: 6 }),
      fc.nat(),
      fc.constantFrom('sentence', 'count', 'number'),
      (texts, edits, pick, part) => {
        const lines = texts.map((text, id): Line => ({ id, text, touched: false }))
        const chosen = pick % texts.length
        const own = texts[chosen] as string
        const passage = part === 'sentence' ? own : ((part === 'count' ? /\d+ \w+ [\w ]+? at/ : /\d+ \w+/).exec(own)?.[0] ?? own)
        const [before, after] = [lines.map(({ text }) => text).join('\n\n'), edits.reduce(apply, lines).map(({ text }) => text)]
        const start = texts.slice(0, chosen).reduce((sum, text) => sum + text.length + 2, 0) + own.indexOf(passage)
        const was = { text: before, sha256: sha256Hex(before) }
        const now = { text: after.join('\n\n'), sha256: sha256Hex(after.join('\n\n')) }
        const result = findAgain(selectorOf({ ...was, path: 'a.md' }, { start, end: start + passage.length }), now, was)

        if (result.state === 'gone') expect(result.reason).not.toBe('')
        else {
          const words = now.text.slice(result.span.start, result.span.end)
          expect(words).not.toBe('')
          // The number of the passage is what an editor relied on: another one is never passed off as the same.
          if (result.state !== 'stale') expect(words).toBe(passage)
        }
        const line = edits.reduce(apply, lines).find(({ id }) => id === chosen)
        // Two sentences alike are two places: which is meant is no longer to be told.
        const alone =
          texts.filter((text) => text.includes(passage)).length === 1 && after.filter((text) => text.includes(passage)).length === 1
        if (line !== undefined && !line.touched && alone) {
          untouched++
          if (result.state === 'intact' || result.state === 'moved') {
            found++
            const home = now.text.indexOf(own)
            expect(result.span.start).toBe(home + own.indexOf(passage))
          }
        }
        if (line?.touched && !now.text.includes(passage)) expect(['stale', 'gone']).toContain(result.state)
      },
    ),
    { numRuns: 500, seed: 20261125 },
  )
  expect(untouched).toBeGreaterThan(200)
  expect(found / untouched).toBeGreaterThanOrEqual(0.98)
})
