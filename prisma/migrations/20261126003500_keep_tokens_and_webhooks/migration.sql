-- Programs: tokens that act for a person, answers kept for requests that are sent twice, addresses that are told what happens.
-- Tables, indexes and foreign keys by Prisma's engine; checks and the trigger by hand.

-- CreateTable
CREATE TABLE "api_token" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "token_hash" CHAR(64) NOT NULL,
    "ending" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_at" TIMESTAMP(3) NOT NULL,
    "expires_at" TIMESTAMP(3),
    "last_used_at" TIMESTAMP(3),
    "revoked_at" TIMESTAMP(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kept_answer" (
    "user_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" CHAR(64) NOT NULL,
    "status" INTEGER,
    "headers" JSON NOT NULL DEFAULT '[]',
    "body" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "kept_answer_pkey" PRIMARY KEY ("user_id","key")
);

-- CreateTable
CREATE TABLE "webhook" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "events" TEXT[],
    "secret" TEXT NOT NULL,
    "former_secret" TEXT,
    "former_until" TIMESTAMP(3),
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "disabled_at" TIMESTAMP(3),
    "disabled_why" TEXT,
    "removed_at" TIMESTAMP(3),

    CONSTRAINT "webhook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "id" UUID NOT NULL,
    "webhook_id" UUID NOT NULL,
    "message_id" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "data" JSON NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "tries" INTEGER NOT NULL DEFAULT 0,
    "next_at" TIMESTAMP(3) NOT NULL,
    "claimed_until" TIMESTAMP(3),
    "last_at" TIMESTAMP(3),
    "last_status" INTEGER,
    "last_words" TEXT,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "api_token_token_hash_key" ON "api_token"("token_hash");

-- CreateIndex
CREATE INDEX "api_token_user_id_idx" ON "api_token"("user_id");

-- CreateIndex
CREATE INDEX "kept_answer_at_idx" ON "kept_answer"("at");

-- CreateIndex
CREATE INDEX "webhook_dossier_id_idx" ON "webhook"("dossier_id");

-- CreateIndex
CREATE INDEX "delivery_webhook_id_at_idx" ON "delivery"("webhook_id", "at");

-- CreateIndex
CREATE INDEX "delivery_state_next_at_idx" ON "delivery"("state", "next_at");

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kept_answer" ADD CONSTRAINT "kept_answer_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook" ADD CONSTRAINT "webhook_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_webhook_id_fkey" FOREIGN KEY ("webhook_id") REFERENCES "webhook"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "api_token" ADD CONSTRAINT "api_token_scopes" CHECK ("scopes" <@ ARRAY['read', 'write', 'decide', 'admin'] AND 'read' = ANY ("scopes"));
ALTER TABLE "webhook" ADD CONSTRAINT "webhook_events" CHECK ("events" <@ ARRAY['decided', 'compared', 'revised', 'published']);
ALTER TABLE "webhook" ADD CONSTRAINT "webhook_disabled" CHECK (("disabled_at" IS NULL) = ("disabled_why" IS NULL) AND "disabled_why" IN ('person', 'failures', 'gone'));
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_state" CHECK ("state" IN ('waiting', 'sent', 'failed'));

-- Every change writes its audit row in its own transaction; what is told of the change is written in the same one, so that a message is
-- there exactly when the change is, whichever code made it. Sealed conclusions ('decision.blind') are told to nobody.
CREATE FUNCTION "queue_deliveries"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  told text := CASE NEW."action"
    WHEN 'decision.write' THEN 'decided'
    WHEN 'comparison.save' THEN 'compared'
    WHEN 'revision.add' THEN 'revised'
    WHEN 'report.publish' THEN 'published'
  END;
BEGIN
  IF told IS NULL OR NEW."dossier_id" IS NULL THEN RETURN NULL; END IF;
  INSERT INTO "delivery" ("id", "webhook_id", "message_id", "event", "data", "at", "next_at")
    SELECT gen_random_uuid(), w."id", 'msg_' || replace(NEW."id"::text, '-', ''), told,
      json_build_object('dossier', d."slug", 'by', NEW."actor", 'object', NEW."object_id", 'change', NEW."after"), NEW."at", NEW."at"
    FROM "webhook" w JOIN "dossier" d ON d."id" = w."dossier_id"
    WHERE w."dossier_id" = NEW."dossier_id" AND w."disabled_at" IS NULL AND w."removed_at" IS NULL AND told = ANY (w."events");
  RETURN NULL;
END
$$;

CREATE TRIGGER "audit_queues_deliveries" AFTER INSERT ON "audit" FOR EACH ROW EXECUTE FUNCTION "queue_deliveries"();
