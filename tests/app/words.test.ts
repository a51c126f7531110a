import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages, pickLanguage } from '../../app/_data/language.ts'
import { words as english } from '../../app/_words/en/words.ts'
import { words as japanese } from '../../app/_words/ja/words.ts'
import { SIGNS } from '../../lib/alignment/signs.ts'
import { MISNAMED_SIGNS } from '../../lib/findings/misnamed-signs.ts'
import { read, walk } from '../structure/files.ts'

interface Branch {
  readonly [key: string]: string | Branch
}

function flat(branch: Branch, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(branch).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : flat(value, `${path}${key}.`),
  )
}

/** What a message takes: its arguments and the tags in it, each once, in alphabetical order. */
function takes(message: string): readonly string[] {
  const found = message.matchAll(/\{\s*(\w+)\s*(?:,\s*(\w+)|\})|<(\w+)>/g)
  return (
    [
      ...new Set(
        [...found].map(([, name, kind, tag]) => (tag === undefined ? `${name}${kind === undefined ? '' : `: ${kind}`}` : `<${tag}>`)),
      ),
    ]
      // The plural of one language is another's plain number.
      .map((one) => one.replace(/: (plural|selectordinal|number)$/, ''))
      .sort()
  )
}

const base = flat(english)
const others = new Map(flat(japanese))

/** The same in both languages on purpose: names, signs. */
const same = /^[\s\p{P}\p{S}\d{}<>/a-z]*$|^(Markdown|HTML|Variorum|SHA-256|URL|ID)\b/u

describe('the catalogue', () => {
  it('has the same messages in every language', () => {
    expect([...others.keys()].sort()).toEqual(base.map(([key]) => key).sort())
  })

  it('takes the same arguments in every language', () => {
    const differing = base.filter(([key, message]) => takes(message).join() !== takes(others.get(key) ?? '').join())
    expect(differing.map(([key, message]) => [key, takes(message), takes(others.get(key) ?? '')])).toEqual([])
  })

  it('says what every sign means by which sources were compared, and of nothing else', () => {
    expect(Object.keys(english.finding.signs).sort()).toEqual([...new Set([...SIGNS, ...MISNAMED_SIGNS])].sort())
  })

  it('is translated', () => {
    const left = base.filter(([key, message]) => others.get(key) === message && !same.test(message))
    expect(left.map(([key]) => key)).toEqual([])
  })

  it('has no empty message and no space at its ends', () => {
    const all = [...base, ...others]
    expect(all.filter(([, message]) => message === '' || message.replace(/\n$/, '') !== message.trim()).map(([key]) => key)).toEqual([])
  })
})

describe('pickLanguage', () => {
  it.each([
    [undefined, null, 'en'],
    [undefined, '', 'en'],
    [undefined, 'ja', 'ja'],
    [undefined, 'ja-JP,ja;q=0.9,en;q=0.5', 'ja'],
    [undefined, 'en-GB,en;q=0.9,ja;q=0.8', 'en'],
    [undefined, 'de-DE,de;q=0.9,ja;q=0.5', 'ja'],
    [undefined, 'de, fr', 'en'],
    [undefined, '*', 'en'],
    [undefined, 'ja;q=0', 'en'],
    [undefined, 'not a language at all ;;;,,', 'en'],
    ['ja', 'en', 'ja'],
    ['en', 'ja', 'en'],
    ['fr', 'ja', 'ja'],
    ['../ja', null, 'en'],
  ])('cookie %j, header %j → %s', (cookie, header, expected) => {
    expect(pickLanguage(cookie, header)).toBe(expected)
  })

  it('offers every language that the catalogue has', () => {
    expect([...languages]).toEqual(['en', 'ja'])
  })
})

describe('the words that travel with a page', () => {
  const files = new Map(walk('app').flatMap(({ path }) => (/\.tsx?$/.test(path) ? [[path, read(path)] as const] : [])))

  /** What a page is made of: on the server, and from the first file that says so on, in the browser. */
  function partsOf(...pages: readonly string[]) {
    const found = { server: new Set<string>(), browser: new Set<string>() }
    const visit = (path: string, from: 'server' | 'browser'): void => {
      const text = files.get(path)
      if (text === undefined) return
      const side = text.startsWith("'use client'") ? 'browser' : from
      if (found[side].has(path)) return
      found[side].add(path)
      for (const [, to = ''] of text.matchAll(/^(?:import (?!type)|export )[^;]*? from '(\.[^']+\.tsx?)'/gm))
        visit(join(dirname(path), to), side)
      for (const [, to = ''] of text.matchAll(/import\('(\.[^']+\.tsx?)'\)/g)) visit(join(dirname(path), to), side)
    }
    for (const page of pages) visit(page, 'server')
    return found
  }

  /** Every match in these files, each once, in alphabetical order. */
  function all(paths: ReadonlySet<string>, pattern: RegExp): readonly string[] {
    const found = [...paths].flatMap((path) => [...(files.get(path) ?? '').matchAll(pattern)].map(([, words = '']) => words))
    return [...new Set(found.flatMap((words) => words.match(/\w+/g) ?? []))].sort()
  }

  const pages = [...files.keys()].filter((path) => path.endsWith('/page.tsx')).map((path) => [path])

  it.each([['app/layout.tsx', 'app/error.tsx'], ...pages])('are those that the browser says, and no others: %s', (...paths) => {
    const { server, browser } = partsOf(...paths)
    expect(all(server, /<Spoken rooms=\{\[([^\]]*)\]/g)).toEqual(all(browser, /useTranslations\('(\w+)/g))
  })
})
