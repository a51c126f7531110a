import { describe, expect, it } from 'vitest'
import { tagWords } from '../../lib/text/tagger.ts'

describe('the tagger', () => {
  it.each([
    ['They killed two men , wounding a third .', 'wounding', 'VERB'],
    ['It opened fire , killing two workers and wounding two others .', 'wounding', 'VERB'],
    ['They came by bus , bringing food and clothing .', 'clothing', 'NOUN'],
    ['They left without firing a shot .', 'firing', 'VERB'],
    ['It killed 17 people and infected 460 .', 'infected', 'VERB'],
    ['They found dead and infected birds .', 'infected', 'ADJ'],
    ['She pleaded guilty to murder .', 'murder', 'NOUN'],
    ['Officers fired tear gas .', 'tear', 'NOUN'],
    ['The cook is among the missing .', 'missing', 'NOUN'],
    ['Damage to public works and farms grew .', 'works', 'NOUN'],
    ['She sprained his left knee .', 'left', 'ADJ'],
    ['She left home .', 'left', 'VERB'],
    ['They blew up the north wall .', 'wall', 'NOUN'],
    ['They blew up the north wall .', 'north', 'ADJ'],
    ['They sailed north .', 'north', 'ADV'],
    ['It rained when police arrived .', 'police', 'NOUN'],
    ['He was released on bail .', 'bail', 'NOUN'],
    ['The firing did not last half a minute .', 'last', 'VERB'],
    // a capital beside another in the middle of a sentence
    ['The sequel , Catching Light , opens on Friday .', 'Catching', 'PROPN'],
    ['She wrote Leaving Oslo in a week .', 'Leaving', 'PROPN'],
    ['Endangered species live there .', 'Endangered', 'ADJ'],
    ['Imperiled otters swim there .', 'Imperiled', 'ADJ'],
    // what it says right stays
    ['Harbour Mayor Ann Voss Leaves Oslo Hospital', 'Leaves', 'VERB'],
    ['He said “ Leaving Oslo was hard ” .', 'Leaving', 'VERB'],
    ['The fire endangered two villages .', 'endangered', 'VERB'],
    ['The injured works at the port .', 'works', 'VERB'],
    ['She was last seen in May .', 'seen', 'VERB'],
    ['They helped carry sandbags .', 'carry', 'VERB'],
    ['They wanted to murder him .', 'murder', 'VERB'],
  ])('%s: %s is %s', (text, word, pos) => {
    const words = text.split(' ')
    expect(tagWords(words)[words.indexOf(word)]?.pos).toBe(pos)
  })
})
