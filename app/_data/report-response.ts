/**
 * A report file as an answer.
 *
 * In: what the loader gave. Out: the file as a download, or the problem in words with its status.
 * Refuses: to let the HTML file run anything, should a browser show it in our origin: its own policy travels in the header too.
 */
import type { ReportFile } from './load-report.ts'
import { spokenProblem } from './problem-words.ts'
import { progressResponse, type Tell } from './progress.ts'
import type { Loaded } from './snapshot.ts'

export function reportResponse(loaded: Loaded<ReportFile | null>): Response {
  if (!loaded.ok) return new Response(`${loaded.problem.title}. ${loaded.problem.words}\n`, { status: loaded.problem.status })
  if (loaded.value === null) return new Response('There is no such file, or the dossier has not been compared yet.\n', { status: 404 })
  const { bytes, name, type } = loaded.value
  return new Response(new Blob([Uint8Array.from(bytes)]), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '-')}"`,
      'x-content-type-options': 'nosniff',
    },
  })
}

/** How far the building of a file is, line by line; then the address to fetch it from. */
export function buildResponse(loaded: Loaded<((tell: Tell) => Promise<void>) | null>, href: string): Response {
  const { ok } = loaded
  if (!ok) return reportResponse(loaded)
  const build = loaded.value
  if (build === null) return reportResponse({ ok: true, value: null })
  return progressResponse(async (tell) => {
    try {
      await build(tell)
      return { href }
    } catch (error) {
      return { problem: (await spokenProblem(error)).words }
    }
  })
}
