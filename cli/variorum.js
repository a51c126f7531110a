#!/usr/bin/env node
/**
 * The `variorum` command. Plain JavaScript, because it is what teaches Node to read the TypeScript behind it; there is nothing to build.
 */
import { register } from 'tsx/esm/api'

register()
const { main } = await import('./variorum.ts')
process.exitCode = await main(process.argv.slice(2))
