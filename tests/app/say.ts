/** The messages of one room in English, for tests of what says them. Example: say('decision')('save') → "Save" */
import { createTranslator, type Messages, type NamespaceKeys, type NestedKeyOf } from 'next-intl'
import type { Translator } from '../../app/_data/language.ts'
import { words } from '../../app/_words/en/words.ts'

export function say<Room extends NamespaceKeys<Messages, NestedKeyOf<Messages>>>(room: Room): Translator<Room> {
  return createTranslator<Messages, Room>({ locale: 'en', messages: words, namespace: room })
}
