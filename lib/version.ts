/**
 * Which engine made a comparison. Apart from lib/compare.ts, so that whoever only asks need not load the whole engine.
 *
 * Raise ENGINE_VERSION with a release, RULES_VERSION with every change that lets the same texts give another result: stored comparisons of
 * another version are made anew at the next start.
 */

export const ENGINE_VERSION = '0.1.0'
export const RULES_VERSION = '2026-11-28.3'

/** Who made a file, as it says of itself. */
export const GENERATOR = { name: 'Variorum', version: ENGINE_VERSION, rules: RULES_VERSION } as const
