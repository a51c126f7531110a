/**
 * Compares texts without holding up the pages: long texts keep one core busy for a while, and a server that answers nobody meanwhile
 * would keep an editor from saving a note.
 *
 * In: the texts of a dossier, and what is proposed about them. Out: their comparison, the same bytes as the terminal gives; or, for a dossier
 * that keeps it, what is to be kept, with the process that made it still there to be asked for more. Meanwhile how many texts are read. A
 * dossier that is named is compared by the process that compared it last, which kept what it found.
 * Refuses: to wait for ever.
 * Example: await compareApart([{ path: 'a.md', text }, { path: 'b.md', text }], [], { signal, read: (texts) => … })
 */
import type { EarlierFinding, Succession } from '../lib/findings/successors.ts'
import type { Comparison, SourceText } from '../lib/model.ts'
import type { Proposal } from '../lib/proposals/proposal.ts'
import { withSilent } from '../prisma/silent.ts'
import type { Answers, FoundApart, Question } from './questions.ts'
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

/** A comparison that was made and is held elsewhere. */
export interface Apart {
  readonly found: FoundApart
  /** What it says of some findings, by their keys, as one JSON list of rows. */
  readonly rows: (keys: readonly string[]) => Promise<string>
  readonly successors: (earlier: readonly EarlierFinding[]) => Promise<readonly Succession[]>
}

export async function compareApart(
  texts: readonly SourceText[],
  proposals: readonly Proposal[],
  watching: Watching = {},
): Promise<Comparison> {
  return askApart({ texts, proposals, keep: false }, watching, async (answer) => withSilent(JSON.parse(answer) as Answers['whole']))
}

/** The same for whoever keeps it: `use` is given what there is to keep, and may ask for more until it returns. */
export async function findApart<T>(
  texts: readonly SourceText[],
  proposals: readonly Proposal[],
  watching: Watching,
  use: (apart: Apart) => Promise<T>,
): Promise<T> {
  return askApart({ texts, proposals, keep: true }, watching, async (answer, child) => {
    const more = (question: Question) => child.ask(JSON.stringify(question))
    return use({
      found: JSON.parse(answer) as Answers['found'],
      rows: (rows) => more({ rows }),
      successors: async (earlier) => (earlier.length === 0 ? [] : (JSON.parse(await more({ earlier })) as Answers['successors'])),
    })
  })
}

async function askApart<T>(
  question: Question,
  { signal, read, dossier }: Watching,
  use: (answer: string, child: Child) => Promise<T>,
): Promise<T> {
  const line = JSON.stringify(question)
  let child = takeChild(dossier ?? null)
  const late = setTimeout(() => child.kill(), LONGEST_MINUTES * 60_000)
  const stop = (): void => child.kill()
  signal?.addEventListener('abort', stop)
  try {
    signal?.throwIfAborted()
    const answer = await child.ask(line, read).catch((error: unknown) => {
      // What was kept may be lost, with whatever it was that ended the child: a new one needs nothing of it.
      if (!child.warm || signal?.aborted) throw error
      child.kill()
      child = takeChild(dossier ?? null)
      return child.ask(line, read)
    })
    signal?.throwIfAborted()
    const used = await use(answer, child)
    if (signal?.aborted) child.kill()
    else child.giveBack()
    return used
  } catch (error) {
    child.kill()
    signal?.throwIfAborted()
    throw error
  } finally {
    clearTimeout(late)
    signal?.removeEventListener('abort', stop)
  }
}
