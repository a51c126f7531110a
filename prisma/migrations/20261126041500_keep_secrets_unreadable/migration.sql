-- What opens a report by link is kept as its hash; links that were given out go on working.
-- (Secrets of webhooks are sealed by the program, which has the key: prisma/sealed.ts.)

ALTER TABLE "report_link" ADD COLUMN "key_hash" CHAR(64);
UPDATE "report_link" SET "key_hash" = encode(sha256(convert_to("key", 'UTF8')), 'hex');
ALTER TABLE "report_link" ALTER COLUMN "key_hash" SET NOT NULL;

-- DropIndex
DROP INDEX "report_link_key_key";

ALTER TABLE "report_link" DROP COLUMN "key";

-- CreateIndex
CREATE UNIQUE INDEX "report_link_key_hash_key" ON "report_link"("key_hash");
