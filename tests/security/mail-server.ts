/**
 * A mail server that takes every letter and keeps it: enough of SMTP for one client at a time.
 *
 * Out: its address, the next letter, how many came. Refuses: nothing.
 */
import { createServer } from 'node:net'

export interface MailServer {
  readonly url: string
  readonly next: () => Promise<string>
  readonly count: () => number
  readonly stop: () => Promise<void>
}

export async function startMailServer(): Promise<MailServer> {
  const letters: string[] = []
  const waiting: ((letter: string) => void)[] = []
  const server = createServer((socket) => {
    let letter: string | null = null
    let said = ''
    socket.write('220 test\r\n')
    socket.on('data', (piece) => {
      said += piece.toString('latin1')
      for (let end = said.indexOf('\r\n'); end >= 0; end = said.indexOf('\r\n')) {
        const line = said.slice(0, end)
        said = said.slice(end + 2)
        if (letter === null) {
          letter = /^DATA/i.test(line) ? '' : null
          socket.write(/^DATA/i.test(line) ? '354 go on\r\n' : /^QUIT/i.test(line) ? '221 bye\r\n' : '250 ok\r\n')
        } else if (line === '.') {
          letters.push(letter)
          waiting.shift()?.(letter)
          letter = null
          socket.write('250 kept\r\n')
        } else letter += `${line}\r\n`
      }
    })
    socket.on('error', () => {})
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    next: () => (letters[0] === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(letters[0])),
    count: () => letters.length,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
