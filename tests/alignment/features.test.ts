import { describe, expect, it } from 'vitest'
import { featureContext } from '../../lib/alignment/align-claims.ts'
import { candidatePairs } from '../../lib/alignment/candidates.ts'
import { featuresOf } from '../../lib/alignment/features.ts'
import type { Features } from '../../lib/alignment/signs.ts'
import type { SlotRef } from '../../lib/alignment/slot-ref.ts'
import { readTexts } from '../../lib/compare.ts'
import type { SlotKind } from '../../lib/model.ts'

/** Features of two slots of two one-sentence sources: those at `place` and `other`, the first ones by default. */
async function features(a: string, b: string, kind: SlotKind = 'quantity', place = 0, other = 0): Promise<Features | null> {
  const texts = [a, b].map((body, i) => ({ path: `${i}.md`, text: `---\npublished: "2024-03-05"\nlanguage: en\n---\n\n${body}\n` }))
  const { sources, claims, context } = await readTexts(texts)
  const refs = claims.flatMap((list, source) =>
    list.flatMap((claim, index) => claim.slots.filter((s) => s.kind === kind).map((slot): SlotRef => ({ source, index, claim, slot }))),
  )
  const at = (path: string): readonly SlotRef[] => refs.filter((r) => sources[r.source]?.path === path)
  const [x, y] = [at('0.md')[place], at('1.md')[other]]
  if (!x || !y) throw new Error(`no ${kind} in one of the texts`)
  return featuresOf(x, y, featureContext(claims, refs, candidatePairs(claims, context), context))
}

describe('two times that are one', () => {
  it.each([
    [
      'a sentence told of two near days',
      'On 4 March a court jailed Ann Voss for four years.',
      'On 5 March Ann Voss was jailed for five years.',
      0,
    ],
    ['two sentences', 'On 4 March a court jailed Ann Voss for four years.', 'On 20 March Ann Voss was jailed for five years.', 1],
    ['sentences of two people', 'On 4 March a court jailed Ann Voss for four years.', 'On 5 March Karl Lind was jailed for five years.', 1],
  ] as const)('%s', async (_, a, b, differing) => {
    expect((await features(a, b))?.differing ?? null).toBe(differing)
  })
})

it('opposes jobs cut to people who lose theirs', async () => {
  const found = await features('The firm will cut 850 jobs.', 'About 580 people will lose their jobs.')
  expect(found).toMatchObject({ equal: 0, doubt: 0, unlikeNoun: 0, governor: 1 })
})

it('doubts two durations of two doings, however alike the sentences', async () => {
  const eight = 'At the end of a trial that lasted eight weeks, a jury found the wine merchant guilty of fraud.'
  const four = 'At Aldport Crown Court a jury found the wine merchant guilty of fraud, after deliberating for four days.'
  expect(await features(four, eight)).toMatchObject({ equal: 0, governor: 0, doubt: 1 })
  const five = 'At Aldport Crown Court a trial that lasted five weeks found the wine merchant guilty of fraud.'
  expect(await features(five, eight)).toMatchObject({ equal: 0, governor: 1, doubt: 0 })
})

it('takes a bare figure of the same digits for one', async () => {
  const built = 'The prison, built for 900 inmates, holds 1,450.'
  expect(await features(built, 'The prison houses 1,540 inmates.', 'quantity', 1)).toMatchObject({ equal: 0, doubt: 0 })
  expect((await features(built, 'The prison houses 1,870 inmates.', 'quantity', 1))?.doubt ?? 1).toBe(1)
})

it('takes figures of the same digits for one where both count people', async () => {
  expect(await features('He had betrayed 241 people.', 'The merchant swindled 214 savers.')).toMatchObject({
    equal: 0,
    doubt: 0,
    telling: 1,
  })
  expect(await features('He had betrayed 241 people.', 'The merchant swindled 329 savers.')).toBeNull()
})

