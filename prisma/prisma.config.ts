/**
 * For Prisma's own command line, where someone prefers it: `npx prisma migrate deploy --config prisma/prisma.config.ts`
 * continues the history that prisma/migrate.ts writes. The application itself never reads this file.
 */
import { defineConfig } from 'prisma/config'

export default defineConfig({
  schema: 'schema.prisma',
  migrations: { path: 'migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
