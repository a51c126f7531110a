/**
 * The people whom a dossier's rows name: carried with it, and found again where it arrives.
 *
 * In:      a dossier; or people of an archive. Out: their lines; or which person here each of them is.
 * Refuses: nothing. Somebody of the same id, else of the same e-mail, is that person; whoever is not here is made, and shut out:
 *          an owner lets them in and hands them a link for a password, or they never come.
 * Example: await settlePeople(tx, [{ id, name: 'Jo', email: 'jo@desk.example' }], at) // { ids: Map { id → id here }, made: ['Jo'] }
 */
import type { Prisma } from '../generated/client.ts'
import { columnName } from './columns.ts'
import { literal, readRows } from './rows.ts'
import { CARRIED, type PersonLine } from './tables.ts'

export async function* peopleOf(tx: Prisma.TransactionClient, dossierId: string): AsyncGenerator<string> {
  const own = `${literal(dossierId)}::uuid`
  const named = CARRIED.flatMap(({ name, columns, where }) =>
    Object.entries(columns).flatMap(([column, { person }]) =>
      person ? [`SELECT "${columnName(column)}"::text FROM "${name}" WHERE ${where.replaceAll('$D', own)}`] : [],
    ),
  )
  const columns = ['id', 'name', 'email'].map((name) => ({ sql: `"${name}"::text`, size: null }))
  const reading = { table: 'user', columns, where: `"id"::text IN (${named.join(' UNION ')})`, order: ['"id"'] }
  for await (const rows of readRows(tx, reading)) {
    for (const [id = null, name = null, email = null] of rows) yield JSON.stringify({ id, name, email })
  }
}

export interface Settled {
  /** From the id in the archive to the id here. */
  readonly ids: ReadonlyMap<string, string>
  /** The names of those who were made. */
  readonly made: readonly string[]
}

export async function settlePeople(tx: Prisma.TransactionClient, people: readonly PersonLine[], at: Date): Promise<Settled> {
  const ids = new Map<string, string>()
  const made: string[] = []
  for (const { id, name, email: given } of people) {
    const email = given.toLowerCase()
    const known =
      (await tx.user.findUnique({ where: { id }, select: { id: true } })) ??
      (await tx.user.findUnique({ where: { email }, select: { id: true } }))
    if (known === null) {
      await tx.user.create({ data: { id, name, email, role: 'reader', disabledAt: at, createdAt: at, updatedAt: at } })
      made.push(name)
    }
    ids.set(id, known?.id ?? id)
  }
  return { ids, made }
}
