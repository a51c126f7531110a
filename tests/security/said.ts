/**
 * What a page or a file says, whole: to look for words that must not be in it.
 *
 * In: what a page or a route gave. Out: every string in it. Async parts are run; others are taken with all they are given, so that a word
 * counts as told as soon as it is handed to the part that would show it.
 */
export async function said(value: unknown): Promise<string> {
  const strings: string[] = []
  const seen = new Set<unknown>()
  const walk = async (one: unknown): Promise<void> => {
    if (typeof one === 'string') strings.push(one)
    if (typeof one !== 'object' || one === null || seen.has(one)) return
    seen.add(one)
    if (one instanceof Response) return void strings.push(await one.text())
    if (one instanceof Map || one instanceof Set) return walk([...one])
    const { type, props } = one as { readonly type?: unknown; readonly props?: object }
    if (typeof type === 'function' && type.constructor.name === 'AsyncFunction') return walk(await type(props))
    for (const part of Object.values(one)) await walk(part)
  }
  await walk(value)
  return strings.join('\n')
}
