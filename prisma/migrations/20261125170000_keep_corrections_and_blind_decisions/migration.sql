-- Corrections of the engine, taken back and brought back by events; and the two-person rule with what each of two editors concluded alone.
-- Tables, indexes and foreign keys by Prisma's engine; checks, triggers and functions by hand.

-- AlterTable
ALTER TABLE "comparison" ADD COLUMN     "corrections" CHAR(64) NOT NULL DEFAULT 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

-- CreateTable
CREATE TABLE "correction" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "finding_id" TEXT,
    "scope" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "why" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "author_id" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "correction_event" (
    "correction_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "author_id" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "correction_event_pkey" PRIMARY KEY ("correction_id","number")
);

-- CreateTable
CREATE TABLE "two_person_rule" (
    "dossier_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "on" BOOLEAN NOT NULL,
    "author" TEXT NOT NULL,
    "author_id" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "two_person_rule_pkey" PRIMARY KEY ("dossier_id","number")
);

-- CreateTable
CREATE TABLE "blind_decision" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "finding_id" TEXT NOT NULL,
    "signature" CHAR(64) NOT NULL,
    "outcome" TEXT NOT NULL,
    "reading" TEXT,
    "rationale" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "blind_decision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "correction_dossier_id_at_idx" ON "correction"("dossier_id", "at");

-- CreateIndex
CREATE INDEX "correction_scope_idx" ON "correction"("scope");

-- CreateIndex
CREATE UNIQUE INDEX "blind_decision_dossier_id_finding_id_signature_author_id_key" ON "blind_decision"("dossier_id", "finding_id", "signature", "author_id");

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_event" ADD CONSTRAINT "correction_event_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "correction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "two_person_rule" ADD CONSTRAINT "two_person_rule_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blind_decision" ADD CONSTRAINT "blind_decision_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "correction" ADD CONSTRAINT "correction_scope" CHECK ("scope" IN ('here', 'dossier', 'always'));
ALTER TABLE "correction" ADD CONSTRAINT "correction_body" CHECK (jsonb_typeof("body") = 'object');
ALTER TABLE "correction_event" ADD CONSTRAINT "correction_event_what" CHECK ("what" IN ('retracted', 'restored'));
ALTER TABLE "correction_event" ADD CONSTRAINT "correction_event_number" CHECK ("number" >= 1);
ALTER TABLE "two_person_rule" ADD CONSTRAINT "two_person_rule_number" CHECK ("number" >= 1);
ALTER TABLE "blind_decision" ADD CONSTRAINT "blind_decision_outcome"
  CHECK ("outcome" IN ('reading', 'both-different-scope', 'none', 'unresolved', 'needs-primary-source', 'not-a-difference'));
ALTER TABLE "blind_decision" ADD CONSTRAINT "blind_decision_reading"
  CHECK (("reading" IS NOT NULL) = ("outcome" = 'reading'));

CREATE TRIGGER "correction_is_history" BEFORE UPDATE OR DELETE ON "correction" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "correction_is_not_emptied" BEFORE TRUNCATE ON "correction" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "correction_event_is_history" BEFORE UPDATE OR DELETE ON "correction_event" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "correction_event_is_not_emptied" BEFORE TRUNCATE ON "correction_event" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "two_person_rule_is_history" BEFORE UPDATE OR DELETE ON "two_person_rule" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "two_person_rule_is_not_emptied" BEFORE TRUNCATE ON "two_person_rule" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "blind_decision_is_history" BEFORE UPDATE OR DELETE ON "blind_decision" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "blind_decision_is_not_emptied" BEFORE TRUNCATE ON "blind_decision" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- What was decided on, told apart from every other state of a finding: its relation and its readings.
CREATE FUNCTION "finding_signature"("body" jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(
    concat("body"->>'relation', E'\n', (
      SELECT string_agg(r->>'normal', E'\n' ORDER BY (r->>'normal') COLLATE "C") FROM jsonb_array_elements("body"->'readings') r)),
    'UTF8')), 'hex')
$$;

-- Where two must decide, no conclusion stands before two have decided alone; where they differ, it is a third one's.
CREATE FUNCTION "two_person_gate"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  head "decision"%ROWTYPE;
  decided int;
  conclusions int;
  own boolean;
BEGIN
  IF NEW."outcome" IS NULL THEN RETURN NEW; END IF;
  SELECT * INTO head FROM "decision" d WHERE d."id" = NEW."decision_id";
  IF (SELECT r."on" FROM "two_person_rule" r WHERE r."dossier_id" = head."dossier_id" ORDER BY r."number" DESC LIMIT 1) IS NOT TRUE THEN
    RETURN NEW;
  END IF;
  SELECT count(*), count(DISTINCT (b."outcome", coalesce(b."reading", ''))), coalesce(bool_or(b."author_id" = NEW."author_id"), false)
    INTO decided, conclusions, own FROM "blind_decision" b
    WHERE b."dossier_id" = head."dossier_id" AND b."finding_id" = head."finding_id" AND b."signature" = "finding_signature"(NEW."finding");
  IF decided < 2 THEN
    RAISE EXCEPTION 'two-person rule: two editors decide alone first' USING ERRCODE = 'check_violation';
  END IF;
  IF conclusions > 1 AND own THEN
    RAISE EXCEPTION 'two-person rule: where two differ a third one decides' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "decision_version_two_person" BEFORE INSERT ON "decision_version" FOR EACH ROW EXECUTE FUNCTION "two_person_gate"();
