/**
 * Bytes that come in pieces → lines, by the line feed alone.
 *
 * In: a stream of bytes. Out: its lines, without the line feed; an unfinished one at the end is left out. Refuses: nothing.
 * (node:readline also splits at U+2028, which JSON leaves as it is.)
 * Example: for await (const line of linesOf(process.stdin)) JSON.parse(line)
 */
const LINE_FEED = 0x0a

export async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<string, void, undefined> {
  let pieces: Buffer[] = []
  for await (const bytes of stream) {
    let begin = 0
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, begin)) {
      yield Buffer.concat([...pieces, bytes.subarray(begin, end)]).toString('utf8')
      pieces = []
      begin = end + 1
    }
    if (begin < bytes.length) pieces.push(bytes.subarray(begin))
  }
}
