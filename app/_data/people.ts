/**
 * Who takes part in a dossier: whom a comment can speak to, and whom a discussion can be assigned to.
 *
 * In: the id of a dossier. Out: its members who are not shut out, by name. Refuses: nothing; who may see them is the caller's question.
 * Example: await peopleOf(dossier.id) → [{ id, name: 'Ann', email }, { id, name: 'Bo', email }]
 */
import { readCircle } from '../../prisma/accounts.ts'
import { sharedStore } from '../../prisma/client.ts'

export interface DossierPerson {
  readonly id: string
  readonly name: string
  readonly email: string
}

export async function peopleOf(dossierId: string): Promise<readonly DossierPerson[]> {
  const { members } = await readCircle(await sharedStore(), dossierId)
  return members.filter(({ disabled }) => !disabled).map(({ id, name, email }) => ({ id, name, email }))
}
