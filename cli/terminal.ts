/**
 * The terminal as a command sees it: two places to write to, how wide it is, and whether colour is welcome.
 *
 * In: the process. Out: a Terminal that tests can replace. Refuses: nothing.
 * Example: processTerminal().out('done\n')
 */
export interface Terminal {
  /** What was asked for; may be piped into another program. */
  readonly out: (text: string) => void
  /** What a person should know beside it. */
  readonly err: (text: string) => void
  /** Columns; 100 where the output is no terminal. */
  readonly columns: number
  readonly colour: boolean
  /** Whether a person looks at the second place, so that a line may be written over. */
  readonly live?: boolean
}

const DEFAULT_COLUMNS = 100

export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process
  // `variorum compare … | head` closes the pipe early; that is the reader's right and no crash of ours.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    columns: stdout.isTTY ? stdout.columns : DEFAULT_COLUMNS,
    live: stderr.isTTY === true,
    // https://no-color.org: any value that is not empty.
    colour: stdout.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb',
  }
}
