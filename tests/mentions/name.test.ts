import { describe, expect, it } from 'vitest'
import { findNames } from '../../lib/mentions/name/find-names.ts'
import type { NameMention } from '../../lib/model.ts'
import { splitSentences } from '../../lib/sentences/split-sentences.ts'
import { readSources } from '../../lib/source/read-source.ts'

function names(body: string): { readonly text: string; readonly found: readonly NameMention[] } {
  const [source] = readSources([{ path: 'a.md', text: body }])
  if (!source) throw new Error('no source')
  return { text: source.text, found: findNames(splitSentences(source), source) }
}

const listed = (body: string): readonly string[] => {
  const { text, found } = names(body)
  return found.map((name) => {
    const words = text.slice(name.start, name.end)
    return `${words}:${name.type}${name.canonical === words ? '' : `=${name.canonical}`}${name.titles.length > 0 ? `{${name.titles.map((title) => title.words).join('; ')}}` : ''}`
  })
}

const table: readonly (readonly [string, readonly string[]])[] = [
  // bodies with "and", lists and purposes in their names
  ['The U.S. Fish and Wildlife Service came.', ['U.S. Fish and Wildlife Service:organisation']],
  ['The National Oceanic and Atmospheric Administration came.', ['National Oceanic and Atmospheric Administration:organisation']],
  ['The Centers for Disease Control and Prevention came late.', ['Centers for Disease Control and Prevention:organisation']],
  [
    'Officers of the Bureau of Alcohol, Tobacco, Firearms and Explosives came late to the town.',
    ['Bureau of Alcohol, Tobacco, Firearms and Explosives:organisation'],
  ],
  ['The Society for the Prevention of Cruelty to Animals came late.', ['Society for the Prevention of Cruelty to Animals:organisation']],
  ['The yard of Holm and Sons is shut.', ['Holm and Sons:organisation']],
  ['The White House and State Department came late.', ['White House:organisation', 'State Department:organisation']],
  ['The U.S. Treasury and Justice Department came late.', ['U.S. Treasury:other', 'Justice Department:organisation']],
  ['It fell to the Department of Justice on a rainy day.', ['Department of Justice:organisation']],
  ['The San Diego Chargers came late.', ['San Diego Chargers:organisation']],
  // people, with titles and roles on either side
  ['Bryant A. Lund left the bay.', ['Bryant A. Lund:person']],
  ['Police Chief Ann Voss spoke.', ['Chief Ann Voss:person=Ann Voss{Police Chief}']],
  ['He followed Ole Brandt as prime minister, Ann Voss, and left.', ['Ole Brandt:person', 'Ann Voss:person{prime minister}']],
  ['He was found in Martin Street.', ['Martin Street:place']],
  ['They met on George Square.', ['George Square:place']],
  ['On Friday Mayor Ann Voss spoke.', ['Mayor Ann Voss:person=Ann Voss{Mayor}']],
  ['The gate was shut, said Capt. Ole Brandt.', ['Capt. Ole Brandt:person=Ole Brandt{Capt.}']],
  ['He met Maj. Gen. Rolf Aas.', ['Maj. Gen. Rolf Aas:person=Rolf Aas{Maj. Gen.}']],
  ['It was late, said Wirodo, an official from the fisheries office.', ['Wirodo:person{official from the fisheries office}']],
  ['The minister of health, Ann Voss, left.', ['Ann Voss:person{minister of health}']],
  ['In the hall of the museum, Ann Voss spoke.', ['Ann Voss:person']],
  ['The gunman, identified as Robert Lane, fled.', ['Robert Lane:person{gunman}']],
  ['It was late, said harbour spokesman Wirodo Santo.', ['Wirodo Santo:person{harbour spokesman}']],
  ['The captain, Ludwig van Holten, 48, was hurt.', ['Ludwig van Holten:person{captain}']],
  ['His agent, Karl Lind, is working on it.', ['Karl Lind:person{agent}']],
  ['The club’s general manager, Karl Lind, left.', ['Karl Lind:person{club’s general manager}']],
  ['President and General Manager Ole Brandt left.', ['General Manager Ole Brandt:person=Ole Brandt{President and General Manager}']],
  ['The club named Assistant General Manager Ole Brandt.', ['General Manager Ole Brandt:person=Ole Brandt{Assistant General Manager}']],
  ['Larry Voss, chief executive of the yard, left.', ['Larry Voss:person{chief executive of the yard}']],
  ['Karl Lind, a 22-year-old pilot, left.', ['Karl Lind:person{pilot}']],
  ['The 36-year-old champion Karl Lind left.', ['Karl Lind:person{champion}']],
  ['The firm said CEO Larry Voss left.', ['Larry Voss:person{CEO}']],
  ['CEO Larry Voss left.', ['Larry Voss:person{CEO}']],
  ['Sgt. Maj. Ole Brandt, a spokesman, left.', ['Sgt. Maj. Ole Brandt:person=Ole Brandt{Sgt. Maj.; spokesman}']],
  ['They signed running back Ann Voss.', ['Ann Voss:person{running back}']],
  ['The club let free agent Piet Maas go.', ['Piet Maas:person{free agent}']],
  ['They met shortstop Piet Maas.', ['Piet Maas:person{shortstop}']],
  ['The title ran back to Ann Voss.', ['Ann Voss:person']],
  // a name between commas that explains no role
  ['In the harbour, Ann Voss, who was late, left.', ['Ann Voss:person']],
  ['A CEO and Larry Voss left.', ['Larry Voss:person']],
  ['The USA Karl Lind left.', ['USA:place=United States', 'Karl Lind:person']],
  ['The trial of W. Mark Felder and Dean Pike began.', ['W. Mark Felder:person', 'Dean Pike:person']],
  ['The judge convicted Pike on Monday.', ['Pike:other']],
  ['The two linebackers met Linebacker Mike Orr.', ['Linebacker Mike Orr:person=Mike Orr{Linebacker}']],
  // bodies
  ['The Oslo Gulls beat the Tarn Ravens.', ['Oslo Gulls:organisation', 'Tarn Ravens:other']],
  ['An AFP reporter told the QWERTY keyboard firm.', ['AFP:organisation', 'QWERTY:other']],
  [
    'It fell to the Ministry of Foreign Affairs (MFA). Later the MFA said no.',
    [
      'Ministry of Foreign Affairs:organisation',
      'MFA:organisation=Ministry of Foreign Affairs',
      'MFA:organisation=Ministry of Foreign Affairs',
    ],
  ],
  ['The case went to the Tarn Harbour Authority.', ['Tarn Harbour Authority:organisation']],
  ['The road was closed, the local disaster agency said.', ['local disaster agency:organisation']],
  ['The road was closed, police said.', ['police:organisation']],
  ['The road was closed, the health ministry said.', ['health ministry:organisation']],
  ["The road was closed, Norway's fisheries ministry said.", ['Norway:place', 'fisheries ministry:organisation=Norway fisheries ministry']],
  ['Greek police closed the road.', ['Greek police:organisation']],
  ['The Food and Drug Administration said no.', ['Food and Drug Administration:organisation']],
  // places
  ['The boat sank off Lampahan.', ['Lampahan:place']],
  ['The boat sank in Lampahan province.', ['Lampahan:place']],
  ['It hit the town of Lampahan.', ['Lampahan:place']],
  ['It hit Tarnby, Norway.', ['Tarnby:other', 'Norway:place']],
  ['The ship crossed the Gulf of Harn.', ['Gulf of Harn:place']],
  ['An Indonesian boat left the U.S. on Monday.', ['Indonesian:demonym=Indonesia', 'U.S.:place=United States']],
  ['The house on Harn Ave. burned.', ['Harn Ave.:place']],
  ['He sold maps of South Harnby.', ['South Harnby:place']],
  ['The Norway-U.S. talks failed.', ['Norway-U.S.:other']],
  // events and works
  ['He fought in the Battle of Harn.', ['Battle of Harn:event']],
  ['They met at the Harn Summit.', ['Harn Summit:event']],
  ['The film "Harbour Lights" is old.', ['Harbour Lights:work']],
  ['It breaks the Harbour Waste Act.', ['Harbour Waste Act:work']],
  // told apart by a number
  ['He was caught on Interstate 75 near Harn.', ['Interstate 75:place', 'Harn:place']],
  ['He took I-75 home.', ['I-75:place=Interstate 75']],
  ['The crash shut Highway 214.', ['Highway 214:place']],
  ['See Article 7 of it on Street level.', ['Article 7:other']],
  ['Reactor No. 4 failed.', ['Reactor No. 4:other=Reactor 4']],
  ['The F-16 and the CN-235 took off.', ['F-16:other', 'CN-235:other']],
  ['A Boeing 737 was Norvik Air Flight 404.', ['Boeing 737:other', 'Flight 404:other']],
  ['The Galaxy S4 runs well.', ['Galaxy S4:other']],
  ['In Norway 12 people died.', ['Norway:place']],
  ['They paid NOK 310 million.', []],
  // firms by their ending
  ['Halden Works Ltd. said no.', ['Halden Works Ltd.:organisation']],
  ['Clerks of Brask Ltd left.', ['Brask Ltd:organisation']],
  ['Brask Motor Co. of Norway lost.', ['Brask Motor Co.:organisation', 'Norway:place']],
  // where somebody is from
  ['Karl Rask, 36, of Millford, was held.', ['Karl Rask:person', 'Millford:place']],
  // must not match
  ['Rescuers came. The rescuers left.', []],
  ['The President spoke on Monday in May.', []],
  ['I saw it. Nothing moved. However, it rained.', []],
  ['AN EARTHQUAKE killed six people.', []],
  ['A police officer and two policemen left.', []],
  ['The company said a school had closed.', []],
]

