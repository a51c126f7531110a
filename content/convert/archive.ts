/**
 * A ZIP of documents into the documents.
 *
 * In: the name and bytes of a ZIP. Out: its files, named below the archive, and what could not be taken, with the reason.
 * Refuses: archives in archives, names that lead outside, bombs, damaged archives.
 * Example: 'press.zip' with 'a.md' and 'pics/x.png' → [press.zip/a.md], and nothing said of the picture's folder
 */

import { refusalOf } from '../why.ts'
import { type Incoming, MAX_FILE_BYTES, type Refusal, Refused, refusalBy } from './document.ts'
import { kindOf } from './kind.ts'
import { openZip } from './zip.ts'

export interface Unpacked {
  readonly items: readonly Incoming[]
  readonly problems: readonly { readonly name: string; readonly refusal: Refusal }[]
}

/** What systems and programs put into archives beside the documents. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.[^/]|Thumbs\.db$|desktop\.ini$)/i

/** The documents of an archive; null for what is none, be it a document or not. */
export async function unpackArchive(incoming: Incoming): Promise<Unpacked | null> {
  const { name, bytes } = incoming
  try {
    if (bytes.length > MAX_FILE_BYTES) return null
    if ((await kindOf(incoming).catch(() => null)) !== 'archive') return null
    const files = await openZip(bytes, (inside) => !LITTER.test(inside))
    const items: Incoming[] = []
    const problems: { name: string; refusal: Refusal }[] = []
    for (const [inside, content] of files) {
      const full = `${name}/${inside}`
      if (isOutside(inside)) problems.push({ name: full, refusal: refusalOf('archive', full, 'leads-outside') })
      else items.push({ name: full, bytes: content })
    }
    if (files.size === 0) problems.push({ name, refusal: refusalOf('empty', name, 'nothing-inside') })
    return { items, problems }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { items: [], problems: [{ name, refusal: refusalBy(name, error) }] }
  }
}

/** Nothing is ever written to disk under these names; a name like that is still no honest one. */
function isOutside(inside: string): boolean {
  return (
    inside.includes('\\') ||
    inside.startsWith('/') ||
    /^[a-z]:/i.test(inside) ||
    inside.split('/').some((step) => step === '..' || step === '.')
  )
}
