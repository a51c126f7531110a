/**
 * The role that the running program has on a PostgreSQL server: it reads and writes rows, and cannot alter history.
 *
 * In:      a connection of whoever migrates. Out: true when the program's connections may take the role (they then do).
 * Refuses: nothing; where the server does not let us make or grant the role, the triggers of the migrations hold alone.
 * Example: if (await grantAppRole(client)) pool = serverPool(url, 10, 30_000, APP_ROLE)
 *
 * History is every table with the trigger of the migrations that refuses change: the role may add to it and read it, and neither change
 * nor (where the trigger says so) remove. It owns nothing, so it can neither drop the triggers nor grant itself more. docs/decisions/032 has the stronger form, a login of its own.
 */
import type pg from 'pg'

export const APP_ROLE = 'variorum_app'

/**
 * Makes the role if it is not there, and brings its rights to the present tables.
 * The caller sees to it that one process does this at a time (the advisory lock of the migrations).
 */
export async function grantAppRole(client: pg.ClientBase): Promise<boolean> {
  if (await ownsTables(client)) await client.query(GRANT)
  return client.query(`SET ROLE ${APP_ROLE}`).then(
    async () => {
      await client.query('RESET ROLE')
      return true
    },
    () => false,
  )
}

async function ownsTables(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ owns: boolean | null }>(
    `SELECT pg_has_role(current_user, relowner, 'MEMBER') AS owns FROM pg_class WHERE oid = to_regclass('audit')`,
  )
  return rows[0]?.owns === true
}

/** One statement is one transaction: nobody sees the role without its rights. */
const GRANT = `
DO $$
DECLARE
  here text := current_schema();
  one record;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${APP_ROLE}') THEN
    BEGIN
      CREATE ROLE ${APP_ROLE} NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE;
    EXCEPTION
      WHEN insufficient_privilege THEN RETURN;
      WHEN duplicate_object OR unique_violation THEN NULL; -- Roles belong to the whole server: another database was faster.
    END;
  END IF;
  IF NOT pg_has_role(current_user, '${APP_ROLE}', 'MEMBER') THEN
    BEGIN
      EXECUTE format('GRANT ${APP_ROLE} TO %I', current_user);
    EXCEPTION WHEN insufficient_privilege THEN NULL;
    END;
  END IF;
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO ${APP_ROLE}', here);
  EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA %I FROM ${APP_ROLE}', here);
  EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA %I TO ${APP_ROLE}', here);
  FOR one IN
    -- A trigger refuses always, or only under a condition or for some columns; only the first kind takes the right away.
    SELECT c.relname AS name, bool_or(t.tgtype & 16 > 0) IS TRUE AS kept, bool_or(t.tgtype & 8 > 0) IS TRUE AS never_removed
    FROM pg_class c
    LEFT JOIN pg_trigger t ON t.tgrelid = c.oid AND t.tgqual IS NULL AND t.tgattr::text = ''
      AND t.tgfoid = (SELECT oid FROM pg_proc WHERE proname = 'refuse_change' AND pronamespace = here::regnamespace)
    WHERE c.relnamespace = here::regnamespace AND c.relkind IN ('r', 'p', 'v')
    GROUP BY c.relname
  LOOP
    EXECUTE format('GRANT SELECT%s%s%s ON TABLE %I.%I TO ${APP_ROLE}',
      CASE WHEN one.name = '_prisma_migrations' THEN '' ELSE ', INSERT' END,
      CASE WHEN one.name = '_prisma_migrations' OR one.kept THEN '' ELSE ', UPDATE' END,
      CASE WHEN one.name = '_prisma_migrations' OR one.never_removed THEN '' ELSE ', DELETE' END,
      here, one.name);
  END LOOP;
  -- The tables of the queue (prisma/jobs/boss.ts): it changes rows there, never the tables.
  IF to_regnamespace('variorum_jobs') IS NOT NULL THEN
    GRANT USAGE ON SCHEMA variorum_jobs TO ${APP_ROLE};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA variorum_jobs TO ${APP_ROLE};
  END IF;
END
$$`
