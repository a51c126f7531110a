/**
 * What is read off a thing once, however often it is asked for.
 *
 * In: how it is read. Out: a function that reads each thing at its first question, for as long as somebody holds the thing.
 * Refuses: readings that depend on anything but the thing itself.
 * Example: const anchorOf = readOnce(readAnchor); anchorOf(slot) // read; anchorOf(slot) // the same, not read again
 */
export function readOnce<K extends object, V>(read: (thing: K) => V): (thing: K) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return (thing) => {
    let found = known.get(thing)
    if (!found) {
      found = { value: read(thing) }
      known.set(thing, found)
    }
    return found.value
  }
}
