import { describe, expect, it } from 'vitest'
import { readFrames } from '../../lib/claims/frames.ts'
import { readText } from '../fixtures/read-text.ts'

/** "class(agent > patient)" of each frame, words as written. */
function frames(text: string): string[] {
  const { source, sentences } = readText(text)
  const words = (p: { start: number; end: number } | null): string => (p ? source.text.slice(p.start, p.end) : '-')
  return sentences
    .flatMap((s) => readFrames(s.tokens))
    .map((f) => `${f.predicate.negated ? 'not ' : ''}${f.predicate.cls ?? f.predicate.lemma}(${words(f.agent)} > ${words(f.patient)})`)
}

describe('frames', () => {
  it.each([
    [
      'a clause of its own past an "and", with a description between commas',
      'Four clerks died at the scene, and 23 other people, nine of them children, were hurt.',
      ['DIE(- > Four clerks)', 'INJURE(- > 23 other people)'],
    ],
    ['a subject with how far off it lies', 'The town, about 40 kilometres from the coast, was flooded.', ['flood(- > The town)']],
    ['what something remained', 'The gates of the dam remained closed.', ['CLOSE(- > The gates)']],
    ['what somebody was forced to do', 'The keeper was forced to open the gates.', ['OPEN(The keeper > the gates)']],
    ['active', 'The storm killed six villagers.', ['DIE(The storm > six villagers)']],
    [
      'the noun before a list of what it is of',
      'The first estimate of damage to roads, fields and piers is $4 million.',
      ['DAMAGE(- > -)', 'be(The first estimate > $4 million)'],
    ],
    ['one of two that share a verb', 'The mayor of Norvik and the governor resigned.', ['RESIGN(the governor > -)']],
    ['a participle at the head of the sentence', 'Arrested in May, Voss was jailed.', ['ARREST(- > Voss)', 'SENTENCE(- > Voss)']],
    ['a denied one', 'Never caught, he lived in Lund.', ['not catch(- > he)', 'live(he > -)']],
    ['a ship that leaves', 'She sailed from Port Ismer at noon.', ['LEAVE(She > -)']],
    ['a verb after one', 'Asked about it, she declined the post.', ['ask(- > she)', 'REFUSE(she > the post)']],
    ['shots, and no post lost', 'The guards fired on the crowd.', ['SHOOT(The guards > the crowd)']],
    ['shots of a clause without a subject', 'She came back with a gun, opening fire on two men.', ['SHOOT(She > fire)']],
    ['who owned up', 'Lind admitted firing at two men.', ['admit(Lind > -)', 'SHOOT(Lind > -)']],
    ['who was taken in', 'Lind was admitted to hospital.', ['HOSPITALISE(- > Lind)']],
    ['a subject behind a time', 'On Monday Voss resigned from the board.', ['RESIGN(Voss > -)']],
    ['a subject behind a time of day', 'Before dawn Salgado was seized by guards.', ['HIJACK(guards > Salgado)']],
    ['a paper that is called like a day', 'The Sunday Times printed the letter.', ['print(The Sunday Times > the letter)']],
    ['a subject that is stressed', 'The mayor herself signed the letter.', ['SIGN(The mayor herself > the letter)']],
    [
      'a subject with its description between commas',
      'The keeper, a former woodcutter, was jailed for four years.',
      ['SENTENCE(- > The keeper)'],
    ],
    ['what was brought under control', 'Crews brought the flames under control.', ['EXTINGUISH(Crews > the flames)', 'BURN(- > -)']],
    ['who was hanged', 'Both men were hanged.', ['DIE(- > Both men)']],
    ['when is no object', 'The mayor resigned last week.', ['RESIGN(The mayor > -)']],
    ['on what night is none', 'The strike ended Tuesday night.', ['STRIKE(- > -)', 'LIFT(The strike > -)']],
    ['what was spent of it is one', 'She spent last week in Lund.', ['spend(She > last week)']],
    [
      'the subject of a clause that a preposition opens',
      'Soldiers ended a riot in which 23 inmates died.',
      ['LIFT(Soldiers > a riot)', 'DIE(- > 23 inmates)'],
    ],
    ['one who has a name', 'One guard, Ann Voss, was shot dead.', ['DIE(- > Ann Voss)']],
    [
      'a thing that is of somebody by name',
      'The hall of the Aldport Players, which burned down, was old.',
      ['DESTROY(- > The hall)', 'be(The hall > -)'],
    ],
    ['who was taken', 'She was taken on 8 February.', ['take(- > She)']],
    ['how far off is no object', 'The crush happened 20 minutes before the match.', ['happen(The crush > -)']],
    ['what was spent is', 'She served six months in Lund.', ['serve(She > six months)']],
    ['passive with agent', 'Around 40 barns were damaged by the storm.', ['DAMAGE(the storm > Around 40 barns)']],
    ['participle after a comma', 'A wall gave way, killing at least nine people.', ['DIE(A wall > at least nine people)']],
    ['headline without a verb', 'Nine dead in dam collapse', ['DIE(- > Nine)']],
    [
      'relative clause between commas',
      'The wave, which hit the pier, injured more than 200 people.',
      ['STRIKE(The wave > the pier)', 'INJURE(The wave > more than 200 people)'],
    ],
    ['phrasal verb', 'The tremor set off several landslides.', ['TRIGGER(The tremor > several landslides)']],
    ['subject of "collapse" is a patient', 'A chapel collapsed.', ['DESTROY(- > A chapel)']],
    [
      'a group between commas is apposed to the subject',
      'Nine people, most of them women and children, were killed.',
      ['DIE(- > Nine people)'],
    ],
    [
      'past a participle',
      'Around 300 people living near the plant, 90 km east of Oslo, were evacuated.',
      ['DISPLACE(- > Around 300 people)'],
    ],
    ['an age is nobody', 'Ann Voss, 54, was arrested.', ['ARREST(- > Ann Voss)']],
    ['a list is none', 'The mayor, a doctor and a nurse were hurt.', ['INJURE(- > a nurse)']],
    ['nor is a second clause', 'The mayor fled, and a nurse was hurt.', ['INJURE(- > a nurse)']],
    ['custody', 'Voss was taken into custody.', ['ARREST(- > Voss)']],
    ['out of the rubble', 'A boy was pulled from a shaft.', ['RESCUE(- > A boy)']],
    ['negation', 'Guards did not arrest the men.', ['not ARREST(Guards > the men)']],
  ])('%s', (_, text, expected) => {
    expect(frames(text)).toEqual(expect.arrayContaining(expected))
  })

  it.each([
    ['what is expected', 'Voss is expected to be arraigned.', ['CHARGE(- > Voss)']],
    ['what begins', 'Voss began shooting.', ['SHOOT(Voss > -)']],
    ['what goes on is told for itself', 'The house continued to burn.', ['continue(The house > -)', 'BURN(- > The house)']],
    ['an opinion with a clause', 'Voss is said by the mayor to sleep.', ['say(the mayor > Voss)', 'sleep(Voss > -)']],
  ])('tells one doing once: %s', (_, text, expected) => {
    expect(frames(text)).toEqual(expected)
  })

  it.each([
    ['after a conjunction', 'Ek fled after shooting two guards.', ['SHOOT(Ek > two guards)']],
    ['after "being"', 'Ek served a term after being convicted.', ['CONVICT(- > Ek)']],
    ['after a conjunction that looks like a preposition', 'Many ran after the quake struck.', ['STRIKE(the quake > -)']],
    ['after "but"', 'Ek left the scene but was arrested.', ['ARREST(- > Ek)']],
    ['in a row', 'Ek fled, pulling a gun and tying two guards, stealing their keys.', ['tie(Ek > two guards)', 'STEAL(Ek > their keys)']],
    ['past an object', 'The gunman opened fire, killing two and wounding three others.', ['INJURE(The gunman > three others)']],
    ['past a pair behind a preposition', 'Ek put on a coat and black boots, then stole a car.', ['STEAL(Ek > a car)']],
    ['with an adverb before the verb', 'He waited until the guard finally left.', ['LEAVE(the guard > -)']],
    ['of two participles with one auxiliary', 'A clerk was suspended and escorted from her desk.', ['escort(- > A clerk)']],
    ['between commas', 'The mayor, elected in May, resigned.', ['ELECT(- > The mayor)', 'RESIGN(The mayor > -)']],
    ['beside a role', 'The driver, employed as a guard, fled the scene.', ['DISPLACE(The driver > the scene)']],
    ['by name', 'The driver, named as Carl Lund, fled the scene.', ['DISPLACE(Carl Lund > the scene)']],
    ['of what several own', "Ek took the guards' keys and tied them up.", ["take(Ek > the guards' keys)", 'tie(Ek > them)']],
    ['but not of who kills', 'He seized her gun, killing in the hall a judge.', ['DIE(He > -)']],
  ])('knows whose verb it is: %s', (_, text, expected) => {
    expect(frames(text)).toEqual(expect.arrayContaining(expected))
  })

  it.each([
    ['according to', 'According to the police, a chapel collapsed.', ['DESTROY(- > a chapel)']],
    ['a participle before a noun', 'Ek serves a term for aggravated assault.', ['serve(Ek > a term)', 'ATTACK(- > -)']],
    ['a noun that tells it', 'Two died of injuries sustained in the fall.', ['DIE(- > Two)', 'INJURE(- > -)', 'FALL(- > -)']],
    ['where, and not that', 'Ek was arrested not far from the pier.', ['ARREST(- > Ek)']],
    ['the clause behind a verb', 'Ek escaped when he was moved.', ['SURVIVE(- > Ek)', 'move(- > he)']],
  ])('reads no doing into %s', (_, text, expected) => {
    expect(frames(text)).toEqual(expected)
  })

  it('keeps the place of another clause out of a clause whose subject stands there', () => {
    const { source, sentences } = readText('Ek opened fire in a hall in Oslo, wounding two others.')
    const wounding = sentences.flatMap((s) => readFrames(s.tokens)).find((f) => f.predicate.lemma === 'wound')
    expect(wounding?.agent?.head).toBe('ek')
    expect(source.text.slice(wounding?.clause.start, wounding?.clause.end)).toBe('wounding two others')
  })

  it('finds nothing where there is no part of speech', () => {
    const { sentences } = readText('港で火災が発生した。')
    expect(sentences.flatMap((s) => readFrames(s.tokens))).toEqual([])
  })
})
