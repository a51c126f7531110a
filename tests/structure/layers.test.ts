/**
 * The rules of .dependency-cruiser.cjs bite: for each there is an import here that it must refuse, and imports that nothing may refuse.
 * A rule without an example fails; so a pattern that has stopped matching is noticed.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const { forbidden, options }: { forbidden: NonNullable<IFlattenedRuleSet['forbidden']>; options: ICruiseOptions } = createRequire(
  import.meta.url,
)('../../.dependency-cruiser.cjs')

/** rule, file that imports, what it imports */
const refused: readonly (readonly [string, string, string])[] = [
  ['model-imports-nothing', 'lib/model.ts', './text/spans.ts'],
  ['ground-floor-imports-no-stage', 'lib/text/spans.ts', '../claims/read.ts'],
  ['ground-floor-imports-no-stage', 'lib/lexicon/words.ts', '../text/spans.ts'],
  ['stage-imports-no-stage', 'lib/claims/read.ts', '../mentions/find.ts'],
  ['stage-imports-no-stage', 'lib/claims/compose.ts', '../compare.ts'],
  ['lib-stays-in-lib', 'lib/report/write.ts', '../../prisma/read.ts'],
  ['lib-has-no-door', 'lib/source/read.ts', 'node:fs'],
  ['lib-takes-text-packages-only', 'lib/findings/view.ts', 'react'],
  ['prisma-knows-nouns-only', 'prisma/write.ts', '../lib/claims/read.ts'],
  ['prisma-knows-nouns-only', 'prisma/seed.ts', '../content/load.ts'],
  ['content-knows-nouns-only', 'content/load.ts', '../prisma/read.ts'],
  ['only-memory-knows-the-database', 'app/_data/loaders.ts', 'pg'],
  ['only-memory-knows-the-database', 'cli/report.ts', '../prisma/generated/client.ts'],
  ['data-layer-renders-nothing', 'app/_data/actions.ts', '../_ui/badge.tsx'],
  ['pages-ask-the-data-layer', 'app/page.tsx', '../prisma/read.ts'],
  ['pages-ask-the-data-layer', 'app/dossiers/page.tsx', '../../lib/compare.ts'],
  ['ui-takes-props', 'app/_ui/badge.tsx', '../_data/values.ts'],
  ['terminal-has-no-pages', 'cli/compare.ts', '../app/_data/values.ts'],
  ['background-has-no-pages', 'jobs/worker.ts', '../app/_data/actions.ts'],
  ['pages-ask-the-data-layer', 'app/page.tsx', '../jobs/worker.ts'],
  ['nothing-leans-on-tests-or-terminal', 'app/_data/values.ts', '../../cli/words.ts'],
  ['no-cycles', 'lib/alignment/a.ts', './b.ts'],
  ['resolvable', 'cli/lost.ts', './nowhere.ts'],
  ['no-test-tools-in-the-product', 'content/check.ts', 'vitest'],
  ['packages-are-declared', 'content/fetch.ts', 'stowaway'],
]

const allowed: readonly (readonly [string, string])[] = [
  ['lib/mentions/find.ts', '../model.ts'],
  ['lib/mentions/find.ts', '../text/spans.ts'],
  ['lib/mentions/find.ts', '../lexicon/words.ts'],
  ['lib/mentions/find.ts', './ends.ts'],
  ['lib/text/dates.ts', '../lexicon/words.ts'],
  ['lib/compare.ts', './mentions/find.ts'],
  ['lib/source/parse.ts', 'yaml'],
  ['prisma/read.ts', 'pg'],
  ['prisma/read.ts', '../lib/model.ts'],
  ['content/words.ts', 'node:fs'],
  ['app/_data/compare.ts', '../../lib/compare.ts'],
  ['app/_data/compare.ts', '../../prisma/read.ts'],
  ['app/layout.tsx', './_data/compare.ts'],
  ['app/_data/work.ts', '../../jobs/worker.ts'],
  ['cli/work.ts', '../jobs/worker.ts'],
  ['jobs/work.ts', '../prisma/read.ts'],
  ['jobs/work.ts', '../lib/compare.ts'],
  ['jobs/work.ts', '../content/load.ts'],
  ['app/layout.tsx', './_ui/mark.tsx'],
  ['app/_ui/mark.tsx', 'react'],
  ['app/_ui/mark.tsx', '../../lib/model.ts'],
  ['cli/words.ts', '../lib/compare.ts'],
]

const others = ['lib/mentions/ends.ts', 'lib/alignment/b.ts', 'prisma/generated/client.ts']

let folder = ''
let violations: ICruiseResult['summary']['violations'] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-layers-'))
  const imports = new Map<string, string[]>(others.map((path) => [path, []]))
  for (const [file, target] of [...refused.map(([, from, to]) => [from, to] as const), ...allowed]) {
    imports.set(file, [...(imports.get(file) ?? []), target])
  }
  imports.set('lib/alignment/b.ts', ['./a.ts'])
  for (const [file, targets] of imports) {
    const markup = file.endsWith('.tsx') ? 'export const mark = <b>12</b>\n' : ''
    put(file, targets.map((target) => `import type { X } from '${target}'\n`).join('') + markup)
  }
  for (const name of ['react', 'pg', 'yaml', 'vitest', 'stowaway']) {
    put(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }))
    put(`node_modules/${name}/index.js`, 'export const x = 1\n')
  }
  put(
    'package.json',
    JSON.stringify({ type: 'module', dependencies: { react: '1', pg: '1', yaml: '1' }, devDependencies: { vitest: '1' } }),
  )
  const { output } = await cruise(['app', 'cli', 'content', 'jobs', 'lib', 'prisma'], {
    ...options,
    ruleSet: { forbidden },
    validate: true,
    baseDir: folder,
  })
  if (typeof output === 'string') throw new Error(output)
  violations = output.summary.violations
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

describe('layers', () => {
  it.each(refused)('%s: %s may not import %s', (rule, from) => {
    expect(violations.filter((violation) => violation.rule.name === rule).map((violation) => violation.from)).toContain(from)
  })

  it.each(allowed)('%s may import %s', (from, target) => {
    const stem = target.replace(/^(node:|[./]+)/, '')
    // Circles are left out: the refused imports above close some.
    const complaints = violations.filter(
      (violation) => violation.from === from && violation.to.includes(stem) && violation.rule.name !== 'no-cycles',
    )
    expect(complaints).toEqual([])
  })

  it('has an example of every rule, and every rule says where the code should go', () => {
    const names = forbidden.map((rule) => rule.name)
    expect([...new Set(refused.map(([rule]) => rule))].sort()).toEqual([...names].sort())
    expect(forbidden.filter((rule) => (rule.comment ?? '').length < 40)).toEqual([])
  })
})
