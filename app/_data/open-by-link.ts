/**
 * A dossier opened by its link: the browser remembers the link's secret, and is sent to the dossier without it in the address.
 *
 * In: the secret. Out: a redirect. Refuses: a secret that opens nothing, or did once: 404, after counting the try.
 */
import { notFound, redirect } from 'next/navigation'
import { attempt, dossierOfLink, keyOf, LIMIT } from '../../prisma/accounts.ts'
import { sharedStore } from '../../prisma/client.ts'
import { from, keepLink } from './visitor.ts'

export async function openByLink(key: string): Promise<never> {
  const store = await sharedStore()
  const slug = key.length > 60 ? null : await dossierOfLink(store, key)
  if (slug === null) {
    const { address } = await from()
    await attempt(store, keyOf('link', address), LIMIT.link)
    notFound()
  }
  await keepLink(key)
  redirect(`/dossiers/${slug}`)
}
