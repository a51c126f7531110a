/** Before any browser test: the pages are built and the sample dossiers compared, once, so that two files at a time do not both do it. */
import { preparedData } from './desk.ts'

export async function setup(): Promise<void> {
  await preparedData()
}
