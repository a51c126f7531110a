/**
 * Why a document, or the archive of a dossier, was not taken: every sentence, by its key. The terminal and programs say them as they stand
 * here; a page says them in its reader's language (app/_words/<language>/refusals.ts), by the key and the values that are kept with what was
 * refused.
 *
 * In: a key and what belongs into its gaps. Out: the rest of a sentence that begins with the name of a file or an address.
 * Refuses: nothing; the compiler names a gap that is left open. Example: whyNot('too-large', { size: '57.3', most: '50' })
 */

export const WHY = {
  // What a file is
  empty: 'is empty.',
  blank: 'has nothing but white space.',
  'too-large': 'has {size} MB; at most {most} MB can come in. Split it, or leave its pictures out.',
  password: 'is protected by a password. Remove it and try again.',
  'copy-protected': 'is protected against copying. Give a copy without protection.',
  'old-office': 'is an old Word or Office document, or one with a password. Save it as DOCX, ODT or PDF, without a password.',
  rtf: 'is an RTF document. Save it as DOCX, ODT or PDF.',
  'other-archive': 'is a {kind} archive. Unpack it, or make a ZIP of it.',
  image: 'is a {kind} image. Give its text, not its picture.',
  program: 'is a program. Give a document.',
  'odf-other': 'is a spreadsheet, a presentation or a drawing. Save its text as ODT, DOCX or PDF.',
  'office-other': 'is a spreadsheet or a presentation. Save its text as DOCX or PDF.',
  'only-called': 'is called {kind} and is none: it does not begin as such a file does. It may be damaged, or only part of it.',
  // Its letters
  'nul-bytes': 'is not a text file: it has NUL bytes. Give its text.',
  'nul-at': 'is not a text file: it has a NUL character at position {position}. Give its text.',
  'encoding-unknown': 'is in no encoding that is known here. Save it as UTF-8.',
  // What is in it
  scan: 'is a scan: its pages are pictures without text. Have its text recognised (OCR) first.',
  'pdf-no-text': 'has no text on its pages.',
  'epub-no-words': 'has no words; its pages may be pictures.',
  'html-no-words': 'has no words. A page that is drawn by scripts must be saved from a browser first.',
  'odt-no-text': 'is no text document: there is no text in it.',
  unread: 'could not be read as a source.',
  // Damage
  unreadable: 'could not be read; it may be damaged ({reason}).',
  'docx-none': 'is damaged: it is no Word document inside ([Content_Types].xml is missing).',
  'docx-unread': 'is damaged: it could not be read as a Word document ({reason}).',
  'odt-none': 'is damaged: it is no text document inside (content.xml is missing).',
  'epub-no-contents': 'is damaged: it does not say where its contents are.',
  'chapter-missing': 'is damaged: its chapter {part} is missing.',
  'part-missing': 'is damaged: {part} inside it is missing.',
  'part-empty': 'is damaged: {part} inside it is empty.',
  'pdf-unread': 'is damaged: it could not be opened as a PDF ({reason}).',
  'xml-broken': 'is damaged: {part} inside it is not well-formed XML ({reason}).',
  'zip-checksum': 'is damaged: the checksum of {part} inside it is wrong.',
  'zip-broken': 'is damaged: it is no whole ZIP file ({reason}).',
  // Archives, and what unfolds without end
  'archive-inside': 'is an archive inside an archive, or a ZIP where a document belongs. Unpack it first.',
  'leads-outside': 'leads outside the archive. It was left out.',
  'names-outside': 'names a file outside itself. It was not opened.',
  'nothing-inside': 'has no files inside.',
  'many-inside': 'has {count} files inside; {most} are allowed. Split it.',
  unfolds: 'unfolds to more than {most} MB ({part}). It was not opened.',
  'unfolds-times': 'holds a file that unfolds to more than {most} times its size ({part}). It was not opened.',
  deep: 'nests its elements more than {most} deep. It was not opened.',
  'deep-part': 'nests its elements more than {most} deep ({part}). It was not opened.',
  entities: 'defines entities in {part}, which can unfold without end. It was not opened.',
  'slow-to-read': 'took longer than {seconds} seconds to read and was stopped. Split it, or save it in another format.',
  memory: 'needs more memory to read than one file may have. Split it, or save it in another format.',
  // A dossier out of another installation
  'dossier-no-manifest': 'is no dossier that Variorum exported (it has no manifest.json).',
  'dossier-manifest': 'is no dossier that Variorum exported (its manifest.json: {reason}).',
  'dossier-manifest-json': 'is no dossier that Variorum exported (its manifest.json is no JSON).',
  'dossier-manifest-twice': 'is no dossier that Variorum exported (its manifest.json names {part} twice).',
  'dossier-format': 'is of the format {format}, and this version of Variorum reads {known}. Update Variorum and try again.',
  'dossier-newer': 'holds something that this version of Variorum does not know ({part}). Update Variorum and try again.',
  'dossier-missing': 'is not whole: {part} is missing.',
  'dossier-cut': 'is not whole: {part} ends in the middle of a line.',
  'dossier-more': 'has something in it that its manifest.json does not name ({part}).',
  'dossier-twice': 'has {part} in it twice.',
  'dossier-changed': 'is damaged: {part} is not what it was when the archive was made. Nothing was brought in.',
  'dossier-no-file': 'has no file {part}, which its rows name. Nothing was brought in.',
  'dossier-password': 'is protected by a password; no archive of Variorum is.',
  'dossier-many': 'has {count} files inside; {most} are allowed.',
  'dossier-unfolds': 'unfolds to more than {most} times its size. It was not opened.',
  'dossier-piece': 'unfolds to more than {most} MB in one piece ({part}). It was not opened.',
  'dossier-line': 'has a line of more than {most} MB ({part}). It was not opened.',
  'dossier-absent': 'is not there.',
  // Work
  'not-kept': 'is not kept any more. Bring it again.',
  'no-address': 'has no address.',
  'changed-meanwhile': 'was being changed by somebody else.',
  // Addresses
  'address-long': 'is longer than {most} characters.',
  'address-none': 'is not an address. It must begin with http:// or https://.',
  'address-scheme': 'is not fetched: only http and https addresses are.',
  'address-password': 'is not fetched: it holds a name or a password.',
  'address-port': 'is not fetched: port {port} is not one that web pages are served on.',
  'address-private': 'is not fetched: it is not an address of the public internet.',
  'address-local': 'is not fetched: it names this machine or its network.',
  'address-leads': 'is not fetched: its name leads to {ip}, which is not an address of the public internet.',
  'leads-on': 'leads on to an address that is not fetched: {next}',
  redirects: 'leads on and on: more than {most} redirects.',
  robots: 'is not fetched: the site asks programs not to read it (robots.txt). Save the page in a browser and bring the file.',
  subscribers: 'is only for subscribers or after signing in (status {status}). Save the page in a browser and bring the file.',
  'refuses-programs':
    'refuses to be read by programs, or is only for subscribers (status {status}). Save the page in a browser and bring the file.',
  'not-there': 'is not there (status {status}).',
  'asked-too-often': 'was asked too often (status {status}). Try again later.',
  status: 'answered with status {status} and no document.',
  'page-too-large': 'has more than {most} MB.',
  'slow-to-come': 'took longer than {seconds} seconds.',
  stopped: 'was not fetched: it was stopped.',
  'no-such-name': 'could not be reached (there is no such name, or no connection to the internet).',
  unreachable: 'could not be reached ({reason}).',
} as const

export type Why = keyof typeof WHY
type Gaps<Text> = Text extends `${string}{${infer Gap}}${infer Rest}` ? Gap | Gaps<Rest> : never
export type ValuesOf<K extends Why> = Readonly<Record<Gaps<(typeof WHY)[K]>, string | number>>
/** What belongs behind a key; none for a sentence without gaps. */
export type Given<K extends Why> = [Gaps<(typeof WHY)[K]>] extends [never] ? readonly [] : readonly [ValuesOf<K>]

/** Kept with what was refused; `name` is the file or the address. */
export interface Said {
  readonly why: Why
  readonly values: Readonly<Record<string, string | number>>
}

export function whyNot<K extends Why>(why: K, ...[values]: Given<K>): string {
  return filled(WHY[why], values ?? {})
}

/** A whole refusal: for the terminal and programs in words, for pages by key and values. */
export function refusalOf<Code extends string, K extends Why>(
  code: Code,
  name: string,
  why: K,
  ...[values]: Given<K>
): { readonly code: Code; readonly message: string; readonly said: Said } {
  return { code, message: `${name} ${filled(WHY[why], values ?? {})}`, said: { why, values: { name, ...values } } }
}

function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, gap: string) => String(values[gap] ?? ''))
}
