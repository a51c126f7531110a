/**
 * A place that texts name alike, called otherwise in one of them.
 *
 * In: groups with gold; for the fit also bodies and other things. Out: for each answer "where" on which the gold has texts agree by a name, the same
 * texts with another place all through one of them. Refuses: answers with more than one name, and names that no other text has.
 * Who reads the places are plain patterns of this file, on purpose not the engine.
 * Example: "the pier of Aldport" in two texts → "the pier of Lisbon" in one.
 */
import type { SourceText } from '../../lib/model.ts'
import type { ChangedAnswer } from './changed-answers.ts'
import { renamed } from './changed-names.ts'
import { type GoldHolder, type Group, textsOf } from './gold.ts'

const NAME = /(?<![\p{L}’'-])\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{Ll}’'-]+)*(?![\p{L}])/gu
const FIRST_WORDS = /^(?:The|A|An|In|At|On|Off|Near|From|To|It|He|She|They)\b/
/** Countries for a country, towns for what may be one, and names of nowhere. */
const COUNTRIES = ['Peru', 'Norway', 'Kenya', 'Nepal']
const TOWNS = ['Lisbon', 'Bergen', 'Quito', 'Nairobi', 'Leeds']
const NOWHERE = ['Marlow', 'Kestrel Bay', 'Dunmore', 'Halsted']
const BODIES = ['Marlow Group', 'Kestrel Bank', 'Dunmore Council', 'Halsted Institute']
const THINGS = ['Marlow Star', 'Kestrel', 'Dunmore Queen', 'Halsted']
const KNOWN_COUNTRIES =
  /^(?:Indonesia|Somalia|Yemen|China|Japan|France|Germany|Greece|India|Spain|Italy|Canada|Mexico|Russia|Turkey|Brazil)$/

/** All changed places of a group, in the order of its gold; each once. */
export function changedPlaces(group: Group): readonly ChangedAnswer[] {
  const done = new Set<string>()
  return group.gold.findings.flatMap((finding) => {
    const holders = finding.readings.flatMap((r) => r.holders)
    if (finding.slot !== 'place' || finding.relation !== 'agree') return []
    const doc = [...new Set(holders.map((h) => h.doc))].sort().findLast((d) => placeIn(holders, d) !== null)
    const name = doc === undefined ? null : placeIn(holders, doc)
    if (doc === undefined || name === null || done.has(name)) return []
    done.add(name)
    const { text, spots } = renamed(group.texts.get(doc) ?? '', new Map([[name, otherName('place', name, textsOf(group))]]))
    const others = holders.filter((h) => h.doc !== doc && h.quote.includes(name)).flatMap((h) => placesOf(name, h.doc, group))
    return [
      {
        question: finding.question,
        kind: 'places',
        doc,
        spots,
        texts: textsOf(group).map((t) => (t.path === `${doc}.md` ? { path: t.path, text } : t)),
        others,
      },
    ]
  })
}

/** The one name that a document answers with, where another answers with it too. */
function placeIn(holders: readonly GoldHolder[], doc: string): string | null {
  const names = new Set(
    holders.filter((h) => h.doc === doc).flatMap((h) => (h.quote.match(NAME) ?? []).filter((name) => !FIRST_WORDS.test(name))),
  )
  const [name] = names
  if (names.size !== 1 || name === undefined) return null
  return holders.some((h) => h.doc !== doc && h.quote.includes(name)) ? name : null
}

function placesOf(name: string, doc: string, group: Group): ChangedAnswer['others'] {
  const { spots } = renamed(group.texts.get(doc) ?? '', new Map([[name, name]]))
  return spots.map((span) => ({ doc, sentence: span, words: span }))
}

/** A name of the same sort that none of the texts has. */
export function otherName(sort: string, name: string, texts: readonly SourceText[]): string {
  const pools: Readonly<Record<string, readonly string[]>> = { organisation: BODIES, work: THINGS, other: THINGS }
  const places = KNOWN_COUNTRIES.test(name) ? COUNTRIES : /^\p{L}+$/u.test(name) ? TOWNS : NOWHERE
  const pool = pools[sort] ?? places
  return pool.find((one, i) => i >= name.length % 3 && !texts.some(({ text }) => text.includes(one))) ?? (pool[0] as string)
}
