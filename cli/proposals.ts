/**
 * Files of proposals and aliases for the terminal.
 *
 * In: paths of JSON files, a Terminal. Out: proposals, or null after saying what is wrong with which file.
 * Refuses: a file that is not there, is no JSON, or is neither variorum/proposals@1 nor variorum/aliases@1; nothing of it is heard then.
 * Example: await loadProposals(['aliases.json'], terminal)
 */
import { readFile } from 'node:fs/promises'
import { type Proposal, readProposals } from '../lib/proposals/proposal.ts'
import type { Terminal } from './terminal.ts'

/** A document with many faults has usually one cause. */
const MOST_SHOWN = 5

export async function loadProposals(paths: readonly string[], terminal: Terminal): Promise<readonly Proposal[] | null> {
  const all: Proposal[] = []
  for (const path of paths) {
    const read = await readDocument(path)
    if (!read.ok) {
      for (const problem of read.problems.slice(0, MOST_SHOWN)) terminal.err(`variorum: ${path}: ${problem}\n`)
      return null
    }
    all.push(...read.proposals)
  }
  return all
}

async function readDocument(path: string): Promise<ReturnType<typeof readProposals>> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    return { ok: false, problems: [`it could not be read: ${error instanceof Error ? error.message : String(error)}`] }
  }
  try {
    return readProposals(JSON.parse(text))
  } catch {
    return { ok: false, problems: ['it is not JSON.'] }
  }
}
