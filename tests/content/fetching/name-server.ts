/**
 * A name server of the tests' own, which may answer otherwise each time it is asked.
 *
 * In: answers by name; a list of lists is gone through, one a question. Out: what asks it, and how often each name was asked for.
 * Refuses: names it does not know (NXDOMAIN). Example: await openNameServer({ 'a.press': [['127.0.0.80'], ['127.0.0.1']] })
 */
import { createSocket, type Socket } from 'node:dgram'
import { Resolver } from 'node:dns/promises'
import { once } from 'node:events'
import { isIP } from 'node:net'

export interface NameServer {
  readonly resolve: (host: string) => Promise<readonly string[]>
  readonly asked: ReadonlyMap<string, number>
  readonly close: () => Promise<void>
}

export async function openNameServer(answers: Readonly<Record<string, readonly (readonly string[])[]>>): Promise<NameServer> {
  const socket = createSocket('udp4')
  const asked = new Map<string, number>()
  socket.on('message', (question, from) => {
    const { name, type, end } = readQuestion(question)
    const turns = answers[name]
    const key = `${name} ${type}`
    const turn = asked.get(key) ?? 0
    asked.set(key, turn + 1)
    const ips = (turns?.[Math.min(turn, turns.length - 1)] ?? []).filter((ip) => isIP(ip) === (type === 1 ? 4 : 6))
    socket.send(writeAnswer(question, end, ips, turns === undefined), from.port, from.address)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  const resolver = new Resolver({ timeout: 2_000, tries: 1 })
  resolver.setServers([`127.0.0.1:${socket.address().port}`])
  return {
    asked,
    resolve: async (host) => {
      const [four, six] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])
      const found = [...(four.status === 'fulfilled' ? four.value : []), ...(six.status === 'fulfilled' ? six.value : [])]
      if (found.length === 0 && four.status === 'rejected') throw four.reason
      return found
    },
    close: () => closed(socket),
  }
}

function readQuestion(bytes: Buffer): { readonly name: string; readonly type: number; readonly end: number } {
  const labels: string[] = []
  let at = 12
  for (let length = bytes[at] ?? 0; length > 0; length = bytes[at] ?? 0) {
    labels.push(bytes.toString('latin1', at + 1, at + 1 + length))
    at += length + 1
  }
  return { name: labels.join('.').toLowerCase(), type: bytes.readUInt16BE(at + 1), end: at + 5 }
}

function writeAnswer(question: Buffer, end: number, ips: readonly string[], unknown: boolean): Buffer {
  const head = Buffer.alloc(12)
  question.copy(head, 0, 0, 2)
  head.writeUInt16BE(unknown ? 0x8183 : 0x8180, 2)
  head.writeUInt16BE(1, 4)
  head.writeUInt16BE(ips.length, 6)
  const records = ips.map((ip) => {
    const data = isIP(ip) === 4 ? Buffer.from(ip.split('.').map(Number)) : sixOf(ip)
    const record = Buffer.alloc(12)
    record.writeUInt16BE(0xc00c, 0)
    record.writeUInt16BE(isIP(ip) === 4 ? 1 : 28, 2)
    record.writeUInt16BE(1, 4)
    record.writeUInt32BE(0, 6)
    record.writeUInt16BE(data.length, 10)
    return Buffer.concat([record, data])
  })
  return Buffer.concat([head, question.subarray(12, end), ...records])
}

/** Only forms with one '::' and without dots are needed here. */
function sixOf(ip: string): Buffer {
  const [left = '', right = ''] = ip.split('::')
  const parts = (text: string) => (text === '' ? [] : text.split(':').map((part) => Number.parseInt(part, 16)))
  const [first, last] = [parts(left), parts(right)]
  const all = [...first, ...Array.from({ length: 8 - first.length - last.length }, () => 0), ...last]
  return Buffer.from(all.flatMap((part) => [part >> 8, part & 0xff]))
}

async function closed(socket: Socket): Promise<void> {
  socket.close()
  await once(socket, 'close')
}