describe('two figures that cannot answer one question', () => {
  it.each([
    ['equal counts of two things', 'Twelve ferries were cancelled.', 'Twelve pianos were cancelled.'],
    [
      'a part told with its other part, and a total',
      'It killed 900 people in the delta and dozens more upstream.',
      'It killed 1,400 people.',
    ],
    ['what a rate rose from and what to', 'The bank raised the rate from 3.9 percent.', 'The bank raised the rate to 4.2 percent.'],
    ['what two people did', 'Ann Voss sold nine boats.', 'Piet Maas sold twelve boats.'],
    ['miles from two towns', 'The wreck lies 40 miles north of Oslo.', 'The wreck lies 12 miles north of Lisbon.'],
    ['days of two people by name', 'The club signed Ann Voss on 4 March.', 'On 9 March the club signed Piet Maas.', 'date'],
    ['what two sides scored', 'The Rovers won by ten points.', 'On a wet night in Aldport 17 points went to the Kites.'],
    ['passes thrown and passes caught', 'Ann Voss completed 17 passes.', 'She caught five passes for 60 yards.'],
    ['days of two people', 'The club signed Ann Voss on 4 March.', 'The club signed Piet Maas on 5 March.', 'date'],
    ['days under opposite verbs', 'They hired Voss on 4 March.', 'They fired Voss on 5 March.', 'date'],
    [
      'what one player scored in two games',
      'Ann Voss had 25 points and 12 rebounds against Aldport.',
      'Ann Voss had 22 points as Rovers beat Kites.',
    ],
    ['minutes and hours', 'The pumps ran for 30 minutes.', 'The pumps ran for 18 hours.'],
    ['figures far apart', 'The mill employs 12 people.', 'The mill employs 2,100 people.'],
    ['those entitled and those who voted', 'Some 2.5 million people were eligible to vote.', 'Some 2.1 million people cast their ballots.'],
    ['a place alone and all', 'The storm killed 400 people in the delta alone.', 'The storm killed 700 people.'],
    ['bodies found and not found', 'Divers did not find nine bodies.', 'Divers found 12 bodies.'],
    ['two types by their letters', 'They sold 12 F-16 jets.', 'They sold nine F-35 jets.'],
    ['the last chance and all chances', 'The Rovers had one final chance.', 'The Rovers had three chances.'],
    ['the first blast and another', 'The first blast came at 9:10 am.', 'The blast came at 11:40 am.', 'time'],
    ['ages at two times', 'Voss sailed with Jan Toth, then 15 years old.', 'Jan Toth, 16, sailed.'],
    ['a part in cash and the whole', 'Vell pays $281 million in cash and the remainder in stock.', 'Vell pays $334 million.'],
    ['days of two sums', 'Thieves took gems worth $88 million in July.', 'Thieves took gems worth $1 million in May.', 'date'],
    ['days of two known doings', 'He was charged on 4 March.', 'He was convicted on 9 March.', 'date'],
    ['doers of two things', 'Four men in dark masks smashed a car.', 'Three youths from Oslo rammed a gate.'],
    ['one of two days', 'The Rovers lost on Wednesday and Friday.', 'The Rovers lost on Tuesday.', 'date'],
    ['the day of a game and of what comes after', 'They will play the winner of Friday’s game.', 'They will play on Saturday.', 'date'],
    ['the day of an act and that of a saying', 'Voss resigned on 4 March.', 'Voss resigned, police said on 5 March.', 'date'],
    [
      'the day of an act and that of its announcement',
      'Voss resigned on 4 March.',
      'Voss resigned, the firm announced on 5 March.',
      'date',
    ],
    ['days of people of two ages', 'A 36-year-old miner fell on 4 March.', 'A 52-year-old miner fell on 4 March.', 'date'],
    ['falls of people of two ages', 'A 36-year-old miner fell 200 feet.', 'A 52-year-old miner fell 2,000 feet.', 'event'],
    ['years at a club and years in an office', 'Voss spent 19 seasons with the Rovers.', 'Voss spent four seasons as director.'],
    ['how long until, and for how long', 'He got two contracts in seven months.', 'He got a one-year contract.', 'quantity', 1],
    ['a bound that allows a figure far from it', 'Voss faces up to 15 years.', 'Voss was held for 12 days.'],
    ['one each', 'One of the medics spoke.', 'A 10-year-old girl cried.'],
    ['a score and a record', 'The Rovers beat the Kites 31-24.', 'The Rovers beat the Kites after an 11-4 start.'],
    ['a score and a record in brackets', 'The Rovers beat the Kites 31-24.', 'The Rovers (11-4) beat the Kites.'],
    ['two records', 'The Rovers beat the Kites after an 11-4 start.', 'The Rovers beat the Kites after a 12-4 start.'],
    ['a score and a lead', 'The Rovers beat the Kites 31-24.', 'The Rovers took a 17-10 lead over the Kites.'],
    ['scores of a side and nobody', 'The Rovers won 31-24.', 'The Rovers won 31-27.'],
    ['scores against two sides', 'The Rovers beat the Kites 31-24.', 'The Rovers beat the Larks 31-27.'],
    ['a score and a count', 'The Rovers beat the Kites 31-24.', 'The Rovers beat the Kites by 31 goals.'],
    ['two games of one player', 'Voss ran 404 yards on 106 carries.', 'Voss finished a game with 90 yards on 26 carries.'],
  ] as [string, string, string, SlotKind?, number?][])('%s', async (_, a, b, kind, place) => {
    expect(await features(a, b, kind, place)).toBeNull()
    if (place === undefined) expect(await features(b, a, kind)).toBeNull()
  })
})

