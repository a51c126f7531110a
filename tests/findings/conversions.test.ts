import { describe, expect, it } from 'vitest'
import { compare } from '../../lib/compare.ts'
import { foundIn, told } from './told.ts'

const misfits = async (body: string): Promise<readonly string[]> =>
  (await foundIn([body], 'number')).filter(({ question }) => question.endsWith('the same?')).map(told)

describe('a value in two units', () => {
  it.each([
    ['swapped digits', 'The pier lies 100 km (26 miles) east.', 'Are “100 km” and “26 miles” the same? conflict: 100 km | 26 miles'],
    [
      'a moved point',
      'The crater is 12 metres (394 feet) deep.',
      'Are “12 metres” and “394 feet” the same? conflict: 12 metres | 394 feet',
    ],
    ['hedged', 'About 90 km (65 miles) of pipe burst.', 'Are “About 90 km” and “65 miles” the same? conflict: 65 miles | About 90 km'],
    [
      'degrees',
      'The water was 40 degrees Celsius (140 degrees Fahrenheit).',
      'Are “40 degrees Celsius” and “140 degrees Fahrenheit” the same? conflict: 140 degrees Fahrenheit | 40 degrees Celsius',
    ],
  ])('%s', async (_, body, expected) => expect(await misfits(body)).toEqual([expected]))

  it.each([
    ['fits', 'The pier lies 100 km (62 miles) east.'],
    ['is rounded', 'The pier lies about 90 km (55 miles) east, 5 square miles (13 sq km) of marsh around it.'],
    ['is rounded to one digit', 'The wall is 3 feet (1 metre) high.'],
    ['is of gallons of two countries', 'The tank holds 500 litres (110 gallons).'],
    ['is a rise of degrees', 'It grew warmer by 2 degrees Celsius (3.6 degrees Fahrenheit).'],
    ['is a side of an area', 'The field is 5 km by 3 km (3 miles by 2 miles).'],
    ['is feet with inches', 'He is 6 feet 2 inches (188 cm) tall.'],
    ['is money', 'The pier cost 800 million yen ($3 million).'],
  ])('says nothing where it %s', async (_, body) => expect(await misfits(body)).toEqual([]))

  it('tells the arithmetic, and that the units may be the wrong way round', async () => {
    const { findings } = await compare([{ path: 'a.md', text: 'The pier lies 10 miles (6 km) east.' }])
    const found = findings.find(({ question }) => question.endsWith('the same?'))
    expect(found).toMatchObject({
      severity: 2,
      because: [{ rule: 'one value in two units', saw: '10 mi are 16.1 km' }],
      diagnoses: [{ code: 'units-swapped' }],
    })
  })
})
