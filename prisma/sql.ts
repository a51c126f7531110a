/**
 * Plain SQL on the store's own connection, for the queue, which brings its own; and how a list of ids stands in a statement.
 *
 * In: one statement with values, or a script without. Out: the rows (of the last statement of a script).
 * Refuses: what the database refuses. A script's own BEGIN and COMMIT are left out: a script is one message, which PostgreSQL runs as one
 * transaction; and where BEGIN stands in a message that fails, the connection would stay in a transaction that is over.
 * Example: await store.sql('SELECT count(*) FROM job WHERE state = $1', ['waiting'])
 */
import type { PGlite } from '@electric-sql/pglite'
import type pg from 'pg'

export type Sql = (text: string, values?: readonly unknown[]) => Promise<{ readonly rows: unknown[] }>

export function embeddedSql(database: PGlite): Sql {
  return async (text, values = []) => {
    if (values.length > 0) return database.query(text, [...values])
    return { rows: (await database.exec(asOneTransaction(text))).at(-1)?.rows ?? [] }
  }
}

export function serverSql(pool: pg.Pool): Sql {
  return async (text, values = []) => {
    if (values.length > 0) return pool.query(text, [...values])
    // A script of several statements gets an answer each, which the types of pg do not say.
    const answers = [await pool.query(asOneTransaction(text))].flat()
    return { rows: answers.at(-1)?.rows ?? [] }
  }
}

/** Ids as PostgreSQL writes an array; they have no commas and need no quotation marks. */
export function arrayOf(ids: readonly string[]): string {
  return `{${ids.join(',')}}`
}

function asOneTransaction(script: string): string {
  return script.replace(/^\s*BEGIN;/, '').replace(/COMMIT;\s*$/, '')
}
