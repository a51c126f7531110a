/** Encodes many sentences and then one more, says how many vectors there were, and has nothing else to do. */
import { openEmbeddings } from '../../content/embeddings.ts'

const embed = openEmbeddings()
const many = await embed(Array.from({ length: 80 }, (_, i) => `Gate ${i} was shut.`))
const more = await embed(['The last gate was open.'])
process.stdout.write(`${many.length} and ${more.length}`)