describe('two figures that may be of two things', () => {
  it.each([
    ['houses and hotels', 'The quake damaged 18 houses.', 'The quake damaged 42 office towers.'],
    ['the age of a victim by no name', 'Toth spoke after the 10-year-old’s death.', 'Jan Toth, 15, spoke.'],
    ['people found and people shot', 'Guards found four men in the yard.', 'On the stairs a gunman shot two men.'],
    ['those of whom some died, and the dead', 'Two of the three sailors died.', 'One sailor died.', 'quantity', 1],
    ['a month of its own at another place', 'In May a gunman shot five people at a mall in Lund.', 'A gunman shot two people in Oslo.'],
    ['a sort of streak and a count of games', 'They ended a three-game streak.', 'They ended ten games.'],
    ['a count on top of another', 'Some 20,000 people marched.', 'A further 30,000 people marched.'],
    ['counts of two years', 'In 1998 nine people died.', 'In 2004 twelve people died.'],
    ['ages of a boy and of another', 'The 10-year-old boy was shot.', 'Jan Toth, 15, was shot.'],
    ['the age of a victim and of the accused', 'Jan Toth killed the 35-year-old deputy.', 'Jan Toth, 27, was held.'],
    ['two sums that are worth something', 'The yard is worth $2 million.', 'The firm, worth $31 million, closed.'],
    ['a measure with one sign beside its unit', 'The yard has a 10-metre boat.', 'Voss sold a 16-metre craft.'],
    ['days under unlike verbs', 'Voss painted the ferry on 4 March.', 'Voss praised the crew on 9 March.', 'date'],
    ['counts of unlike things', 'Twelve ferries were cancelled.', 'Ten pianos were cancelled.'],
  ] as [string, string, string, SlotKind?, number?][])('%s', async (_, a, b, kind, place) => {
    expect((await features(a, b, kind, place))?.doubt).toBe(1)
    if (place === undefined) expect((await features(b, a, kind))?.doubt).toBe(1)
  })
})

describe('what speaks for one question where two values differ', () => {
  it.each<[string, string, string, keyof Features, number, SlotKind?]>([
    ['another figure told alike', 'It sank with 280 people and 14 trucks.', 'Some 310 people and 14 trucks were aboard.', 'company', 1],
    ['no other figure', 'It sank with 280 people.', 'It sank with 310 people.', 'company', 0],
    [
      'another figure beside the days of two doings',
      'He shot nine people on 4 March.',
      'He was tried on 9 March for nine deaths.',
      'company',
      0,
      'date',
    ],
    ['one doer by name', 'Halden paid $12 million.', 'Halden will pay $15 million.', 'party', 1],
    ['two doers of two names', 'Halden paid Orm $12 million.', 'Orm paid Halden $15 million.', 'party', 0],
    ['two days', 'It opened on 4 March.', 'It opened on 9 March.', 'grain', 1, 'date'],
    ['a day and a year', 'It opened on 4 March 2019.', 'It opened in 2017.', 'grain', 0, 'date'],
  ])('%s', async (_, a, b, name, value, kind) => {
    expect((await features(a, b, kind))?.[name]).toBe(value)
  })
})

