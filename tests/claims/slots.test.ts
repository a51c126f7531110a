import { describe, expect, it } from 'vitest'
import type { SlotKind } from '../../lib/model.ts'
import { claimsIn, slotIn } from '../fixtures/read-claims.ts'

function exacts(text: string, kind: SlotKind): string[] {
  return claimsIn(text).flatMap((c) => c.slots.filter((s) => s.kind === kind).map((s) => s.exact))
}

describe('cells of a sentence', () => {
  it.each([
    ['quantity', 'At least ten ferries were cancelled on 4 March.', ['At least ten ferries']],
    ['date', 'At least ten ferries were cancelled on 4 March.', ['4 March']],
    ['event', 'At least ten ferries were cancelled.', ['At least ten ferries were cancelled']],
    ['attribution', 'The harbour office said ten ferries were cancelled.', ['The harbour office said']],
    ['quote', '“No boat left the island,” said Ann Voss.', ['No boat left the island,']],
    // The day of a dateline is that of the text; a hospital somebody is in is nothing that happened.
    ['date', 'LONDON, June 3 (Wire) - Four skiers died on Sunday.', ['Sunday']],
    ['event', 'The hospital in Aldport is full.', ['The hospital in Aldport is full']],
    // "First" begins a row; a value said again in another unit is the same value; a verb of saying is no event.
    ['quantity', 'The first ferry was cancelled.', []],
    ['quantity', 'The third ferry was cancelled.', ['third ferry']],
    ['quantity', 'The wreck lies 10 km (6 miles) off.', ['10 km']],
    ['event', 'Ann Voss said so.', []],
    // Which one in a row is a value.
    ['quantity', 'He was held for the second time.', ['second time']],
    ['quantity', 'She is in her third season.', ['third season']],
    ['quantity', 'It was the second such fire.', ['second such fire']],
    ['quantity', 'On the thirty-eighth day they went back.', ['thirty-eighth day']],
    // Nobody is counted where it says what befell people.
    ['quantity', 'No one was hurt in the blast.', ['No one']],
    ['quantity', 'Nobody had thought of it.', []],
    // How it seems, and what was done with "it", tell nothing.
    ['event', 'It appears unlikely that they will come.', []],
    ['event', 'The rule made it easier.', []],
    ['event', 'Ann Voss appeared in court.', ['Ann Voss appeared in court']],
    // The end of a month is no end of anything.
    ['event', 'A man came at the end of July.', []],
    // The second verb of one subject is quoted without the first.
    ['event', 'The fire was lit at the gate and moved to the hall.', ['The fire was lit', 'moved to the hall']],
    // How far off a thing happened is no object of it.
    ['event', 'The ferry capsized three kilometres off the island.', ['The ferry capsized']],
  ] as [SlotKind, string, string[]][])('%s of “%s”', (kind, text, expected) => {
    expect(exacts(text, kind)).toEqual(expected)
  })
})

