/**
 * What is read off a list of things once, as long as the very same things are asked about again.
 *
 * In: how it is read. Out: a function that reads a list at its first question; the last few lists that begin with one thing are known by it, for
 * as long as somebody holds that thing. Refuses: readings that depend on anything but the things, their order and the key.
 * Example: const told = readOnceOfList(tell); told(members, 'date') // read; told([...members], 'date') // the same, not read again
 */

/** A group is asked about as a whole, and without what is held most loosely. */
const MOST = 3

export function readOnceOfList<T extends object, K, V>(read: (list: readonly T[], key: K) => V): (list: readonly T[], key: K) => V {
  const known = new WeakMap<T, { readonly list: readonly T[]; readonly key: K; readonly value: V }[]>()
  return (list, key) => {
    const [first] = list
    if (!first) return read(list, key)
    const all = known.get(first)
    const found = all?.find((one) => one.key === key && isSame(one.list, list))
    if (found) return found.value
    const made = { list, key, value: read(list, key) }
    if (!all) known.set(first, [made])
    else if (all.unshift(made) > MOST) all.pop()
    return made.value
  }
}

function isSame<T>(x: readonly T[], y: readonly T[]): boolean {
  if (x.length !== y.length) return false
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return false
  return true
}
