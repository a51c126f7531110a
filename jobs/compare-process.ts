/**
 * Compares texts without holding up the pages: long texts keep one core busy for a while, and a server that answers nobody meanwhile
 * would keep an editor from saving a note.
 *
 * In: the texts of a dossier, and what is proposed about them. Out: their comparison, the same bytes as the terminal gives; meanwhile how
 * many texts are read. A dossier that is named is compared by the process that compared it last, which kept what it found.
 * Refuses: to wait for ever.
 * Example: await compareApart([{ path: 'a.md', text }, { path: 'b.md', text }], [], { signal, read: (texts) => … })
 */
import type { Comparison, SourceText } from '../lib/model.ts'
import type { Proposal } from '../lib/proposals/proposal.ts'
import { type TerseComparison, withSilent } from '../prisma/silent.ts'
import { type Child, takeChild } from './warm-child.ts'

/** A thousand articles take minutes; what takes longer than this is not going to end well. */
const LONGEST_MINUTES = 60

interface Watching {
  readonly signal?: AbortSignal | undefined
  /** How many of the texts are read by now. */
  readonly read?: ((texts: number) => void) | undefined
  /** The dossier they are of, if it will be compared again. */
  readonly dossier?: string | undefined
}

export async function compareApart(
  texts: readonly SourceText[],
  proposals: readonly Proposal[],
  { signal, read, dossier }: Watching = {},
): Promise<Comparison> {
  const question = JSON.stringify({ texts, proposals })
  const child = takeChild(dossier ?? null)
  try {
    return await askWithin(child, question, signal, read)
  } catch (error) {
    // What was kept may be lost, with whatever it was that ended the child: a new one needs nothing of it.
    if (!child.warm || signal?.aborted) throw error
    return await askWithin(takeChild(dossier ?? null), question, signal, read)
  }
}

async function askWithin(child: Child, question: string, signal: Watching['signal'], read: Watching['read']): Promise<Comparison> {
  const late = setTimeout(child.kill, LONGEST_MINUTES * 60_000)
  signal?.addEventListener('abort', child.kill)
  try {
    signal?.throwIfAborted()
    const comparison = withSilent(JSON.parse(await child.ask(question, read)) as TerseComparison)
    signal?.throwIfAborted()
    child.giveBack()
    return comparison
  } catch (error) {
    child.kill()
    signal?.throwIfAborted()
    throw error
  } finally {
    clearTimeout(late)
    signal?.removeEventListener('abort', child.kill)
  }
}