describe('what governs a value', () => {
  it.each([
    ['the verb it is the object of', 'The storm killed six villagers.', ['DIE'], 'kill'],
    ['the verb it is the subject of', 'Six villagers died.', ['DIE'], 'die'],
    ['the noun before the verb', 'Seventeen bodies were pulled out.', ['DIE'], null],
    ['nothing in a text without verbs', 'Ann Voss, 46 pages', [], null],
  ])('%s', (_, text, roles, governor) => {
    const slot = slotIn(text, 'quantity')
    expect(slot.roles).toEqual(expect.arrayContaining(roles))
    if (governor !== null) expect(slot.governor).toBe(governor)
    if (roles.length === 0) expect(slot.roles).toEqual([])
  })

  it.each([
    ['of the occasion after the verb', 'The owner was charged after a shooting at a party on Friday.', 'shooting'],
    ['of the verb it stands beside', 'The owner was charged on Friday after a shooting at a party.', 'charge'],
    ['of the verb where no event stands between', 'The owner was charged with arson on Friday.', 'charge'],
  ])('a date is %s', (_, text, governor) => {
    expect(slotIn(text, 'date').governor).toBe(governor)
  })

  it('keeps an arrest out of a toll', () => {
    const [killed, arrested] =
      claimsIn('The storm killed six villagers; police arrested two men.')[0]?.slots.filter((s) => s.kind === 'quantity') ?? []
    expect(killed?.roles).not.toContain('ARREST')
    expect(arrested?.roles).not.toContain('DIE')
  })

  it.each([
    ['the day of a saying', 'Two ferries sank, harbour staff said Saturday.', 'say'],
    ['the day of a saying, with those it was said to', 'Two ferries sank, Voss told local reporters on Monday.', 'say'],
    ['the day before the saying', 'The harbour office on Friday said two ferries sank.', 'say'],
    ['the day of what is said', 'Voss said two ferries sank on Friday.', 'sink'],
    ['a day that belongs to a noun', "Voss said Friday's storm sank two ferries.", 'sink'],
    ['an announcement, which is an act', 'Voss announced the closure in July.', 'announce'],
  ])('%s', (_, text, governor) => {
    const date = slotIn(text, 'date')
    if (governor === 'say') expect(date.governor).toBe('say')
    else expect(date.governor).not.toBe('say')
  })

  it.each([
    ['A mother of 12 was killed.', 'OFFSPRING'],
    ['A widowed father of three drowned.', 'OFFSPRING'],
    ['A crew of 12 was killed.', 'DIE'],
    ['Over 300 passengers and crew were on board.', 'CARRY'],
    ['A boat took 37 survivors on board.', 'SURVIVE'],
    ['Aldport, a town of 9,000 people, was flooded.', 'POPULATION'],
    ['Voss won with a majority of 1,204 votes.', 'MARGIN'],
    ['Voss beat Lind by 1,204 votes.', 'MARGIN'],
    ['Voss got 1,204 votes.', 'VOTE'],
    ['The train, with about 200 people aboard, stopped.', 'CARRY'],
    ['Seven prisoners broke out of a jail.', 'ESCAPE'],
    ['Six inmates escaped from a prison.', 'ESCAPE'],
  ])('what is counted in “%s” is %s', (text, role) => {
    expect(slotIn(text, 'quantity').roles).toContain(role)
    if (role === 'OFFSPRING') expect(slotIn(text, 'quantity').roles).toEqual(['OFFSPRING'])
  })

  it('takes who escapes from a prison for nobody who survived', () => {
    expect(slotIn('Six inmates escaped from a prison.', 'quantity').roles).not.toContain('SURVIVE')
    expect(slotIn('Six passengers escaped from the wreck.', 'quantity').roles).toContain('SURVIVE')
  })

  it('looks through “it was … that”', () => {
    expect(slotIn('It was on 14 February that forty men attacked the post.', 'date').governor).toBe('attack')
    expect(slotIn('It was shortly before noon when police arrived.', 'time').governor).toBe('arrive')
    expect(slotIn('It was on 14 February.', 'date').governor).toBe('be')
    expect(slotIn('The first assault, on 17 April, was thrown back.', 'date').governor).toBe('assault')
  })

  it('tells who was taken away, and not who was taken to a hospital', () => {
    expect(slotIn('She was taken on 8 February.', 'event').roles).toEqual(['KIDNAP'])
    expect(slotIn('She was taken to a hospital.', 'event').roles).toEqual([])
    expect(slotIn('The rioters seized eight guards.', 'quantity').roles).toEqual(['KIDNAP'])
    expect(slotIn('The guards seized eight guns.', 'quantity').roles).not.toContain('KIDNAP')
  })

  it('tells an accident that happened as the accident it was', () => {
    expect(slotIn('The crash happened at 5:40 p.m.', 'time').roles).toEqual(['CRASH'])
    expect(slotIn('The wedding took place on 3 May.', 'date').roles).toContain('MARRY')
    expect(slotIn('It happened at 5:40 p.m.', 'time').roles).toEqual([])
  })

  it('tells a book that appeared as one that was published', () => {
    expect(slotIn('The first volume appeared in April 1964.', 'date').roles).toEqual(['PUBLISH'])
    expect(slotIn('The mayor appeared in April 1964.', 'date').roles).toEqual([])
  })

  it('knows the preposition', () => {
    expect(slotIn('Exports rose by 4 percent.', 'quantity').prep).toBe('by')
  })
})

describe('slots', () => {
  it('stand in text order, each with an id of its own, and quote the file', () => {
    const claims = claimsIn('Ann Voss said on Friday that 12 ferries and 3 buses were cancelled in Tokyo.')
    const slots = claims.flatMap((c) => c.slots)
    expect(slots.length).toBeGreaterThan(4)
    expect(slots.map((s) => s.start)).toEqual(slots.map((s) => s.start).sort((x, y) => x - y))
    expect(new Set(slots.map((s) => s.id)).size).toBe(slots.length)
  })
})
