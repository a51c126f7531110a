-- Reports that editors build, and what was published of them: numbered versions with their files, withdrawals, links.
-- Tables, indexes and foreign keys by Prisma's engine; checks and triggers by hand.

-- CreateTable
CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "draft" JSON NOT NULL,
    "version" INTEGER NOT NULL,
    "updated_by" TEXT NOT NULL,
    "updated_by_id" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_version" (
    "report_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "model" JSON NOT NULL,
    "model_sha256" CHAR(64) NOT NULL,
    "rests_on" JSONB NOT NULL,
    "corrected" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "author_id" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "report_version_pkey" PRIMARY KEY ("report_id","number")
);

-- CreateTable
CREATE TABLE "report_file" (
    "report_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,

    CONSTRAINT "report_file_pkey" PRIMARY KEY ("report_id","number","name")
);

-- CreateTable
CREATE TABLE "report_withdrawal" (
    "report_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "through" INTEGER NOT NULL,
    "why" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "author_id" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "report_withdrawal_pkey" PRIMARY KEY ("report_id","number")
);

-- CreateTable
CREATE TABLE "report_link" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "author_id" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL,
    "revoked_at" TIMESTAMP(3),

    CONSTRAINT "report_link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "report_dossier_id_slug_key" ON "report"("dossier_id", "slug");

-- CreateIndex
CREATE INDEX "report_file_sha256_idx" ON "report_file"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "report_link_key_key" ON "report_link"("key");

-- CreateIndex
CREATE INDEX "report_link_report_id_idx" ON "report_link"("report_id");

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_version" ADD CONSTRAINT "report_version_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_file" ADD CONSTRAINT "report_file_report_id_number_fkey" FOREIGN KEY ("report_id", "number") REFERENCES "report_version"("report_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_file" ADD CONSTRAINT "report_file_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "stored_file"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_withdrawal" ADD CONSTRAINT "report_withdrawal_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_link" ADD CONSTRAINT "report_link_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "report" ADD CONSTRAINT "report_version_positive" CHECK ("version" >= 1);
ALTER TABLE "report" ADD CONSTRAINT "report_draft" CHECK (json_typeof("draft") = 'object');
ALTER TABLE "report_version" ADD CONSTRAINT "report_version_number" CHECK ("number" >= 1);
ALTER TABLE "report_version" ADD CONSTRAINT "report_version_audience" CHECK ("audience" IN ('public', 'link'));
ALTER TABLE "report_version" ADD CONSTRAINT "report_version_model" CHECK (json_typeof("model") = 'object');
-- A correction is named: what, and why. The first version corrects nothing.
ALTER TABLE "report_version" ADD CONSTRAINT "report_version_corrected"
  CHECK (("number" = 1) = ("corrected" = '') AND ("number" = 1) = ("why" = ''));
ALTER TABLE "report_withdrawal" ADD CONSTRAINT "report_withdrawal_number" CHECK ("number" >= 1 AND "through" >= 1);
ALTER TABLE "report_withdrawal" ADD CONSTRAINT "report_withdrawal_why" CHECK (btrim("why") <> '');

-- Numbers follow one another without a gap, whoever writes them: version 3 is there only after version 2.
CREATE FUNCTION "report_version_follows"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."number" <> 1 + coalesce((SELECT max(v."number") FROM "report_version" v WHERE v."report_id" = NEW."report_id"), 0) THEN
    RAISE EXCEPTION 'report version % does not follow the one before', NEW."number" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "report_version_follows" BEFORE INSERT ON "report_version" FOR EACH ROW EXECUTE FUNCTION "report_version_follows"();

CREATE TRIGGER "report_version_is_history" BEFORE UPDATE OR DELETE ON "report_version" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "report_version_is_not_emptied" BEFORE TRUNCATE ON "report_version" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "report_file_is_history" BEFORE UPDATE OR DELETE ON "report_file" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "report_file_is_not_emptied" BEFORE TRUNCATE ON "report_file" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "report_withdrawal_is_history" BEFORE UPDATE OR DELETE ON "report_withdrawal" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "report_withdrawal_is_not_emptied" BEFORE TRUNCATE ON "report_withdrawal" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
