/**
 * Broken files: real ones, damaged by a seeded hand in the ways that files get damaged. Each ends in a document or in a clear sentence,
 * never in a fault or in waiting; at least two hundred PDF and DOCX files end in a sentence.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { convert } from '../../content/convert/convert.ts'
import type { Conversion, RefusalCode } from '../../content/convert/document.ts'

const made = join(import.meta.dirname, 'documents/made')
const read = (name: string) => new Uint8Array(readFileSync(join(made, name)))
const refusals: Record<string, number> = {}
const CLEAR: readonly RefusalCode[] = [
  'empty',
  'malformed',
  'encrypted',
  'scanned',
  'no-text',
  'bomb',
  'archive',
  'unknown-format',
  'encoding',
]

describe.each([
  ['pdf', 'release.office.pdf', 60],
  ['pdf', 'archive.chromium.pdf', 80],
  ['docx', 'harbour.pandoc.docx', 15],
  ['docx', 'archive.office.docx', 190],
  ['odt', 'harbour.office.odt', 30],
  ['epub', 'harbour.pandoc.epub', 30],
])('%s from %s', (kind, name, rounds) => {
  it(`survives ${rounds} kinds of damage`, async () => {
    const whole = read(name)
    for (let seed = 1; seed <= rounds; seed++) {
      const random = randomFrom(seed * 7919 + rounds)
      const bytes = kind === 'pdf' || seed % 3 === 0 ? damaged(whole, random) : damagedInside(whole, random)
      const conversion = await convert({ name: `broken.${kind}`, bytes })
      expect(faultOf(conversion), `${name} with seed ${seed}`).toBeNull()
      if (!conversion.ok) refusals[kind] = (refusals[kind] ?? 0) + 1
    }
  })
})

afterAll(() => {
  expect((refusals['pdf'] ?? 0) + (refusals['docx'] ?? 0)).toBeGreaterThanOrEqual(200)
})

/** What is wrong with an outcome, or null. */
function faultOf(conversion: Conversion): string | null {
  if (conversion.ok) return /[\p{L}\p{N}]/u.test(conversion.document.markdown) ? null : 'It came in without words.'
  const { code, message } = conversion.refusal
  if (!CLEAR.includes(code)) return `The code is ${code}.`
  if (!/^broken\.\w+ [a-z].{10,400}\.$/su.test(message)) return `No sentence: ${message}`
  return /undefined|null|\[object|is not a function|is not iterable|Cannot read prop/.test(message) ? `A fault of ours: ${message}` : null
}

type Random = (below: number) => number

/** Cut off, overwritten, zeroed, taken out, put in twice. */
function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random(bytes.length)
  const length = 1 + random(Math.min(4_000, bytes.length - at))
  switch (random(5)) {
    case 0:
      return bytes.slice(0, at)
    case 1:
      return bytes.map((byte, place) => (place >= at && place < at + length ? random(256) : byte))
    case 2:
      return bytes.map((byte, place) => (place >= at && place < at + length ? 0 : byte))
    case 3:
      return Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + length)])
    default:
      return Uint8Array.from([...bytes.slice(0, at + length), ...bytes.slice(at)])
  }
}

/** A sound archive with one damaged part, or without it. */
function damagedInside(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(bytes)
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels|xhtml|opf)$/.test(name))
  const name = names[random(names.length)] ?? ''
  const kept = Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name))
  return zipSync(random(6) === 0 ? kept : { ...kept, [name]: damaged(parts[name] ?? new Uint8Array(1), random) }, { level: 1 })
}

function randomFrom(seed: number): Random {
  let state = seed % 2147483647
  return (below) => {
    state = (state * 48271) % 2147483647
    return Math.floor((state / 2147483647) * below)
  }
}
