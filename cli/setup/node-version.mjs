/**
 * Refuses to start on a Node that is too old, before anything else can fail in a less readable way.
 * Example: `checkNode('18.20.0')` throws `Stop`.
 */
import { Stop } from './place.mjs'

const oldest = { major: 20, minor: 19 }

/**
 * @param {string} version as in `process.versions.node`
 */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return
  throw new Stop(
    `Variorum needs Node.js ${oldest.major}.${oldest.minor} or newer; this is ${version}.\nGet a current one from https://nodejs.org or your system's packages, then run the command again.`,
  )
}
