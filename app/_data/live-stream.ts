/**
 * The stream of one open page: changes of its dossier and who else has it open, as server-sent events.
 *
 * In: a dossier, who listens (null for a visitor without an account) and when the page was made. Out: a stream that ends by itself after
 * some minutes; the browser then asks again, and whether it still may is decided anew.
 * Refuses: to name anybody to a visitor without an account.
 * Example: event "change" {"kind":"decision","finding":"f-1","by":{"id":"u1","name":"Ann"}} · event "people" [{"id":"u2","name":"Bo"}]
 */
import { randomUUID } from 'node:crypto'
import { sharedStore } from '../../prisma/client.ts'
import { readLastChange } from '../../prisma/read.ts'
import { type Present, send, type WireMessage } from './live.ts'

interface StreamOptions {
  readonly dossier: string
  readonly person: { readonly id: string; readonly name: string } | null
  readonly finding: string | null
  /** ISO time at which the page was made; what changed since is told at once. */
  readonly since: string
  readonly signal: AbortSignal
}

/** Rights may have changed: a stream does not live longer than this. */
const LONGEST_MS = 5 * 60_000
const BEAT_MS = 10_000
/** A process that ends without a word leaves its people behind for this long. */
const FORGET_MS = 25_000
/** Two processes' clocks, and a transaction that was dated before the page and committed after it. */
const SLACK_MS = 2_000

export function liveStream(options: StreamOptions): ReadableStream<Uint8Array> {
  let end: () => void = () => {}
  return new ReadableStream({
    start: async (controller) => {
      const line = new TextEncoder()
      const stops: (() => void)[] = []
      let over = false
      end = () => {
        if (over) return
        over = true
        for (const stop of stops) stop()
        try {
          controller.close()
        } catch {
          // The reader has gone already and took the stream along.
        }
      }
      const write = (text: string): void => {
        if (!over) controller.enqueue(line.encode(text))
      }
      options.signal.addEventListener('abort', () => end())
      write('retry: 1000\n\n')
      stops.push(await listen(options, write, () => end()))
      const beat = setInterval(() => write(': still here\n\n'), BEAT_MS)
      const longest = setTimeout(() => end(), LONGEST_MS)
      stops.push(
        () => clearInterval(beat),
        () => clearTimeout(longest),
      )
      if (options.signal.aborted) end()
    },
    cancel: () => end(),
  })
}

async function listen(
  { dossier, person, finding, since }: StreamOptions,
  write: (text: string) => void,
  end: () => void,
): Promise<() => void> {
  const store = await sharedStore()
  const others = new Map<string, { readonly person: Present; readonly until: number }>()
  const me: Present | null = person && { connection: randomUUID(), id: person.id, name: person.name.slice(0, 200), finding }
  let told = ''

  const tellPeople = (): void => {
    if (me === null) return
    for (const [connection, other] of others) if (other.until < Date.now()) others.delete(connection)
    const text = JSON.stringify(distinct([...others.values()].map((other) => other.person)))
    if (text === told) return
    told = text
    write(`event: people\ndata: ${text}\n\n`)
  }
  const hear = (text: string | null): void => {
    if (text === null) {
      write('event: change\ndata: null\n\n')
      return
    }
    const message = JSON.parse(text) as WireMessage
    if (message.dossier !== dossier) return
    if (message.type === 'change') {
      const { by } = message.event
      // A visitor without an account sees that something changed, not who did it.
      const shown = me === null ? { ...message.event, by: null } : { ...message.event, by }
      write(`event: change\ndata: ${JSON.stringify(shown)}\n\n`)
      if (message.event.kind === 'members') end()
    } else if (message.type === 'job') {
      // What somebody brings in is not yet for everybody to see.
      if (me !== null) write(`event: job\ndata: ${JSON.stringify(message.job)}\n\n`)
    } else if (message.type === 'who') {
      if (me !== null) void send({ type: 'here', dossier, person: me })
    } else {
      const connection = message.type === 'here' ? message.person.connection : message.connection
      if (connection === me?.connection) return
      if (message.type === 'left') others.delete(connection)
      else others.set(connection, { person: message.person, until: Date.now() + FORGET_MS })
      tellPeople()
    }
  }

  const stop = await store.live.listen(hear)
  const last = await readLastChange(store, dossier)
  if (last !== null && Date.parse(last) > Date.parse(since) - SLACK_MS) write('event: change\ndata: null\n\n')
  if (me === null) return stop
  const announce = (): void => void send({ type: 'here', dossier, person: me })
  announce()
  void send({ type: 'who', dossier })
  const beat = setInterval(() => {
    announce()
    tellPeople()
  }, BEAT_MS)
  return () => {
    clearInterval(beat)
    stop()
    void send({ type: 'left', dossier, connection: me.connection })
  }
}

/** One entry a person, though they may have several pages open; the place is that of the page opened last. */
function distinct(people: readonly Present[]): readonly Omit<Present, 'connection'>[] {
  const byId = new Map(people.map(({ id, name, finding }) => [id, { id, name, finding }]))
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
