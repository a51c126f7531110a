-- Of a comparison of many sources each finding would list nearly all of them as silent. Where that list is what it must be (the sources
-- without a holder, in the order of the comparison), `silent` is null in what is kept, and told again from the ids of the sources.
ALTER TABLE "comparison" ADD COLUMN "source_ids" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];

-- A finding as the engine told it.
CREATE FUNCTION "whole_finding"("body" jsonb, "comparison" uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN jsonb_typeof("body"->'silent') = 'null' THEN
    jsonb_set("body", '{silent}', (
      SELECT coalesce(jsonb_agg(s."id" ORDER BY s."place"), '[]'::jsonb)
      FROM "comparison" c, unnest(c."source_ids") WITH ORDINALITY AS s("id", "place")
      WHERE c."id" = "comparison" AND s."id" NOT IN (
        SELECT h->>'source' FROM jsonb_array_elements("body"->'readings') r, jsonb_array_elements(r->'holders') h)))
  ELSE "body" END
$$;

-- As before; a decision keeps the finding as it was told.
CREATE OR REPLACE FUNCTION "write_decision"("given" jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
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

    SELECT "whole_finding"(f."body", f."comparison_id"), f."comparison_id" INTO body, comparison FROM "finding" f WHERE f."dossier_id" = the_dossier AND f."id" = "given"->>'finding';
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
