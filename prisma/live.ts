/**
 * A wire between the processes that share one store: short messages, heard by all of them, kept by none.
 *
 * In:      messages of at most 7,000 bytes. Out: the same messages at every listener of every process, the sender's own included.
 * Refuses: longer ones ('too-long'). A message is a hint to look again, never the change itself: whoever hears null has missed some.
 * Example: const stop = await store.live.listen((message) => …); await store.live.tell('{"dossier":"…"}'); stop()
 *
 * On PostgreSQL it is NOTIFY and LISTEN on a connection of its own, which is opened with the first listener and opened again when it is
 * lost. The embedded database belongs to one process, so there the wire is a set of functions.
 */
import pg from 'pg'
import { StoreError } from './errors.ts'

export type Listener = (message: string | null) => void

export interface Wire {
  tell(message: string): Promise<void>
  /** Resolves when every later message will be heard, with the function that ends the listening. */
  listen(listener: Listener): Promise<() => void>
  close(): Promise<void>
}

/** NOTIFY takes less than 8,000 bytes. */
const LONGEST = 7_000
const CHANNEL = 'variorum_live'
/** How long after a lost connection the next one is tried, in ms; and how often a silent one is asked whether it is still there. */
const AGAIN_MS = 500
const ASK_MS = 20_000

export function localWire(): Wire {
  const listeners = new Set<Listener>()
  return {
    tell: async (message) => {
      checkLength(message)
      for (const listener of [...listeners]) listener(message)
    },
    listen: async (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => listeners.clear(),
  }
}

/** @param send Runs one statement with one parameter on a connection of the store's own pool. */
export function serverWire(databaseUrl: string, send: (channel: string, message: string) => Promise<void>): Wire {
  const listeners = new Set<Listener>()
  let connection: Promise<void> | undefined
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let closed = false

  const hear = (message: string | null) => {
    for (const listener of [...listeners]) listener(message)
  }

  async function open(again: boolean): Promise<void> {
    const opening = new pg.Client({
      connectionString: databaseUrl,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
      query_timeout: 10_000,
    })
    let lost = false
    const lose = () => {
      if (lost) return
      lost = true
      clearInterval(asking)
      opening.end().catch(() => {})
      if (closed) return
      timer = setTimeout(() => {
        connection = open(true)
      }, AGAIN_MS)
      timer.unref()
    }
    // A connection that a network has swallowed says nothing; asking finds out.
    const asking = setInterval(() => opening.query('SELECT 1').catch(lose), ASK_MS)
    asking.unref()
    opening.on('error', lose)
    opening.on('end', lose)
    opening.on('notification', ({ payload }) => hear(payload ?? null))
    try {
      await opening.connect()
      await opening.query(`LISTEN ${CHANNEL}`)
      client = opening
      if (again) hear(null)
    } catch {
      lose()
    }
  }

  return {
    tell: async (message) => {
      checkLength(message)
      await send(CHANNEL, message)
    },
    listen: async (listener) => {
      listeners.add(listener)
      connection ??= open(false)
      await connection
      return () => listeners.delete(listener)
    },
    close: async () => {
      closed = true
      clearTimeout(timer)
      listeners.clear()
      await connection?.catch(() => {})
      await client?.end().catch(() => {})
    },
  }
}

function checkLength(message: string): void {
  const bytes = Buffer.byteLength(message, 'utf8')
  if (bytes > LONGEST) throw new StoreError('too-long', `The message has ${bytes} bytes; ${LONGEST} are allowed.`)
}
