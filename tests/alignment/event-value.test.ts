import { describe, expect, it } from 'vitest'
import { openThesaurus } from '../../content/thesaurus.ts'
import { Context } from '../../lib/alignment/context.ts'
import { eventValue } from '../../lib/alignment/event-value.ts'
import { readDossier } from '../fixtures/read-claims.ts'
import { slotRefs } from './slot-refs.ts'

/** The value of the event that holds `left` in the first text and of the one that holds `right` in the second. */
function eventOf(left: readonly [string, string], right: readonly [string, string]) {
  const texts = [left[0], right[0]]
  const refs = slotRefs(texts, 'event')
  const [a, b] = [left[1], right[1]].map((words, source) => refs.find((r) => r.source === source && r.slot.exact.includes(words)))
  if (!a || !b) throw new Error(`no such event: ${refs.map((r) => r.slot.exact).join(' | ')}`)
  const context = new Context(readDossier(texts).claims, openThesaurus())
  const value = eventValue(a, b, context)
  expect(eventValue(b, a, context)).toEqual(value)
  return value
}

describe('events', () => {
  it.each([
    ['one verb', ['The council closed the bridge.', 'closed'], ['The council closed the bridge.', 'closed'], 1],
    [
      'another verb over the same words',
      ['An avalanche warning was issued at noon.', 'warning'],
      ['The snow fell all night, prompting an avalanche warning.', 'prompting'],
      1,
    ],
    ['two states of one man', ['The captain is missing.', 'missing'], ['The captain was arrested.', 'arrested'], 0],
    [
      'two states of one who is named twice',
      ['The captain, Robert Voss, 46, was arrested.', 'arrested'],
      ['The captain is among the missing.', 'missing'],
      0,
    ],
    ['yes and no of those who act', ['Voss resigned.', 'resigned'], ['Voss did not resign.', 'not resign'], 0],
    ['nobody and some', ['Nobody was hurt.', 'hurt'], ['A woman was hurt.', 'hurt'], 0],
    ['yes and no', ['The council sold the bridge.', 'sold'], ['The council did not sell the bridge.', 'not sell'], 0],
    [
      'results of one test',
      ['All samples tested negative for the virus.', 'tested'],
      ['The samples came back positive for the virus.', 'came'],
      0,
    ],
    ['a minister who resigned and was dismissed', ['Palle Brandt resigned.', 'resigned'], ['Palle Brandt was dismissed.', 'dismissed'], 0],
    [
      'one who resigned for a reason, and was dismissed',
      ['Palle Brandt resigned for personal reasons.', 'resigned'],
      ['Palle Brandt was dismissed.', 'dismissed'],
      0,
    ],
    [
      'what a president and the government declare',
      ['President Elena Orr declared a state of emergency.', 'declared'],
      ['The government refused to declare a state of emergency.', 'to declare'],
      0,
    ],
    [
      'the director who resigned and was dismissed',
      ['The director of a hospital in Lund resigned.', 'resigned'],
      ['Its board dismissed the director.', 'dismissed'],
      0,
    ],
    [
      'what one approved, and rejected',
      ['The Senate approved the treaty in June.', 'approved'],
      ['The Senate rejected it in June.', 'rejected'],
      0,
    ],
    ['some, and no one', ['Two managers have been charged.', 'charged'], ['Prosecutors have charged no one.', 'charged'], 0],
    ['two states of one thing', ['The gate was locked.', 'locked'], ['The gate was unlocked.', 'unlocked'], 0],
    ['a state and its denial', ['The mate was awake.', 'awake'], ['The mate was not awake.', 'not awake'], 0],
    ['a state and the denial of its contrary', ['The mate was asleep.', 'asleep'], ['The mate was not awake.', 'not awake'], 1],
    ['what is known of one', ['Voss was on probation.', 'probation'], ['Voss was not on probation.', 'not on'], 0],
    ['there is and there is no such thing', ['There was a pilot.', 'was a pilot'], ['There was no pilot.', 'no pilot'], 0],
    ['what was not there and what was done with it', ['The bugle was sounded.', 'sounded'], ['There was no bugle.', 'no bugle'], 0],
    ['having and lacking', ['The hall had an alarm.', 'had'], ['The hall lacked an alarm.', 'lacked'], 0],
    ['being without', ['The hall had power.', 'had'], ['The hall was without power.', 'without'], 0],
    ['what works and what does not', ['The radar was working.', 'working'], ['The radar failed.', 'failed'], 0],
    [
      'in one place, of which one says when',
      ['The law was in force in Spain in May.', 'in force'],
      ['The law was not in force in Spain.', 'not in'],
      0,
    ],
    ['known and unaware', ['Voss knew of the leak.', 'knew'], ['Voss was unaware of the leak.', 'unaware'], 0],
    ['known and not known', ['Voss knew of the leak.', 'knew'], ['Voss did not know of the leak.', 'not know'], 0],
    ['approved and rejected', ['The council approved the plan.', 'approved'], ['The council voted down the plan.', 'voted'], 0],
    ['agreed to and rejected', ['The union agreed to the plan.', 'agreed'], ['The union rejected the plan.', 'rejected'], 0],
    ['who died and who survived it', ['Voss died in the fire.', 'died'], ['Voss survived the fire.', 'survived'], 0],
    ['identified and still not', ['Police identified the owner.', 'identified'], ['The owner is still unidentified.', 'unident'], 0],
    [
      'what a pronoun stands for',
      ['Voss repealed the old rule.', 'repealed'],
      ['Voss looked at the old rule but has not repealed it.', 'not repealed'],
      0,
    ],
  ] as const)('may be one: %s', (_, a, b, equal) => {
    expect(eventOf(a, b)?.equal).toBe(equal)
  })

  it.each([
    ['two doings', ['The council closed the bridge.', 'closed'], ['The storm tore off a roof.', 'tore']],
    [
      'yes and no of two doings',
      ['The council painted the old iron bridge.', 'painted'],
      ['The council did not sell the old iron bridge.', 'sell'],
    ],
    ['a plan and a fact', ['Divers came to search the wreck.', 'search'], ['Nobody searched the wreck.', 'searched']],
    ['a will and what was done', ['Voss would not open the fair.', 'not open'], ['Voss opened the fair.', 'opened']],
    ['two doers', ['Vell signed the contract.', 'signed'], ['Orm did not sign the contract.', 'not sign']],
    ['states of two who may be anybody', ['A man is missing.', 'missing'], ['A man was arrested.', 'arrested']],
    ['the dead and who survive him', ['Voss died.', 'died'], ['Voss is survived by two sons.', 'survived']],
    ['two people', ['The woman was hurt.', 'hurt'], ['The boy was not hurt.', 'not hurt']],
    ['a denied thought', ['Voss did not feel at all that we won.', 'not feel'], ['Voss feels that we did not win.', 'feels']],
    ['what is supposed', ['They ask whether the fair harms trade.', 'harms'], ['The fair does not harm trade.', 'not harm']],
    ['some of those named', ['Some voters did not get a ballot.', 'not get'], ['Voters got a ballot.', 'got']],
    ['a word beside a copula', ['Lies were the talk of the jurors.', 'were the talk'], ['One juror was dismissed.', 'dismissed']],
    ['what two people saw', ['Voss saw a fox.', 'saw'], ['Voss had seen the lamp.', 'seen']],
    ['a no beside the same yes', ['One skier was hurt.', 'hurt'], ['One skier was hurt but no other skier was hurt.', 'no other skier']],
    ['two doings with an article in common', ['The radar failed.', 'failed'], ['The ship struck the rocks.', 'struck']],
    ['what each undoes', ['The guests stayed.', 'stayed'], ['The guests left.', 'left']],
    ['what each undoes, one denied', ['The guests did not leave.', 'not leave'], ['The guests stayed.', 'stayed']],
    ['one and many', ['The ferry was not full.', 'not full'], ['The boats were full.', 'full']],
    ['two doors', ['The main doors were locked.', 'locked'], ['The stage doors were not locked.', 'not locked']],
    ['one and one of his', ['Karl Voss was not hurt.', 'not hurt'], ["Karl Voss's sister was hurt.", 'hurt']],
    ['open on one day, closed on another', ['The museum is open on Sundays.', 'open'], ['The museum is closed on Mondays.', 'closed']],
    ['in two countries', ['The law is in force in Spain.', 'in force'], ['The law is not in force in Malta.', 'not in force']],
    ['at two times of the day', ['The doors were locked at night.', 'locked'], ['The doors were unlocked in the morning.', 'unlocked']],
    ['to two', ['Voss spoke to the police.', 'spoke'], ['Voss did not speak to reporters.', 'not speak']],
    ['until then and no longer', ['The firm insured the hall until May.', 'insured'], ['The hall is no longer insured.', 'no longer']],
    ['what two have', ['The suspect had a gun.', 'had'], ['The guard had no gun.', 'had']],
    ['before and after', ['The line was open before the flood.', 'open'], ['The line was closed after the flood.', 'closed']],
    ['when and no sooner', ['The court will hear it in May.', 'hear'], ['The court will not hear it before May.', 'not hear']],
    ['on two days', ['Voss apologised on 3 May 2020.', 'apologised'], ['Voss did not apologise on 1 May 2020.', 'not apologise']],
    ['how, and not so', ['The vote was held.', 'held'], ['The vote was not held in secret.', 'not held']],
    ['some and most', ['Some guests left.', 'left'], ['Most guests did not leave.', 'not leave']],
    ['all but one and one', ['The members attended the vote.', 'attended'], ['Only one member did not attend the vote.', 'not attend']],
    ['grown people and children', ['Four people were killed.', 'killed'], ['No child was killed.', 'No child']],
    ['at two hours', ['Voss was absent from the debate.', 'absent'], ['Voss was present for the vote.', 'present']],
    ['two receivers', ['The museum got the letter.', 'got'], ['The bank got no letter.', 'got']],
    ['with and without', ['The hall was built with a core.', 'built'], ['The hall was built without a core.', 'built']],
    ['a doubt that is denied', ['The doubt was raised by Voss.', 'raised'], ['There was no doubt.', 'no doubt']],
    ['none at one place', ['The bugle was sounded.', 'sounded'], ['There was no bugle in the hall.', 'no bugle']],
    ['nobody knows what', ['It was dark.', 'dark'], ['It was not dark.', 'not dark']],
    ['those killed and one who fled', ['Killing in the hall a judge, he ran.', 'Killing'], ['He escaped.', 'escaped']],
  ] as const)('are two: %s', (_, a, b) => {
    expect(eventOf(a, b)).toBeNull()
  })
})
