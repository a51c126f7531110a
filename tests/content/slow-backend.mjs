/** Encodes one sentence where WebAssembly starts late, as on a busy machine. For embeddings.test.ts, in a process of its own. */
WebAssembly.instantiate = new Proxy(WebAssembly.instantiate, {
  async apply(instantiate, own, given) {
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    return Reflect.apply(instantiate, own, given)
  },
})
const { openEncoder } = await import('../../content/encoder.ts')
const vectors = await (await openEncoder())(['Ten ferries sailed.'])
process.stdout.write(String(vectors[0]?.length))
