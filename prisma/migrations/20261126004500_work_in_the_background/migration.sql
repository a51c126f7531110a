-- Work in the background: what is asked and how far it is (by Prisma's engine), its bytes, what is watched;
-- and the tables of pg-boss 10.4, which hands the work out (PgBoss.getConstructionPlans('variorum_jobs'), schema version 24, without its own
-- BEGIN and lock: a migration is one transaction). A later pg-boss comes with a migration of what PgBoss.getMigrationPlans says.

-- CreateTable
CREATE TABLE "job" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "subject" JSON NOT NULL DEFAULT '{}',
    "asked_by" TEXT NOT NULL,
    "asked_by_id" TEXT,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "stage" TEXT,
    "done" INTEGER NOT NULL DEFAULT 0,
    "of" INTEGER NOT NULL DEFAULT 0,
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "again" BOOLEAN NOT NULL DEFAULT false,
    "result" JSON,
    "error" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL,
    "started_at" TIMESTAMP(3),
    "stage_at" TIMESTAMP(3),
    "beat_at" TIMESTAMP(3),
    "ended_at" TIMESTAMP(3),

    CONSTRAINT "job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_file" (
    "job_id" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "job_file_pkey" PRIMARY KEY ("job_id")
);

-- CreateTable
CREATE TABLE "watch" (
    "source_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "every" TEXT NOT NULL,
    "next_at" TIMESTAMP(3),
    "last_at" TIMESTAMP(3),
    "last" TEXT,
    "message" TEXT,
    "set_by" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "watch_pkey" PRIMARY KEY ("source_id")
);

-- CreateIndex
CREATE INDEX "job_dossier_id_created_at_idx" ON "job"("dossier_id", "created_at");

-- CreateIndex
CREATE INDEX "job_state_beat_at_idx" ON "job"("state", "beat_at");

-- CreateIndex
CREATE INDEX "watch_next_at_idx" ON "watch"("next_at");

-- AddForeignKey
ALTER TABLE "job" ADD CONSTRAINT "job_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_file" ADD CONSTRAINT "job_file_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "watch" ADD CONSTRAINT "watch_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "job" ADD CONSTRAINT "job_kind" CHECK ("kind" IN ('compare', 'import', 'fetch'));
ALTER TABLE "job" ADD CONSTRAINT "job_state" CHECK ("state" IN ('waiting', 'running', 'done', 'failed', 'cancelled'));
ALTER TABLE "watch" ADD CONSTRAINT "watch_every" CHECK ("every" IN ('off', 'day', 'week'));
ALTER TABLE "watch" ADD CONSTRAINT "watch_last" CHECK ("last" IN ('unchanged', 'changed', 'failed'));

-- pg-boss

CREATE SCHEMA IF NOT EXISTS variorum_jobs;

    CREATE TYPE variorum_jobs.job_state AS ENUM (
      'created',
      'retry',
      'active',
      'completed',
      'cancelled',
      'failed'
    );

    CREATE TABLE variorum_jobs.version (
      version int primary key,
      maintained_on timestamp with time zone,
      cron_on timestamp with time zone,
      monitored_on timestamp with time zone
    );

    CREATE TABLE variorum_jobs.queue (
      name text,
      policy text,
      retry_limit int,
      retry_delay int,
      retry_backoff bool,
      expire_seconds int,
      retention_minutes int,
      dead_letter text REFERENCES variorum_jobs.queue (name),
      partition_name text,
      created_on timestamp with time zone not null default now(),
      updated_on timestamp with time zone not null default now(),
      PRIMARY KEY (name)
    );

    CREATE TABLE variorum_jobs.schedule (
      name text REFERENCES variorum_jobs.queue ON DELETE CASCADE,
      cron text not null,
      timezone text,
      data jsonb,
      options jsonb,
      created_on timestamp with time zone not null default now(),
      updated_on timestamp with time zone not null default now(),
      PRIMARY KEY (name)
    );

    CREATE TABLE variorum_jobs.subscription (
      event text not null,
      name text not null REFERENCES variorum_jobs.queue ON DELETE CASCADE,
      created_on timestamp with time zone not null default now(),
      updated_on timestamp with time zone not null default now(),
      PRIMARY KEY(event, name)
    );

    CREATE TABLE variorum_jobs.job (
      id uuid not null default gen_random_uuid(),
      name text not null,
      priority integer not null default(0),
      data jsonb,
      state variorum_jobs.job_state not null default('created'),
      retry_limit integer not null default(2),
      retry_count integer not null default(0),
      retry_delay integer not null default(0),
      retry_backoff boolean not null default false,
      start_after timestamp with time zone not null default now(),
      started_on timestamp with time zone,
      singleton_key text,
      singleton_on timestamp without time zone,
      expire_in interval not null default interval '15 minutes',
      created_on timestamp with time zone not null default now(),
      completed_on timestamp with time zone,
      keep_until timestamp with time zone NOT NULL default now() + interval '14 days',
      output jsonb,
      dead_letter text,
      policy text
    ) PARTITION BY LIST (name);
ALTER TABLE variorum_jobs.job ADD PRIMARY KEY (name, id);
CREATE TABLE variorum_jobs.archive (LIKE variorum_jobs.job);
ALTER TABLE variorum_jobs.archive ADD PRIMARY KEY (name, id);
ALTER TABLE variorum_jobs.archive ADD archived_on timestamptz NOT NULL DEFAULT now();
CREATE INDEX archive_i1 ON variorum_jobs.archive(archived_on);

    CREATE FUNCTION variorum_jobs.create_queue(queue_name text, options json)
    RETURNS VOID AS
    $$
    DECLARE
      table_name varchar := 'j' || encode(sha224(queue_name::bytea), 'hex');
      queue_created_on timestamptz;
    BEGIN

      WITH q as (
      INSERT INTO variorum_jobs.queue (
        name,
        policy,
        retry_limit,
        retry_delay,
        retry_backoff,
        expire_seconds,
        retention_minutes,
        dead_letter,
        partition_name
      )
      VALUES (
        queue_name,
        options->>'policy',
        (options->>'retryLimit')::int,
        (options->>'retryDelay')::int,
        (options->>'retryBackoff')::bool,
        (options->>'expireInSeconds')::int,
        (options->>'retentionMinutes')::int,
        options->>'deadLetter',
        table_name
      )
      ON CONFLICT DO NOTHING
      RETURNING created_on
      )
      SELECT created_on into queue_created_on from q;

      IF queue_created_on IS NULL THEN
        RETURN;
      END IF;

      EXECUTE format('CREATE TABLE variorum_jobs.%I (LIKE variorum_jobs.job INCLUDING DEFAULTS)', table_name);

      EXECUTE format('ALTER TABLE variorum_jobs.%1$I ADD PRIMARY KEY (name, id)', table_name);
      EXECUTE format('ALTER TABLE variorum_jobs.%1$I ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES variorum_jobs.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED', table_name);
      EXECUTE format('ALTER TABLE variorum_jobs.%1$I ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES variorum_jobs.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i1 ON variorum_jobs.%1$I (name, COALESCE(singleton_key, '''')) WHERE state = ''created'' AND policy = ''short''', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i2 ON variorum_jobs.%1$I (name, COALESCE(singleton_key, '''')) WHERE state = ''active'' AND policy = ''singleton''', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i3 ON variorum_jobs.%1$I (name, state, COALESCE(singleton_key, '''')) WHERE state <= ''active'' AND policy = ''stately''', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i4 ON variorum_jobs.%1$I (name, singleton_on, COALESCE(singleton_key, '''')) WHERE state <> ''cancelled'' AND singleton_on IS NOT NULL', table_name);
      EXECUTE format('CREATE INDEX %1$s_i5 ON variorum_jobs.%1$I (name, start_after) INCLUDE (priority, created_on, id) WHERE state < ''active''', table_name);

      EXECUTE format('ALTER TABLE variorum_jobs.%I ADD CONSTRAINT cjc CHECK (name=%L)', table_name, queue_name);
      EXECUTE format('ALTER TABLE variorum_jobs.job ATTACH PARTITION variorum_jobs.%I FOR VALUES IN (%L)', table_name, queue_name);
    END;
    $$
    LANGUAGE plpgsql;;

    CREATE FUNCTION variorum_jobs.delete_queue(queue_name text)
    RETURNS VOID AS
    $$
    DECLARE
      table_name varchar;
    BEGIN
      WITH deleted as (
        DELETE FROM variorum_jobs.queue
        WHERE name = queue_name
        RETURNING partition_name
      )
      SELECT partition_name from deleted INTO table_name;

      EXECUTE format('DROP TABLE IF EXISTS variorum_jobs.%I', table_name);
    END;
    $$
    LANGUAGE plpgsql;;
INSERT INTO variorum_jobs.version(version) VALUES ('24');

SELECT variorum_jobs.create_queue('compare', '{"policy":"standard","retryLimit":3,"retryDelay":2,"retryBackoff":true,"expireInSeconds":7200,"retentionMinutes":20160}'::json);
SELECT variorum_jobs.create_queue('intake', '{"policy":"standard","retryLimit":3,"retryDelay":2,"retryBackoff":true,"expireInSeconds":7200,"retentionMinutes":20160}'::json);
