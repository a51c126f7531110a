/**
 * One hash over the contents of files and folders: has anything changed since we last built?
 * Contents, not times: a fresh clone, a branch switched there and back and a copied folder all give the right answer.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './place.mjs'

/**
 * @param {readonly string[]} paths files or folders under the root; those that do not exist count as absent
 * @param {readonly string[]} [skip] paths left out
 */
export function fingerprint(paths, skip = []) {
  const hash = createHash('sha256')
  hash.update(process.versions.node.split('.')[0] ?? '')
  for (const path of paths) addPath(hash, path, skip)
  return hash.digest('hex')
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 * @param {readonly string[]} skip
 */
function addPath(hash, path, skip) {
  const full = join(root, path)
  if (skip.includes(path) || !existsSync(full)) return
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) addPath(hash, `${path}/${name}`, skip)
    return
  }
  const bytes = readFileSync(full)
  hash.update(`${path}\0${bytes.length}\0`)
  hash.update(bytes)
}