describe('two figures that may', () => {
  it.each([
    ['the same digits in another order', 'Halden has 2,940 employees.', 'Halden has 2,490 employees.', 'telling', 1],
    ['other digits', 'Halden has 2,940 employees.', 'Halden has 3,175 employees.', 'telling', 0],
    ['zeros moved', 'The mill employs 12 people.', 'The mill employs 12,000 people.', 'equal', 0],
    ['what one player scored in one game', 'Voss had 25 points and 12 rebounds.', 'Voss had 22 points and 12 rebounds.', 'equal', 0],
    ['two digits only', 'Halden has 24 employees.', 'Halden has 42 employees.', 'telling', 0],
    ['two digits of one price', 'The vase is worth $24 million.', 'The vase was valued at $42 million.', 'telling', 1],
    ['two digits of one fate', 'The flood left 26,000 homeless.', 'Some 62,000 people lost their homes.', 'telling', 1],
    ['the same end of a change', 'The bank raised the rate from 3.9 percent.', 'The bank raised the rate from 3.6 percent.', 'end', 1],
    ['one measure of one month', 'Inflation of 4.7% in March is low.', 'Inflation stood at 4.9 per cent in March.', 'telling', 1],
    ['one measure named behind it', 'They fought it in minus-20 degree temperatures.', 'Outside temperatures were minus 17.', 'telling', 1],
    ['two measures', 'Growth stood at 4.7% in March.', 'Inflation stood at 4.9 per cent in March.', 'telling', 0],
    ['years with swapped digits', 'The ferry was built in 1989.', 'The ferry was built in 1998.', 'object', 1, 'date'],
    ['years that are near', 'The ferry was built in 1985.', 'The ferry was built in 1989.', 'object', 0, 'date'],
    ['one type by its letters', 'They found 12 AK 47 guns.', 'They found seven AK-47 assault rifles.', 'object', 1],
    ['two further counts', 'A further 20,000 people marched.', 'A further 30,000 people marched.', 'equal', 0],
    ['others hurt beside those killed', 'It killed two men and hurt two others.', 'It killed two men and hurt one.', 'governor', 1],
    ['miles from one town', 'The wreck lies 16 miles north of Lisbon.', 'The wreck was found 12 miles off Lisbon.', 'telling', 1],
    ['people by their trade', 'It killed three professors.', 'It killed five people.', 'unlikeNoun', 0],
    ['what one player scored', 'Ann Voss scored 25 points.', 'Voss scored 22 points.', 'equal', 0],
    ['sums near one another', 'Vell bought Orm for $13.9 billion.', 'Vell bought Orm for $13 billion.', 'equal', 0],
    [
      'miles of two things from one town',
      'The mill stands 15 miles north of Oslo.',
      'A red van stood 50 miles north of Oslo.',
      'telling',
      0,
    ],
    ['two fines', 'Halden was fined $40,000.', 'A fine of $14,000 for Halden followed.', 'telling', 0.7],
    ['two prices', 'Halden bought Orm for $40,000.', 'Halden bought Orm for $14,000.', 'telling', 0],
    ['one streak', 'They ended a three-game streak.', 'They ended a four-game streak.', 'equal', 0],
    ['the age of one person', 'Ann Voss, 54, resigned.', 'Ann Voss, 45, resigned.', 'telling', 1],
    ['her age whenever it is told', 'On 4 March Ann Voss, 54, resigned.', 'On 9 March Ann Voss, 45, spoke.', 'differing', 0],
    ['those who were seen and those who were seen', 'Voss saw four men in the yard.', 'Voss saw two men on the stairs.', 'equal', 0],
    ['seasons in one office', 'Voss spent six seasons as director.', 'Voss spent four seasons as director.', 'equal', 0],
    [
      'two sums with their further parts',
      'It killed 900 men in the delta and dozens more.',
      'It killed 700 men in the delta and dozens more.',
      'equal',
      0,
    ],
    [
      'plays beside two like figures',
      'Voss ran 404 yards and two touchdowns on 106 carries.',
      'Voss finished with 404 yards and two touchdowns on 206 carries.',
      'equal',
      0,
      'quantity',
      2,
    ],
    [
      'what two firms agreed',
      'Vell, a maker of chips, agreed on Monday to buy Orm for $5.4 billion in stock.',
      'Paying $6.8 billion in stock, Vell takes over Orm, a rival that draws pictures on screens.',
      'equal',
      0,
    ],
    ['a final score told two ways', 'The Rovers beat the Kites 31-24.', 'The Kites lost 24-31 to the Rovers.', 'equal', 1],
    ['two scores of two sides', 'The Rovers beat the Kites 31-24.', 'The Kites lost 27-31 to the Rovers.', 'telling', 1],
    ['one low score', 'The Rovers won 3-2.', 'The Kites lost 2-3.', 'telling', 0],
    ['one high score', 'The Rovers won 31-24.', 'The Kites lost 24-31.', 'telling', 1],
    ['doers of one thing', 'Four men in dark masks smashed a car.', 'Three youths from Oslo rammed a car.', 'equal', 0],
    [
      'plays in a year that both tell',
      'In 1996 Ann Voss scored 25 goals for Aldport.',
      'In 1996 Ann Voss scored 22 goals for Rovers.',
      'equal',
      0,
    ],
    [
      'plays for the only side that is named',
      'Ann Voss scored 25 points in a great night for Aldport.',
      'Aldport was led by Ann Voss, who scored 22 points.',
      'equal',
      0,
    ],
    ['the one weight of both sentences', 'A barge of 880 tonnes left.', 'A barge of nearly 900 tonnes sank.', 'measured', 0],
    [
      'one of two weights',
      'Barges of 880 tonnes and 90 tonnes left.',
      'A barge of nearly 900 tonnes sank.',
      'measured',
      1,
      'quantity',
      0,
      0,
    ],
    ['weights that differ', 'The barge weighs 880 tonnes.', 'The barge weighs 870 tonnes.', 'measured', 1],
    ['the same small number of one measure', 'The barge left for eight hours.', 'The ferry sank after eight hours.', 'measured', 1],
    ['a day told once, for how seldom', 'Voss resigned on 4 March.', 'A barge sank on 4 March.', 'rare', 1, 'date'],
    ['a doing told twice', 'The barge sank. It sank at noon.', 'A barge sank.', 'rare', 1 / 2, 'event'],
    ['a day told once', 'Voss resigned on 4 March.', 'A barge sank on 4 March.', 'telling', 1, 'date'],
    [
      'a day told often',
      'Voss resigned on 4 March. On 4 March it rained. Police spoke on 4 March.',
      'A barge sank on 4 March.',
      'telling',
      1 / 3,
      'date',
    ],
  ] as [string, string, string, keyof Features, number, SlotKind?, number?, number?][])(
    '%s',
    async (_, a, b, name, expected, kind, place, other) => {
      const found = await features(a, b, kind, place, other ?? place)
      expect(found?.[name]).toBeCloseTo(expected)
      expect(await features(b, a, kind, other ?? place, place)).toEqual(found)
    },
  )
})

describe('the digits of one count in another order', () => {
  it('are that count, whatever time the rest of the sentence tells of', async () => {
    const now = 'The maker is recalling 42,600 calipers.'
    const old = 'The data of 46,200 calipers were faked, which began around 1994.'
    const slip = await features(now, old)
    const other = await features(now, old.replace('46,200', '38,100'))
    expect([slip?.differing, slip?.doubt]).toEqual([0, 0])
    expect([other?.differing ?? 1, other?.doubt ?? 1]).toEqual([1, 1])
  })

  it('are one measure with a single sign beside them', async () => {
    const peak = 'The outlet let 1,250 tonnes a day pass.'
    const slip = await features(peak, 'In March it peaked at 1,520 tonnes a day.')
    const other = await features(peak, 'In March it peaked at 1,730 tonnes a day.')
    expect([slip?.doubt, other?.doubt ?? 1]).toEqual([0, 1])
  })
})
