/**
 * The answer to a page that wants to hear of changes, and what a page must know to ask.
 *
 * In: a dossier's slug and the request. Out: a stream of server-sent events; a page's properties for <Live>.
 * Refuses: whoever may not read the dossier: 404, as everywhere.
 */
import { answerBegan, requireAccess } from './access.ts'
import { problemOf } from './errors.ts'
import { liveStream } from './live-stream.ts'

export async function openLiveStream(slug: string, request: Request): Promise<Response> {
  try {
    const { user, role, dossier } = await requireAccess('dossier:read', slug)
    if (dossier === null) return new Response(null, { status: 404 })
    const { searchParams } = new URL(request.url)
    const since = searchParams.get('since') ?? ''
    const stream = liveStream({
      dossier: dossier.id,
      person: role === null ? null : user,
      finding: searchParams.get('finding')?.slice(0, 100) ?? null,
      since: Number.isNaN(Date.parse(since)) ? new Date().toISOString() : since,
      signal: request.signal,
    })
    // no-transform: a compressor would hold events back until it has enough of them.
    const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' }
    return new Response(stream, { headers })
  } catch (error) {
    const { status } = problemOf(error)
    return new Response(null, { status })
  }
}

/** For `<Live {...await liveProps(slug, findingId)} />`. */
export async function liveProps(slug: string, finding: string | null = null) {
  const { user } = await requireAccess('dossier:read', slug)
  return { dossier: slug, finding, me: user?.id ?? null, since: answerBegan() }
}
