/** A test that replaces a module runs in a process of its own: in a shared one the module would already be there. */
import { expect, it } from 'vitest'
import { read, walk } from './files.ts'

it('replaces modules only where each file has a process of its own', () => {
  const replacing = walk('tests')
    .map(({ path }) => path)
    .filter((path) => path.endsWith('.test.ts') && /^ *vi\.(?:do)?[mM]ock\(/m.test(read(path)))
  expect(replacing.length).toBeGreaterThan(0)
  expect(replacing.filter((path) => !/^tests\/(?:security\/|app\/api-)/.test(path))).toEqual([])
})
