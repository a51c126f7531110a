/**
 * Fits what the signs weigh by which two names are taken for those of one bearer (lib/findings/misnamed-signs.ts).
 *
 *   node --import tsx tests/eval/fit-names.ts people|things <folder of groups> …
 *
 * A folder holds one folder of Markdown files a group. Positives: whoever two texts of a group name in full, renamed in the last of them (given name,
 * family name, both), and places, bodies and other things called otherwise. Negatives: every two bearers of one sort in a group as it stands, neither
 * of whom the text of the other knows; and of each two groups that stand next to one another, put together, one of each. Nothing of it is read by
 * anybody, so that texts which are kept unread can be fitted on.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openThesaurus } from '../../content/thesaurus.ts'
import { alignClaims } from '../../lib/alignment/align-claims.ts'
import { readTexts } from '../../lib/compare.ts'
import { bearersIn, type Sort } from '../../lib/findings/bearers.ts'
import { type MisnamedPair, misnamedPairs } from '../../lib/findings/misnamed-pairs.ts'
import type { MisnamedSigns } from '../../lib/findings/misnamed-signs.ts'
import type { SourceText } from '../../lib/model.ts'
import { renamed, renamings } from './changed-names.ts'
import { otherName } from './changed-places.ts'
import { type Example, fittedRow } from './logistic.ts'
import { cachedEmbeddings } from './systems/engine.ts'

/** Renamed people are many and their cases alike; a pair of two people that passes for one is what costs trust. */
const POSITIVE_WEIGHT = 0.3
/** Texts of each of two groups that are put together. */
const OF_EACH = 4

const resources = { embed: cachedEmbeddings(), thesaurus: openThesaurus() }
const examples: Example<keyof MisnamedSigns>[] = []
const [whom, ...folders] = process.argv.slice(2)
const sorts: readonly Sort[] = whom === 'things' ? ['place', 'organisation', 'other'] : ['person']
for (const groups of folders.map(groupsIn)) {
  for (const [i, texts] of groups.entries()) {
    for (const sort of sorts) {
      await collect(sort, texts)
      await collectApart(sort, texts.slice(0, OF_EACH), groups[i + 1]?.slice(0, OF_EACH) ?? [])
    }
  }
}
const [first] = examples
if (!first) throw new Error('No group with two Markdown files in any of the folders.')
console.log(fittedRow(signsOf(first.features), examples, [0.7, 0.8, 0.9]))

/** Of things there are no given names and no posts. */
function signsOf(features: MisnamedSigns): readonly (keyof MisnamedSigns)[] {
  const all = Object.keys(features) as (keyof MisnamedSigns)[]
  return all.filter((sign) => examples.some((e) => e.features[sign] !== 0))
}

function groupsIn(folder: string): readonly (readonly SourceText[])[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const files = readdirSync(join(folder, name)).filter((file) => file.endsWith('.md'))
      return files.sort().map((file) => ({ path: file, text: readFileSync(join(folder, name, file), 'utf8') }))
    })
    .filter((texts) => texts.length > 1)
}

async function collect(sort: Sort, texts: readonly SourceText[]): Promise<void> {
  const { pairs, people } = await read(sort, texts)
  for (const { signs } of pairs) examples.push({ features: signs, positive: false, weight: 1 })
  const names = new Set(people.flatMap((list) => list.map(({ name }) => name)))
  for (const name of names) {
    const last = people.findLastIndex((list) => list.some((one) => one.name === name))
    if (people.filter((list) => list.some((one) => one.name === name)).length < 2) continue
    for (const words of sort === 'person' ? renamings(texts, name) : [new Map([[name, otherName(sort, name, texts)]])]) {
      const to = words.get(name) ?? name.replace(/\S+/g, (word) => words.get(word) ?? word)
      const changed = texts.map((text, i) => (i === last ? { ...text, text: renamed(text.text, words).text } : text))
      const hit = (await read(sort, changed)).pairs.find((pair) => pair.names.includes(name) && pair.names.includes(to))
      if (hit) examples.push({ features: hit.signs, positive: true, weight: POSITIVE_WEIGHT })
    }
  }
}

/** Whom only one group names is nobody whom only the other names. */
async function collectApart(sort: Sort, texts: readonly SourceText[], others: readonly SourceText[]): Promise<void> {
  if (others.length === 0) return
  const named = others.map(({ path, text }) => ({ path: `other-${path}`, text }))
  const { pairs, people } = await read(sort, [...texts, ...named])
  const own = new Set(people.slice(0, texts.length).flatMap((list) => list.map(({ name }) => name)))
  for (const { names, signs } of pairs) {
    if (names.filter((name) => own.has(name)).length === 1) examples.push({ features: signs, positive: false, weight: 1 })
  }
}

async function read(
  sort: Sort,
  texts: readonly SourceText[],
): Promise<{
  readonly pairs: readonly MisnamedPair[]
  /** By text, in the order of `texts`. */
  readonly people: readonly (readonly { readonly name: string }[])[]
}> {
  const { sources, claims, context } = await readTexts(texts, resources)
  const questions = alignClaims(claims, context).filter((group) => !group.differing)
  const all = claims.map(bearersIn(sort))
  const at = new Map(sources.map(({ path }, i) => [path, i]))
  return {
    pairs: misnamedPairs(sort, all, questions, context, 0),
    people: texts.map(({ path }) => all[at.get(path) ?? -1]?.bearers ?? []),
  }
}
