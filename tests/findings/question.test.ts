import { describe, expect, it } from 'vitest'
import { compare } from '../../lib/compare.ts'
import type { Asked } from '../../lib/findings/asked.ts'
import type { AskedKind } from '../../lib/findings/question.ts'
import { questionOf } from '../../lib/findings/question.ts'
import type { Relation, SlotKind } from '../../lib/model.ts'
import { readDossier } from '../fixtures/read-claims.ts'

/** The question about the first slot of a kind in each text. */
function question(kind: AskedKind, slotKind: SlotKind, texts: readonly string[], relation: Relation = 'agree'): string {
  const { sources, claims } = readDossier(texts)
  const asked = claims.map((list, i): Asked => {
    const claim = list.find((c) => c.slots.some((s) => s.kind === slotKind))
    const slot = claim?.slots.find((s) => s.kind === slotKind)
    if (!claim || !slot) throw new Error(`no ${slotKind} in “${texts[i]}”`)
    return { slot, tokens: claim.sentence.tokens, text: sources[i]?.text ?? '', episode: claim.episode, attribution: claim.attribution }
  })
  return questionOf(kind, asked, relation)
}

describe('questions about counts', () => {
  it.each([
    ['class of the verb', ['The storm killed six villagers.', 'Nine people died.'], 'How many people died?'],
    ['a noun that says it', ['The death toll rose to nine.', 'Seventeen bodies were found.'], 'How many people died?'],
    ['the injured', ['Forty were injured.'], 'How many people were injured?'],
    ['one noun for all', ['Twelve miners were trapped.'], 'How many miners were trapped?'],
    ['what stands in the predicate', ['Northgate will cut 150 jobs.'], 'How many jobs will Northgate cut?'],
    ['a modifier as it is written', ['Two injured men slept.'], 'How many injured men slept?'],
    ['a part', ['Another 20 villagers were injured.'], 'How many more villagers were injured?'],
    ['things', ['Some 40 barns were damaged.'], 'How many barns were damaged?'],
    ['an item of a list', ['The storm damaged a school and eight bridges.'], 'How many bridges were damaged?'],
    ['the running example', ['At least ten ferries were cancelled.', '120 ferries were cancelled.'], 'How many ferries were cancelled?'],
    ['object of a subject', ['The archive opened 26 volumes.'], 'How many volumes did the archive open?'],
    ['a verb without a class', ['Eleven horses were auctioned.'], 'How many horses were auctioned?'],
    ['a plan', ['Four piers will be dredged.'], 'How many piers will be dredged?'],
    ['another year', ['In 2004 a ferry sank and twelve people died.'], 'How many people died in 2004?'],
    ['place, not patient', ['Houses were flooded in twelve villages.'], 'How many villages, as in “Houses were flooded in … villages”?'],
  ])('%s', (_, texts, expected) => {
    expect(question('number', 'quantity', texts)).toBe(expected)
  })

  it('does not say that those who did it suffered it', () => {
    expect(question('number', 'quantity', ['Four gunmen killed a guard.'])).toBe('How many gunmen killed a guard?')
  })
})

describe('questions about measures', () => {
  it.each([
    ['percent', 'Exports rose by 4.4 percent.', 'By how much did exports rise?'],
    ['percent', 'The bank raised the policy rate to 5.5 percent.', 'To what level was the policy rate raised?'],
    ['money', 'The council paid $12 million.', 'How much did the council pay?'],
    ['duration', 'The search lasted nine hours.', 'How long did the search last?'],
    ['number', 'A magnitude 6.1 quake shook the islands.', 'What was the magnitude of the quake?'],
    ['number', 'The Rovers beat the Kites 31-24 in Lund.', 'What was the score, as in “The Rovers beat the Kites … in Lund”?'],
    ['number', 'The council passed the harbour plan 52-48.', 'What was the vote, as in “The council passed the harbour plan …”?'],
    ['number', 'In a 7-2 ruling the court freed Voss.', 'What was the vote, as in “In a … ruling the court freed Voss”?'],
    ['number', 'An 11-4 start made the Rovers proud.', 'What was the record, as in “An … start made the Rovers proud”?'],
    ['number', 'The wreck lies 12 km off the pier.', 'What distance or length, as in “The wreck lies … off the pier”?'],
  ] as const)('%s: %s', (kind, text, expected) => {
    expect(question(kind, 'quantity', [text])).toBe(expected)
  })
})

describe('questions about time and place', () => {
  it.each([
    ['date', 'date', 'The ministry released the files on 4 March 2011.', 'When did the ministry release the files?'],
    ['date', 'date', 'The files were released on 4 March 2011.', 'When were the files released?'],
    ['date', 'date', 'A chapel collapsed on Friday.', 'When did a chapel collapse?'],
    ['date', 'date', 'She wants to resign on Friday.', 'When was the resignation?'],
    ['date', 'date', 'Inflation of 3 percent in May is no fire.', 'When, as in “Inflation of 3 percent in … is no fire”?'],
    ['date', 'date', 'The score was 3-2 in rain of the harbour hall on 4 March 2011.', 'When, as in “in rain of the harbour hall on …”?'],
    ['time', 'time', 'The ferry sank at 5:30 p.m.', 'At what time did the ferry sink?'],
    ['place', 'place', 'The ferry sank off Tokyo.', 'Where did the ferry sink?'],
  ] as const)('%s: %s%s', (kind, slotKind, text, expected) => {
    expect(question(kind, slotKind, [text])).toBe(expected)
  })
})

