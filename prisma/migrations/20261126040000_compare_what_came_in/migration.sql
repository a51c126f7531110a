-- A comparison starts by itself when the last document of those that somebody brought has come in.

-- AlterTable
ALTER TABLE "job" ADD COLUMN "follow" TEXT;

-- CreateIndex
CREATE INDEX "job_follow_idx" ON "job"("follow");

ALTER TABLE "job" ADD CONSTRAINT "job_follow" CHECK ("follow" IN ('last', 'more'));

-- Why an address did not come is kept by key and values too, so that a page says it in its reader's language.
ALTER TABLE "watch" ADD COLUMN "said" JSON;
