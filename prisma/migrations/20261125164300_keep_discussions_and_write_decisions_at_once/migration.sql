-- Decisions with a confidence, their evidence and their author's account; discussions with every version of every word; and the writing
-- of a decision and of a comment as one call each, so that fifty editors do not wait for each other's round trips.
-- Tables, indexes and foreign keys by Prisma's engine; checks, triggers and functions by hand.

-- AlterTable
ALTER TABLE "audit" ADD COLUMN     "actor_id" TEXT;

-- AlterTable
ALTER TABLE "decision_version" ADD COLUMN     "author_id" TEXT,
ADD COLUMN     "confidence" TEXT,
ADD COLUMN     "evidence" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "restores" INTEGER;

-- CreateTable
CREATE TABLE "thread" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "target" TEXT NOT NULL,
    "finding_id" TEXT,
    "reading" TEXT,
    "passage" JSONB,
    "version" INTEGER NOT NULL,
    "resolved" BOOLEAN NOT NULL DEFAULT false,
    "assignee_id" TEXT,
    "assignee" TEXT,
    "due" TEXT,
    "created_by" TEXT NOT NULL,
    "created_by_id" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment_version" (
    "comment_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "author_id" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "comment_version_pkey" PRIMARY KEY ("comment_id","version")
);

-- CreateTable
CREATE TABLE "mention" (
    "comment_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("comment_id","user_id")
);

-- CreateIndex
CREATE INDEX "thread_dossier_id_finding_id_idx" ON "thread"("dossier_id", "finding_id");

-- CreateIndex
CREATE INDEX "thread_dossier_id_updated_at_idx" ON "thread"("dossier_id", "updated_at");

-- CreateIndex
CREATE INDEX "thread_assignee_id_idx" ON "thread"("assignee_id");

-- CreateIndex
CREATE INDEX "comment_thread_id_created_at_idx" ON "comment"("thread_id", "created_at");

-- CreateIndex
CREATE INDEX "mention_user_id_at_idx" ON "mention"("user_id", "at");

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_version" ADD CONSTRAINT "comment_version_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "decision_version" ADD CONSTRAINT "decision_version_confidence" CHECK ("confidence" IN ('low', 'medium', 'high'));
ALTER TABLE "decision_version" ADD CONSTRAINT "decision_version_evidence" CHECK (jsonb_typeof("evidence") = 'array');
ALTER TABLE "decision_version" ADD CONSTRAINT "decision_version_restores" CHECK ("restores" >= 0 AND "restores" < "version");
ALTER TABLE "thread" ADD CONSTRAINT "thread_target" CHECK (
  ("target" = 'finding' AND "finding_id" IS NOT NULL AND "reading" IS NULL AND "passage" IS NULL)
  OR ("target" = 'reading' AND "finding_id" IS NOT NULL AND "reading" IS NOT NULL AND "passage" IS NULL)
  OR ("target" = 'passage' AND "reading" IS NULL AND "passage" IS NOT NULL));
ALTER TABLE "thread" ADD CONSTRAINT "thread_version_number" CHECK ("version" >= 1);
ALTER TABLE "thread" ADD CONSTRAINT "thread_due" CHECK ("due" ~ '^\d{4}-\d{2}-\d{2}$');
ALTER TABLE "thread" ADD CONSTRAINT "thread_assignee" CHECK (("assignee_id" IS NULL) = ("assignee" IS NULL));
ALTER TABLE "comment" ADD CONSTRAINT "comment_version_number" CHECK ("version" >= 1);
ALTER TABLE "comment_version" ADD CONSTRAINT "comment_version_number" CHECK ("version" >= 1);

