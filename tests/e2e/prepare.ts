/** Before any browser test: the pages are built and the sample dossiers compared, once, so that files that run at a time do not each do it. */
import { preparedData } from './desk.ts'

export async function setup(): Promise<void> {
  await preparedData()
}
