/**
 * The converters in a thread of their own. Started by convert-apart.ts, never imported. Plain JavaScript, because it is what teaches
 * the thread to read TypeScript.
 *
 * In (message): a file. Out (message): its conversion, or what is in an archive.
 */
import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { convert } = await import('./convert.ts')
const { unpackArchive } = await import('./archive.ts')
parentPort.on('message', async ({ task, incoming }) => {
  const answer = task === 'unpack' ? await unpackArchive(incoming) : await convert(incoming)
  parentPort.postMessage(answer)
})
parentPort.postMessage('ready')
