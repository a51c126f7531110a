/**
 * What cannot come in says why: damage, passwords, bombs, pictures, and archives that mean harm.
 */
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { unpackArchive } from '../../content/convert/archive.ts'
import { convert } from '../../content/convert/convert.ts'
import { MAX_FILE_BYTES, type Refusal } from '../../content/convert/document.ts'
import { openZip } from '../../content/convert/zip.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

async function refusal(name: string, content: string | Uint8Array): Promise<Refusal> {
  const conversion = await convert({ name, bytes: typeof content === 'string' ? utf8(content) : content })
  if (conversion.ok) throw new Error(`${name} came in.`)
  return conversion.refusal
}

const docx = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, utf8(text)])))
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'

describe('what cannot come in says why', () => {
  const word =
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>x</w:t></w:r></w:p></w:body></w:document>'
  it.each<[string, string | Uint8Array, Refusal['code'], RegExp]>([
    ['a.txt', '', 'empty', /is empty/],
    ['a.md', ' \n ', 'empty', /white space/],
    ['a.txt', Uint8Array.from([65, 0, 66]), 'encoding', /NUL/],
    ['a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]), 'unknown-format', /old Word/],
    ['a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1]), 'unknown-format', /PNG/],
    ['a.pdf', '%PDF-1.7 and nothing', 'malformed', /could not be opened as a PDF/],
    ['a.pdf', 'no pdf', 'malformed', /is none/],
    ['a.docx', docx({ '[Content_Types].xml': TYPES }), 'malformed', /Word document/],
    [
      'a.docx',
      docx({ '[Content_Types].xml': TYPES, 'word/document.xml': word.replace('</w:body>', '') }),
      'malformed',
      /not well-formed XML/,
    ],
    [
      'a.docx',
      docx({ '[Content_Types].xml': TYPES, 'word/document.xml': `<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${word}` }),
      'bomb',
      /entities/,
    ],
    [
      'a.docx',
      docx({ '[Content_Types].xml': TYPES, 'word/document.xml': `<a>${'<b>'.repeat(400)}${'</b>'.repeat(400)}</a>` }),
      'bomb',
      /deep/,
    ],
    ['a.odt', docx({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'malformed', /content\.xml/],
    ['a.ods', docx({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'unknown-format', /spreadsheet/],
    ['a.epub', docx({ mimetype: 'application/epub+zip' }), 'malformed', /container\.xml/],
    ['a.zip', docx({ 'a.md': 'x' }), 'archive', /archive/],
    ['a.docx', docx({ x: 'y' }).slice(0, 30), 'malformed', /no whole ZIP/],
  ])('%s (%#)', async (name, content, code, message) => {
    const found = await refusal(name, content)
    expect(found).toMatchObject({ code, message: expect.stringMatching(message) })
    expect(found.message.startsWith(`${name} `)).toBe(true)
  })

  it('more than 50 MB', async () => {
    const found = await refusal('big.txt', new Uint8Array(MAX_FILE_BYTES + 1).fill(65))
    expect(found).toMatchObject({
      code: 'too-large',
      message: 'big.txt has 50.1 MB; at most 50 MB can come in. Split it, or leave its pictures out.',
    })
  })

  it('a picture of a page', async () => {
    const found = await refusal('scan.pdf', scanned())
    expect(found).toMatchObject({ code: 'scanned', message: expect.stringMatching(/^scan\.pdf is a scan/) })
  })
})

describe('archives', () => {
  it('give their documents, without what systems put beside them', async () => {
    const bytes = zipSync({ 'a.md': utf8('Ten'), 'in/b.txt': utf8('Two'), '__MACOSX/._a.md': utf8('x'), '.DS_Store': utf8('x') })
    const found = await unpackArchive({ name: 'press.zip', bytes })
    expect(found?.items.map(({ name }) => name)).toEqual(['press.zip/a.md', 'press.zip/in/b.txt'])
    expect(found?.problems).toEqual([])
  })

  it.each(['../a.md', '/etc/a.md', 'x/../../a.md', 'C:/a.md', '..\\a.md'])('name no file outside themselves: %s', async (name) => {
    const bytes = zipSync({ 'good.md': utf8('Ten'), [name]: utf8('Ten') })
    expect(await refusal('press.zip', bytes)).toMatchObject({
      code: 'archive',
      message: 'press.zip names a file outside itself. It was not opened.',
    })
  })

  it('refuse bombs: one file that unfolds, many files, and a size that lies', async () => {
    const limits = { total: 3_000_000, part: 2_000_000, entries: 50 }
    await expect(openZip(zipSync({ a: new Uint8Array(2_500_000) }), undefined, limits)).rejects.toMatchObject({ code: 'bomb' })
    await expect(openZip(zipSync({ a: noise(1_900_000), b: noise(1_900_000) }, { level: 0 }), undefined, limits)).rejects.toMatchObject({
      code: 'bomb',
    })
    await expect(openZip(zipSync({ a: new Uint8Array(1_900_000) }), undefined, limits)).rejects.toMatchObject({
      code: 'bomb',
      message: expect.stringMatching(/times its size/),
    })
    const many = zipSync(Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`f${at}`, utf8('x')])))
    await expect(openZip(many, undefined, limits)).rejects.toMatchObject({ code: 'bomb' })
    const lying = zipSync({ a: new Uint8Array(1_500_000) })
    const at = Buffer.from(lying).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    new DataView(lying.buffer, lying.byteOffset).setUint32(at + 24, 10, true)
    await expect(openZip(lying, undefined, limits)).rejects.toMatchObject({ code: 'malformed' })
  })

  it('refuse damage: the checksum must be right', async () => {
    const bytes = zipSync({ 'a.txt': utf8('Ten ferries') }, { level: 0 })
    bytes[Buffer.from(bytes).indexOf('Ten')] = 0x42
    await expect(openZip(bytes)).rejects.toMatchObject({ code: 'malformed', message: expect.stringMatching(/checksum/) })
  })
})

function noise(length: number): Uint8Array {
  let state = 7
  return Uint8Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state & 0xff
  })
}

/** One page with a picture on it and no text. */
function scanned(): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>',
    '<< /Length 29 >>\nstream\nq 300 0 0 300 0 0 cm /I Do Q \nendstream',
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\nA\nendstream',
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = file.length
  file += `xref\n0 6\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF`
  return utf8(file)
}
