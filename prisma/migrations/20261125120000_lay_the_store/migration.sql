-- The store as it was laid first: dossiers, sources with their revisions, comparisons with their findings, decisions with
-- their versions, and the audit. Tables, indexes and foreign keys were written by Prisma's engine from schema.prisma; the checks and
-- triggers at the end are by hand, as the schema language has no words for them.

-- CreateTable
CREATE TABLE "dossier" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "current_comparison_id" UUID,
    "created_at" TIMESTAMP(3) NOT NULL,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "dossier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT,
    "publisher" TEXT,
    "author" TEXT,
    "url" TEXT,
    "published" TEXT,
    "retrieved" TEXT,
    "language" TEXT NOT NULL DEFAULT 'und',
    "kind" TEXT,
    "revision_number" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMP(3) NOT NULL,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "meta" JSONB NOT NULL,
    "added_by" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comparison" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "set_hash" CHAR(64) NOT NULL,
    "engine_version" TEXT NOT NULL,
    "rules" TEXT NOT NULL,
    "result" JSON NOT NULL,
    "result_sha256" CHAR(64) NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "comparison_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "finding" (
    "dossier_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "comparison_id" UUID NOT NULL,
    "tier" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "severity" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("dossier_id","id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "finding_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision_version" (
    "decision_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "outcome" TEXT,
    "reading" TEXT,
    "rationale" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "finding" JSONB NOT NULL,
    "comparison_id" UUID NOT NULL,

    CONSTRAINT "decision_version_pkey" PRIMARY KEY ("decision_id","version")
);

-- CreateTable
CREATE TABLE "audit" (
    "id" UUID NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "dossier_id" UUID,
    "object_type" TEXT NOT NULL,
    "object_id" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "dossier_slug_key" ON "dossier"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "source_dossier_id_path_key" ON "source"("dossier_id", "path");

-- CreateIndex
CREATE INDEX "revision_sha256_idx" ON "revision"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "revision_source_id_number_key" ON "revision"("source_id", "number");

-- CreateIndex
CREATE INDEX "comparison_dossier_id_set_hash_idx" ON "comparison"("dossier_id", "set_hash");

-- CreateIndex
CREATE UNIQUE INDEX "comparison_dossier_id_result_sha256_key" ON "comparison"("dossier_id", "result_sha256");

-- CreateIndex
CREATE INDEX "finding_dossier_id_position_idx" ON "finding"("dossier_id", "position");

-- CreateIndex
CREATE INDEX "finding_comparison_id_idx" ON "finding"("comparison_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_dossier_id_finding_id_key" ON "decision"("dossier_id", "finding_id");

-- CreateIndex
CREATE INDEX "decision_version_comparison_id_idx" ON "decision_version"("comparison_id");

-- CreateIndex
CREATE INDEX "audit_dossier_id_at_idx" ON "audit"("dossier_id", "at");

-- CreateIndex
CREATE INDEX "audit_object_type_object_id_idx" ON "audit"("object_type", "object_id");

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_current_comparison_id_fkey" FOREIGN KEY ("current_comparison_id") REFERENCES "comparison"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comparison" ADD CONSTRAINT "comparison_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_comparison_id_fkey" FOREIGN KEY ("comparison_id") REFERENCES "comparison"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_version" ADD CONSTRAINT "decision_version_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_version" ADD CONSTRAINT "decision_version_comparison_id_fkey" FOREIGN KEY ("comparison_id") REFERENCES "comparison"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Closed vocabularies and invariants. The kind of a finding is left open on purpose: kinds are added without a migration.
ALTER TABLE "source" ADD CONSTRAINT "source_numbers" CHECK ("position" >= 0 AND "revision_number" >= 0);
ALTER TABLE "revision" ADD CONSTRAINT "revision_number" CHECK ("number" >= 1);
ALTER TABLE "revision" ADD CONSTRAINT "revision_sha256" CHECK ("sha256" = encode(sha256(convert_to("text", 'UTF8')), 'hex'));
ALTER TABLE "finding" ADD CONSTRAINT "finding_tier" CHECK ("tier" IN ('finding', 'possible'));
ALTER TABLE "finding" ADD CONSTRAINT "finding_relation" CHECK ("relation" IN ('agree', 'compatible', 'conflict', 'different-referent'));
ALTER TABLE "finding" ADD CONSTRAINT "finding_severity" CHECK ("severity" BETWEEN 1 AND 3);
ALTER TABLE "decision" ADD CONSTRAINT "decision_version_number" CHECK ("version" >= 0);
ALTER TABLE "decision_version" ADD CONSTRAINT "decision_version_number" CHECK ("version" >= 1);
ALTER TABLE "decision_version" ADD CONSTRAINT "decision_version_outcome"
  CHECK ("outcome" IN ('reading', 'both-different-scope', 'none', 'unresolved', 'needs-primary-source', 'not-a-difference'));
ALTER TABLE "decision_version" ADD CONSTRAINT "decision_version_reading"
  CHECK (("reading" IS NOT NULL) = ("outcome" IS NOT DISTINCT FROM 'reading'));

-- History is only ever added to, whoever asks.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'history is only added to: % of "%" is refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "revision_is_history" BEFORE UPDATE OR DELETE ON "revision" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "revision_is_not_emptied" BEFORE TRUNCATE ON "revision" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "comparison_is_history" BEFORE UPDATE OR DELETE ON "comparison" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "comparison_is_not_emptied" BEFORE TRUNCATE ON "comparison" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "decision_version_is_history" BEFORE UPDATE OR DELETE ON "decision_version" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "decision_version_is_not_emptied" BEFORE TRUNCATE ON "decision_version" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "audit_is_history" BEFORE UPDATE OR DELETE ON "audit" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_is_not_emptied" BEFORE TRUNCATE ON "audit" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
