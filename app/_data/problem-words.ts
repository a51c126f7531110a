/**
 * A problem in the language of whoever meets it.
 *
 * In: whatever was thrown. Out: a problem whose title and words may be shown. Refuses: nothing; what an error says of itself (a folder, a
 * step of a migration) stays as it was written, before the words about what to do.
 * Example: StoreError 'unreachable', cookie language=ja → "データベースが応答しません"
 */
import { getTranslations } from 'next-intl/server'
import { errorTable, type Problem, problemOf } from './errors.ts'

export async function spokenProblem(error: unknown): Promise<Problem> {
  const problem = problemOf(error)
  const t = await getTranslations('errors')
  const own = problem.words.slice(0, -errorTable[problem.code].words.length)
  return { ...problem, title: t(`${problem.code}.title`), words: own + t(`${problem.code}.words`) }
}
