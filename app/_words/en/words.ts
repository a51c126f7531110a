/** Every word of the interface in English, a file a room. */
import { accounts } from './accounts.ts'
import { attention } from './attention.ts'
import { carrying } from './carrying.ts'
import { corrections } from './corrections.ts'
import { decision } from './decision.ts'
import { discussion } from './discussion.ts'
import { dossier } from './dossier.ts'
import { errors } from './errors.ts'
import { finding } from './finding.ts'
import { home } from './home.ts'
import { intake } from './intake.ts'
import { jobs } from './jobs.ts'
import { keys } from './keys.ts'
import { live } from './live.ts'
import { newDossier } from './new-dossier.ts'
import { nouns } from './nouns.ts'
import { programs } from './programs.ts'
import { refusals } from './refusals.ts'
import { report } from './report.ts'
import { reports } from './reports.ts'
import { shell } from './shell.ts'
import { source } from './source.ts'
import { tour } from './tour.ts'
import { writing } from './writing.ts'

export const words = {
  shell,
  nouns,
  home,
  dossier,
  finding,
  decision,
  discussion,
  live,
  writing,
  attention,
  carrying,
  corrections,
  source,
  refusals,
  report,
  reports,
  newDossier,
  intake,
  jobs,
  keys,
  tour,
  errors,
  accounts,
  programs,
} as const
