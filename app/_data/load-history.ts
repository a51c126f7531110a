/**
 * Every version of a decision with what changed in its words, and the readings as they were extracted when it was made.
 *
 * In: a dossier's slug and a finding. Out: versions, newest first. Refuses: whoever may not read the dossier.
 * Example: version 2: "16,000", its note against that of version 1 word by word, extracted then: 16,000 · 10,600
 */
import type { DecisionVersion, Finding } from '../../lib/model.ts'
import { sharedStore } from '../../prisma/client.ts'
import { readDecision } from '../../prisma/read.ts'
import { requireAccess } from './access.ts'
import { may } from './access-table.ts'
import { noteHtml } from './note-html.ts'
import { attempt, type Loaded } from './snapshot.ts'
import { type WordPart, wordParts } from './word-differences.ts'

export interface HistoryVersion {
  readonly version: DecisionVersion
  readonly noteHtml: string
  readonly extracted: readonly { readonly value: string; readonly normal: string }[]
  /** Against the version before; null for the first, or where nothing changed. A part is null when it is too long to compare here. */
  readonly changes: { readonly against: number; readonly rationale: TextChange; readonly note: TextChange } | null
}

/** 'same', or the words in order. */
export type TextChange = 'same' | 'too-long' | readonly WordPart[]

export interface HistoryPage {
  readonly versions: readonly HistoryVersion[]
  readonly mayDecide: boolean
  readonly me: { readonly id: string; readonly name: string } | null
}

/** A word comparison takes time with the square of the changes; both texts together may not be longer. */
const LONGEST = 60_000

export async function loadHistory(slug: string, finding: string): Promise<Loaded<HistoryPage>> {
  return attempt(async () => {
    const { user, role } = await requireAccess('dossier:read', slug)
    const found = await readDecision(await sharedStore(), { dossier: slug, finding })
    const versions = found?.versions ?? []
    return {
      mayDecide: user !== null && may(role, 'decide'),
      me: user && { id: user.id, name: user.name },
      versions: versions.map(({ extracted, comparison: _, superseded: __, ...version }, index) => ({
        version,
        noteHtml: noteHtml(version.note, `v${version.version}`),
        extracted: readingsOf(extracted),
        changes: changesOf(version, versions[index + 1]),
      })),
    }
  })
}

function readingsOf(finding: Finding): HistoryVersion['extracted'] {
  return finding.readings.map(({ value, normal }) => ({ value, normal }))
}

function changesOf(now: DecisionVersion, before: DecisionVersion | undefined): HistoryVersion['changes'] {
  if (before === undefined) return null
  const rationale = textChange(before.rationale, now.rationale)
  const note = textChange(before.note, now.note)
  return rationale === 'same' && note === 'same' ? null : { against: before.version, rationale, note }
}

/** Also for comments: the words of two versions, in order. */
export function textChange(before: string, now: string): TextChange {
  if (before === now) return 'same'
  return before.length + now.length > LONGEST ? 'too-long' : wordParts(before, now)
}
