import { describe, expect, it } from 'vitest'
import { readFrames } from '../../lib/claims/frames.ts'
import { readText } from '../fixtures/read-text.ts'

/** "not" and the modality of each predicate, by lemma. */
function stances(text: string): Record<string, string> {
  const { sentences } = readText(text)
  const frames = sentences.flatMap((s) => readFrames(s.tokens))
  return Object.fromEntries(
    frames.map(({ predicate }) => [
      predicate.lemma,
      `${predicate.negated ? 'not ' : ''}${predicate.modality === 'fact' ? '' : predicate.modality}`.trim(),
    ]),
  )
}

describe('polarity', () => {
  it.each([
    // by the subject, its determiner or the object
    ['Nobody climbed the fence.', { climb: 'not' }],
    ['None of the drivers slept.', { sleep: 'not' }],
    ['None of the drivers, who had signed the list, slept.', { sign: '', sleep: 'not' }],
    ['Not a single tent was destroyed.', { destroy: 'not' }],
    ['Neither the mayor nor the judge signed.', { sign: 'not' }],
    ['The barge carried no cement.', { carry: 'not' }],
    ['The barge carried none.', { carry: 'not' }],
    // by the verb before an infinitive or gerund
    ['The pilot failed to lower the gear.', { lower: 'not' }],
    ['She refused to resign.', { resign: 'not' }],
    ['He suffered no burns.', { suffer: 'not', burn: 'not' }],
    ['He did not merely suspect a leak.', { suspect: '' }],
    ['The inspector did not sign the letter alone.', { sign: '' }],
    ['The court ordered the release of the tapes.', { release: 'planned' }],
    ['The driver has yet to be questioned.', { question: 'not' }],
    ['Crews came too late to save the hall.', { save: 'not' }],
    ['Crews came in time to save the hall.', { save: 'planned' }],
    ['The water was not safe to drink.', { drink: 'not planned' }],
    ['Voss was not happy to pay.', { pay: 'planned' }],
    ['The driver was unable to stop.', { stop: 'not' }],
    ['Guards kept the crowd from entering the hall.', { enter: 'not' }],
    ['The convoy left without firing a shot.', { 'fire shot': 'not' }],
    ['He does not want to resign.', { resign: 'not planned' }],
    ['Inspectors came to help find the leak.', { find: 'planned' }],
    ['Inspectors helped find the leak.', { find: '' }],
    ['The wall is built to keep thieves from entering the yard.', { enter: 'not planned' }],
    ['She wants to be able to read the file.', { read: 'planned' }],
    ['He allegedly struck a guard.', { strike: 'possible' }],
    ['I did not think that we won.', { win: 'not denied' }],
    // by denial
    ['The warden denied that cells had been locked.', { lock: 'not denied' }],
    ['The firm denied having poisoned the well.', { poison: 'not denied' }],
    ['The minister rejected claims that the dam had been mined.', { mine: 'not denied' }],
    ['There was no evidence that the van was loaded.', { load: 'not denied' }],
    // after the verb
    ['The bridge is no longer closed and can no longer be crossed.', { close: 'not', cross: 'not possible' }],
    // must not be negated
    ['Guards forced the crew to leave.', { leave: '' }],
    ['Nothing but the porch burned.', { burn: '' }],
    ['The crew managed to leave.', { leave: '' }],
    ['The road did not reopen until Monday.', { reopen: '' }],
    ['Not only houses burned.', { burn: '' }],
    ['The union has not sent only three monitors.', { send: '' }],
    ['They did not search all of the boats.', { search: '' }],
    ['Officials will decide whether the dam would harm the fish.', { harm: 'hypothetical' }],
    ['It opens if the engineers find that the wall has not cracked.', { crack: 'not hypothetical' }],
    ['Even if the wall has cracked, it stands.', { crack: '' }],
    ['Not all of the houses burned.', { burn: '' }],
    ['He denied the charges and left.', { leave: '' }],
    ['She did not deny that the gate was locked.', { lock: '' }],
    ['She did not fail to vote.', { vote: '' }],
    ['The mayor offered to resign.', { resign: 'planned' }],
    ['He was told to leave.', { leave: 'planned' }],
    ['He is believed to have fled.', { flee: 'possible' }],
    ['He is said to have fled.', { flee: '' }],
    ['He is said to sleep.', { sleep: 'possible' }],
    ['He is not expected to resign.', { resign: 'not planned' }],
    ['He began to sign.', { sign: '' }],
    ['They went on to win.', { win: '' }],
    ['They did not go on to win.', { win: 'not' }],
    ['She became the fifth mayor to be dismissed.', { dismiss: '' }],
    ['He was the first to leave.', { leave: '' }],
    ['He will be the last to leave.', { leave: 'planned' }],
    ['It was the first plan to repair the quay.', { repair: '' }],
    ['The porter was found not guilty.', { 'find not guilty': '' }],
  ])('%s', (text, expected) => {
    expect(stances(text)).toMatchObject(expected)
  })
})
