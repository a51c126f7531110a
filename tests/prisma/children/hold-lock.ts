/**
 * A process that takes the lock, says so, and keeps it until it is told to end (or is killed). With a number as second argument it takes
 * and gives back the lock that often instead, and proves each time that nobody else has it.
 */
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isStoreError } from '../../../prisma/errors.ts'
import { acquireLock, type Lock } from '../../../prisma/lock.ts'

const [folder = '', times] = process.argv.slice(2)

if (times === undefined) {
  await acquireLock(folder, folder)
  console.log('held')
  setInterval(() => {}, 60_000)
} else {
  for (let time = 0; time < Number(times); time++) {
    const lock = await insist()
    const witness = path.join(path.dirname(folder), 'witness')
    writeFileSync(witness, '', { flag: 'wx' }) // Fails when somebody else is inside.
    await wait(Math.random() * 2)
    rmSync(witness)
    // Some give back, the last one dies with it.
    if (time < Number(times) - 1) lock.release()
  }
  console.log('done')
  process.kill(process.pid, 'SIGKILL')
}

async function insist(): Promise<Lock> {
  for (;;) {
    try {
      return await acquireLock(folder, folder)
    } catch (error) {
      if (!isStoreError(error) || error.code !== 'folder-in-use') throw error
      await wait(Math.random() * 5)
    }
  }
}
