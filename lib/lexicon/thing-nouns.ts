/**
 * Nouns that tell nothing by themselves.
 *
 * In: nothing. Out: a set of lemmas. Refuses: nouns of a thing, however common.
 * Example: "in addition", "at the time", "in the case of".
 */
export const SAYS_NOTHING: ReadonlySet<string> = new Set(
  (
    'time day week month year moment morning afternoon evening night weekend hour minute today yesterday tomorrow decade century ' +
    'addition case fact part order course result example instance while least last first all most many some other others another else one thing way row something anything everything nothing ' +
    'term sort kind type lot number total rate wake event regard respect respect basis effect end beginning start front back side top bottom middle rest spite favour favor'
  ).split(' '),
)