describe('findNames', () => {
  it.each(table)('%s', (body, expected) => {
    expect(listed(body)).toEqual(expected)
  })

  it('gives every mention of a person the fullest form in the text', () => {
    expect(listed('Mayor Ann Voss left. On Monday Voss came back, and Ann slept.')).toEqual([
      'Mayor Ann Voss:person=Ann Voss{Mayor}',
      'Voss:person=Ann Voss',
      'Ann:person=Ann Voss',
    ])
  })

  it('takes the first of a family for the family name alone', () => {
    const found = names('The mayor is Ann Voss. Her brother, Karl Voss, is a pilot. On Monday Voss resigned.').found
    expect(found[found.length - 1]?.canonical).toBe('Ann Voss')
  })

  it('reads a headline by what the text below it says', () => {
    const text = '# Voss Opens Harn Pier After Long Storm\n\nOn Monday the mayor, Ann Voss, opened the long pier in Harn after a storm.'
    expect(listed(text).slice(0, 2)).toEqual(['Voss:person=Ann Voss', 'Harn:place'])
  })

  it('looks past how a Japanese name is read', () => {
    expect(listed('河田裕史(かわた・ひろし)町長は振り返る。')).toEqual(['河田裕史(かわた・ひろし)町長:person=河田裕史{町長}'])
  })

  it('reads Japanese names by what stands beside them', () => {
    expect(listed('佐藤花子市長は外務省で中国の李大使と会った。佐藤市長は岩手県に戻った。')).toEqual([
      '佐藤花子市長:person=佐藤花子{市長}',
      '外務省:organisation',
      '中国:place=China',
      '佐藤市長:person=佐藤花子{市長}',
      '岩手県:place',
    ])
  })

  it('says where a title or role stands, in text order', () => {
    const { text, found } = names(
      'His agent, Karl Lind, left. Capt. Ole Brandt, a spokesman for the port, met Tarn’s mayor, Ann Voss, and CEO Larry Voss.',
    )
    const titles = found.map((name) => name.titles.map(({ start, end }) => text.slice(start, end)))
    expect(titles).toEqual(expect.arrayContaining([['agent'], ['Capt.', 'spokesman for the port'], ['CEO']]))
    for (const { titles: own } of found) {
      for (const { start, end, words } of own) expect(text.slice(start, end)).toBe(words)
      expect([...own].sort((a, b) => a.start - b.start)).toEqual(own)
    }
    const japanese = names('佐藤花子市長は外務省で田中一郎大使と会った。')
    expect(japanese.found.flatMap(({ titles: own }) => own.map(({ start, end }) => japanese.text.slice(start, end)))).toEqual([
      '市長',
      '大使',
    ])
  })

  it('never overlaps, and every mention is its own words', () => {
    const { text, found } = names(
      'Greek police told Mayor Ann Voss of Tarn that the U.S. Geological Survey had called the Tarn Harbour Authority.',
    )
    let end = 0
    for (const name of found) {
      expect(name.start).toBeGreaterThanOrEqual(end)
      expect(text.slice(name.start, name.end).trim()).not.toBe('')
      end = name.end
    }
    expect(found.length).toBeGreaterThan(3)
  })
})
