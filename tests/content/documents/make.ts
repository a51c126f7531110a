/**
 * Makes the documents beside this file from texts/ with real programs: pandoc, LibreOffice and Chromium. Run once; what it makes is committed.
 *
 *   apt-get install pandoc libreoffice-writer-nogui chromium && npx tsx tests/content/documents/make.ts
 *
 * In: texts/*.md. Out: made/*. Refuses: a machine without one of the programs.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const here = import.meta.dirname
const made = join(here, 'made')
rmSync(made, { recursive: true, force: true })
mkdirSync(made, { recursive: true })
const scratch = mkdtempSync(join(tmpdir(), 'documents-'))

const one =
  'body { font: 12pt/1.5 serif; margin: 0 } @page { size: A4; margin: 25mm } table { border-collapse: collapse } td, th { border: 1px solid; padding: 2pt 12pt; text-align: left } h1 { font-size: 22pt } h2 { font-size: 16pt }'
const two = `${one} body { font-size: 10pt; columns: 2; column-gap: 10mm; text-align: justify } h1 { column-span: all }`
const small = `${one} @page { size: 120mm 170mm; margin: 18mm; @top-center { content: 'Notes of a reader' } @bottom-center { content: counter(page) } } body { text-align: justify; hyphens: manual }`

const texts = readdirSync(join(here, 'texts')).map((name) => basename(name, '.md'))
for (const name of texts) {
  const source = join(here, 'texts', `${name}.md`)
  const pandoc = (to: string, ...more: string[]) => execFileSync('pandoc', [source, '--standalone', '-o', join(made, to), ...more])
  pandoc(`${name}.pandoc.docx`)
  pandoc(`${name}.pandoc.odt`)
  pandoc(`${name}.pandoc.epub`, '--epub-chapter-level=6')
  pandoc(`${name}.pandoc.html`)
  execFileSync('pandoc', [source, '-t', 'plain', '--wrap=auto', '-o', join(made, `${name}.pandoc.txt`)])
  office('odt', `${name}.pandoc.docx`, `${name}.office.odt`)
  office('docx', `${name}.pandoc.odt`, `${name}.office.docx`)
  office('pdf', `${name}.pandoc.odt`, `${name}.office.pdf`)
  office('html:HTML (StarWriter):UTF8', `${name}.pandoc.odt`, `${name}.office.html`)
  print(name, one, `${name}.chromium.pdf`)
}
print('release', two, 'release.two-columns.pdf')
print('letters', two, 'letters.two-columns.pdf')
print('letters', small, 'letters.small-pages.pdf', parted)
print('archive', small, 'archive.small-pages.pdf', parted)
rmSync(scratch, { recursive: true })

function office(format: string, from: string, to: string): void {
  execFileSync(
    'soffice',
    ['--headless', `-env:UserInstallation=file://${scratch}/profile`, '--convert-to', format, '--outdir', scratch, join(made, from)],
    { stdio: 'ignore' },
  )
  const ending = format.split(':')[0] ?? format
  renameSync(join(scratch, from.replace(/\.\w+$/, `.${ending}`)), join(made, to))
}

/** Prints a text to PDF, with its own style. */
function print(name: string, style: string, to: string, change: (html: string) => string = (html) => html): void {
  const html = execFileSync('pandoc', [join(here, 'texts', `${name}.md`), '-t', 'html'], { encoding: 'utf8' })
  const head = readFileSync(join(here, 'texts', `${name}.md`), 'utf8')
  const field = (key: string) => new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1] ?? ''
  const page = join(scratch, `${name}.html`)
  writeFileSync(
    page,
    `<!doctype html><html lang="${field('lang')}"><meta charset="utf-8"><title>${field('title')}</title><style>${style}</style>${change(html)}`,
  )
  execFileSync(
    'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      `--user-data-dir=${scratch}/chromium`,
      `--print-to-pdf=${join(made, to)}`,
      `file://${page}`,
    ],
    { stdio: 'ignore' },
  )
}

/** Long words get places where they may be parted, as a typesetter would give them. */
function parted(html: string): string {
  return html.replaceAll(/(?<![<&\w"-])([a-z]{4})([a-z]{4,})(?![\w>"-])/g, '$1&shy;$2')
}