describe('questions about what happened', () => {
  it.each([
    ['passive', 'The match was abandoned.', 'Was the match abandoned?'],
    ['plural', 'Twelve ferries were cancelled.', 'Were ferries cancelled?'],
    ['active', 'The bank raised its policy rate.', 'Did the bank raise the policy rate?'],
    ['denial', 'No alarm sounded.', 'Did any alarm sound?'],
    ['state', 'Nine dead in dam collapse', 'Did people die?'],
    ['plan', 'The pier will be closed.', 'Will the pier be closed?'],
    ['the object in the verb', 'The meeting will take place in Oslo.', 'Will the meeting take place?'],
    ['what is done to them', 'Two barns destroyed', 'Were barns destroyed?'],
    ['some of them', 'Guards freed four of the hostages.', 'Did guards free any of the hostages?'],
    ['a name in the plural', 'Coach Ron Cheeks was fired.', 'Was Coach Ron Cheeks fired?'],
    ['a plural that opens the sentence', 'Terms of the deal were published.', 'Were terms of the deal published?'],
    ['a shouted word', 'THOUSANDS of residents blocked the road.', 'Did thousands of residents block the road?'],
    ['half a verb', 'The device turned out to be harmless.', 'Did this happen: “The device turned out to be harmless”?'],
    ['a verb without its object', 'The agency spent four years on it.', 'Did this happen: “The agency spent four years on it”?'],
    ['the whole clause', 'In the rain, the guard took them to the gate.', 'Did this happen: “the guard took them to the gate”?'],
    ['what something is', 'The guards were drunk.', 'Were the guards drunk?'],
    ['what belongs to it', 'The mate was aware of the rocks.', 'Was the mate aware of the rocks?'],
    ['what cannot be named', 'The mate was aware of them.', 'Did this happen: “The mate was aware of them”?'],
    ['what nobody mans', 'The control room was unmanned.', 'Was the control room unmanned?'],
    ['a state in a word like a verb', 'Fifty people were missing.', 'Were people missing?'],
    ['pronouns are no subject', 'He abandoned it.', 'Did this happen: “He abandoned it”?'],
  ])('%s', (_, text, expected) => {
    expect(question('event', 'event', [text])).toBe(expected)
  })
})

describe('questions about words and names', () => {
  it('asks how a named speaker put it', () => {
    expect(question('quote', 'quote', ['“Nobody told us to leave the boat,” said Ann Voss.'])).toBe(
      'How did Ann Voss put it: “Nobody told us to leave the …”?',
    )
  })

  it('asks who says so, with what is said', () => {
    expect(question('attribution', 'attribution', ['Ann Voss said that twelve ferries were cancelled.'])).toBe(
      'Who says so: “twelve ferries were cancelled”?',
    )
  })

  it('quotes whole words around a name, and none that lean on what is left out', () => {
    expect(question('name', 'name', ['The trial of Ann Voss in the new hall of the harbour court of the region began.'])).toBe(
      'Who, as in “The trial of … in the new hall of the harbour court”?',
    )
  })

  it('does not quote the beginning of what comes after a comma', () => {
    expect(question('name', 'name', ['The trial of Petra Lund will begin in the old hall, she told them all.'])).toBe(
      'Who, as in “The trial of … will begin in the old hall”?',
    )
  })

  it('quotes Japanese from the beginning of a word, and no particle that leans on what is left out', () => {
    expect(question('event', 'event', ['県警によると、入院していた従業員2人が新たに死亡した。'])).toBe(
      'Did this happen: “入院していた従業員2人が新たに死亡した”?',
    )
  })

  it('does not have an organisation arrested', () => {
    expect(question('name', 'name', ['The Ministry of Health was arrested.'])).toBe('Which organisation, as in “The … was arrested”?')
  })

  it('asks for the one it happened to', () => {
    expect(question('name', 'name', ['Ann Voss was born in 1950.'])).toBe('Who was born?')
    expect(question('name', 'name', ['Harbour master Ann Voss was arrested.'])).toBe('Who was arrested?')
  })

  it('sets two spellings side by side, in any order of the sources', () => {
    const texts = ['Captain Shigeru Ono sent a call.', 'Captain Shigeru Ohno sent a call.']
    const expected = 'How is the name written: “Shigeru Ohno” or “Shigeru Ono”?'
    expect(question('name', 'name', texts, 'conflict')).toBe(expected)
    expect(question('name', 'name', [...texts].reverse(), 'conflict')).toBe(expected)
  })
})

describe('choice among proposals', () => {
  it('prefers a written question to a quotation, and what most sources say', () => {
    const texts = ['He closed it on Friday.', 'The harbour was closed on Friday.', 'The harbour was closed on Friday morning.']
    expect(question('date', 'date', texts)).toBe('When was the harbour closed?')
    expect(question('date', 'date', [...texts].reverse())).toBe('When was the harbour closed?')
  })
})

describe('the year in a question', () => {
  const asked = async (body: string): Promise<readonly string[]> => {
    const texts = ['a.md', 'b.md'].map((path) => ({ path, text: `---\npublished: 2019-03-12\nlanguage: en\n---\n\n${body}\n` }))
    return (await compare(texts)).findings.map(({ question }) => question)
  }
  it.each([
    ['of what is past', 'In 2004 the bridge was closed.', 'Was the bridge closed in 2004?'],
    ['not of what is to come', 'The engineer who designed the gate in 1988 will lead the works.', 'Will the engineer lead the works?'],
    ['not one that nobody wrote', 'Traffic was closed from 1 April until 30 September.', 'Was traffic closed?'],
  ])('is told %s', async (_, body, expected) => expect(await asked(body)).toContain(expected))
})
