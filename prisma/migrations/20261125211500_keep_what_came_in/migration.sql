-- Where a text came from: the bytes of its file, how it was fetched, what made Markdown of it.
-- Tables, indexes and foreign keys by Prisma's engine; checks and triggers by hand.

-- CreateTable
CREATE TABLE "origin" (
    "revision_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "file_sha256" CHAR(64) NOT NULL,
    "converter" TEXT NOT NULL,
    "converter_version" TEXT NOT NULL,
    "address" TEXT,
    "final_address" TEXT,
    "fetched_at" TIMESTAMP(3),
    "status" INTEGER,
    "headers" JSON NOT NULL DEFAULT '[]',
    "archives" JSON NOT NULL DEFAULT '[]',
    "notices" JSON NOT NULL DEFAULT '[]',
    "warc_sha256" CHAR(64),

    CONSTRAINT "origin_pkey" PRIMARY KEY ("revision_id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "sha256" CHAR(64) NOT NULL,
    "size" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("sha256")
);

-- CreateIndex
CREATE INDEX "origin_file_sha256_idx" ON "origin"("file_sha256");

-- AddForeignKey
ALTER TABLE "origin" ADD CONSTRAINT "origin_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "origin" ADD CONSTRAINT "origin_file_sha256_fkey" FOREIGN KEY ("file_sha256") REFERENCES "stored_file"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "origin" ADD CONSTRAINT "origin_warc_sha256_fkey" FOREIGN KEY ("warc_sha256") REFERENCES "stored_file"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The bytes are what the hash says, and both are history.
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_sha256" CHECK ("sha256" = encode(sha256("bytes"), 'hex'));
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_size" CHECK ("size" = octet_length("bytes"));

CREATE TRIGGER "stored_file_is_history" BEFORE UPDATE OR DELETE ON "stored_file" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "stored_file_is_not_emptied" BEFORE TRUNCATE ON "stored_file" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "origin_is_history" BEFORE UPDATE OR DELETE ON "origin" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "origin_is_not_emptied" BEFORE TRUNCATE ON "origin" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
