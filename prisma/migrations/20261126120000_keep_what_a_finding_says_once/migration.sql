-- A comparison of many sources and the one after it say the same of nearly every finding. What is said of a finding is a row that never
-- changes, named by its own hash; a comparison names the rows it holds, in their order; `finding` shows those of the current comparison.

CREATE TABLE "finding_text" (
    "dossier_id" UUID NOT NULL,
    "key" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "severity" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "body" JSON NOT NULL,

    CONSTRAINT "finding_text_pkey" PRIMARY KEY ("dossier_id","key")
);
CREATE INDEX "finding_text_dossier_id_id_idx" ON "finding_text"("dossier_id", "id");
ALTER TABLE "finding_text" ADD CONSTRAINT "finding_text_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "finding_text" ADD CONSTRAINT "finding_text_relation" CHECK ("relation" IN ('agree', 'compatible', 'conflict', 'different-referent'));
ALTER TABLE "finding_text" ADD CONSTRAINT "finding_text_severity" CHECK ("severity" BETWEEN 1 AND 3);

ALTER TABLE "comparison" ADD COLUMN "findings" UUID[] NOT NULL DEFAULT ARRAY[]::UUID[], ADD COLUMN "possible" UUID[] NOT NULL DEFAULT ARRAY[]::UUID[];

-- What is there: every finding of every comparison, once; in a result null stands for its lists.
CREATE FUNCTION "finding_key"("body" json) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT left(encode(sha256(convert_to("body"::text, 'UTF8')), 'hex'), 32)::uuid
$$;
INSERT INTO "finding_text" ("dossier_id", "key", "id", "kind", "relation", "severity", "question", "body")
  SELECT c."dossier_id", "finding_key"(f.body), f.body->>'id', f.body->>'kind', f.body->>'relation', (f.body->>'severity')::int, f.body->>'question', f.body
  FROM "comparison" c, unnest(ARRAY['findings', 'possible']) AS list, json_array_elements(c."result"->list) AS f(body)
  ON CONFLICT DO NOTHING;
ALTER TABLE "comparison" DISABLE TRIGGER "comparison_is_history";
UPDATE "comparison" SET
  "findings" = ARRAY(SELECT "finding_key"(f.body) FROM json_array_elements("result"->'findings') WITH ORDINALITY AS f(body, place) ORDER BY f.place),
  "possible" = ARRAY(SELECT "finding_key"(f.body) FROM json_array_elements("result"->'possible') WITH ORDINALITY AS f(body, place) ORDER BY f.place),
  "result" = (
    SELECT ('{' || string_agg(to_json(e.key)::text || ':' || CASE WHEN e.key IN ('findings', 'possible') THEN 'null' ELSE e.value::text END, ',' ORDER BY e.place) || '}')::json
    FROM json_each("result") WITH ORDINALITY AS e(key, value, place));
ALTER TABLE "comparison" ENABLE TRIGGER "comparison_is_history";
DROP FUNCTION "finding_key"(json);
DROP TABLE "finding";

CREATE TRIGGER "finding_text_is_history" BEFORE UPDATE OR DELETE ON "finding_text" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "finding_text_is_not_emptied" BEFORE TRUNCATE ON "finding_text" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- The findings of the current comparison, one a row. `told` is the body as it was written, the order of its keys included.
CREATE VIEW "finding" AS
  SELECT d."id" AS "dossier_id", t."id", c."id" AS "comparison_id",
    CASE WHEN n."place" <= cardinality(c."findings") THEN 'finding' ELSE 'possible' END AS "tier", (n."place" - 1)::int AS "position",
    t."kind", t."relation", t."severity", t."question", t."body"::jsonb AS "body", t."body" AS "told"
  FROM "dossier" d
  JOIN "comparison" c ON c."id" = d."current_comparison_id"
  CROSS JOIN LATERAL unnest(c."findings" || c."possible") WITH ORDINALITY AS n("key", "place")
  JOIN "finding_text" t ON t."dossier_id" = d."id" AND t."key" = n."key";

-- A list of findings as JSON text, and a result as the engine told it (who is silent may be left out).
CREATE FUNCTION "finding_list"("dossier" uuid, "keys" uuid[]) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT '[' || coalesce(string_agg(t."body"::text, ',' ORDER BY n."place"), '') || ']'
  FROM unnest("keys") WITH ORDINALITY AS n("key", "place") JOIN "finding_text" t ON t."dossier_id" = "dossier" AND t."key" = n."key"
$$;
CREATE FUNCTION "whole_result"("comparison" uuid) RETURNS json LANGUAGE sql STABLE AS $$
  SELECT ('{' || string_agg(to_json(e.key)::text || ':' || CASE e.key
      WHEN 'findings' THEN "finding_list"(c."dossier_id", c."findings")
      WHEN 'possible' THEN "finding_list"(c."dossier_id", c."possible")
      ELSE e.value::text END, ',' ORDER BY e.place) || '}')::json
  FROM "comparison" c, json_each(c."result") WITH ORDINALITY AS e(key, value, place) WHERE c."id" = "comparison"
$$;
