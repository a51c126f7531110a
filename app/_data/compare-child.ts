/**
 * The engine in a process of its own. Started by compare-process.ts, never imported.
 *
 * In (standard input): JSON, the texts of a dossier and what is proposed about them. Out (standard output): JSON, their comparison. Refuses: nothing; a fault ends it with 1.
 */
import { text } from 'node:stream/consumers'
import { openResources } from '../../content/resources.ts'
import { compare } from '../../lib/compare.ts'
import type { SourceText } from '../../lib/model.ts'
import type { Proposal } from '../../lib/proposals/proposal.ts'

const given: { readonly texts: readonly SourceText[]; readonly proposals: readonly Proposal[] } = JSON.parse(await text(process.stdin))
process.stdout.write(JSON.stringify(await compare(given.texts, openResources(), given.proposals)))
