import { describe, expect, it } from 'vitest'
import { relateValues } from '../../lib/findings/relate-values.ts'
import type { SlotKind } from '../../lib/model.ts'
import { slotIn } from '../fixtures/read-claims.ts'

describe('relation of two values', () => {
  it.each([
    ['quantity', 'Twelve ferries were cancelled.', '12 ferries were cancelled.', 'equal'],
    ['quantity', 'At least ten ferries were cancelled.', 'Twelve ferries were cancelled.', 'compatible'],
    ['quantity', 'Twelve ferries were cancelled.', '120 ferries were cancelled.', 'conflict'],
    ['quantity', 'About 350 boats were lost.', '350 boats were lost.', 'compatible'],
    ['quantity', 'About 350 boats were lost.', 'Some 350 boats were lost.', 'equal'],
    ['quantity', 'About 350 boats were lost.', '390 boats were lost.', 'conflict'],
    ['quantity', 'Several boats were lost.', 'Several boats were lost.', 'equal'],
    ['quantity', 'The council paid about $12 million.', 'The council paid $12 million.', 'compatible'],
    ['quantity', 'The council paid $12 million.', 'The council paid €11 million.', 'compatible'],
    ['date', 'It closed on 4 March 2011.', 'It closed on March 4, 2011.', 'equal'],
    ['date', 'It closed in March 2011.', 'It closed on 4 March 2011.', 'compatible'],
    ['date', 'It closed on 4 March 2011.', 'It closed on 5 March 2011.', 'conflict'],
    ['date', 'Nine were killed by the 2004 flood.', 'Nine were killed in 2004.', 'equal'],
    ['date', 'Nine were moved by 2004.', 'Nine were moved in 2004.', 'compatible'],
    ['date', 'It must report by 13 May 2011.', 'It was told to report by May 20, 2011.', 'conflict'],
    ['date', 'It must report by 13 May 2011.', 'It must report by 13 May 2011.', 'equal'],
    ['date', 'It must report by 13 May 2011.', 'It must report by 13 September 2011.', 'compatible'],
    ['date', 'It closed on 4 March 2011.', 'It closed on the night of 4 March 2011.', 'equal'],
    ['date', 'It closed on the morning of 4 March 2011.', 'It closed on the night of 4 March 2011.', 'conflict'],
    ['time', 'It sank at 5:30 p.m.', 'It sank at 17:30.', 'equal'],
    ['time', 'It sank at 17:30 GMT.', 'It sank at 18:10.', 'compatible'],
    ['time', 'It sank at 17:30.', 'It sank at 18:10.', 'conflict'],
    ['time', 'It sank shortly before 17:30.', 'It sank at 17:20.', 'compatible'],
    ['name', 'Mayor Ann Voss resigned.', 'Ann Voss resigned.', 'equal'],
    ['name', 'Robert Voss resigned.', 'Robert J. Voss resigned.', 'compatible'],
    ['name', 'Robert Voss resigned.', 'Bob Voss resigned.', 'compatible'],
    ['name', 'Captain Shigeru Ono resigned.', 'Captain Shigeru Ohno resigned.', 'conflict'],
    ['name', 'Mayor Ann Voss resigned.', 'Mayor Karl Lind resigned.', 'compatible'],
    ['place', 'The ferry sank off Tokyo.', 'The ferry sank off Tokyo.', 'equal'],
    ['quote', '“No boat left the island,” said Ann Voss.', '“No boat left the island”, said Ann Voss.', 'equal'],
    ['place', 'The ferry sank west of Tokyo.', 'The ferry sank off Tokyo.', 'compatible'],
    ['place', 'The ferry sank west of Tokyo.', 'The ferry sank north of Tokyo.', 'compatible'],
    ['place', 'The ferry sank west of Tokyo.', 'The ferry sank east of Tokyo.', 'conflict'],
    ['place', 'The ferry sank west of Tokyo.', 'The ferry sank west of Tokyo.', 'equal'],
    ['place', 'The ferry was towed to Norway.', 'The ferry was towed to Portugal.', 'conflict'],
    ['place', 'The ferry was towed to Norway.', 'The ferry was towed from Portugal.', 'compatible'],
    ['place', 'The ferry was towed to Norway.', 'The ferry was sold to Portugal.', 'compatible'],
    ['place', 'The ferry was towed to Norway.', 'The barge was towed to Portugal.', 'compatible'],
    ['place', 'The ferry was towed to Osaka.', 'The ferry was towed to Tokyo.', 'compatible'],
    ['place', 'The ferry was towed to Norway.', 'The ferry was towed to Oslo.', 'compatible'],
    ['place', 'Karl Rask, 36, of Millford, was held.', 'Karl Rask, 36, of Aldport, was held.', 'conflict'],
    ['place', 'Karl Rask, 36, of Millford, was held.', 'Karl Rask, 36, of Chicago, was held.', 'compatible'],
    ['place', 'Karl Rask, 36, from Millford, was held.', 'Karl Rask, 36, from Aldport, was held.', 'compatible'],
    ['place', 'Ann was shot in the kitchen.', 'Ann was shot in the bedroom.', 'conflict'],
    ['place', 'Ann was shot in the kitchen.', 'Ann was shot in the kitchen.', 'equal'],
    ['place', 'Ann was shot in the kitchen.', 'Ann was shot near the bedroom.', 'compatible'],
    ['event', 'The fire has destroyed the mill.', 'The fire has almost totally destroyed the mill.', 'compatible'],
    ['event', 'The fire has destroyed the mill.', 'The fire completely destroyed the mill.', 'equal'],
    ['thing', 'Ann came with slippers.', 'Ann came with old slippers.', 'equal'],
    ['quote', '“No boat left the island, and none came,” said Ann Voss.', '“No boat left the island,” said Ann Voss.', 'equal'],
    ['quote', 'Voss spoke of “the undeserved attention it has had”.', 'Voss spoke of “the undeserved attention”.', 'equal'],
    ['quote', '“No boat left the island, and none came,” said Ann Voss.', '“None came to the island,” said Ann Voss.', 'compatible'],
    ['quote', '“No boat left the island,” said Ann Voss.', '“Not one boat left the island,” said Ann Voss.', 'compatible'],
    ['quote', '“No boat has left,” said Ann Voss.', '“But no boat [on the island] has left”, said Ann Voss.', 'equal'],
    ['attribution', 'Ann Voss said the pier was closed.', 'Ann Voss said the pier was shut.', 'equal'],
    ['attribution', 'Ann Voss said the pier was closed.', 'Karl Lind said the pier was shut.', 'compatible'],
    ['event', 'The match was abandoned.', 'The match was abandoned early.', 'equal'],
    ['event', 'The match was abandoned.', 'The match was not abandoned.', 'conflict'],
    ['event', 'The pier will be closed.', 'The pier was closed.', 'compatible'],
    ['event', 'Next: approval by the council.', 'The offer must be approved by the council.', 'equal'],
  ] as [SlotKind, string, string, string][])('%s: %s / %s: %s', (kind, x, y, expected) => {
    const [a, b] = [slotIn(x, kind), slotIn(y, kind)]
    expect(relateValues(a, b).relation).toBe(expected)
    expect(relateValues(b, a).relation).toBe(expected)
    expect(relateValues(a, b).reason).not.toBe('')
  })
})
