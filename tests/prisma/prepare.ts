/**
 * Before any test of the store: one empty, migrated store of each database, to be copied by every test that wants a fresh one.
 *
 * In: nothing. Out: where they are, by `inject`; gone afterwards. Refuses: nothing.
 * A server takes seconds to start, and a store seconds to be migrated: thirty files and some four hundred tests would each wait for both.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { openStore } from '../../prisma/client.ts'
import { startPostgres } from './postgres-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data folder of the embedded database. */
    readonly embeddedTemplate: string
    /** A database of the server, to be named as a template. */
    readonly serverTemplate: string
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const base = await mkdtemp(path.join(tmpdir(), 'variorum-template-'))
  const server = await startPostgres()
  const end = async (): Promise<void> => {
    await server.stop()
    await rm(base, { recursive: true, force: true })
  }
  try {
    const [embedded, database] = [path.join(base, 'data'), await server.createDatabase()]
    // One after the other: each needs a whole core, and gives up when it has to wait for one.
    for (const options of [{ dataDir: embedded }, { databaseUrl: database }]) await (await openStore(options)).close()
    project.provide('embeddedTemplate', embedded)
    project.provide('serverTemplate', database)
    return end
  } catch (error) {
    await end()
    throw error
  }
}
