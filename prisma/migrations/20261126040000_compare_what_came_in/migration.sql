-- A comparison starts by itself when the last document of those that somebody brought has come in.

-- AlterTable
ALTER TABLE "job" ADD COLUMN "follow" TEXT;

-- CreateIndex
CREATE INDEX "job_follow_idx" ON "job"("follow");

ALTER TABLE "job" ADD CONSTRAINT "job_follow" CHECK ("follow" IN ('last', 'more'));
