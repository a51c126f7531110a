/**
 * A comparison as it is kept: who is silent is left out where that is most of the document.
 *
 * In: a comparison. Out: its JSON text as it is kept, its findings as they are kept, the ids that tell who is silent, and the SHA-256 of the
 * text with everything written out, which may be too long for one string.
 * Refuses: strings that PostgreSQL's JSON cannot hold. Example: keptForm(comparison).sha256 // sha256(JSON.stringify(comparison))
 */
import { createHash } from 'node:crypto'
import type { Comparison, Finding } from '../../lib/model.ts'
import { jsonText } from '../json.ts'
import { type TerseComparison, type TerseFinding, withoutSilent } from '../silent.ts'

export interface KeptForm {
  readonly text: string
  readonly sha256: string
  readonly findings: readonly TerseFinding[]
  readonly possible: readonly TerseFinding[]
  /** Empty where every list is written out. */
  readonly sourceIds: readonly string[]
}

/** With fewer sources the lists are short. */
const MANY = 100
/** Within a string of JSON the quotation marks have a backslash before them, so that this stands for the field alone. */
const LEFT_OUT = '"silent":null'

/** @param many From so many sources on who is silent is left out. */
export function keptForm(comparison: Comparison, many = MANY): KeptForm {
  const terse = comparison.sources.length >= many
  const kept: TerseComparison = terse ? withoutSilent(comparison) : comparison
  const text = jsonText('comparison', kept)
  return {
    text,
    sha256: sha256Of(text, terse ? leftOut(comparison, kept) : []),
    findings: kept.findings,
    possible: kept.possible,
    sourceIds: terse ? comparison.sources.map(({ id }) => id) : [],
  }
}

/** The lists that were left out, in the order of the text. */
function leftOut(comparison: Comparison, kept: TerseComparison): readonly (readonly string[])[] {
  return Object.keys(comparison).flatMap((key) => {
    if (key !== 'findings' && key !== 'possible') return []
    return comparison[key].flatMap((finding: Finding, i) => (kept[key][i]?.silent === null ? [finding.silent] : []))
  })
}

function sha256Of(text: string, lists: readonly (readonly string[])[]): string {
  const hash = createHash('sha256')
  let at = 0
  for (const list of lists) {
    const next = text.indexOf(LEFT_OUT, at)
    hash.update(text.slice(at, next)).update(`"silent":${JSON.stringify(list)}`)
    at = next + LEFT_OUT.length
  }
  return hash.update(text.slice(at)).digest('hex')
}
