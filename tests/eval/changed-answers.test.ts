/** One answer of one text is changed, in all its places there, and the texts of others stay. */
import { describe, expect, it } from 'vitest'
import { changedAnswers } from './changed-answers.ts'
import { isReported } from './changed-rates.ts'
import { loadCorpus, OWN_CORPUS, textsOf } from './gold.ts'
import { engine } from './systems/engine.ts'

const groups = loadCorpus(OWN_CORPUS, (g) => g.startsWith('D'))

describe('changed answers', () => {
  it('changes the answer of one document and nothing else', () => {
    const all = groups.flatMap((group) => changedAnswers(group).map((answer) => ({ group, answer })))
    expect(all.length).toBeGreaterThan(60)
    for (const { group, answer } of all) {
      for (const { path, text } of textsOf(group)) {
        const now = answer.texts.find((t) => t.path === path)?.text ?? ''
        if (path !== `${answer.doc}.md`) expect(now).toBe(text)
        else {
          expect(now).not.toBe(text)
          const words = new Set(answer.spots.map((s) => now.slice(s.start, s.end)))
          expect(words.size).toBe(1)
        }
      }
      for (const { doc } of answer.others) expect(doc).not.toBe(answer.doc)
    }
  })

  it('takes no answer that may allow the change', () => {
    for (const group of groups)
      for (const { others } of changedAnswers(group))
        for (const { doc, words } of others)
          expect(group.texts.get(doc)?.slice(words.start, words.end)).not.toMatch(/\b(?:about|at least|more than)\b/)
  })

  it('counts as reported only what opposes the changed words and the others', async () => {
    const [group] = groups
    const [answer] = group ? changedAnswers(group) : []
    if (!group || !answer) throw new Error('the first group has no answer to change')
    expect(isReported(await engine().compare(textsOf(group)), answer)).toBe(false)
  })
})
