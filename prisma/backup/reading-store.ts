/**
 * A store to read from, whether or not somebody else has the embedded database open: then it is a copy of this moment.
 *
 * In:      the options of openStore. Out: a store; what is written to it may be lost with the copy. Closing it removes the copy.
 * Refuses: what openStore refuses, and a holder of the folder that does not answer.
 * Example: const store = await openForReading(); try { await exportDossier(store, …) } finally { await store.close() }
 */
import path from 'node:path'
import { openStore, type Store, type StoreOptions } from '../client.ts'
import { isStoreError } from '../errors.ts'
import { askForCopy } from './snapshot.ts'

export async function openForReading(options: StoreOptions = {}): Promise<Store> {
  try {
    return await openStore(options)
  } catch (error) {
    if (!isStoreError(error) || error.code !== 'folder-in-use') throw error
    const dataDir = path.resolve(options.dataDir ?? (process.env.VARIORUM_DATA || '.data'))
    const copy = await askForCopy(dataDir, error)
    try {
      const store = await openStore({ ...options, databaseUrl: undefined, dataDir: copy.folder })
      return {
        ...store,
        close: async () => {
          await store.close()
          await copy.remove()
        },
      }
    } catch (failed) {
      await copy.remove()
      throw failed
    }
  }
}
