-- AlterTable
ALTER TABLE "service" ADD COLUMN     "description_en" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "description_fr" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "therapist" ADD COLUMN     "bio_en" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "bio_fr" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "video_url" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "practice_slug" (
    "slug" TEXT NOT NULL,
    "practice_id" UUID NOT NULL,

    CONSTRAINT "practice_slug_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "email_raw" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "first_name" TEXT NOT NULL,
    "last_name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "therapist" BOOLEAN NOT NULL,
    "locale" "Locale" NOT NULL,
    "by_staff_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "practice_slug_practice_id_idx" ON "practice_slug"("practice_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_hash_key" ON "invitation"("hash");

-- CreateIndex
CREATE INDEX "invitation_practice_id_idx" ON "invitation"("practice_id");

-- AddForeignKey
ALTER TABLE "practice_slug" ADD CONSTRAINT "practice_slug_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on: what Prisma cannot say.

-- An address is asked to join a practice once at a time.
CREATE UNIQUE INDEX "invitation_one_open" ON "invitation"("practice_id", "email") WHERE "accepted_at" IS NULL AND "revoked_at" IS NULL;

-- Whoever writes a slug keeps it: of two practices that take one at once, the second one waits and is refused, and so
-- is one that takes an address which another practice has given up.
CREATE FUNCTION "practice_keep_slug"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "practice_slug" AS kept ("slug", "practice_id") VALUES (NEW."slug", NEW."id")
    ON CONFLICT ("slug") DO UPDATE SET "practice_id" = NEW."id" WHERE kept."practice_id" = NEW."id";
  IF NOT FOUND THEN
    RAISE unique_violation USING MESSAGE = 'duplicate key value violates unique constraint "practice_slug_pkey"';
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER "practice_keep_slug" AFTER INSERT OR UPDATE OF "slug" ON "practice"
  FOR EACH ROW EXECUTE FUNCTION "practice_keep_slug"();

INSERT INTO "practice_slug" ("slug", "practice_id") SELECT "slug", "id" FROM "practice";
