/**
 * The question a finding answers, in words taken from the texts themselves.
 *
 * In: the kind and the slots. Out: one English question. Refuses: nothing; with no governing word it asks about the value alone.
 * Example: quantity, noun "ferries", governor "cancel" → "How many ferries: cancel?" is never shown; it reads "How many ferries (cancelled)?".
 */
import type { FindingKind, Slot } from '../model.ts'

/** Writes the question; the most frequent words of the group win, ties by alphabet. */
export function questionOf(kind: FindingKind, slots: readonly Slot[]): string {
  const governor = commonest(slots.map((s) => predicateWords(s)))
  const about = governor ? ` (${governor})` : ''
  switch (kind) {
    case 'number':
    case 'money':
    case 'percent':
    case 'duration': {
      const noun = commonest(slots.map((s) => (s.mention?.kind === 'quantity' ? (s.mention.noun?.lemma ?? null) : null)))
      const measure = slots[0]?.mention?.kind === 'quantity' ? slots[0].mention.measure : 'count'
      if (measure === 'count') return `How many${noun ? `: ${noun}` : ''}${about}?`
      return `What ${measure === 'scale' ? (noun ?? 'value') : measure}${about}?`
    }
    case 'date':
      return `When${about}?`
    case 'time':
      return `At what time${about}?`
    case 'place':
      return `Where${about}?`
    case 'name':
      return `Who or what: ${commonest(slots.map((s) => (s.mention?.kind === 'name' ? s.mention.canonical : null))) ?? 'name'}?`
    case 'attribution':
      return 'Who says so?'
    case 'quote':
      return 'What was said?'
    case 'polarity':
    case 'event':
      return `Did it happen: ${commonest(slots.map((s) => s.exact)) ?? ''}?`
  }
}

function predicateWords(slot: Slot): string | null {
  return slot.governor
}

function commonest(words: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const word of words) if (word) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
}
