/**
 * What a key does to the page.
 *
 * In: the element that carries it. Out: it is followed, pressed or focused. Refuses: keys meant for a field that is being typed in.
 * Example: act(<textarea data-key="c">) → the cursor is in it
 */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button', 'submit'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
}

export function act(target: HTMLElement): void {
  // What a folded part holds has to be opened first.
  const folded = target.closest('details:not([open])')
  if (folded instanceof HTMLDetailsElement) folded.open = true
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || isTyping(target)) {
    target.focus()
    target.scrollIntoView({ block: 'nearest' })
    return
  }
  if (target instanceof HTMLInputElement) target.focus()
  target.click()
}

/** Esc in a field leaves it, with everything typed in place; the focus goes to the heading above, never to nowhere. */
export function leaveField(): boolean {
  const field = document.activeElement
  if (!(field instanceof HTMLElement) || !isTyping(field)) return false
  const section = field.closest('section, form, main')
  const heading = section?.querySelector<HTMLElement>('h1, h2, h3') ?? document.querySelector<HTMLElement>('main h1')
  if (heading === null || heading === undefined) return false
  if (!heading.hasAttribute('tabindex')) heading.setAttribute('tabindex', '-1')
  heading.focus({ preventScroll: true })
  return true
}

/**
 * In a list of findings j and k move from row to row, n and N to those without a conclusion; Enter then follows the link, as it always does.
 *
 * @returns false where there is no list, or no such row.
 */
export function walkRows(key: string): boolean {
  const step = key === 'j' || key === 'n' ? 1 : key === 'k' || key === 'N' ? -1 : 0
  if (step === 0) return false
  const all = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  if (all.length === 0) return false
  const at = all.indexOf(document.activeElement as HTMLElement)
  const open = key.toLowerCase() === 'n'
  for (let next = at === -1 ? (step === 1 ? 0 : all.length - 1) : at + step; next >= 0 && next < all.length; next += step) {
    const row = all[next]
    if (row === undefined || (open && row.closest('tr')?.querySelector('.state-undecided, .state-incomplete, .state-stale') === null))
      continue
    row.focus()
    row.scrollIntoView({ block: 'nearest' })
    return true
  }
  return true
}
