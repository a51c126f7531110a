/** The figures hold their floors, and the committed report is what the code gives (`npm run eval -- --update` after reading the difference). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evaluateOwn, everySystem } from './evaluate.ts'
import { missedFloors, readFloors } from './floors.ts'
import { HERE } from './gold.ts'

describe('missedFloors', () => {
  const floors = { least: { 'own.dev.found': 0.8 }, most: { 'own.dev.traps': 0.05 }, sealed: [], opened: [] }
  it.each([
    [{ 'own.dev.found': 0.8, 'own.dev.traps': 0.05 }, 0],
    [{ 'own.dev.found': 0.79, 'own.dev.traps': 0.05 }, 1],
    [{ 'own.dev.found': 0.9, 'own.dev.traps': 0.06 }, 1],
    [{ 'own.dev.found': null, 'own.dev.traps': 0 }, 1],
    [{}, 2],
  ])('%j misses %i', (figures, count) => {
    expect(missedFloors(figures, floors, ['own'])).toHaveLength(count)
  })

  it('leaves alone what was not measured in this run', () => {
    expect(missedFloors({}, floors, ['real'])).toEqual([])
  })
})

describe('the evaluation on our own texts', () => {
  it('holds every floor and gives the committed report', async () => {
    const { figures, parts, report } = await evaluateOwn({ systems: everySystem(), components: true })
    expect(missedFloors(figures, readFloors(join(HERE, 'floors.json')), parts)).toEqual([])
    expect(report).toBe(readFileSync(join(HERE, 'REPORT.md'), 'utf8'))
  })
})
