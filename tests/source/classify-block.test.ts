import { describe, expect, it } from 'vitest'
import { classifyProse } from '../../lib/source/classify-block.ts'

const kinds: readonly (readonly [string, string | null])[] = [
  ['Tuesday, March 2nd, 2021', 'dateline'],
  ['March 03, 2021 6:22AM', 'dateline'],
  ['Updated 5:10 p.m. ET, 4 March 2021', 'dateline'],
  ['Posted on 2021-03-04', 'dateline'],
  ['FOR IMMEDIATE RELEASE March 4, 2021', 'dateline'],
  ['2021年3月4日（木） 12時30分', 'dateline'],
  ['By Ann Voss', 'byline'],
  ['By ANN VOSS and KARL BERG | The Tarn Herald', 'byline'],
  ['Author: The Tarn Herald', 'byline'],
  ['Reporting by Ann Voss in Oslo; editing by Karl Berg', 'byline'],
  ['Associated Press', 'byline'],
  ['Connect with us', 'boilerplate'],
  ['Share this story', 'boilerplate'],
  ['Read more about the storm here', 'boilerplate'],
  ['We use cookies to improve your visit.', 'boilerplate'],
  ['© 2021 Tarn Herald. All rights reserved.', 'boilerplate'],
  ['Sign up for our daily newsletter', 'boilerplate'],
  ['Our Partners', 'boilerplate'],
  ['Photo: Ann Voss', 'boilerplate'],
  ['(Read the original report here.)', 'boilerplate'],
  ['To view this PDF you need Adobe Reader.', 'boilerplate'],
  ['Advertisement', 'boilerplate'],
  ['https://example.org/a', 'boilerplate'],
  ['* * *', 'boilerplate'],
  ['続きを読む', 'boilerplate'],
  ['The pier at Tarn after the storm on Friday. (Photo by Ann Voss)', 'caption'],
  ['This article was updated on Sept. 5 at 10:30 a.m. to add a map.', 'boilerplate'],
  // must stay prose
  ['This report was updated on Monday. Some 112 ferries were cancelled because of the storm.', null],
  ['Ten ferries were cancelled on March 4, 2021.', null],
  ['By Friday the toll had risen to twelve.', null],
  ['OSLO, March 4 (Reuters) - Ten ferries were cancelled.', null],
  ['Police said they would share the pictures with the court.', null],
  ['The firm may use cookies as bait for bears.', null],
  ['He asked readers to follow the rules on the ferry.', null],
  ['In 1990 the pier was sold.', null],
  ['From Oslo the ship went to Tarn.', null],
  ['March 4', 'dateline'],
  ['March was cold', null],
  ['Search parties found the boat', null],
  ['More than 200 people were hurt', null],
  ['Related charges were dropped in March.', null],
  ['Print workers walked out on Friday.', null],
]

describe('classifyProse', () => {
  it.each(kinds)('%j → %s', (text, kind) => {
    expect(classifyProse(text)?.kind ?? null).toBe(kind)
  })

  it('gives a reason for everything it takes out', () => {
    for (const [text, kind] of kinds) if (kind !== null && kind !== 'caption') expect(classifyProse(text)?.reason).toBeTruthy()
  })
})
