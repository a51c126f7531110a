/** The list of what somebody brought: two at a time, each with its own end, nothing lost. */
import { describe, expect, it } from 'vitest'
import { readEditedMeta, readSourceForm } from '../../app/_data/source-form.ts'
import {
  addressesIn,
  countsOf,
  type IntakeEvent,
  type IntakeItem,
  type IntakeResult,
  moreBehind,
  step,
  toStart,
} from '../../app/_ui/intake-queue.ts'

const good: IntakeResult = { name: 'a', ok: true, message: null, notices: [], meta: {}, href: '/a', created: true }
const bad: IntakeResult = { ...good, ok: false, message: 'a is damaged.', href: null, created: false }
const three = ['a', 'b', 'c'].map((id) => ({ id, name: id, what: `https://${id}.org/` }))
const add: IntakeEvent = { type: 'add', items: three, keep: true }

function play(...events: readonly IntakeEvent[]): readonly IntakeItem[] {
  return events.reduce<readonly IntakeItem[]>(step, [])
}

describe('the queue', () => {
  it('starts two at a time, and the next when one is done', () => {
    const first = play(add)
    expect(toStart(first).map(({ id }) => id)).toEqual(['a', 'b'])
    const running = play(add, { type: 'start', id: 'a' }, { type: 'start', id: 'b' })
    expect(toStart(running)).toEqual([])
    expect(toStart(step(running, { type: 'answer', id: 'a', results: [good] })).map(({ id }) => id)).toEqual(['c'])
  })

  it('says of each but the last that others come behind it', () => {
    const more = (items: readonly IntakeItem[]) => toStart(items).map((item) => moreBehind(items, item))
    expect(more(play(add))).toEqual([true, true])
    expect(more(play({ ...add, items: three.slice(0, 2) }))).toEqual([true, false])
    const looking = play(
      { ...add, keep: false },
      { type: 'start', id: 'a' },
      { type: 'start', id: 'b' },
      { type: 'answer', id: 'a', results: [good] },
    )
    expect(more(looking)).toEqual([true])
  })

  it.each<[string, readonly IntakeResult[], boolean, string]>([
    ['came in', [good], true, 'done'],
    ['was there', [{ ...good, created: false }], true, 'known'],
    ['cannot come in', [bad], true, 'failed'],
    ['an archive of both', [good, bad], true, 'done'],
    ['an archive of nothing', [], true, 'failed'],
    ['is to be looked at', [good], false, 'found'],
    ['cannot be looked at', [bad], false, 'failed'],
  ])('what %s', (_what, results, keep, state) => {
    expect(
      play({ ...add, keep }, { type: 'start', id: 'a' }, { type: 'sent', id: 'a', part: 1 }, { type: 'answer', id: 'a', results })[0]
        ?.state,
    ).toBe(state)
  })

  it('goes on after one failed, and tries again', () => {
    const failed = play(add, { type: 'start', id: 'a' }, { type: 'fail', id: 'a', message: 'No answer.' })
    expect(toStart(failed).map(({ id }) => id)).toEqual(['b', 'c'])
    expect(step(failed, { type: 'retry', id: 'a' })[0]).toMatchObject({ state: 'waiting', message: null })
  })

  it('hears no answer for what was cancelled', () => {
    const items = play(add, { type: 'start', id: 'a' }, { type: 'cancel', id: null }, { type: 'answer', id: 'a', results: [good] })
    expect(items.map(({ state }) => state)).toEqual(['cancelled', 'cancelled', 'cancelled'])
  })

  it('keeps what was looked at, with what was typed', () => {
    const looked = play({ ...add, keep: false }, { type: 'start', id: 'a' }, { type: 'answer', id: 'a', results: [good] })
    expect(step(looked, { type: 'keep', id: 'a', edited: { title: 'Log' } })[0]).toMatchObject({
      state: 'waiting',
      keep: true,
      edited: { title: 'Log' },
    })
  })

  it('counts what somebody brought', () => {
    const items = play(
      add,
      { type: 'start', id: 'a' },
      { type: 'answer', id: 'a', results: [good] },
      { type: 'start', id: 'b' },
      { type: 'answer', id: 'b', results: [bad] },
    )
    expect(countsOf(items)).toEqual({ total: 3, done: 2, came: 1, known: 0, failed: 1 })
  })
})

describe('addresses of a field', () => {
  it.each([
    ['https://a.org/\n\nhttp://b.org/x  https://a.org/', ['https://a.org/', 'http://b.org/x'], ''],
    ['a.org\nhttps://b.org/', ['https://b.org/'], 'a.org'],
    ['', [], ''],
  ])('%j', (text, addresses, rest) => expect(addressesIn(text)).toEqual({ addresses, rest }))
})

describe('metadata as typed', () => {
  const form = (fields: Readonly<Record<string, string>>) => readSourceForm((field) => fields[field] ?? null)
  it('is read, and empty is unknown', () => {
    expect(form({ title: ' Port  log ', published: '5 March 2021', url: 'https://a.org/', language: 'pt-BR', author: '' })).toEqual({
      ok: true,
      edited: { title: 'Port log', published: '2021-03-05', url: 'https://a.org/', language: 'pt-BR', author: null },
    })
  })

  it.each([
    [{ published: '3/4/2021' }, 'published'],
    [{ modified: 'soon' }, 'modified'],
    [{ url: 'javascript:alert(1)' }, 'url'],
    [{ language: 'English please' }, 'language'],
  ])('%j is wrong', (fields, field) => expect(form(fields)).toEqual({ ok: false, field }))

  it.each([
    ['', {}],
    ['no json', {}],
    ['[1]', {}],
    ['{"title":"x","publisher":3}', { title: 'x' }],
    ['{"published":"soon"}', {}],
  ])('of a request: %s', (json, edited) => expect(readEditedMeta(json)).toEqual(edited))
})
