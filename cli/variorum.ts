/**
 * The terminal's front door: looks up the first word in a table and hands the rest to that command.
 * In: the arguments after `variorum`. Out: the exit code. Refuses: words that are not in the table (exit code 1, with the list).
 * Example: `variorum compare a.md b.md --format json`.
 *
 * A command is one file in this folder and one line in `commands`. It is imported only when asked for, so `compare` never loads a database.
 */
import { createRequire } from 'node:module'

type Run = (argv: readonly string[]) => Promise<number>

interface Command {
  readonly about: string
  readonly load: () => Promise<Run>
}

const commands: Readonly<Record<string, Command>> = {
  compare: {
    about: 'compare Markdown files and print what they agree and differ on',
    load: async () => (await import('./compare.ts')).compareCommand,
  },
  import: {
    about: 'bring documents into a dossier: files, folders, archives, addresses',
    load: async () => (await import('./import.ts')).importCommand,
  },
  export: { about: 'write a whole dossier into one file', load: async () => (await import('./archive-export.ts')).exportCommand },
  'import-archive': {
    about: 'bring in a dossier that another installation exported',
    load: async () => (await import('./archive-import.ts')).importArchiveCommand,
  },
  backup: { about: 'write everything in the database into one file', load: async () => (await import('./backup.ts')).backupCommand },
  restore: { about: 'bring a backup into an empty database', load: async () => (await import('./restore.ts')).restoreCommand },
  report: { about: "print a dossier's fact-check report", load: async () => (await import('./report.ts')).reportCommand },
  verify: {
    about: "make a report's findings again from its sources and say what differs",
    load: async () => (await import('./verify.ts')).verifyCommand,
  },
  impact: { about: 'say which findings change if a source is withdrawn', load: async () => (await import('./impact.ts')).impactCommand },
  migrate: { about: 'bring the database to the current schema', load: async () => (await import('./migrate.ts')).migrateCommand },
  worker: {
    about: 'convert and compare in the background, on a PostgreSQL server',
    load: async () => (await import('./worker.ts')).workerCommand,
  },
  prepare: {
    about: 'make the database ready: schema, sample dossiers, comparisons (npm start does this)',
    load: async () => (await import('./prepare.ts')).prepareCommand,
  },
}

/** Runs one command and gives its exit code: 0 done, 1 wrong use or input, others as the command says. */
export async function main(argv: readonly string[]): Promise<number> {
  const [word, ...rest] = argv
  if (word === undefined || word === 'help' || word === '--help' || word === '-h') {
    process.stdout.write(usage())
    return word === undefined ? 1 : 0
  }
  if (word === '--version' || word === '-v') {
    process.stdout.write(`${version()}\n`)
    return 0
  }
  const command = Object.hasOwn(commands, word) ? commands[word] : undefined
  if (command === undefined) {
    process.stderr.write(`variorum: there is no command "${word}".\n\n${usage()}`)
    return 1
  }
  const run = await command.load()
  return run(rest)
}

function usage(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length))
  const lines = Object.entries(commands).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`)
  return `Usage: variorum <command> [options]\n\n${lines.join('\n')}\n\nvariorum <command> --help says more about one of them.\n`
}

function version(): string {
  const manifest: unknown = createRequire(import.meta.url)('../package.json')
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown'
}
