/**
 * What somebody chose on one page and another page brings in: files live only as long as the page, which a step inside the app is not.
 *
 * In: the dossier they are for, files and addresses. Out: the same, once. Refuses: nothing; a page that is loaded anew has none.
 * Example: carry('ferries', [file, 'https://…']); …; takeCarried('ferries') → [file, 'https://…']
 */
import type { Brought } from './intake-queue.ts'

let carried: { readonly slug: string; readonly items: readonly Omit<Brought, 'id'>[] } | null = null

export function carry(slug: string, what: readonly (File | string)[]): void {
  carried = { slug, items: what.map((one) => ({ name: typeof one === 'string' ? one : one.name, what: one })) }
}

export function takeCarried(slug: string): readonly Omit<Brought, 'id'>[] {
  const taken = carried?.slug === slug ? carried.items : []
  if (taken.length > 0) carried = null
  return taken
}
