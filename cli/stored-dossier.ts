/**
 * What a report needs of a dossier that is kept in the database.
 *
 * In: its slug, a Terminal. Out: the input of a report with what editors decided, or null after saying why not.
 * Refuses: a dossier that is not there or was never compared, and a data folder that another process has open.
 * Example: await storedReport('tokyo-release', terminal)
 */

import type { Proposal } from '../lib/proposals/proposal.ts'
import { heardIn } from '../lib/proposals/taught.ts'
import type { FullReportInput } from '../lib/report/full-report.ts'
import { headsOf } from '../lib/source/read-source.ts'
import { openStore } from '../prisma/client.ts'
import { isStoreError } from '../prisma/errors.ts'
import { findDossier, listDossiers, readCorrections, readSnapshot } from '../prisma/read.ts'
import type { DossierSnapshot } from '../prisma/views.ts'
import type { Terminal } from './terminal.ts'

export async function storedReport(slug: string, terminal: Terminal): Promise<Omit<FullReportInput, 'at'> | null> {
  try {
    const store = await openStore()
    try {
      const snapshot = await readSnapshot(store, slug)
      if (snapshot === null) {
        const known = (await listDossiers(store)).map((dossier) => dossier.slug)
        const there = known.length === 0 ? 'There are none yet; npm start loads the sample dossiers.' : `There are: ${known.join(', ')}.`
        terminal.err(`variorum report: there is no dossier "${slug}". ${there}\n`)
        return null
      }
      const dossier = await findDossier(store, slug)
      const corrections = dossier === null ? [] : await readCorrections(store, dossier.id)
      const input = inputOf(snapshot, heardIn(slug, corrections, snapshot.comparison?.comparison.proposals ?? []))
      if (input === null) terminal.err(`variorum report: the dossier "${slug}" was not compared yet; open it once with npm start.\n`)
      return input
    } finally {
      await store.close()
    }
  } catch (error) {
    if (!isStoreError(error)) throw error
    terminal.err(`variorum report: ${error.message}\n`)
    return null
  }
}

function inputOf(
  { title, description, texts, comparison, decisions, orphans, twoPerson }: DossierSnapshot,
  proposals: readonly Proposal[],
): Omit<FullReportInput, 'at'> | null {
  if (comparison === null) return null
  const byPath = new Map(texts.map(({ path, text }) => [path, text]))
  const ownTexts = Object.fromEntries(comparison.comparison.sources.map(({ id, path }) => [id, byPath.get(path) ?? '']))
  return {
    comparison: comparison.comparison,
    dossier: { title, description },
    decisions: Object.fromEntries(decisions),
    twoPerson,
    earlier: Object.fromEntries(orphans.map(({ finding }) => [finding.id, finding])),
    texts: ownTexts,
    meta: headsOf(ownTexts),
    settings: { embeddings: true, proposals },
  }
}
