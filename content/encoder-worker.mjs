/**
 * The encoder in a thread of its own. Started by encode-apart.ts, never imported. Plain JavaScript, because it is what teaches the
 * thread to read TypeScript.
 *
 * In (message): sentences. Out (message): their vectors.
 */
import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { openEncoder } = await import('./encoder.ts')
const encode = await openEncoder()
parentPort.on('message', async (texts) => parentPort.postMessage(await encode(texts)))
