/**
 * Why a document was not taken, in the language of whoever reads it.
 *
 * In: what was kept with the refusal. Out: a sentence. Refuses: nothing; what was kept before there were keys, or by another version, is
 * said as it was written. Example: await spokenRefusal({ message: 'a.pdf is empty.', said: { why: 'empty', values: { name: 'a.pdf' } } })
 */
import { getTranslations } from 'next-intl/server'
import { type Said, WHY } from '../../content/why.ts'

/** The gaps of all sentences together: which of them belong to this one is the business of whoever refused. */
type Values = Parameters<Awaited<ReturnType<typeof getTranslations<'refusals'>>>>[1]

export async function spokenRefusal({
  message,
  said,
}: {
  readonly message: string
  readonly said?: Said | null | undefined
}): Promise<string> {
  if (!said || !Object.hasOwn(WHY, said.why)) return message
  return (await getTranslations('refusals'))(said.why, said.values as Values)
}
