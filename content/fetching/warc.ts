/**
 * What was fetched, as a WARC file (ISO 28500): the form in which web archives keep and read it.
 *
 * In: exchanges, in the order they happened. Out: the bytes of a WARC 1.1 file, one request and one response record an exchange.
 * Refuses: nothing; the same exchanges give the same bytes, ids included.
 * Example: writeWarc(fetched.exchanges, { software: 'Variorum/0.1' })
 */
import { createHash } from 'node:crypto'
import type { Exchange } from './fetched.ts'

export interface WarcInfo {
  readonly software: string
}

export function writeWarc(exchanges: readonly Exchange[], { software }: WarcInfo): Uint8Array {
  const first = exchanges[0]?.at ?? '1970-01-01T00:00:00.000Z'
  const info = utf8(`software: ${software}\r\nformat: WARC File Format 1.1\r\n`)
  const records = [
    record(
      [
        ['WARC-Type', 'warcinfo'],
        ['WARC-Date', first],
        ['Content-Type', 'application/warc-fields'],
      ],
      info,
    ),
  ]
  for (const exchange of exchanges) {
    // Headers are bytes, not UTF-8; and the body stands here whole, no longer in the chunks it was sent in.
    const head = exchange.responseHead.replace(/^transfer-encoding:/im, 'X-Archive-Orig-Transfer-Encoding:')
    const response = Buffer.from(`${head}\r\n\r\n`, 'latin1')
    const whole = Buffer.concat([response, exchange.body])
    const shared: Field[] = [
      ['WARC-Target-URI', exchange.address],
      ['WARC-Date', exchange.at],
      ...(exchange.ip === null ? [] : [['WARC-IP-Address', exchange.ip.replace(/^::ffff:/, '')] as const]),
    ]
    const id = idOf(exchange.address, exchange.at, whole)
    records.push(
      record(
        [
          ['WARC-Type', 'response'],
          ...shared,
          ['Content-Type', 'application/http;msgtype=response'],
          ['WARC-Payload-Digest', digestOf(exchange.body)],
        ],
        whole,
        id,
      ),
      record(
        [['WARC-Type', 'request'], ...shared, ['WARC-Concurrent-To', id], ['Content-Type', 'application/http;msgtype=request']],
        utf8(`${exchange.requestHead}\r\n\r\n`),
      ),
    )
  }
  return Buffer.concat(records)
}

type Field = readonly [string, string]

function record(fields: readonly Field[], block: Uint8Array, id = idOf(JSON.stringify(fields), '', block)): Uint8Array {
  const head = [...fields, ['WARC-Record-ID', id], ['WARC-Block-Digest', digestOf(block)], ['Content-Length', String(block.length)]]
  return Buffer.concat([
    utf8(`WARC/1.1\r\n${head.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n`),
    block,
    utf8('\r\n\r\n'),
  ])
}

/** A UUID made of the record's contents. */
function idOf(name: string, at: string, block: Uint8Array): string {
  const hex = createHash('sha256').update(`${name}\n${at}\n`).update(block).digest('hex')
  return `<urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}>`
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
