/**
 * Plain text comes in as it is, with one kind of line end.
 *
 * In: the bytes of a text file. Out: its text; nothing is known about it but its words. Refuses: what is empty, and unknown encodings.
 * Example: a Windows-1252 cable → its text, and a notice that says which encoding it was in
 */
import { type Converted, type Incoming, NO_META, refuse } from './document.ts'
import { charsetOf, decodeBytes, decodingNotices } from './encoding.ts'

export async function convertText({ bytes, hints }: Incoming): Promise<Converted> {
  const declared = charsetOf(hints?.mediaType)
  const decoding = decodeBytes(bytes, declared === null ? [] : [declared])
  if (decoding.text.trim() === '') throw refuse('empty', 'blank')
  return {
    // A form feed is the page break of old text files, and no character of a sentence.
    markdown: decoding.text.replaceAll(/\r\n?/g, '\n').replaceAll('\f', '\n\n'),
    meta: { ...NO_META, url: hints?.address ?? null },
    notices: decodingNotices(decoding),
  }
}
