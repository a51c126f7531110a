/** A thread that never answers, falls, or fills its memory, as the file it is given says. For convert-apart.test.ts. */
import { parentPort } from 'node:worker_threads'

parentPort?.on('message', ({ incoming }) => {
  const what = new TextDecoder().decode(incoming.bytes)
  /** @type {unknown[]} */
  const held = []
  if (what === 'fall') throw new Error('out of luck')
  for (;;) if (what === 'full') held.push(new Array(10_000).fill({ held }))
})
parentPort?.postMessage('ready')
