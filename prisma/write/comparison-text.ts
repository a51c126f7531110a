/**
 * A comparison as it is kept: what it says of each finding by itself, named by its hash, and the rest of the document. The next comparison says
 * the same of nearly every finding, and these are not written again. Who is silent is left out where that is most of the document.
 *
 * In: a comparison. Out: its document without findings, its findings as they are kept, the ids that tell who is silent, and the SHA-256 of the
 * text with everything written out, which may be too long for one string.
 * Refuses: strings that PostgreSQL's JSON cannot hold. Example: keptForm(comparison).sha256 // sha256(JSON.stringify(comparison))
 */
import { createHash, type Hash } from 'node:crypto'
import type { Comparison } from '../../lib/model.ts'
import { jsonText, sha256 } from '../json.ts'
import { speakingIn, type TerseComparison, type TerseFinding, withoutSilent } from '../silent.ts'

export interface KeptFinding {
  /** The first half of the SHA-256 of its text, in the form of a UUID. */
  readonly key: string
  readonly id: string
  /** As `JSON.stringify` writes it. */
  readonly text: string
  readonly finding: TerseFinding
}

export interface KeptForm {
  /** The document, with null for both lists of findings. */
  readonly head: string
  readonly sha256: string
  readonly findings: readonly KeptFinding[]
  readonly possible: readonly KeptFinding[]
  /** Empty where every list is written out. */
  readonly sourceIds: readonly string[]
}

/** What is kept of a comparison, without what it says of its findings. */
export interface FoundComparison extends Pick<KeptForm, 'head' | 'sha256' | 'sourceIds'> {
  /** The keys of its findings, in their order. */
  readonly findings: readonly string[]
  readonly possible: readonly string[]
}

/** A comparison that is asked about while it is saved. */
export interface HeldComparison {
  readonly found: FoundComparison
  /** The ids of all its findings. */
  readonly ids: readonly string[]
  /** What it says of some findings, by their keys, as one JSON list of rows; a key that is none of its own has no row. */
  readonly rows: (keys: readonly string[]) => string
}

/** With fewer sources the lists are short. */
const MANY = 100
/** Within a string of JSON the quotation marks have a backslash before them, so that this stands for the field alone. */
const LEFT_OUT = '"silent":null'

/** @param many From so many sources on who is silent is left out. */
export function keptForm(comparison: Comparison, many = MANY): KeptForm {
  const terse = comparison.sources.length >= many
  const kept: TerseComparison = terse ? withoutSilent(comparison) : comparison
  const lists = { findings: kept.findings.map(keptFinding), possible: kept.possible.map(keptFinding) }
  return {
    head: jsonText('comparison', { ...kept, findings: null, possible: null }),
    sha256: sha256Of(comparison, lists, silentPartsOf(comparison.sources.map(({ id }) => id))),
    ...lists,
    sourceIds: terse ? comparison.sources.map(({ id }) => id) : [],
  }
}

/** By the readings of a finding: the engine takes over what it found, and makes a new object of the same parts around it. */
const written = new WeakMap<TerseFinding['readings'], KeptFinding>()

function keptFinding(finding: TerseFinding): KeptFinding {
  const before = written.get(finding.readings)
  if (before !== undefined && isOfSameParts(before.finding, finding)) return before
  const kept = writtenOut(finding)
  written.set(finding.readings, kept)
  return kept
}

function isOfSameParts(x: TerseFinding, y: TerseFinding): boolean {
  const [of, others] = [Object.entries(x), Object.entries(y)]
  return of.length === others.length && of.every(([key, value], i) => key === others[i]?.[0] && value === others[i]?.[1])
}

function writtenOut(finding: TerseFinding): KeptFinding {
  const text = jsonText('finding', finding)
  const hex = sha256(text)
  const key = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
  return { key, id: finding.id, text, finding }
}

/** Its findings by their keys alone. */
export function foundOf({ head, sha256, sourceIds, findings, possible }: KeptForm): FoundComparison {
  const keysOf = (list: readonly KeptFinding[]): readonly string[] => list.map(({ key }) => key)
  return { head, sha256, sourceIds, findings: keysOf(findings), possible: keysOf(possible) }
}

/** Holds what was found, for whoever saves it. */
export function held(kept: KeptForm): HeldComparison {
  const all = [...kept.findings, ...kept.possible]
  const byKey = new Map(all.map((one) => [one.key, one]))
  return {
    found: foundOf(kept),
    ids: all.map(({ id }) => id),
    rows: (keys) => rowsText(keys.flatMap((key) => byKey.get(key) ?? [])),
  }
}

/** Rows of `finding_text`, as one JSON list. */
export function rowsText(findings: readonly KeptFinding[]): string {
  return `[${findings.map(rowText).join(',')}]`
}

/** What becomes a row of `finding_text`, as JSON. */
export function rowText({ key, text, finding: { id, kind, relation, severity, question } }: KeptFinding): string {
  return `${JSON.stringify({ key, id, kind, relation, severity, question }).slice(0, -1)},"body":${text}}`
}

/** The same as of `JSON.stringify(comparison)`, piece by piece. */
function sha256Of(comparison: Comparison, lists: Pick<KeptForm, 'findings' | 'possible'>, silentParts: SilentParts): string {
  const hash = createHash('sha256')
  let before = '{'
  for (const [key, value] of Object.entries(comparison)) {
    if (value === undefined) continue
    hash.update(`${before}${JSON.stringify(key)}:`)
    before = ','
    if (key === 'findings' || key === 'possible') hashList(hash, lists[key], silentParts)
    else hash.update(JSON.stringify(value))
  }
  return hash.update('}').digest('hex')
}

function hashList(hash: Hash, kept: readonly KeptFinding[], silentParts: SilentParts): void {
  hash.update('[')
  for (const [i, { text, finding }] of kept.entries()) {
    if (i > 0) hash.update(',')
    const at = finding.silent === null ? text.indexOf(LEFT_OUT) : -1
    if (at === -1) hash.update(text)
    else {
      hash.update(text.slice(0, at)).update('"silent":[')
      for (const [j, part] of silentParts(finding).entries()) hash.update(j > 0 ? ',' : '').update(part)
      hash.update(']').update(text.slice(at + LEFT_OUT.length))
    }
  }
  hash.update(']')
}

type SilentParts = (finding: TerseFinding) => readonly string[]

/** The list that was left out, as JSON without brackets: pieces of the text of all ids, between those of a few. Each is hundreds of ids. */
function silentPartsOf(ids: readonly string[]): SilentParts {
  const quoted = ids.map((id) => JSON.stringify(id))
  const all = quoted.join(',')
  const starts: number[] = []
  for (let i = 0, start = 0; i < quoted.length; start += (quoted[i]?.length ?? 0) + 1, i++) starts.push(start)
  const places = new Map(ids.map((id, i) => [id, i]))
  return (finding) => {
    const speaking = [...speakingIn(finding)].flatMap((id) => places.get(id) ?? []).sort((x, y) => x - y)
    const parts: string[] = []
    let from = 0
    for (const place of [...speaking, ids.length]) {
      if (place > from) parts.push(all.slice(starts[from], place < ids.length ? (starts[place] ?? 0) - 1 : all.length))
      from = place + 1
    }
    return parts
  }
}
