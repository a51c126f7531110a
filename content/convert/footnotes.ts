/**
 * Footnotes of HTML into footnotes of Markdown.
 *
 * In: a body whose footnotes are links to and fro, as pandoc, Word, LibreOffice and most publishers write them. Out: the same body with
 * `[^1]` at the place of each reference, and the notes taken out, by label.
 * Refuses: a link that the other end does not answer: it is a link like any other.
 * Example: <sup><a href="#n1" id="r1">1</a></sup> … <li id="n1">Port log <a href="#r1">↩</a></li> → '[^1]' and { 1: <li> }
 */

export interface Footnote {
  readonly label: string
  readonly element: Element
}

/** Longer words are no number of a note. */
const LONGEST_MARK = 8
const CONTAINERS = new Set(['LI', 'DIV', 'P', 'ASIDE', 'DD', 'TD', 'SECTION'])

/** Changes the body; the notes are given in the order of their references. */
export function takeFootnotes(document: Document): readonly Footnote[] {
  const byId = new Map<string, Element>()
  for (const element of document.querySelectorAll('[id], a[name]')) {
    for (const name of [element.getAttribute('id'), element.getAttribute('name')]) if (name) byId.set(name, byId.get(name) ?? element)
  }
  const notes: Footnote[] = []
  const labels = new Map<Element, string>()
  for (const link of [...document.querySelectorAll('a[href^="#"]')]) {
    const mark = (link.textContent ?? '').trim()
    if (mark === '' || mark.length > LONGEST_MARK || /^[↑↩^←]/.test(mark)) continue
    const target = byId.get(decode(link.getAttribute('href')?.slice(1) ?? ''))
    const note = target && containerOf(target)
    if (!note || note.contains(link)) continue
    const back = backLinks(note, namesAround(link))
    if (back.length === 0) continue
    const known = labels.get(note)
    const label = known ?? String(notes.length + 1)
    if (known === undefined) {
      labels.set(note, label)
      notes.push({ label, element: note })
      for (const one of back) dropBackLink(one)
    }
    const holder = link.parentElement?.nodeName === 'SUP' && link.parentElement.textContent?.trim() === mark ? link.parentElement : link
    const sign = document.createElement('span')
    sign.setAttribute('data-footnote', label)
    sign.textContent = `[^${label}]`
    holder.replaceWith(sign)
  }
  for (const { element } of notes) takeOut(element)
  return notes
}

/** What holds the words of a note: the target itself, or what stands around the empty anchor or the number it is. */
function containerOf(target: Element): Element | null {
  let element: Element | null = target
  while (element !== null && !CONTAINERS.has(element.nodeName)) element = element.parentElement
  // LibreOffice wraps the paragraphs of a note in a <div id="sdfootnote1">.
  const wrapper = element?.parentElement
  if (element?.nodeName === 'P' && wrapper?.nodeName === 'DIV' && /^sd(?:foot|end)note\d+$/.test(wrapper.getAttribute('id') ?? ''))
    return wrapper
  return element
}

function namesAround(link: Element): ReadonlySet<string> {
  const names = new Set<string>()
  for (let element: Element | null = link, steps = 0; element !== null && steps < 3; element = element.parentElement, steps++) {
    for (const name of [element.getAttribute('id'), element.getAttribute('name')]) if (name) names.add(name)
  }
  return names
}

function backLinks(note: Element, names: ReadonlySet<string>): readonly Element[] {
  return [...note.querySelectorAll('a[href^="#"]')].filter((link) => names.has(decode(link.getAttribute('href')?.slice(1) ?? '')))
}

/** The number that leads the note and the arrow that ends it say nothing more. */
function dropBackLink(link: Element): void {
  const holder = link.parentElement?.nodeName === 'SUP' ? link.parentElement : link
  holder.remove()
}

function takeOut(note: Element): void {
  const list = note.parentElement
  note.remove()
  if (list === null || (list.textContent ?? '').trim() !== '') return
  const section = list.parentElement
  list.remove()
  if (section?.nodeName === 'SECTION' && (section.textContent ?? '').trim() === '') section.remove()
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
