/**
 * A slot → its value as a short canonical string, for reading and for comparing across runs.
 */
import type { Quantity, Slot } from '../model.ts'
import { plain } from '../text/interval.ts'

const HEDGE_SIGNS: Readonly<Record<Quantity['hedge'], string>> = {
  exact: '',
  about: '~',
  over: '>',
  'at-least': '≥',
  under: '<',
  'at-most': '≤',
  nearly: '≲',
  range: '',
  vague: '~',
}

/** "at least five people" → "≥5 people"; dates as EDTF; names and quotations as folded words. */
export function normalOf(slot: Slot): string {
  const { mention } = slot
  if (mention?.kind === 'quantity') {
    const value =
      mention.point !== null
        ? `${HEDGE_SIGNS[mention.hedge]}${plain(mention.point)}`
        : `${mention.interval.low === null ? '…' : plain(mention.interval.low)}–${mention.interval.high === null ? '…' : plain(mention.interval.high)}`
    const unit = mention.unit ?? mention.noun?.lemma
    return unit ? `${value} ${unit}` : value
  }
  if (mention?.kind === 'date') return mention.edtf ?? (mention.earliest ? `${mention.earliest}/${mention.latest}` : 'unknown')
  if (mention?.kind === 'time')
    return `${clock(mention.from)}${mention.zone === null ? '' : `Z${mention.zone >= 0 ? '+' : ''}${mention.zone / 60}`}`
  if (mention?.kind === 'name') return mention.canonical
  if (slot.kind === 'attribution') return slot.attribution?.canonical ?? 'unknown'
  if (slot.kind === 'event')
    return `${slot.frame?.predicate.negated ? 'no' : 'yes'}${slot.frame && slot.frame.predicate.modality !== 'fact' ? ` (${slot.frame.predicate.modality})` : ''}`
  return slot.words.join(' ').toLowerCase()
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
