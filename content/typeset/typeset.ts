/**
 * The typesetter: a report's words and values → a tagged PDF with bookmarks and its fonts inside.
 *
 * In: JSON as lib/report/render-pdf.ts gives it. Out: the bytes of a PDF, the same for the same JSON. Refuses: to load anything that is not in
 * node_modules, to run anything that is in the JSON (report.typ sets words, it does not read them).
 * Example: await typeset(printedReport(report)) → Uint8Array beginning with '%PDF-1.7'
 *
 * Typst (Apache-2.0) as WebAssembly: it knows footnotes, bidirectional and Japanese text, tags a PDF by itself, and has no clock here.
 * A document takes seconds of one core: everybody but tests runs it in a process of its own (apart.ts).
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import init, { type TypstCompiler, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler'

const require = createRequire(import.meta.url)

const COMPILER = '@myriaddreamin/typst-ts-web-compiler/wasm'

/** In the order of report.typ; a character is set in the first font that has it. */
const FONTS: readonly string[] = [
  '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf',
  '@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
  '@expo-google-fonts/biz-udpmincho/400Regular/BIZUDPMincho_400Regular.ttf',
  '@expo-google-fonts/biz-udpmincho/700Bold/BIZUDPMincho_700Bold.ttf',
  '@expo-google-fonts/zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf',
  '@expo-google-fonts/song-myung/400Regular/SongMyung_400Regular.ttf',
  '@expo-google-fonts/noto-serif-hebrew/400Regular/NotoSerifHebrew_400Regular.ttf',
  '@expo-google-fonts/noto-serif-hebrew/600SemiBold/NotoSerifHebrew_600SemiBold.ttf',
  '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
  '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf',
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
]

const MAIN = '/report.typ'
const DATA = '/report.json'
/** The compiler's own number for "diagnostics as values". */
const AS_VALUES = 3

let opened: Promise<TypstCompiler> | null = null

export async function typeset(json: string): Promise<Uint8Array> {
  opened ??= open()
  const compiler = await opened
  compiler.map_shadow(DATA, new TextEncoder().encode(json))
  try {
    const answer: unknown = compiler.compile(MAIN, undefined, 'pdf', AS_VALUES)
    if (typeof answer === 'object' && answer !== null && 'result' in answer && answer.result instanceof Uint8Array) return answer.result
    throw new Error(`The report could not be set: ${JSON.stringify(answer)}`)
  } finally {
    compiler.unmap_shadow(DATA)
    compiler.reset()
  }
}

async function open(): Promise<TypstCompiler> {
  await init({ module_or_path: await readFile(require.resolve(COMPILER)) })
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const font of FONTS) await builder.add_raw_font(await readFile(require.resolve(font)))
  const compiler = await builder.build()
  compiler.add_source(MAIN, await readFile(new URL('./report.typ', import.meta.url), 'utf8'))
  return compiler
}
