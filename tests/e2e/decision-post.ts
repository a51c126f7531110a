/**
 * A decision sent as a browser without scripts sends it: the form's own hidden fields, read from the page, and what was typed.
 *
 * In: the address of a finding, the fields, the cookie of whoever sends it. Out: the answer, its redirect not followed.
 */
export interface Typed {
  readonly choice: string
  readonly rationale: string
  readonly note: string
}

export async function postDecision(
  url: string,
  typed: Typed,
  cookie: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const page = await (await fetch(url, { headers: { cookie } })).text()
  const form = /<form[^>]*class="decision"[\s\S]*?<\/form>/.exec(page)?.[0] ?? ''
  const body = new FormData()
  for (const [tag] of form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1]
    if (name !== undefined) body.append(name, plainText(/value="([^"]*)"/.exec(tag)?.[1] ?? ''))
  }
  for (const [name, value] of Object.entries(typed)) body.append(name, value)
  body.append('intent', 'save')
  return fetch(url, { method: 'POST', body, redirect: 'manual', headers: { cookie, origin: new URL(url).origin, ...headers } })
}

function plainText(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
