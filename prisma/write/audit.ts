/**
 * The audit: one row for every change, in the transaction of the change.
 *
 * In:      who did what to which object, with the values before and after (without texts of sources: their hash says it).
 * Out:     a row that nobody can change. Refuses: nothing.
 * Example: await writeAudit(tx, at, { actor: 'Ann', action: 'decision.write', … })
 */
import { Prisma } from '../generated/client.ts'
import { asJson } from '../json.ts'

/** What happens to people and to who may see what. */
export type PeopleAction =
  | 'person.add'
  | 'person.rename'
  | 'person.role'
  | 'person.disable'
  | 'person.enable'
  | 'person.password'
  | 'person.reset-link'
  | 'session.end'
  | 'invitation.make'
  | 'invitation.revoke'
  | 'invitation.accept'
  | 'member.set'
  | 'member.remove'
  | 'dossier.visibility'

/** What is said about findings and passages. */
export type DiscussionAction = 'thread.open' | 'thread.change' | 'thread.rehang' | 'comment.add' | 'comment.edit'

/** What is said beside the engine, and who decides with whom. */
export type CorrectionAction =
  | 'correction.add'
  | 'correction.retract'
  | 'correction.restore'
  | 'decision.carry'
  | 'decision.blind'
  | 'two-person.set'

/** What becomes of a report that editors build. */
export type ReportAction = 'report.add' | 'report.remove' | 'report.publish' | 'report.withdraw' | 'report.link' | 'report.unlink'

/** What programs are let to do, and are told. */
export type ProgramAction =
  | 'token.make'
  | 'token.revoke'
  | 'webhook.make'
  | 'webhook.change'
  | 'webhook.remove'
  | 'webhook.secret'
  | 'webhook.disable'

/** Addresses that are fetched again and again: how often, and every look with what came of it. */
export type WatchAction = 'watch.set' | 'watch.change' | 'watch.remove' | 'watch.look'

export type AuditAction =
  | 'dossier.add'
  | 'dossier.edit'
  | 'dossier.import'
  | 'dossier.export'
  | 'backup.take'
  | 'source.add'
  | 'revision.add'
  | 'comparison.save'
  | 'decision.write'
  | DiscussionAction
  | CorrectionAction
  | ReportAction
  | PeopleAction
  | ProgramAction
  | WatchAction

export interface AuditRow {
  readonly actor: string
  /** The account; missing for the program itself. */
  readonly actorId?: string | null
  readonly action: AuditAction
  /** null for what concerns the whole installation. */
  readonly dossierId: string | null
  readonly objectType:
    | 'dossier'
    | 'source'
    | 'comparison'
    | 'decision'
    | 'thread'
    | 'comment'
    | 'correction'
    | 'person'
    | 'invitation'
    | 'report'
    | 'token'
    | 'webhook'
  readonly objectId: string
  readonly before: object | null
  readonly after: object | null
}

export async function writeAudit(tx: Prisma.TransactionClient, at: Date, row: AuditRow): Promise<void> {
  const column = (value: object | null) => (value === null ? Prisma.DbNull : asJson('audit entry', value))
  await tx.audit.create({ data: { ...row, at, before: column(row.before), after: column(row.after) } })
}
