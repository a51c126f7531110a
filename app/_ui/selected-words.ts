/**
 * Words that are selected in the text of a source, as they fill a form: the words, and what stands around them.
 *
 * In: the form, a selector of the element that holds the text. Out: the fields `exact`, `prefix` and `suffix` are filled while one selects.
 * Refuses: a selection from outside the text, and to empty the fields because a selection is gone.
 * Example: useSelectedWords(form, '.source-text')
 */
import { useEffect } from 'react'

/** Characters around a selection that tell which of several places is meant. */
const AROUND = 60

export function useSelectedWords(form: { readonly current: HTMLFormElement | null }, within: string): void {
  useEffect(() => {
    const fill = (): void => {
      const selected = selectionIn(within)
      if (selected === null) return
      const { article, range } = selected
      const [before, after] = [document.createRange(), document.createRange()]
      before.setStart(article, 0)
      before.setEnd(range.startContainer, range.startOffset)
      after.setStart(range.endContainer, range.endOffset)
      after.setEndAfter(article)
      const put = (name: string, value: string): void => {
        const field = form.current?.elements.namedItem(name)
        if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value
      }
      put('exact', wordsOf(range).trim())
      put('prefix', wordsOf(before).slice(-AROUND))
      put('suffix', wordsOf(after).slice(0, AROUND))
    }
    document.addEventListener('selectionchange', fill)
    return () => document.removeEventListener('selectionchange', fill)
  }, [form, within])
}

/** What is selected in the text, or null. */
export function selectionIn(within: string): { readonly article: Element; readonly range: Range } | null {
  const selection = document.getSelection()
  const article = document.querySelector(within)
  if (!selection || selection.isCollapsed || article === null) return null
  if (!article.contains(selection.anchorNode) || !article.contains(selection.focusNode)) return null
  return { article, range: selection.getRangeAt(0) }
}

/** The words of the source; the numbers of findings and the arrows of links are the page's own. */
function wordsOf(range: Range): string {
  const words = range.cloneContents()
  for (const own of words.querySelectorAll('.claim-number, .outward')) own.remove()
  return words.textContent ?? ''
}
