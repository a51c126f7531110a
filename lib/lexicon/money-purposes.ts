/**
 * What a sum of money is: its purpose by the nouns and verbs beside it.
 *
 * In: nothing. Out: lemma → purpose. Refuses: words that fit any sum ("amount", "money", "cash").
 * Example: "fined 40 million forints" and "a fine of 14 million" are both FINE; "insured for" and "worth" are both PRICE.
 */

const ROWS: readonly (readonly [purpose: string, lemmas: string])[] = [
  ['FINE', 'fine penalty'],
  ['REWARD', 'reward bounty'],
  ['RANSOM', 'ransom'],
  ['BAIL', 'bail bond'],
  ['BRIBE', 'bribe kickback'],
  ['LOAN', 'loan lend borrow bailout debt owe'],
  ['AID', 'aid donate donation grant relief'],
  ['PROFIT', 'profit earnings'],
  ['REVENUE', 'revenue turnover'],
  ['BUDGET', 'budget'],
  ['WAGE', 'salary wage bonus pension'],
  ['COMPENSATION', 'compensation compensate settlement'],
  ['INVESTMENT', 'invest investment stake'],
  ['FEE', 'fee toll tuition'],
  ['PRIZE', 'prize jackpot'],
  ['SAVING', 'saving savings'],
  ['DAMAGE', 'damage loss'],
  ['CONTRACT', 'contract'],
  ['PRICE', 'worth value valuation price cost buy acquire purchase sell sale pay takeover acquisition bid offer deal insure insurance'],
]

const BY_LEMMA: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([purpose, list]) => list.split(' ').map((lemma) => [lemma, purpose] as const)),
)

/** The purpose a noun or verb tells; null for every other word. */
export function moneyPurpose(lemma: string): string | null {
  return BY_LEMMA.get(lemma) ?? null
}
