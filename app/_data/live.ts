/**
 * Tells everybody who has a dossier open that something in it changed, in whatever process they are connected to.
 *
 * In: the id of a dossier and what happened, after it was stored. Out: nothing; open pages look again within a moment.
 * Refuses: to fail a write that has succeeded: a message that cannot be sent is logged, and pages catch up with their next one.
 * Example: await publish(access.dossier.id, { kind: 'decision', finding: 'f-1', by: access.user })
 */
import { sharedStore } from '../../prisma/client.ts'

/** `members` also closes open streams, so that whoever lost their right to read stops hearing. */
export type LiveKind = 'decision' | 'discussion' | 'correction' | 'comparison' | 'source' | 'dossier' | 'members' | 'viewed'

export interface LiveEvent {
  readonly kind: LiveKind
  /** The engine's id of the finding it is about. */
  readonly finding?: string | null | undefined
  /** Who did it; null for the program itself. */
  readonly by: { readonly id: string; readonly name: string } | null
}

/** What goes over the wire between processes. */
export type WireMessage =
  | { readonly type: 'change'; readonly dossier: string; readonly event: LiveEvent }
  /** How far a piece of work in the background is; from jobs/tell.ts. */
  | { readonly type: 'job'; readonly dossier: string; readonly job: object }
  | { readonly type: 'here'; readonly dossier: string; readonly person: Present }
  | { readonly type: 'left'; readonly dossier: string; readonly connection: string }
  /** Somebody opened a stream and does not know yet who else is there. */
  | { readonly type: 'who'; readonly dossier: string }

/** One open page of a signed-in person. */
export interface Present {
  readonly connection: string
  readonly id: string
  readonly name: string
  readonly finding: string | null
}

export async function publish(dossierId: string, event: LiveEvent): Promise<void> {
  const by = event.by === null ? null : { id: event.by.id, name: event.by.name.slice(0, 200) }
  await send({ type: 'change', dossier: dossierId, event: { kind: event.kind, finding: event.finding ?? null, by } })
}

export async function send(message: WireMessage): Promise<void> {
  try {
    await (await sharedStore()).live.tell(JSON.stringify(message))
  } catch (error) {
    // biome-ignore lint/suspicious/noConsole: the write has succeeded; only the terminal is left to tell.
    console.error(error)
  }
}
