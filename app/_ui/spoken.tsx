/**
 * The rooms of the catalogue that travel with a part of a page, because components in it speak from them in the browser. All others are
 * said on the server, and would be dead weight in the page.
 *
 * In: the rooms, the part. Out: the part, in which these rooms and no others are spoken from; an inner one counts in place of an outer one.
 * Refuses: nothing; tests/app/words.test.ts finds the room that a page lacks, and the one that it sends in vain.
 * Example: the list of jobs stands in a <Spoken> with the room 'jobs'
 */
import { type Messages, NextIntlClientProvider, useMessages } from 'next-intl'
import type { ReactNode } from 'react'

interface SpokenProps {
  readonly rooms: readonly (keyof Messages)[]
  readonly children: ReactNode
}

export function Spoken({ rooms, children }: SpokenProps) {
  return <NextIntlClientProvider messages={roomsOf(useMessages(), rooms)}>{children}</NextIntlClientProvider>
}

const made = new WeakMap<object, Map<string, Partial<Messages>>>()

/** The same object for the same rooms: React then writes them into the page once, however many parts speak from them. */
function roomsOf(messages: Messages, rooms: readonly (keyof Messages)[]): Partial<Messages> {
  const known = made.get(messages) ?? new Map<string, Partial<Messages>>()
  made.set(messages, known)
  const name = rooms.join(' ')
  const sent = known.get(name) ?? Object.fromEntries(rooms.map((room) => [room, messages[room]]))
  known.set(name, sent)
  return sent
}
