/** What of a page that was fetched again is a change, and what is kept of it. */
import { describe, expect, it } from 'vitest'
import { NO_META } from '../../content/convert/document.ts'
import { nextText } from '../../content/same-words.ts'

const before =
  '---\ntitle: The log, as the editor calls it\npublisher: Port of Alder\npublished: 2021-03-05\nretrieved: 2021-03-06T10:00:00Z\n---\n\nTwelve barges sailed.\n'
const page = (words: string, more: object = {}) => ({
  text: `---\ntitle: Log\nretrieved: 2021-03-07T10:00:00Z\n---\n\n${words}`,
  meta: { ...NO_META, title: 'Log', retrieved: '2021-03-07T10:00:00Z', ...more },
})

describe('nextText', () => {
  it.each([
    ['the same words at another time', page('Twelve barges sailed.')],
    ['the same words with other space at their end', page('Twelve barges sailed.\n\n')],
    ['the same words under another title of the page', page('Twelve barges sailed.', { title: 'The log' })],
    ['the same words, said to be changed today', page('Twelve barges sailed.', { modified: '2021-03-07' })],
  ])('%s: nothing', (_, now) => {
    expect(nextText(before, now)).toBeNull()
  })

  it('other words: under what the editor knows of the source, with the time at which they came', () => {
    const text = nextText(before, page('Eighteen barges sailed.', { modified: '2021-03-07' }))
    expect(text).toContain('title: The log, as the editor calls it')
    expect(text).toContain('publisher: Port of Alder')
    expect(text).toContain('published: 2021-03-05')
    expect(text).toContain('retrieved: 2021-03-07T10:00:00Z')
    expect(text).toContain('modified: 2021-03-07')
    expect(text).toMatch(/\n---\n\nEighteen barges sailed\.$/)
  })

  it('and once kept it is the same again', () => {
    const text = nextText(before, page('Eighteen barges sailed.')) ?? ''
    expect(nextText(text, page('Eighteen barges sailed.'))).toBeNull()
  })
})