CREATE TRIGGER "comment_version_is_history" BEFORE UPDATE OR DELETE ON "comment_version" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "comment_version_is_not_emptied" BEFORE TRUNCATE ON "comment_version" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "comment_is_kept" BEFORE DELETE ON "comment" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "comment_is_not_emptied" BEFORE TRUNCATE ON "comment" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "thread_is_kept" BEFORE DELETE ON "thread" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "thread_is_not_emptied" BEFORE TRUNCATE ON "thread" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- A version as prisma/read/decision.ts gives it out.
CREATE FUNCTION "decision_version_value"("row" "decision_version") RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object(
    'version', "row"."version", 'outcome', "row"."outcome", 'reading', "row"."reading", 'rationale', "row"."rationale",
    'note', "row"."note", 'confidence', "row"."confidence", 'evidence', "row"."evidence", 'restores', "row"."restores",
    'author', "row"."author", 'authorId', "row"."author_id", 'at', to_char("row"."at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
$$;

-- The next version of a decision, its head and its audit row, or why not: 'no-dossier', 'no-finding' (the caller then brings the finding
-- as it last stood), 'no-reading', 'conflict', 'repeated', 'written'. Each statement sees what was committed before it (READ COMMITTED),
-- so of two writers the second, who waits for the row of the first, sees the first one's version.
CREATE FUNCTION "write_decision"("given" jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  the_dossier uuid;
  expected int := ("given"->>'expectedVersion')::int;
  now_at timestamp(3) := ("given"->>'at')::timestamp(3);
  head "decision"%ROWTYPE;
  theirs "decision_version"%ROWTYPE;
  written "decision_version"%ROWTYPE;
  body jsonb;
  comparison uuid;
BEGIN
  SELECT d."id" INTO the_dossier FROM "dossier" d WHERE d."slug" = "given"->>'dossier';
  IF NOT FOUND THEN RETURN jsonb_build_object('status', 'no-dossier'); END IF;
  LOOP
    theirs := NULL;
    SELECT * INTO head FROM "decision" d WHERE d."dossier_id" = the_dossier AND d."finding_id" = "given"->>'finding' FOR UPDATE;
    IF FOUND THEN
      SELECT * INTO theirs FROM "decision_version" v WHERE v."decision_id" = head."id" AND v."version" = head."version";
      IF head."version" <> expected THEN
        RETURN jsonb_build_object(
          'status', CASE
            WHEN theirs."outcome" IS NOT DISTINCT FROM "given"->>'outcome' AND theirs."reading" IS NOT DISTINCT FROM "given"->>'reading'
              AND theirs."rationale" = "given"->>'rationale' AND theirs."note" = "given"->>'note'
              AND theirs."confidence" IS NOT DISTINCT FROM "given"->>'confidence' AND theirs."evidence" = "given"->'evidence'
              AND theirs."author" = "given"->>'author' AND theirs."author_id" IS NOT DISTINCT FROM "given"->>'authorId'
              AND theirs."restores" IS NOT DISTINCT FROM ("given"->>'restores')::int
            THEN 'repeated' ELSE 'conflict' END,
          'current', head."version",
          'version', CASE WHEN theirs."version" IS NULL THEN NULL ELSE "decision_version_value"(theirs) END);
      END IF;
    ELSIF expected <> 0 THEN
      RETURN jsonb_build_object('status', 'conflict', 'current', 0, 'version', NULL);
    END IF;

    SELECT f."body", f."comparison_id" INTO body, comparison FROM "finding" f WHERE f."dossier_id" = the_dossier AND f."id" = "given"->>'finding';
    IF NOT FOUND THEN
      body := coalesce(theirs."finding", "given"->'body');
      comparison := coalesce(theirs."comparison_id", ("given"->>'comparison')::uuid);
      IF body IS NULL THEN RETURN jsonb_build_object('status', 'no-finding', 'dossierId', the_dossier); END IF;
    END IF;
    IF "given"->>'reading' IS NOT NULL AND NOT body->'readings' @> jsonb_build_array(jsonb_build_object('normal', "given"->>'reading')) THEN
      RETURN jsonb_build_object('status', 'no-reading');
    END IF;

    EXIT WHEN head."id" IS NOT NULL;
    INSERT INTO "decision" ("id", "dossier_id", "finding_id", "version", "created_at", "updated_at")
      VALUES (("given"->>'id')::uuid, the_dossier, "given"->>'finding', 0, now_at, now_at)
      ON CONFLICT ("dossier_id", "finding_id") DO NOTHING
      RETURNING * INTO head;
    EXIT WHEN FOUND;
  END LOOP;

  INSERT INTO "decision_version" ("decision_id", "version", "outcome", "reading", "rationale", "note", "confidence", "evidence", "restores",
      "author", "author_id", "at", "finding", "comparison_id")
    VALUES (head."id", expected + 1, "given"->>'outcome', "given"->>'reading', "given"->>'rationale', "given"->>'note',
      "given"->>'confidence', "given"->'evidence', ("given"->>'restores')::int, "given"->>'author', "given"->>'authorId', now_at, body,
      comparison)
    RETURNING * INTO written;
  UPDATE "decision" SET "version" = expected + 1, "updated_at" = now_at WHERE "id" = head."id";
  INSERT INTO "audit" ("id", "at", "actor", "actor_id", "action", "dossier_id", "object_type", "object_id", "before", "after")
    VALUES (("given"->>'auditId')::uuid, now_at, "given"->>'author', "given"->>'authorId', 'decision.write', the_dossier, 'decision',
      head."id"::text, CASE WHEN theirs."version" IS NULL THEN NULL ELSE "decision_version_value"(theirs) END,
      "decision_version_value"(written) || jsonb_build_object('finding', "given"->>'finding'));
  RETURN jsonb_build_object('status', 'written', 'version', "decision_version_value"(written));
END
$$;

-- A comment added to a thread (expectedVersion 0) or written anew by its author: 'no-thread', 'no-comment', 'not-author', 'conflict',
-- 'repeated', 'written'.
CREATE FUNCTION "write_comment"("given" jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  the_thread "thread"%ROWTYPE;
  expected int := ("given"->>'expectedVersion')::int;
  now_at timestamp(3) := ("given"->>'at')::timestamp(3);
  head "comment"%ROWTYPE;
  theirs "comment_version"%ROWTYPE;
BEGIN
  SELECT * INTO the_thread FROM "thread" t
    WHERE t."id" = ("given"->>'thread')::uuid AND t."dossier_id" = ("given"->>'dossierId')::uuid;
  IF NOT FOUND THEN RETURN jsonb_build_object('status', 'no-thread'); END IF;
  IF expected = 0 THEN
    INSERT INTO "comment" ("id", "thread_id", "version", "created_at")
      VALUES (("given"->>'id')::uuid, the_thread."id", 1, now_at) ON CONFLICT ("id") DO NOTHING RETURNING * INTO head;
  END IF;
  IF expected <> 0 OR head."id" IS NULL THEN
    SELECT * INTO head FROM "comment" c WHERE c."id" = ("given"->>'id')::uuid AND c."thread_id" = the_thread."id" FOR UPDATE;
    IF NOT FOUND THEN RETURN jsonb_build_object('status', 'no-comment'); END IF;
    SELECT * INTO theirs FROM "comment_version" v WHERE v."comment_id" = head."id" AND v."version" = head."version";
    IF theirs."author_id" IS DISTINCT FROM "given"->>'authorId' THEN RETURN jsonb_build_object('status', 'not-author'); END IF;
    IF theirs."text" = "given"->>'text' AND head."version" <> expected THEN
      RETURN jsonb_build_object('status', 'repeated', 'version', head."version", 'finding', the_thread."finding_id");
    END IF;
    IF head."version" <> expected THEN
      RETURN jsonb_build_object('status', 'conflict', 'current', head."version", 'theirs', theirs."text",
        'at', to_char(theirs."at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'));
    END IF;
    UPDATE "comment" SET "version" = expected + 1 WHERE "id" = head."id";
    DELETE FROM "mention" WHERE "comment_id" = head."id";
  END IF;
  INSERT INTO "comment_version" ("comment_id", "version", "text", "author", "author_id", "at")
    VALUES (head."id", expected + 1, "given"->>'text', "given"->>'author', "given"->>'authorId', now_at);
  INSERT INTO "mention" ("comment_id", "user_id", "at")
    SELECT head."id", m, now_at FROM jsonb_array_elements_text("given"->'mentions') m;
  UPDATE "thread" SET "updated_at" = greatest("updated_at", now_at) WHERE "id" = the_thread."id";
  INSERT INTO "audit" ("id", "at", "actor", "actor_id", "action", "dossier_id", "object_type", "object_id", "before", "after")
    VALUES (("given"->>'auditId')::uuid, now_at, "given"->>'author', "given"->>'authorId',
      CASE WHEN expected = 0 THEN 'comment.add' ELSE 'comment.edit' END, the_thread."dossier_id", 'comment', head."id"::text,
      CASE WHEN theirs."version" IS NULL THEN NULL ELSE jsonb_build_object('version', theirs."version", 'text', theirs."text") END,
      jsonb_build_object('thread', the_thread."id", 'version', expected + 1, 'text', "given"->>'text', 'mentions', "given"->'mentions'));
  RETURN jsonb_build_object('status', 'written', 'version', expected + 1, 'finding', the_thread."finding_id");
END
$$;
