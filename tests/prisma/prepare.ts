/**
 * Before any test of the store: one empty, migrated store of each database, to be copied by every test that wants a fresh one.
 *
 * In: nothing. Out: the embedded one is there (empty-store.ts), the server's is named by `inject`, and gone afterwards. Refuses: nothing.
 * A server takes seconds to start, and a store seconds to be migrated: thirty files and some four hundred tests would each wait for both.
 */
import type { TestProject } from 'vitest/node'
import { openStore } from '../../prisma/client.ts'
import { emptyTemplate } from './empty-store.ts'
import { startPostgres } from './postgres-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A database of the server, to be named as a template. */
    readonly serverTemplate: string
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // One after the other: each needs a whole core, and gives up when it has to wait for one.
  await emptyTemplate()
  const server = await startPostgres()
  try {
    const databaseUrl = await server.createDatabase()
    await (await openStore({ databaseUrl })).close()
    project.provide('serverTemplate', databaseUrl)
    return () => server.stop()
  } catch (error) {
    await server.stop()
    throw error
  }
}
