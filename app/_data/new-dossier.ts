/**
 * What the form for a new dossier says, read and judged: texts that can be compared, or what is wrong with each.
 *
 * In: form data. Out: the typed values, the pasted texts, the files and addresses that are brought along, problems.
 * Refuses: nothing is thrown away; a problem names its text and what to do, and everything typed goes back to the form.
 * Example: one text and one empty field → problem "A comparison needs at least two texts."
 */
import { stringify } from 'yaml'
import { MAX_FILE_BYTES, sizesOf } from '../../content/convert/document.ts'
import { fromBytes } from '../../content/load.ts'
import type { SourceText } from '../../lib/model.ts'
import type { Translator } from './language.ts'

export interface TypedText {
  readonly text: string
  readonly title: string
  readonly publisher: string
  readonly published: string
  readonly url: string
}

export interface NewDossierTyped {
  readonly title: string
  readonly description: string
  /** Of web pages, as they were typed. */
  readonly addresses: string
  readonly texts: readonly TypedText[]
}

export interface NewDossierState {
  readonly turn: number
  readonly typed: NewDossierTyped
  readonly problems: readonly { readonly field: string; readonly message: string }[]
  /** The dossier that was made, for a page that brings its files there itself. */
  readonly made: string | null
}

export interface ReadForm {
  readonly typed: NewDossierTyped
  readonly texts: readonly SourceText[]
  /** Files and addresses that come in by jobs. */
  readonly brought: readonly (File | string)[]
  readonly problems: readonly { readonly field: string; readonly message: string }[]
}

type Problem = ReadForm['problems'][number]

const MOST_TEXTS = 60
const FRONT_MATTER = /^---[ \t]*\r?\n/

export function readNewDossier(form: FormData, t: Translator<'newDossier'>): ReadForm {
  const value = (name: string): string => {
    const found = form.get(name)
    return typeof found === 'string' ? found.replaceAll('\r\n', '\n') : ''
  }
  const count = Math.min(MOST_TEXTS, Math.max(0, Math.trunc(Number(value('count'))) || 0))
  const pasted = Array.from({ length: count }, (_, index): TypedText => {
    const at = index + 1
    return {
      text: value(`text-${at}`),
      ...{ title: value(`title-${at}`).trim(), publisher: value(`publisher-${at}`).trim() },
      ...{ published: value(`published-${at}`).trim(), url: value(`url-${at}`).trim() },
    }
  })
  const problems: Problem[] = []
  const sources: SourceText[] = []
  pasted.forEach((text, index) => {
    const field = `text-${index + 1}`
    const read = readPasted(text, index + 1, t)
    if (typeof read === 'string') problems.push({ field, message: read })
    else if (read !== null) take(read, field)
  })
  const addresses = value('addresses').trim()
  const brought = broughtWith(form, addresses, t, problems)
  const title = value('title').trim()
  if (title === '') problems.push({ field: 'title', message: t('wrong.title') })
  // An archive holds as many as it holds; a page with scripts brings its files after this, and says how many.
  const others = brought.some((one) => typeof one !== 'string' && /\.zip$/i.test(one.name)) ? 2 : brought.length
  if (sources.length + Math.max(others, Number(value('brought')) || 0) < 2 && problems.every((problem) => problem.field === 'title')) {
    problems.push({ field: 'texts', message: t('wrong.two') })
  }
  return { typed: { title, description: value('description'), addresses, texts: pasted }, texts: sources, brought, problems }

  function take(source: SourceText, field: string): void {
    const twin = sources.find((one) => one.text === source.text)
    if (twin !== undefined) problems.push({ field, message: t('wrong.twin', { one: source.path, other: twin.path }) })
    else sources.push({ ...source, path: freePath(source.path, sources) })
  }
}

/** A source, null for a field left empty, or what is wrong. */
function readPasted(typed: TypedText, number: number, t: Translator<'newDossier'>): SourceText | string | null {
  const filled = Object.values(typed).some((value) => value !== '')
  if (typed.text.trim() === '') return filled ? t('wrong.noWords', { number }) : null
  if (typed.published !== '' && !/^\d{4}(-\d{2}(-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?)?)?$/.test(typed.published)) {
    return t('wrong.date', { number, given: typed.published })
  }
  if (typed.url !== '' && !/^https?:\/\/\S+$/.test(typed.url)) return t('wrong.address', { number })
  const fields = { title: typed.title, publisher: typed.publisher, published: typed.published, url: typed.url }
  const given = Object.entries(fields).filter(([, value]) => value !== '')
  const name = `${slugOf(typed.publisher || typed.title) || `text-${number}`}.md`
  const joined = withFrontMatter(typed.text, given)
  if (joined === null) return t('wrong.twice', { number })
  const read = fromBytes(name, new TextEncoder().encode(joined))
  if (read.source === null) return read.problem.message.replace(name, t('text', { number }))
  const broken = read.warnings.find((warning) => warning.code === 'front-matter-not-understood' || warning.code === 'no-body')
  return broken === undefined ? read.source : broken.message.replace(name, t('text', { number }))
}

/** Puts the fields into front matter; where the text has some, they are added to it. Null when it names one of them already. */
function withFrontMatter(text: string, given: readonly (readonly [string, string])[]): string | null {
  if (given.length === 0) return text
  const yaml = stringify(Object.fromEntries(given))
  const opening = FRONT_MATTER.exec(text)
  if (opening === null) return `---\n${yaml}---\n\n${text}`
  const end = text.indexOf('\n---', opening[0].length - 1)
  const block = end === -1 ? text : text.slice(0, end)
  if (given.some(([name]) => new RegExp(`^${name}[ \\t]*:`, 'm').test(block))) return null
  return text.slice(0, opening[0].length) + yaml + text.slice(opening[0].length)
}

/** What is chosen to come in by jobs (app/_data/bring.ts); they judge what is in it, here only what can be seen from outside. */
function broughtWith(form: FormData, addresses: string, t: Translator<'newDossier'>, problems: Problem[]): ReadForm['brought'] {
  const brought: (File | string)[] = []
  for (const file of form.getAll('files')) {
    // A file field in which nothing was chosen is sent as one file without a name.
    if (typeof file === 'string' || (file.name === '' && file.size === 0)) continue
    if (file.size > MAX_FILE_BYTES)
      problems.push({ field: 'files', message: t('wrong.tooLarge', { name: file.name, ...sizesOf(file.size) }) })
    else brought.push(file)
  }
  for (const word of new Set(addresses.split(/\s+/).filter((one) => one !== ''))) {
    if (/^https?:\/\/\S+$/i.test(word)) brought.push(word)
    else problems.push({ field: 'addresses', message: t('wrong.webAddress', { given: word.slice(0, 200) }) })
  }
  return brought.slice(0, MOST_TEXTS)
}

function freePath(path: string, sources: readonly SourceText[]): string {
  const taken = new Set(sources.map((source) => source.path))
  if (!taken.has(path)) return path
  const dot = path.lastIndexOf('.')
  const [stem, end] = dot <= 0 ? [path, ''] : [path.slice(0, dot), path.slice(dot)]
  let number = 2
  while (taken.has(`${stem}-${number}${end}`)) number++
  return `${stem}-${number}${end}`
}

/** 'The storm of März 2011' → 'the-storm-of-marz-2011'; '' when nothing of it can stand in an address. */
export function slugOf(words: string): string {
  const plain = words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '')
}
