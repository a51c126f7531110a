/**
 * Publishing as an answer: line by line for a page that shows how far it is, a redirect for a browser without scripts.
 *
 * In: the request with its form. Out: NDJSON or 303. Refuses: by the status of the refusal, before anything is computed.
 */
import { spokenProblem } from './problem-words.ts'
import { progressResponse } from './progress.ts'
import { publishDraft, publishRequestOf } from './publish-report.ts'

export async function publishResponse(request: Request, slug: string, report: string): Promise<Response> {
  let work: Awaited<ReturnType<typeof publishDraft>>
  try {
    work = await publishDraft(publishRequestOf(slug, report, await request.formData()))
  } catch (error) {
    const { title, words, status } = await spokenProblem(error)
    return new Response(`${title}. ${words}\n`, { status })
  }
  const base = `/dossiers/${encodeURIComponent(slug)}/reports/${encodeURIComponent(report)}`
  if (request.headers.get('accept') === 'application/x-ndjson') {
    return progressResponse(async (tell) => {
      const done = await work(tell)
      return done.ok ? { href: `${base}?done=published#published` } : { problem: done.words }
    })
  }
  const done = await work(() => {})
  const led = done.ok ? 'done=published' : 'problem=publish'
  return new Response(null, { status: 303, headers: { location: `${base}?${led}#published` } })
}
