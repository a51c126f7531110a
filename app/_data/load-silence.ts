/**
 * Why the silent sources of a finding may say nothing about it.
 *
 * In: a slug, a finding. Out: each silent source with its signs and the words they rest on. Refuses: to assert; a sign is a sign.
 * Example: (await loadSilence('ferries', 'f-1')).value[0].signs[0] → { reason: 'says-unknown', words: 'It was not known how many …' }
 */
import { type SilenceReason, whySilent } from '../../lib/findings/silence.ts'
import { sentenceSpans } from '../../lib/sentences/sentence-spans.ts'
import { readSources } from '../../lib/source/read-source.ts'
import { sharedStore } from '../../prisma/client.ts'
import { readComparedTexts, readFindingBody } from '../../prisma/read.ts'
import { speakingIn } from '../../prisma/silent.ts'
import { openDesk } from './desk.ts'
import { attempt, type ListedSource, type Loaded } from './snapshot.ts'

export interface SilentView {
  readonly source: ListedSource
  readonly signs: readonly {
    readonly reason: SilenceReason
    readonly words: string | null
    readonly days: { readonly published: string; readonly asked: string } | null
    readonly href: string | null
  }[]
}

const PROSE = new Set(['paragraph', 'list-item', 'blockquote', 'table-cell', 'caption'])
/** Signs are looked for in so many sources; a dossier of hundreds is silent on most questions, and nobody reads why of each. */
const MOST_READ = 40

export async function loadSilence(slug: string, id: string): Promise<Loaded<readonly SilentView[]>> {
  return attempt(async () => {
    const { desk, sources } = await openDesk(slug)
    const store = await sharedStore()
    const finding = await readFindingBody(store, { dossierId: desk.id, finding: id })
    const comparisonId = desk.comparison?.id ?? null
    if (finding === null || comparisonId === null || finding.silent.length === 0) return []
    const silent = sources.filter((source) => finding.silent.includes(source.id))
    const speaking = [...speakingIn(finding)]
    const texts = await readComparedTexts(store, { comparisonId, sources: [...speaking, ...silent.slice(0, MOST_READ).map((s) => s.id)] })
    const answering = new Map(
      speaking.flatMap((one) => {
        const [source, text] = [sources.find((s) => s.id === one), texts.get(one)]
        return source === undefined || text === undefined ? [] : [[one, { text, published: source.published }] as const]
      }),
    )
    return silent.map((source): SilentView => {
      const text = texts.get(source.id)
      const read = text === undefined ? undefined : readSources([{ path: source.path, text }])[0]
      if (text === undefined || read === undefined) return { source, signs: [] }
      const sentences = read.blocks.filter((b) => PROSE.has(b.kind)).flatMap((b) => sentenceSpans(text, b))
      const signs = whySilent(finding, answering, { text, published: source.published, sentences })
      return {
        source,
        signs: signs.map(({ reason, span, days }) => ({
          reason,
          words: span && text.slice(span.start, span.end),
          days,
          href: span && `${source.href}#at-${span.start}`,
        })),
      }
    })
  })
}
