/**
 * One run of capitalised words into the names in it: titles taken off, peoples and bodies before a person split off.
 *
 * In: a sentence and a run. Out: drafts of names, in order. Refuses: titles that name nobody ("the President").
 * Example: 'Papua police chief Maj. Gen. Bagus Ekodanto' holds 'Papua' (place) and 'Bagus Ekodanto' (person, title 'Maj. Gen.').
 */
import { EVENT_HEADS, WORK_HEADS } from '../../lexicon/event-words.ts'
import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import { ORGANISATION_HEADS, ORGANISATION_OF } from '../../lexicon/organisation-words.ts'
import { PLACE_HEADS } from '../../lexicon/places.ts'
import { FAMILY_NAME_TITLES, ROLE_NOUNS, TITLES } from '../../lexicon/titles.ts'
import type { Sentence, Token } from '../../model.ts'
import { bare, type Draft, type Run, textOf, titleOf, words } from './draft.ts'
import { lookUp } from './gazetteer.ts'
import { typeRun } from './type-run.ts'

/** Reads one run. */
export function readRun(sentence: Sentence, run: Run): readonly Draft[] {
  const { tokens } = sentence
  const base = { sentence, titles: [], listed: null }
  const whole = lookUp(words(tokens, run.from, run.to), textOf(tokens, run.from, run.to) + finalDot(tokens, run))
  if (whole) return [{ ...base, ...run, core: run.from, type: whole.type, strength: 3, listed: whole.canonical, rule: 'listed' }]
  const title = lastTitle(tokens, run)
  if (title) {
    const before = title.from > run.from ? readRun(sentence, { from: run.from, to: title.from }) : []
    if (title.to === run.to) return before
    const person: Draft = {
      ...base,
      from: title.from,
      to: run.to,
      core: title.to,
      type: 'person',
      strength: 3,
      titles: [titleOf(tokens, title.from, title.to)],
      rule: 'title before the name',
    }
    return [...before, person]
  }
  const label = labelBeforeGivenName(tokens, run)
  if (label > run.from) {
    const from = isRoleWord(tokens[label - 1]) ? label - 1 : label
    const titles = from < label ? [titleOf(tokens, from, label)] : []
    const person: Draft = {
      ...base,
      from,
      to: run.to,
      core: label,
      type: 'person',
      strength: 2,
      titles,
      rule: 'given name after a role, body or place',
    }
    return [...(from > run.from ? readRun(sentence, { from: run.from, to: from }) : []), person]
  }
  const people = lookUp(bare(tokens[run.from]), tokens[run.from]?.text ?? '')
  if (people?.type === 'demonym' && !isCompound(tokens, run)) {
    const first: Draft = {
      ...base,
      from: run.from,
      to: run.from + 1,
      core: run.from,
      type: 'demonym',
      strength: 3,
      listed: people.canonical,
      rule: 'people of a country',
    }
    return run.to - run.from > 1 ? [first, ...readRun(sentence, { from: run.from + 1, to: run.to })] : [first]
  }
  const typed = typeRun(sentence, run)
  return typed ? [{ ...base, ...run, core: run.from, ...typed }] : []
}

// "Fort Smith, Ark." at the end of a sentence: the dot is a token of its own there.
function finalDot(tokens: readonly Token[], run: Run): string {
  return tokens[run.from - 1]?.text === ',' && tokens[run.to]?.text === '.' && tokens[run.to]?.start === tokens[run.to - 1]?.end ? '.' : ''
}

/** The last title inside a run; titles side by side are one ("Chief Justice", "State Rep."). */
function lastTitle(tokens: readonly Token[], run: Run): Run | null {
  let found: Run | null = null
  for (let from = run.from; from < run.to; from++) {
    for (let to = Math.min(run.to, from + 4); to > from; to--) {
      if (!TITLES.has(words(tokens, from, to)) || (to - from === 1 && GIVEN_NAMES.has(bare(tokens[from])))) continue
      found = found && found.to === from ? { from: found.from, to } : { from, to }
      from = to - 1
      break
    }
  }
  if (!found) return null
  // "Justice Department", "Governor's Office": the title is part of another name.
  if (found.to < run.to && isCompound(tokens, { from: found.from, to: run.to })) return null
  // "Department of Justice": what a body is for, and nobody's title.
  if (found.to === run.to && tokens[found.from - 1]?.lower === 'of' && ORGANISATION_OF.has(bare(tokens[run.from]))) return null
  // "Ann King", "James Dean": a title that is a family name as well, after a given name or at the end of a name.
  const plain = FAMILY_NAME_TITLES.has(bare(tokens[found.from])) && found.from > run.from
  if (plain && (GIVEN_NAMES.has(bare(tokens[found.from - 1])) || /^\p{Lu}\.?$/u.test(tokens[found.from - 1]?.text ?? ''))) return null
  return found
}

/** "Police Scott Russell", "Nokia Tim Ray": a body or place written right before a given and a family name. Returns where the person begins. */
function labelBeforeGivenName(tokens: readonly Token[], run: Run): number {
  if (ORGANISATION_HEADS.has(bare(tokens[run.to - 1]))) return run.from
  for (let at = run.from + 1; at < run.to - 1; at++) {
    if (!GIVEN_NAMES.has(bare(tokens[at])) || GIVEN_NAMES.has(bare(tokens[at - 1]))) continue
    const known =
      ORGANISATION_HEADS.has(bare(tokens[at - 1])) ||
      isRoleWord(tokens[at - 1]) ||
      lookUp(words(tokens, run.from, at), textOf(tokens, run.from, at)) !== null
    return known ? at : run.from
  }
  return run.from
}

// "Linebacker Mike Peterson", "Veterans Ann Voss and …": a role with a capital.
function isRoleWord(token: Token | undefined): boolean {
  return token !== undefined && ROLE_NOUNS.has(token.lemma)
}

/** A run whose last word names a body, event, document or place: its first word belongs to it. */
function isCompound(tokens: readonly Token[], run: Run): boolean {
  if (run.to - run.from < 2) return false
  const last = bare(tokens[run.to - 1])
  return (
    [ORGANISATION_HEADS, EVENT_HEADS, WORK_HEADS, PLACE_HEADS].some((heads) => heads.has(last)) ||
    ORGANISATION_OF.has(bare(tokens[run.from + 1]))
  )
}
