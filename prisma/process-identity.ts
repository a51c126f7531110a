/**
 * Who a process is, so that a lock can be judged after its holder died and even after its pid was given to another program.
 *
 * In:      nothing, or what a lock file says about its holder.
 * Out:     `thisProcess()`; `isAlive(holder)`: 'alive', 'dead', or 'elsewhere' when pids cannot be compared.
 * Refuses: to guess: where the start time of a process cannot be read, a living pid counts as the holder.
 * Example: isAlive({ pid: 4711, started: '81233', … }) // 'dead' when 4711 is now another program
 */
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'

export interface Identity {
  readonly pid: number
  /** When the system says the process started, in the system's own words; null where it does not say. */
  readonly started: string | null
  /** Machine and pid namespace: only inside one of them do pids mean the same. */
  readonly host: string
  readonly space: string
  readonly command: string
  /** Drawn once a process. */
  readonly token: string
}

let self: Identity | undefined

export function thisProcess(): Identity {
  self ??= {
    pid: process.pid,
    started: startTime(process.pid),
    host: hostname(),
    space: pidSpace(),
    command: [path.basename(process.execPath), ...process.argv.slice(1).map((word) => path.basename(word))].join(' ').slice(0, 200),
    token: randomUUID(),
  }
  return self
}

export function isAlive(holder: Identity): 'alive' | 'dead' | 'elsewhere' {
  const me = thisProcess()
  if (holder.token === me.token) return 'alive'
  if (holder.host !== me.host || holder.space !== me.space) return 'elsewhere'
  if (!pidExists(holder.pid)) return 'dead'
  const started = startTime(holder.pid)
  return holder.started === null || started === null || started === holder.started ? 'alive' : 'dead'
}

function pidExists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Linux: clock ticks after boot, with the id of the boot. Elsewhere: what `ps` prints. Windows has neither. */
function startTime(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      // The command, in parentheses, may hold spaces and parentheses itself: count fields after the last one.
      const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
      return ticks === undefined ? null : `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`
    }
    if (process.platform === 'win32') return null
    return (
      execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
      }).trim() || null
    )
  } catch {
    return null
  }
}

function pidSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}
