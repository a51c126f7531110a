-- What a person has looked at, with the finding as it read then: the mark counts only while the finding still reads so.

-- CreateTable
CREATE TABLE "viewed" (
    "dossier_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "finding_id" TEXT NOT NULL,
    "signature" CHAR(64) NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "viewed_pkey" PRIMARY KEY ("dossier_id","user_id","finding_id")
);

-- AddForeignKey
ALTER TABLE "viewed" ADD CONSTRAINT "viewed_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
