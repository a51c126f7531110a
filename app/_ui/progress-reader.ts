/**
 * Reads how far a long piece of work is, line by line, and what it came to.
 *
 * In: an answer of JSON lines (app/_data/progress.ts). Out: every line to whoever shows it; at last an address or words. Refuses: an answer that
 * ends without a last word: it is a lost connection.
 * Example: await readProgress(response, setProgress) → { href: '/dossiers/ferries/reports/ferries' }
 */
export interface Progress {
  readonly step: string
  readonly done: number
  readonly of: number
  readonly left?: number
}

export type Ended = { readonly href: string } | { readonly problem: string } | null

export async function readProgress(response: Response, tell: (progress: Progress) => void): Promise<Ended> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let ended: Ended = null
  let rest = ''
  for (;;) {
    const next = await reader?.read()
    if (next === undefined || next.done) return ended
    const lines = (rest + next.value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const value: unknown = JSON.parse(line)
      if (isProgress(value)) tell(value)
      else if (isEnd(value)) ended = value
    }
  }
}

function isProgress(value: unknown): value is Progress {
  return typeof value === 'object' && value !== null && 'step' in value && 'done' in value && 'of' in value
}

function isEnd(value: unknown): value is NonNullable<Ended> {
  return typeof value === 'object' && value !== null && ('href' in value || 'problem' in value)
}
