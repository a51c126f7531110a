/**
 * Why a document, or the archive of a dossier, was not taken, in the language of whoever reads it.
 *
 * In: what was kept with the refusal. Out: a sentence. Refuses: nothing; what was kept before there were keys, or by another version, is
 * said as it was written. Example: await spokenRefusal({ message: 'a.pdf is empty.', said: { why: 'empty', values: { name: 'a.pdf' } } })
 */
import { getTranslations } from 'next-intl/server'
import type { Said } from '../../content/why.ts'
import type { StoreSaid } from '../../prisma/errors.ts'

/** The gaps of all sentences together: which of them belong to this one is the business of whoever refused. */
type Speak = Awaited<ReturnType<typeof getTranslations<'refusals'>>>
type Why = Parameters<Speak>[0]
type Values = Parameters<Speak>[1]

export async function spokenRefusal({
  message,
  said,
}: {
  readonly message: string
  readonly said?: Said | StoreSaid | null | undefined
}): Promise<string> {
  const t = await getTranslations('refusals')
  // It may have been kept by another version, with keys that this one does not know.
  const known = (why: string): why is Why => t.has(why as Why)
  return said && known(said.why) ? t(said.why, said.values as Values) : message
}
