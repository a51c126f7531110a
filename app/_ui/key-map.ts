/**
 * Which key does what, in the order the map shows them. Whatever carries `data-key` with such a key is followed, pressed or focused by it.
 *
 * In: nothing. Out: the table. Refuses: nothing. Example: { keys: ['v'], does: 'viewed' } is <button data-key="v">
 */
export const keyMap = {
  everywhere: [
    { keys: ['?'], does: 'help' },
    { keys: ['Ctrl K', '⌘ K'], does: 'palette' },
    { keys: ['/'], does: 'search' },
    { keys: ['f'], does: 'filter' },
    { keys: ['Esc'], does: 'up' },
  ],
  list: [
    { keys: ['j'], does: 'nextFinding' },
    { keys: ['k'], does: 'previousFinding' },
    { keys: ['Enter'], does: 'open' },
    { keys: ['n'], does: 'nextUndecided' },
    { keys: ['N'], does: 'previousUndecided' },
    { keys: ['y'], does: 'holds' },
  ],
  finding: [
    { keys: ['j'], does: 'nextFinding' },
    { keys: ['k'], does: 'previousFinding' },
    { keys: ['n'], does: 'nextUndecided' },
    { keys: ['N'], does: 'previousUndecided' },
    { keys: ['1', '9'], does: 'reading' },
    { keys: ['0'], does: 'none' },
    { keys: ['u'], does: 'unresolved' },
    { keys: ['e'], does: 'edit' },
    { keys: ['c'], does: 'note' },
    { keys: ['v'], does: 'viewed' },
    { keys: ['s'], does: 'source' },
  ],
} as const
