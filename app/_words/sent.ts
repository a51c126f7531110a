/**
 * The rooms of the catalogue that travel with a page, because parts of it that run in the browser say them. All others are said on the
 * server, and would be dead weight in every page.
 *
 * In: all messages. Out: those of the rooms named here. Refuses: nothing; tests/app/words.test.ts finds the room that is missing.
 * Example: sentWords({ keys: …, report: … }) → { keys: … }
 */
export const sentRooms = [
  'accounts',
  'corrections',
  'decision',
  'discussion',
  'dossier',
  'home',
  'intake',
  'jobs',
  'keys',
  'newDossier',
  'nouns',
  'reports',
  'source',
  'tour',
] as const

export function sentWords<Messages extends object>(messages: Messages): Partial<Messages> {
  const wanted: ReadonlySet<string> = new Set(sentRooms)
  return Object.fromEntries(Object.entries(messages).filter(([room]) => wanted.has(room))) as Partial<Messages>
}
