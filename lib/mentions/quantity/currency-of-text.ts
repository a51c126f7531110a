/**
 * A shared name of money → the currency of the one country that the text speaks of.
 *
 * In: the mentions and sentences of one source. Out: the same mentions; money whose name several countries share ("kroner", "rupees") has the
 * code of that country where the text names one of them and no other, and says that the code is implied.
 * Refuses: dollars, which are named everywhere; texts on two such countries; a code that the words beside the number state.
 * Example: "310m kroner" in a text on Norway → NOK; "a fine of 5,000 rupees" in a text on Pakistan → PKR.
 */
import { CURRENCY_BY_COUNTRY, CURRENCY_FAMILY } from '../../lexicon/currencies.ts'
import type { Quantity, Sentence, UnresolvedMention } from '../../model.ts'

type Found = Quantity | UnresolvedMention

/** Of these the usual reading stands, whatever countries a text names. */
const NAMED_EVERYWHERE: ReadonlySet<string> = new Set(['dollar'])

/**
 * Settles whose money is meant, where a shared name leaves it open.
 *
 * @param text The whole file.
 */
export function withCurrencyOfText(mentions: readonly Found[], sentences: readonly Sentence[], text: string): readonly Found[] {
  const told = new Map<string, string | null>()
  const codeOf = (family: string): string | null => {
    const known = told.get(family)
    if (known !== undefined) return known
    const code = onlyCountry(family, sentences)
    told.set(family, code)
    return code
  }
  return mentions.map((mention) => {
    if (mention.kind !== 'quantity' || !isShared(mention)) return mention
    const family = familyOf(text.slice(mention.start, mention.end))
    const code = family === null ? null : codeOf(family)
    return code === null ? mention : withCode(mention, code)
  })
}

/** Money, or money by the year or head, of which no word beside it says whose it is. */
function isShared({ measure, unit, unitImplied }: Quantity): boolean {
  if (measure === 'money') return unit === null || unitImplied === true
  return measure === 'rate' && unit !== null && unit.startsWith('/')
}

function familyOf(exact: string): string | null {
  for (const word of exact.toLowerCase().split(/[^\p{L}]+/u)) {
    const family = CURRENCY_FAMILY.get(word)
    if (family !== undefined) return NAMED_EVERYWHERE.has(family) ? null : family
  }
  return null
}

/** The currency of the one country of a family that the sentences name; null where they name none or more. */
function onlyCountry(family: string, sentences: readonly Sentence[]): string | null {
  const countries = CURRENCY_BY_COUNTRY.get(family)
  if (!countries) return null
  const codes = new Set<string>()
  for (const { tokens } of sentences)
    for (const [i, { lower }] of tokens.entries()) {
      const code = countries.get(lower) ?? countries.get(`${lower} ${tokens[i + 1]?.lower ?? ''}`)
      if (code !== undefined) codes.add(code)
    }
  const [only = null] = codes
  return codes.size === 1 ? only : null
}

function withCode(mention: Quantity, code: string): Quantity {
  const unit = mention.measure === 'rate' ? `${code}${mention.unit ?? ''}` : code
  return { ...mention, unit, unitImplied: true, because: [...mention.because, { rule: 'currency-of-text', saw: code }] }
}
