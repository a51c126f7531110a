/**
 * The tables that no archive of a dossier carries, each with its reason. (What is carried: tables.ts.)
 *
 * In: nothing. Out: a reason for each. Refuses: nothing. Example: LEFT_OUT.session
 */

/** Tables that stay behind, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  user: 'people are carried as id, name and e-mail (data/person.jsonl); roles, pictures and settings belong to the installation',
  session: 'who is signed in where is a secret of the installation',
  account: 'passwords never leave the installation',
  verification: 'links that set a password never leave the installation',
  invitation: 'a link that invites is answered by the installation that sent it',
  report_link: 'a link by which a report is read leads to the installation that made it',
  api_token: 'a token is a secret of the installation, and of a person there',
  kept_answer: 'what was answered to a program, so that the same request is not done twice; it is asked of the installation only',
  webhook: 'where the installation sends its messages, and the secret that signs them',
  delivery: 'messages on their way, or that came: of the installation that sent them',
  finding_text: 'what comparisons say of their findings; in an archive it stands in each of them',
  job: 'work under way is the business of the installation that does it',
  job_file: 'belongs to a job',
  watch: 'whether an address is asked again, and when, is arranged by the installation that asks',
  attempt: 'counts of guesses belong to the installation',
  _prisma_migrations: 'the history of the tables, not of the dossier',
}
