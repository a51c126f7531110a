/**
 * The typesetter in a process of its own. Started by apart.ts, never imported.
 *
 * In (standard input): JSON of lib/report/render-pdf.ts. Out (standard output): the bytes of a PDF. Refuses: nothing; a fault ends it with 1.
 */
import { text } from 'node:stream/consumers'
import { typeset } from './typeset.ts'

process.stdout.write(await typeset(await text(process.stdin)))
