/**
 * The layout of the house: a closed list of rooms, no drawers, no monsters, tests that stand where their subject stands.
 */
import { describe, expect, it } from 'vitest'
import { entries, isCode, read, walk } from './files.ts'

const rooms = ['.ci', 'app', 'cli', 'content', 'docs', 'jobs', 'lib', 'prisma', 'public', 'tests']

const plainFiles = [
  '.dependency-cruiser.cjs',
  '.gitattributes',
  '.gitignore',
  '.npmrc',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'biome.json',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'proxy.ts',
  'tsconfig.json',
  'vitest.config.ts',
]

/** Where the engine's parts stand. A new part is a decision: add it here, to ARCHITECTURE.md and to .dependency-cruiser.cjs. */
const libRooms = [
  'alignment',
  'anchoring',
  'claims',
  'diagnosis',
  'findings',
  'lexicon',
  'mentions',
  'proposals',
  'report',
  'sentences',
  'source',
  'text',
]
const libFiles = ['compare.ts', 'comparison-schema.ts', 'kept.ts', 'model.ts', 'version.ts']

/** Folders of tests/ that are no mirror of a room of lib/. */
const kindsOfTest = [
  'app',
  'bench',
  'cli',
  'content',
  'contracts',
  'e2e',
  'eval',
  'golden',
  'jobs',
  'prisma',
  'properties',
  'run',
  'security',
  'structure',
]

const drawers = /^(utils?|helpers?|misc|common|shared|stuff|types|tools)(\.[a-z]+)?$|^components$/

const longest = 300
/** A table of words is read by looking up, not from top to bottom; it may be longer. */
const longestTable = 600
/** Files that are longer, with the length they may have at most. This list only ever shrinks; the nouns are one list, and grow with what there is to say. */
const longer: Readonly<Record<string, number>> = { 'lib/model.ts': 600 }

const files = walk()

describe('rooms', () => {
  it('has no other room or file at the top', () => {
    const unknown = entries('').filter(({ path, directory }) => !(directory ? rooms : plainFiles).includes(path))
    expect(unknown.map(({ path }) => path)).toEqual([])
  })

  it('has no other part in lib', () => {
    const unknown = entries('lib').filter(({ path, directory }) => !(directory ? libRooms : libFiles).includes(path.slice('lib/'.length)))
    expect(unknown.map(({ path }) => path)).toEqual([])
  })

  it('has no drawers', () => {
    // tests/eval/components measures the parts of the engine; there the word is the subject.
    const found = files
      .map(({ path }) => path)
      .filter((path) => path !== 'tests/eval/components' && drawers.test(path.split('/').at(-1) ?? ''))
    expect(found).toEqual([])
  })
})

describe('size', () => {
  const sizes = files
    .filter(({ path, directory }) => !directory && isCode(path))
    .map(({ path }) => ({ path, lines: read(path).split('\n').length - 1 }))

  it(`has no file of more than ${longest} lines (split it by responsibility)`, () => {
    expect(sizes.filter(({ path, lines }) => lines > (longer[path] ?? (path.startsWith('lib/lexicon/') ? longestTable : longest)))).toEqual(
      [],
    )
  })

  it('lists no file as longer that has become short enough', () => {
    const listed = Object.keys(longer)
    expect(listed.filter((path) => (sizes.find((file) => file.path === path)?.lines ?? 0) <= longest)).toEqual([])
  })
})

describe('mirror', () => {
  const tests = files.filter(({ path }) => path.startsWith('tests/') && /\.test\.tsx?$/.test(path)).map(({ path }) => path)
  const mirrored = tests.filter((path) => !kindsOfTest.includes(path.split('/')[1] ?? ''))

  it('has a subject in lib for every test that is not of another kind', () => {
    const subjects = new Set(files.map(({ path }) => path))
    const lost = mirrored.filter((path) => {
      const subject = path.replace(/^tests\//, 'lib/').replace(/\.test\.tsx?$/, '')
      return !['', '.ts', '.tsx'].some((ending) => subjects.has(subject + ending))
    })
    expect(lost).toEqual([])
  })

  it('has tests for every part of lib that holds code', () => {
    // lib/lexicon is words; they are proven through the grammar that reads them. (What little code it has may be tested there.)
    const parts = entries('lib').filter(({ path, directory }) => directory && path !== 'lib/lexicon')
    const untested = parts
      .map(({ path }) => path.slice('lib/'.length))
      .filter((part) => !mirrored.some((path) => path.startsWith(`tests/${part}/`)))
    expect(untested).toEqual([])
  })
})
