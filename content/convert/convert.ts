/**
 * One file becomes a document, or a named reason why it cannot: one function call, ready to be run as a job.
 *
 * In: a name, bytes, what is known of them. Out: Markdown, metadata, notices and the converter that made it; or a refusal.
 * Refuses: nothing by throwing; too large, empty, unknown, damaged, encrypted, scanned and wordless files by a sentence each.
 * Example: await convert({ name: 'scan.pdf', bytes }) → { ok: false, refusal: { code: 'scanned', message: 'scan.pdf …' } }
 *
 * Files are not to be trusted: run it behind convert-apart.ts, which has a clock and a wall.
 */

import { refusalOf } from '../why.ts'
import { type Conversion, type Incoming, MAX_FILE_BYTES, Refused, refusalBy, refuse, tooLarge } from './document.ts'
import { kindOf } from './kind.ts'
import { converters } from './registry.ts'

export async function convert(incoming: Incoming): Promise<Conversion> {
  const { name, bytes } = incoming
  try {
    if (bytes.length > MAX_FILE_BYTES) throw tooLarge(bytes.length)
    const kind = await kindOf(incoming)
    if (kind === 'archive') throw refuse('archive', 'archive-inside')
    const { name: converter, version, mediaType, convert: run } = converters[kind]
    const document = await run(incoming)
    return {
      ok: true,
      document: { ...document, markdown: wholeCharacters(document.markdown) },
      converter: { name: converter, version },
      mediaType,
    }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: refusalBy(name, error) }
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    return {
      ok: false,
      refusal: refusalOf('malformed', name, 'unreadable', { reason: reason.slice(0, 200).replace(/\.$/, '') }),
    }
  }
}

/** Half a character, or one that no database holds, can only be the trace of damage; its place is kept. */
function wholeCharacters(text: string): string {
  return text.replaceAll(/\p{Surrogate}|\0/gu, '\ufffd')
}
