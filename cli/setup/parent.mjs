/**
 * Ends with npm. npm passes a signal on only to the shell that it started us through; that shell dies of it without telling us,
 * and we would go on serving, with nobody left to stop us.
 */

const everyMs = 500

/**
 * Calls `stop` once when npm's shell has gone. Without npm there is nothing to watch: a parent may leave us running on purpose.
 * @param {(signal: NodeJS.Signals) => void} stop
 */
export function stopWithNpm(stop) {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stop('SIGTERM')
  }, everyMs)
  timer.unref()
}
