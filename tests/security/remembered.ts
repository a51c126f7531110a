/**
 * What a page asks for again is remembered until the next request, as React remembers it while it renders a page.
 *
 * In: a function. Out: the same, which finds each answer once a request. Refuses: to outlive `forget`, which every request begins with.
 * Example: vi.mock('react', async (original) => ({ ...(await original<typeof import('react')>()), cache }))
 */
let turn = 0

export function forget(): void {
  turn += 1
}

export function cache<Given extends readonly unknown[], Answer>(find: (...given: Given) => Answer): (...given: Given) => Answer {
  let [asked, known] = [turn, new Map<string, Answer>()]
  return (...given) => {
    if (asked !== turn) [asked, known] = [turn, new Map()]
    const key = JSON.stringify(given)
    if (!known.has(key)) known.set(key, find(...given))
    return known.get(key) as Answer
  }
}
