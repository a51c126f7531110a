/**
 * A process with the engine that stays for a while: what it found in a dossier is kept there, and a source more is compared in a fraction of the
 * time. One waits at most, for the dossier it compared last.
 *
 * In: the name of a dossier, or null for a comparison that nobody comes back to. Out: a child to ask; given back, it waits for the next question.
 * Refuses: to keep a child that holds too much, or that nobody asks for ten minutes. One that is gone costs time and nothing else.
 * Example: const child = takeChild('kizu-port'); await child.ask(question); child.giveBack()
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { linesOf } from './lines.ts'

const KEPT_MINUTES = 10
/** Room for what is made and thrown away while comparing (MB): in the usual 16 much of it is taken for what stays, and copied twice. */
export const YOUNG = '--max-semi-space-size=64'
/** Share of the machine's memory that a child may hold while nobody asks it. */
const LARGEST_SHARE = 0.2

export interface Child {
  /** It compared this dossier before. */
  readonly warm: boolean
  /** Asks one question (a line of JSON), and gives the answer (JSON) as it came; throws when the child ends without one. */
  ask(question: string, read?: (texts: number) => void): Promise<string>
  /** Lets the child wait for the next question about its dossier. */
  giveBack(): void
  /** Ends the child, whatever it does. */
  kill(): void
}

interface Waiting {
  readonly dossier: string
  readonly asked: Asked
  readonly timer: NodeJS.Timeout
}

/** A child with its answers. */
interface Asked {
  readonly process: ChildProcess
  readonly answers: AsyncGenerator<string, void, undefined>
  readonly complaint: Promise<string>
  readonly ended: Promise<number | null>
  bytes: number
}

let waiting: Waiting | null = null

/** The child that compared this dossier last, or a new one. */
export function takeChild(dossier: string | null): Child {
  const known = dossier !== null && waiting?.dossier === dossier ? waiting.asked : null
  if (dossier !== null) letGo(known === null)
  return childOf(known ?? start(), dossier, known !== null)
}

/** Nobody waits any more; the child that did ends, unless it is taken. */
function letGo(ends: boolean): void {
  if (waiting === null) return
  clearTimeout(waiting.timer)
  if (ends) waiting.asked.process.kill('SIGKILL')
  waiting = null
}

function start(): Asked {
  // Not bundled: the child is the source file itself, run as the terminal runs its own.
  const entry = join(/* turbopackIgnore: true */ process.cwd(), 'jobs/compare-child.ts')
  const child = spawn(process.execPath, [YOUNG, '--import', 'tsx', entry], { stdio: ['pipe', 'pipe', 'pipe', 'ipc'] })
  const { stdin, stdout, stderr } = child
  if (stdin === null || stdout === null || stderr === null) throw new Error('The comparison has no way to answer.')
  // A child that dies early closes its input; how it ended is told where it is asked.
  stdin.on('error', () => {})
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null))
    child.once('close', resolve)
  })
  const asked = { process: child, answers: linesOf(stdout), complaint: text(stderr).catch(() => ''), ended, bytes: 0 }
  void ended.then(() => {
    if (waiting?.asked === asked) letGo(false)
  })
  return asked
}

function childOf(asked: Asked, dossier: string | null, warm: boolean): Child {
  const { process: child } = asked
  hold(child, true)
  const kill = (): void => {
    child.kill('SIGKILL')
  }
  return {
    warm,
    kill,
    ask: async (question, read) => {
      const hear = (said: unknown): void => {
        if (typeof said === 'number') read?.(said)
      }
      child.on('message', hear)
      child.stdin?.write(`${question}\n`)
      const [bytes, answer] = [await asked.answers.next(), await asked.answers.next()]
      child.off('message', hear)
      if (bytes.done || answer.done)
        throw new Error(`The comparison ended with ${(await asked.ended) ?? 'a signal'}: ${await asked.complaint}`)
      asked.bytes = Number(bytes.value)
      return answer.value
    },
    giveBack: () => {
      if (dossier === null || child.exitCode !== null || asked.bytes > LARGEST_SHARE * totalmem()) return kill()
      letGo(true)
      hold(child, false)
      waiting = { dossier, asked, timer: setTimeout(() => letGo(true), KEPT_MINUTES * 60_000).unref() }
    },
  }
}

/** A child that waits holds nobody up who wants to end; its input closes then, and it ends too. */
function hold(child: ChildProcess, held: boolean): void {
  const ends = [child, child.channel, child.stdin, child.stdout, child.stderr] as readonly ({
    ref?: () => unknown
    unref?: () => unknown
  } | null)[]
  for (const end of ends) {
    if (held) end?.ref?.()
    else end?.unref?.()
  }
}
